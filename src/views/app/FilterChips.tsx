// What stands over the views while they do not show everything as it is: the filter, a chip for each thing it holds and how
// much of the whole it leaves, and the lens, where one is chosen.
import { isEmptyFilter } from '../../domain/filter.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { loadLens } from '../lens/use-lens.ts';
import { CloseIcon } from '../shared/CloseIcon.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { filterValueName, WORDED_LISTS } from '../../i18n/word-filter.ts';

/** It says that the views are seen through the lens: it comes with what makes that true. */
const LensBar = lazyView(async () => {
  const [file] = await Promise.all([import('../lens/LensBar.tsx'), loadLens()]);
  return file.LensBar;
});

/** Loads what stands over the views under a lens. */
export const preloadLens = LensBar.preload;

export function FilterChips({ shown }: { readonly shown: number }) {
  const lens = useApp((state) => state.lens);
  return (
    <>
      <Chips shown={shown} />
      {lens && <LensBar lens={lens} />}
    </>
  );
}

function Chips({ shown }: { readonly shown: number }) {
  const { dates, t } = useWords();
  const labels = useLabels();
  const total = useIndex().events.length;
  const filter = useApp((state) => state.filter);
  const setFilter = useApp((state) => state.setFilter);
  const clear = useApp((state) => state.clearFilter);
  const known = useApp((state) => state.known);
  const setKnown = useApp((state) => state.setKnown);
  if (isEmptyFilter(filter) && known === null) return null;
  const showAll = () => {
    clear();
    setKnown(null);
  };
  const chip = (key: string, name: string, remove: () => void) => (
    <li key={key}>
      <button type="button" className="ap-chip" aria-label={t('app.filterRemove', { name })} onClick={remove}>
        <bdi>{name}</bdi>
        <CloseIcon />
      </button>
    </li>
  );
  return (
    <div className="ap-chips">
      <p className="ap-chips-count">{t('app.shown', { shown, total })}</p>
      <ul>
        {known !== null &&
          chip('known', t('clocks.knownChip', { date: formatDay(known, dates) }), () => setKnown(null))}
        {filter.query.trim() !== '' &&
          chip('query', t('app.filter.query', { query: filter.query }), () => setFilter({ query: '' }))}
        {WORDED_LISTS.flatMap((list) => {
          const values: readonly string[] = filter[list];
          return values.map((value) =>
            chip(`${list} ${value}`, filterValueName(list, value, t, labels), () =>
              setFilter({ [list]: values.filter((item) => item !== value) }),
            ),
          );
        })}
      </ul>
      <button type="button" className="sh-link" onClick={showAll}>
        {t('app.filterClear')}
      </button>
    </div>
  );
}
