// The keys of a presentation, in a table over it.
import { keys } from '../../../i18n/messages/keys.ts';
import type { Direction } from '../../../i18n/language.ts';
import type { MessageKey } from '../../../i18n/translate.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useWords } from '../../shared/store-context.ts';

addMessages(keys);

type Row = readonly [readonly string[], MessageKey];

/** The key that goes on stands first. */
const rowsOf = (direction: Direction): readonly Row[] => [
  [direction === 'rtl' ? ['←', '→'] : ['→', '←'], 'present.keyMove'],
  [['PageDown', 'PageUp'], 'present.keyPages'],
  [['Home', 'End'], 'present.keyEnds'],
  [['F'], 'present.fullscreen'],
  [['B', '.'], 'present.blank'],
  [['N'], 'present.window'],
  [['Esc'], 'present.keyClose'],
  [['?'], 'keys.help'],
];

export function PresentKeys({
  direction,
  onClose,
}: {
  readonly direction: Direction;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog title={t('present.keys')} closeLabel={t('app.close')} onClose={onClose}>
      <table className="ap-keys">
        <tbody>
          {rowsOf(direction).map(([names, what]) => (
            <tr key={what}>
              <td>
                <span dir="ltr">
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </span>
              </td>
              <th scope="row">{t(what)}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
