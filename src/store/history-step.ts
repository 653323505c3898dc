// How a change of what a link says enters the browser's history.
import type { UrlState } from './url-state.ts';
import { serializeUrlState } from './url-state.ts';

/**
 * What a person did gets an entry; letters added to a query, a slider on its way, a tab, what is underlined, a language and ways of
 * writing dates only replace the present one, and so does whatever is done in review mode or to a briefing: one step back leaves it.
 * `historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, tab: 'list' })` → 'replace'.
 */
export function historyStep(before: UrlState, after: UrlState): 'none' | 'replace' | 'push' {
  if (serializeUrlState(before) === serializeUrlState(after)) return 'none';
  if (before.reviewing && after.reviewing) return 'replace';
  if (before.brief && before.brief.mode === after.brief?.mode) return 'replace';
  const typing = before.filter.query !== '' && after.filter.query !== '';
  const sliding = before.known !== null && after.known !== null;
  const minor = (state: UrlState): UrlState => ({
    ...state,
    known: sliding ? null : state.known,
    underlined: [],
    tab: 'timeline',
    language: null,
    months: null,
    digits: null,
    hijri: null,
    filter: typing ? { ...state.filter, query: '' } : state.filter,
  });
  return serializeUrlState(minor(before)) === serializeUrlState(minor(after)) ? 'replace' : 'push';
}
