// The frame that marks stand in: uncovered days, ticks, the larger unit, days of publication, today.
import { memo } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import type { Publication, TimelineScene } from '../../layout/timeline/scene.ts';
import { HijriAxis } from './lazy-panels.ts';
import { SceneText } from './SceneText.tsx';
import { TodayBand } from './TodayBand.tsx';
import { UncoveredDays } from './UncoveredDays.tsx';

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
  const { plot, ticks, contexts, uncovered, publications, hijri, today } = scene;
  const bottom = plot.y + plot.height;
  return (
    <g>
      {today && <TodayBand today={today} plot={plot} t={t} />}
      <UncoveredDays boxes={uncovered} ids={ids} t={t} />
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
            <line key={start} className="tl-rule" x1={start} x2={start} y1={plot.y - 43} y2={plot.y - 4} />
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
      {hijri && <HijriAxis row={hijri} scene={scene} t={t} />}
      {publications.map((publication) => (
        <PublicationMark key={publication.time} x={publication.x} y={plot.y} words={published(publication)} />
      ))}
    </g>
  );
}

/** A day of publication on the axis, hanging from its line; a larger target than the eye sees takes the pointer. */
const PublicationMark = memo(function PublicationMark({
  x,
  y,
  words,
}: {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}) {
  return (
    <g role="img" aria-label={words}>
      <title>{words}</title>
      <rect className="tl-target" x={x - 12} y={y - 20} width={24} height={24} />
      <path className="tl-published" d={`M${x - 4.5} ${y + 4}h9l-4.5 -7z`} />
    </g>
  );
});
