// What stands in place of the views where there is no event to show: the filter took all away, or the articles held none.
import { noMatch } from '../../i18n/messages/no-match.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';

addMessages(noMatch);

export function NoMatch() {
  const { t } = useWords();
  const clear = useApp((state) => state.clearFilter);
  const setKnown = useApp((state) => state.setKnown);
  const barren = useIndex().events.length === 0;
  const showAll = () => {
    clear();
    setKnown(null);
  };
  if (barren)
    return (
      <section className="ap-pane ap-note">
        <h2 className="ap-note-title">{t('noMatch.none')}</h2>
        <p>{t('noMatch.noneHint')}</p>
      </section>
    );
  return (
    <section className="ap-pane ap-note">
      <h2 className="ap-note-title">{t('noMatch.filtered')}</h2>
      <p>{t('noMatch.filteredHint')}</p>
      <button type="button" className="sh-button" onClick={showAll}>
        {t('app.filterClear')}
      </button>
    </section>
  );
}
