import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { historyStep } from '../../src/store/history-step.ts';
import type { UrlState } from '../../src/store/url-state.ts';
import { DEFAULT_URL_STATE } from '../../src/store/url-state.ts';

describe('how a change enters the history', () => {
  const withQuery = (query: string): UrlState => ({ ...DEFAULT_URL_STATE, filter: { ...NO_FILTER, query } });

  it('pushes a selection, a filter, a settled view, a lens', () => {
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, event: 'a' })).toBe('push');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, viewport: { start: 1, end: 2 } })).toBe(
      'push',
    );
    expect(historyStep(DEFAULT_URL_STATE, withQuery('ش'))).toBe('push');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, lens: ['a'] })).toBe('push');
  });

  it('takes one step into a briefing, however much is done to it, and one from making to showing it', () => {
    const at = (mode: 'edit' | 'present', step: number): UrlState => ({
      ...DEFAULT_URL_STATE,
      brief: { mode, step, link: null },
    });
    expect(historyStep(DEFAULT_URL_STATE, at('edit', 1))).toBe('push');
    expect(historyStep(at('edit', 1), at('edit', 4))).toBe('replace');
    expect(historyStep(at('edit', 4), at('present', 4))).toBe('push');
    expect(historyStep(at('present', 4), DEFAULT_URL_STATE)).toBe('push');
  });

  it('replaces while a query is typed, and for tab, underlines, language and ways of writing dates', () => {
    expect(historyStep(withQuery('ش'), withQuery('شو'))).toBe('replace');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, tab: 'list' })).toBe('replace');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, underlined: ['times'] })).toBe('replace');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, language: 'en' })).toBe('replace');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, months: 'levant' })).toBe('replace');
    expect(historyStep(DEFAULT_URL_STATE, { ...DEFAULT_URL_STATE, digits: 'arab', hijri: true })).toBe(
      'replace',
    );
  });

  it('makes one step of a review: going through events adds none, entering and leaving do', () => {
    const reviewing = { ...DEFAULT_URL_STATE, reviewing: true };
    expect(historyStep(DEFAULT_URL_STATE, reviewing)).toBe('push');
    expect(historyStep(reviewing, { ...reviewing, event: 'x' })).toBe('replace');
    expect(historyStep({ ...reviewing, event: 'x' }, { ...DEFAULT_URL_STATE, event: 'x' })).toBe('push');
  });

  it('does nothing when nothing changed', () => {
    expect(historyStep(withQuery('ش'), withQuery('ش'))).toBe('none');
  });
});
