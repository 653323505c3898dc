// The keys of the page, in a table.
import { keys } from '../../i18n/messages/keys.ts';
import { review } from '../../i18n/messages/review.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { Dialog } from '../shared/Dialog.tsx';
import type { MendKey } from '../review/mend/mend-keys.ts';
import { MEND_KEYS } from '../review/mend/mend-keys.ts';
import { COMMANDS, KEYS_OF, wordsOf } from '../review/review-commands.ts';
import { useApp, useWords } from '../shared/store-context.ts';

addMessages(keys);
addMessages(review);

type KeyRow = readonly [readonly string[], MessageKey];

const KEYS: readonly KeyRow[] = [
  [['/'], 'keys.search'],
  [['←', '→'], 'keys.move'],
  [['Home', 'End'], 'keys.ends'],
  [['+', '−'], 'keys.zoom'],
  [['0'], 'keys.firstView'],
  [['Enter'], 'keys.open'],
  [['Alt+↑', 'Alt+↓'], 'keys.moveLane'],
  [['n', 'p'], 'keys.passages'],
  [['Esc'], 'keys.close'],
  [['?'], 'keys.help'],
];

/** What of an event is corrected by a key of its own. */
const MENDED = [
  ['title', 'keys.mend.title'],
  ['type', 'keys.mend.type'],
  ['date', 'keys.mend.date'],
  ['places', 'keys.mend.places'],
  ['actors', 'keys.mend.actors'],
  ['claims', 'keys.mend.claims'],
  ['modality', 'keys.mend.modality'],
  ['quantities', 'keys.mend.quantities'],
] as const satisfies readonly (readonly [MendKey, MessageKey])[];

const REVIEW_KEYS: readonly KeyRow[] = [
  ...COMMANDS.map((command) => [KEYS_OF[command], wordsOf(command)] as const),
  ...MENDED.map(([field, words]) => [[MEND_KEYS[field]], words] as const),
  [['Ctrl+S'], 'keys.saveReview'],
  [['Esc'], 'keys.outOfField'],
];

interface KeysDialogProps {
  readonly onClose: () => void;
}

/** The keys of what is there: of the views, or of review mode. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const { t } = useWords();
  const reviewing = useApp((state) => state.reviewing);
  return (
    <Dialog
      title={t(reviewing ? 'keys.reviewTitle' : 'keys.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      <table className="ap-keys">
        <tbody>
          {(reviewing ? REVIEW_KEYS : KEYS).map(([keys, what]) => (
            <KeyLine key={what} keys={keys} words={t(what)} />
          ))}
          {!reviewing && (
            <tr>
              <td>
                <kbd>Ctrl</kbd> + {t('keys.wheel')}
              </td>
              <th scope="row">{t('keys.zoomWheel')}</th>
            </tr>
          )}
        </tbody>
      </table>
    </Dialog>
  );
}

function KeyLine({ keys, words }: { readonly keys: readonly string[]; readonly words: string }) {
  return (
    <tr>
      <td>
        <span dir="ltr">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      </td>
      <th scope="row">{words}</th>
    </tr>
  );
}
