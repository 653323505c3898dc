// "حصر النتائج": one group of checkboxes for each list of the filter, with what each box would show.
import { useRef, useState } from 'react';
import { isEmptyFilter } from '../../domain/filter.ts';
import { getFacets, getFound } from '../../store/derived.ts';
import type { FilterList } from '../../domain/filter.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { FILTER_LISTS, filterValueName } from '../../i18n/word-filter.ts';

/** Values shown before "show the others". */
const SHORT_LIST = 8;

export function FilterPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const empty = useApp((state) => isEmptyFilter(state.filter));
  const clear = useApp((state) => state.clearFilter);
  const ref = useRef<HTMLElement>(null);
  useListener(ref, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  });
  return (
    <section ref={ref} id="filter-panel" className="ap-filter" aria-label={t('app.filter')}>
      <div className="ap-filter-groups">
        {FILTER_LISTS.map((list) => (
          <FilterGroup key={list} list={list} />
        ))}
      </div>
      <div className="ap-filter-foot">
        <button type="button" className="sh-button" disabled={empty} onClick={clear}>
          {t('app.filterClear')}
        </button>
        <button type="button" className="sh-button" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
    </section>
  );
}

function FilterGroup({ list }: { readonly list: FilterList }) {
  const { t } = useWords();
  const labels = useLabels();
  const index = useIndex();
  const filter = useApp((state) => state.filter);
  const toggle = useApp((state) => state.toggleFilter);
  const [all, setAll] = useState(false);
  const facets = getFacets(index, filter, useApp(getFound), list);
  const ticked: readonly string[] = filter[list];
  const shown = all ? facets : facets.filter(({ value }, at) => at < SHORT_LIST || ticked.includes(value));
  const rest = facets.length - shown.length;
  if (facets.length === 0) return null;
  return (
    <fieldset className={`ap-facets ap-facets-${list}`}>
      <legend>{t(`app.filter.${list}`)}</legend>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label className="ap-facet">
              <input type="checkbox" checked={ticked.includes(value)} onChange={() => toggle(list, value)} />
              {list === 'families' && <span className="sh-dot" data-family={value} aria-hidden="true" />}
              <bdi className="ap-facet-name">{filterValueName(list, value, t, labels)}</bdi>
              <span className="ap-facet-count">{t('number', { number: count })}</span>
            </label>
          </li>
        ))}
      </ul>
      {(rest > 0 || all) && facets.length > SHORT_LIST && (
        <button type="button" className="sh-link" onClick={() => setAll(!all)}>
          {all ? t('app.filter.less') : t('app.filter.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}
