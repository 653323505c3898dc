// Draws what ties the selected event's two times together. The drawer and the card say the same in words.
import type { Connector } from '../../layout/timeline/connectors.ts';

export function TimelineConnectors({ connectors }: { readonly connectors: readonly Connector[] }) {
  return (
    <g className="tl-connectors" aria-hidden="true">
      {connectors.map(({ x1, y1, x2, y2, end, time }) => {
        const bend = (y1 + y2) / 2;
        return (
          <g key={time}>
            <path d={`M${x1},${y1}C${x1},${bend} ${x2},${bend} ${x2},${y2}`} />
            {end === 'there' && <circle cx={x2} cy={y2} r={3} />}
          </g>
        );
      })}
    </g>
  );
}
