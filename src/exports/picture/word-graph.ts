// What a picture of the graph says besides its names: its signs, what width and arrows mean, what is not drawn.
import { graph as graphMessages } from '../../i18n/messages/graph.ts';
import { exportDialog } from '../../i18n/messages/export-dialog.ts';
import type { Translate } from '../../i18n/translate.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { GraphNames } from './write-graph.ts';
import type { GraphWords } from './write-graph-picture.ts';
import { graphKeyMessage } from './graph-key-message.ts';
import type { SheetWords } from './write-sheet.ts';

addMessages(graphMessages);
addMessages(exportDialog);

/** `omitted`: sides that have no place; `undrawn`: ties that are not drawn. */
export function wordGraph(
  { nameOf, kindOf }: Pick<GraphNames, 'nameOf' | 'kindOf'>,
  { omitted, undrawn }: { readonly omitted: number; readonly undrawn: number },
  t: Translate,
): Omit<GraphWords, keyof SheetWords> {
  return {
    nameOf,
    kindOf,
    number: (value) => t('number', { number: value }),
    more: (count) => t('graph.moreActors', { count }),
    ofKey: (key) => t(graphKeyMessage(key)),
    ofKind: (kind) => t(`graph.kind.${kind}`),
    notes: [
      `${t('graph.legend.width')} ${t('graph.legend.arrow')}`,
      ...(omitted > 0 ? [t('export.graphOmitted', { count: omitted })] : []),
      ...(undrawn > 0 ? [t('graph.undrawn', { count: undrawn })] : []),
    ],
  };
}
