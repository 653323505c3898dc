// Where the editor's decisions are kept: what is not in a file yet, and the ways to put it there.
import { keep } from '../../../i18n/messages/keep.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';

addMessages(keep);

export function KeepBar() {
  const { t } = useWords();
  return <section className="kp-bar" aria-label={t('keep.bar')} />;
}
