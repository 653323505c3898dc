// The frame that marks stand in: uncovered days, ticks, the larger unit, days of publication.
import type { Translate } from '../../i18n/translate.ts';
import type { Publication, TimelineScene } from '../../layout/timeline/scene.ts';
import { SceneText } from './SceneText.tsx';

export interface TimelineAxisProps {
  readonly scene: TimelineScene;
  readonly ids: string;
  readonly t: Translate;
  readonly published: (publication: Publication) => string;
}

/** Where time runs, in words with an arrow that is decoration. */
function DirectionCue({ scene, t }: Pick<TimelineAxisProps, 'scene' | 't'>) {
  const { direction, plot, width, compact } = scene;
  if (compact) return null;
  const rtl = direction === 'rtl';
  const x = rtl ? width - 10 : 10;
  const word = t('timeline.direction');
  const arrow = rtl ? x - 40 : x + 40;
  return (
    <g>
      <title>{t(rtl ? 'timeline.directionRtl' : 'timeline.directionLtr')}</title>
      <SceneText
        text={{
          lines: [word],
          side: rtl ? 'right' : 'left',
          x,
          baselines: [plot.y - 10],
          box: { x, y: 0, width: 0, height: 0 },
          font: { size: 12.5, weight: 400 },
        }}
        className="tl-muted"
      />
      <path
        className="tl-cue"
        d={rtl ? `M${arrow} ${plot.y - 14}h-22m4 -4l-4 4l4 4` : `M${arrow} ${plot.y - 14}h22m-4 -4l4 4l-4 4`}
      />
    </g>
  );
}

export function TimelineAxis({ scene, ids, t, published }: TimelineAxisProps) {
  const { plot, ticks, contexts, uncovered, publications } = scene;
  const bottom = plot.y + plot.height;
  return (
    <g>
      {uncovered.map((box) => (
        <rect key={box.x} className="tl-uncovered" fill={`url(#${ids}-uncovered)`} {...box}>
          <title>{t('timeline.uncovered')}</title>
        </rect>
      ))}
      {ticks.map(({ x, time, major }) => (
        <line
          key={time}
          className={major ? 'tl-grid tl-major' : 'tl-grid'}
          x1={x}
          x2={x}
          y1={plot.y - 4}
          y2={bottom}
        />
      ))}
      <line className="tl-rule" x1={plot.x} x2={plot.x + plot.width} y1={plot.y - 4} y2={plot.y - 4} />
      {contexts.map(
        ({ start }) =>
          start !== null && (
            <line key={start} className="tl-rule" x1={start} x2={start} y1={3} y2={plot.y - 4} />
          ),
      )}
      {contexts.map(({ x, text }) => text && <SceneText key={x} text={text} className="tl-context" />)}
      {ticks.map(
        ({ label, time, major }) =>
          label && (
            <text
              key={time}
              className={major ? 'tl-tick tl-major' : 'tl-tick'}
              x={label.box.x + label.box.width / 2}
              y={plot.y - 10}
              textAnchor="middle"
            >
              {label.text}
            </text>
          ),
      )}
      <DirectionCue scene={scene} t={t} />
      {publications.map((publication) => (
        <path
          key={publication.time}
          className="tl-published"
          d={`M${publication.x - 4.5} ${bottom + 8}h9l-4.5 -7z`}
        >
          <title>{published(publication)}</title>
        </path>
      ))}
    </g>
  );
}
