// One line that explains the marks in view, and no others, each drawn by the same glyph.
import { memo } from 'react';
import { legendMessage } from '../../exports/picture/legend-message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { legendGlyph } from '../../layout/timeline/legend-glyphs.ts';
import type { LegendKey } from '../../layout/timeline/scene.ts';
import { MarkGlyph } from './MarkGlyph.tsx';
import { TruceSign } from './lazy-panels.ts';

export interface TimelineLegendProps {
  readonly keys: readonly LegendKey[];
  readonly ids: string;
  readonly t: Translate;
}

function Sign({ name, ids }: { readonly name: LegendKey; readonly ids: string }) {
  const glyph = legendGlyph(name);
  if (glyph) return <MarkGlyph glyph={glyph} ids={ids} />;
  switch (name) {
    case 'shape.day':
      return (
        <g className="tl-humanitarian">
          <rect className="tl-tray" x={1} y={1.5} width={22} height={15} rx={4} />
          <circle className="tl-solid" cx={7.5} cy={9} r={3.5} />
        </g>
      );
    case 'stack':
      return (
        <g className="tl-humanitarian">
          <rect className="tl-stack-back" x={4.5} y={1} width={15} height={13} rx={4} />
          <rect className="tl-stack" x={2} y={3.5} width={20} height={13} rx={4} />
        </g>
      );
    case 'truce.agreement':
    case 'truce.start':
    case 'truce.accusation': {
      const kind = name === 'truce.agreement' ? 'agreement' : name === 'truce.start' ? 'start' : 'accusation';
      return (
        <g className="tl-ceasefire">
          <TruceSign kind={kind} x={12} y={9} soft={false} extent={null} />
        </g>
      );
    }
    case 'publication':
      return <path className="tl-published" d="M7 13h10l-5 -8z" />;
    case 'uncovered':
      return (
        <rect
          className="tl-uncovered tl-swatch"
          x={1}
          y={2}
          width={22}
          height={14}
          fill={`url(#${ids}-uncovered)`}
        />
      );
    case 'alternatives':
      return (
        <g className="tl-humanitarian">
          <line className="tl-link" x1={5} x2={20} y1={9} y2={9} />
          <circle className="tl-solid" cx={5} cy={9} r={4} />
          <circle className="tl-hollow" cx={19} cy={9} r={3.5} />
        </g>
      );
    default:
      return null;
  }
}

const WIDE = { width: 24, height: 18, viewBox: '0 0 24 18' };
const NARROW = { width: 17, height: 18, viewBox: '3.5 0 17 18' };
const isNarrow = (key: LegendKey) => key === 'publication' || legendGlyph(key)?.shape === 'dot';

export const TimelineLegend = memo(function TimelineLegend({ keys, ids, t }: TimelineLegendProps) {
  return (
    <ul className="tl-legend" aria-label={t('timeline.legend')}>
      {keys.map((key) => (
        <li key={key}>
          <svg {...(isNarrow(key) ? NARROW : WIDE)} aria-hidden="true">
            <Sign name={key} ids={ids} />
          </svg>
          {t(legendMessage(key))}
        </li>
      ))}
    </ul>
  );
});
