import { describe, expect, it } from 'vitest';
import type { PresenterState } from '../../src/domain/presenter-protocol.ts';
import { ASKED, readFromPresentation, readFromPresenter } from '../../src/domain/presenter-protocol.ts';

const said = { words: 'هدنة', lang: 'ar', dir: 'rtl' } as const;
const state: PresenterState = {
  language: 'ar',
  digits: 'latn',
  theme: null,
  title: 'إحاطة',
  number: 2,
  count: 12,
  part: 1,
  parts: 2,
  caption: said,
  lines: [said],
  notes: { ...said, words: '' },
  next: 'part',
  gone: 0,
  blank: false,
  begun: 1_600_000_000_000,
};

describe('what a presenter’s window hears', () => {
  it('is what is on show, or that it is over', () => {
    expect(readFromPresentation({ type: 'waqai:presenting', state })).toEqual({
      type: 'waqai:presenting',
      state,
    });
    const last = { ...state, next: null };
    expect(readFromPresentation({ type: 'waqai:presenting', state: last })).toMatchObject({ state: last });
    expect(readFromPresentation({ type: 'waqai:presented' })).toEqual({ type: 'waqai:presented' });
  });

  it.each([
    ['nothing', null],
    ['a text', 'waqai:presented'],
    ['another type', { type: 'waqai:height', height: 3 }],
    ['a key more', { type: 'waqai:presented', html: '<b>' }],
    ['a state without its step', { type: 'waqai:presenting', state: { ...state, number: undefined } }],
    ['a language that there is not', { type: 'waqai:presenting', state: { ...state, language: 'fr' } }],
    ['a text without end', { type: 'waqai:presenting', state: { ...state, title: 'x'.repeat(20_001) } }],
    ['words that are none', { type: 'waqai:presenting', state: { ...state, next: { words: 3 } } }],
  ])('is not %s', (_, message) => {
    expect(readFromPresentation(message)).toBeNull();
  });
});

describe('what a presentation is asked', () => {
  it.each(ASKED)('may be %s', (ask) => {
    const message = { type: 'waqai:presenter', ask, serial: '1 2' };
    expect(readFromPresenter(message)).toEqual(message);
  });

  it.each([
    ['a command that there is not', { type: 'waqai:presenter', ask: 'close', serial: '1' }],
    ['an ask without its serial', { type: 'waqai:presenter', ask: 'next' }],
    ['an ask of another type', { type: 'waqai:presenting', ask: 'next', serial: '1' }],
    ['a function of objects', { type: 'waqai:presenter', ask: 'toString', serial: '1' }],
  ])('is not %s', (_, message) => {
    expect(readFromPresenter(message)).toBeNull();
  });
});
