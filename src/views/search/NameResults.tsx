// The actors and places that a query names: each narrows the views to itself, in the place of the query.
import { useId, useMemo } from 'react';
import type { Filter } from '../../domain/filter.ts';
import { findLights } from '../../domain/search-lights.ts';
import type { FoundName, SearchResults } from '../../domain/search.ts';
import type { SiteIndex } from '../../domain/site-data.ts';
import { countEvents } from '../../store/derived.ts';
import type { FilterList } from '../../domain/filter.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { Lit } from './Lit.tsx';
import type { ResultProps } from './SearchResults.tsx';

/** The list of the filter that holds a name: a side stands for all who act for it. */
function listOf({ kind, id }: FoundName, index: SiteIndex): FilterList {
  if (kind === 'place') return 'places';
  return index.actors.some((actor) => actor.side === id) ? 'sides' : 'actors';
}

/** The name that answered, where it is not the one that the interface uses. */
function otherName(
  { kind, id }: FoundName,
  label: string,
  index: SiteIndex,
  matches: SearchResults['matches'],
): string | null {
  if (findLights(label, matches).length > 0) return null;
  const named = (kind === 'place' ? index.places : index.actors).find((item) => item.id === id);
  if (!named) return null;
  const names = [named.label.ar, named.label.en, ...named.names.map(({ text }) => text)];
  return names.find((name) => findLights(name, matches).length > 0) ?? null;
}

/** A name with what a press on it makes of the filter, and how many events that leaves. */
export interface NamedResult {
  readonly name: FoundName;
  readonly change: Partial<Filter>;
  readonly count: number;
}

/** The names of a result that lead to any events under the filter. */
export function useNamedResults({ names }: Pick<SearchResults, 'names'>): readonly NamedResult[] {
  const index = useIndex();
  const filter = useApp((state) => state.filter);
  const known = useApp((state) => state.known);
  return useMemo(
    () =>
      names.flatMap((name) => {
        const change = { [listOf(name, index)]: [name.id], query: '' };
        const count = countEvents(index, { ...filter, ...change }, known);
        return count > 0 ? [{ name, change, count }] : [];
      }),
    [names, index, filter, known],
  );
}

interface NameResultsProps extends ResultProps {
  readonly named: readonly NamedResult[];
}

export function NameResults({ results, named, onClose }: NameResultsProps) {
  const { t } = useWords();
  const index = useIndex();
  const labels = useLabels();
  const setFilter = useApp((state) => state.setFilter);
  const headingId = useId();
  if (named.length === 0) return null;
  return (
    <section className="sr-group" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('search.names')}</h3>
      <ul className="sr-names">
        {named.map(({ name, change, count }) => {
          const label = name.kind === 'place' ? labels.place(name.id) : labels.actor(name.id);
          const other = otherName(name, label, index, results.matches);
          return (
            <li key={`${name.kind} ${name.id}`}>
              <button
                type="button"
                className="sr-name"
                data-result=""
                aria-label={`${t('search.onlyWith', { name: label })} (${t('unit.events', { count })})`}
                onClick={() => {
                  onClose();
                  setFilter(change);
                }}
              >
                <bdi>
                  <Lit text={label} lights={findLights(label, results.matches)} />
                </bdi>
                {other !== null && (
                  <bdi className="sr-other">
                    <Lit text={other} lights={findLights(other, results.matches)} />
                  </bdi>
                )}
                {name.kind === 'place' && <span className="sr-meta">{t('search.place')}</span>}
                <span className="sr-count">{t('number', { number: count })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
