// The frame of a picture in which time runs down: columns, uncovered days and ticks behind the marks; names of time and
// days of publication beside them.
import type { Translate } from '../../i18n/translate.ts';
import type { Publication } from '../../layout/timeline/scene.ts';
import type { VerticalScene } from '../../layout/timeline/vertical-scene.ts';
import { SceneText } from './SceneText.tsx';
import { UncoveredDays } from './UncoveredDays.tsx';

interface VerticalGroundProps {
  readonly scene: VerticalScene;
  readonly ids: string;
  readonly t: Translate;
}

export function VerticalGround({ scene, ids, t }: VerticalGroundProps) {
  const { plot, axis, lanes, ticks, contexts, uncovered, today, reading } = scene;
  const bottom = plot.y + plot.height;
  const edge = reading === 'ltr' ? plot.x : plot.x + plot.width;
  return (
    <g>
      {lanes.map(
        ({ key, box, kind, collapsed }) =>
          (collapsed || kind === 'pinned') && <rect key={key} className="tl-lane-tint" {...box} />,
      )}
      {today && (
        <g className="tl-today-mark">
          <title>{t('timeline.today')}</title>
          <rect className="tl-today" {...today.box} />
          <rect className="tl-today-bar" {...today.box} x={edge - 1.5} width={3} />
          {today.text && <SceneText text={today.text} className="tl-today-word" />}
        </g>
      )}
      <UncoveredDays boxes={uncovered} ids={ids} t={t} />
      {ticks.map(({ y, time, major }) => (
        <line
          key={time}
          className={major ? 'tl-grid tl-major' : 'tl-grid'}
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={y}
          y2={y}
        />
      ))}
      {contexts.map(
        ({ start, time }) =>
          start !== null && (
            <line key={time} className="tl-rule" x1={axis.x} x2={axis.x + axis.width} y1={start} y2={start} />
          ),
      )}
      {lanes.map(({ key, box }) => (
        <line
          key={key}
          className="tl-column"
          x1={reading === 'ltr' ? box.x + box.width : box.x}
          x2={reading === 'ltr' ? box.x + box.width : box.x}
          y1={plot.y}
          y2={bottom}
        />
      ))}
      <line className="tl-rule" x1={edge} x2={edge} y1={plot.y} y2={bottom} />
    </g>
  );
}

interface VerticalAxisProps {
  readonly scene: VerticalScene;
  readonly t: Translate;
  readonly published: (publication: Publication) => string;
}

/** How long the lines are with which Hijri months begin. */
const HIJRI = 38;

export function VerticalAxis({ scene, t, published }: VerticalAxisProps) {
  const { plot, axis, ticks, contexts, hijri, publications, reading } = scene;
  const edge = reading === 'ltr' ? plot.x : plot.x + plot.width;
  // The tip touches the line of the axis, the base lies on the side of the names.
  const back = reading === 'ltr' ? -8 : 8;
  return (
    <g>
      {contexts.map(({ time, text }) => text && <SceneText key={time} text={text} className="tl-context" />)}
      {ticks.map(
        ({ label, time, major }) =>
          label && <SceneText key={time} text={label} className={major ? 'tl-tick tl-major' : 'tl-tick'} />,
      )}
      {hijri && (
        <g className="tl-hijri">
          <title>{t('timeline.hijriNote')}</title>
          {hijri.map(({ time, start, text }) => (
            <g key={time}>
              {start !== null && (
                <line
                  className="tl-rule"
                  x1={reading === 'ltr' ? axis.x : axis.x + axis.width}
                  x2={reading === 'ltr' ? axis.x + HIJRI : axis.x + axis.width - HIJRI}
                  y1={start}
                  y2={start}
                />
              )}
              {text && <SceneText text={text} className="tl-muted" />}
            </g>
          ))}
        </g>
      )}
      {publications.map(({ time, y, articles }) => {
        const words = published({ time, articles, x: edge });
        return (
          <g key={time} role="img" aria-label={words}>
            <title>{words}</title>
            <rect className="tl-target" x={edge + back - 8} y={y - 12} width={16} height={24} />
            <path className="tl-published" d={`M${edge + back} ${y - 4.5}v9L${edge - back / 8} ${y}z`} />
          </g>
        );
      })}
    </g>
  );
}
