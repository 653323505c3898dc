// What the legend says of each sign of the graph, wherever it is drawn.
import type { MessageKey } from '../../i18n/translate.ts';
import type { GraphKey } from '../../layout/graph/graph-legend.ts';

/** `graphKeyMessage('force')` → `'strand.force'`, the message that explains the sign. */
export function graphKeyMessage(key: GraphKey): MessageKey {
  switch (key) {
    case 'force':
    case 'words':
    case 'diplomacy':
      return `strand.${key}`;
    default:
      return `graph.legend.${key}`;
  }
}
