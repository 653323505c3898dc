// The row of Hijri dates over the axis, with its name beside it.
import { panels } from '../../i18n/messages/panels.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { HijriRow, TimelineScene } from '../../layout/timeline/scene.ts';
import { SceneText } from './SceneText.tsx';

addMessages(panels);

interface HijriAxisProps {
  readonly row: HijriRow;
  readonly scene: TimelineScene;
  readonly t: Translate;
}

const HEIGHT = 20;
const BASELINE = 15;

export function HijriAxis({ row, scene, t }: HijriAxisProps) {
  const { plot, direction, width, compact } = scene;
  const rtl = direction === 'rtl';
  const x = rtl ? width - 10 : 10;
  return (
    <g className="tl-hijri">
      <title>{t('timeline.hijriNote')}</title>
      <line className="tl-rule" x1={plot.x} x2={plot.x + plot.width} y1={HEIGHT + 2} y2={HEIGHT + 2} />
      {row.spans.map(
        ({ start }) =>
          start !== null && (
            <line key={start} className="tl-rule" x1={start} x2={start} y1={3} y2={HEIGHT + 2} />
          ),
      )}
      {row.spans.map(({ x: at, text }) => text && <SceneText key={at} text={text} className="tl-muted" />)}
      {row.numbers.map(({ text, box }) => (
        <text
          key={box.x}
          className="tl-muted"
          x={box.x + box.width / 2}
          y={BASELINE}
          textAnchor="middle"
          direction="ltr"
        >
          {text}
        </text>
      ))}
      {!compact && (
        <SceneText
          text={{
            lines: [t('timeline.hijri')],
            side: rtl ? 'right' : 'left',
            x,
            baselines: [BASELINE],
            box: { x, y: 0, width: 0, height: HEIGHT },
            font: { size: 12.5, weight: 400 },
          }}
          className="tl-muted"
        />
      )}
    </g>
  );
}
