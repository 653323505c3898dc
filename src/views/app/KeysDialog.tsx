// The keys of the page, in a table.
import { keys } from '../../i18n/messages/keys.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useWords } from '../shared/store-context.ts';

addMessages(keys);

const KEYS: readonly (readonly [readonly string[], MessageKey])[] = [
  [['/'], 'keys.search'],
  [['←', '→'], 'keys.move'],
  [['Home', 'End'], 'keys.ends'],
  [['+', '−'], 'keys.zoom'],
  [['Enter'], 'keys.open'],
  [['Alt+↑', 'Alt+↓'], 'keys.moveLane'],
  [['n', 'p'], 'keys.passages'],
  [['Esc'], 'keys.close'],
  [['?'], 'keys.help'],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} onClose={onClose}>
      <table className="ap-keys">
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={what}>
              <td>
                <span dir="ltr">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </td>
              <th scope="row">{t(what)}</th>
            </tr>
          ))}
          <tr>
            <td>
              <kbd>Ctrl</kbd> + {t('keys.wheel')}
            </td>
            <th scope="row">{t('keys.zoomWheel')}</th>
          </tr>
        </tbody>
      </table>
    </Dialog>
  );
}
