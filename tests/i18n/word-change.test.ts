import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/domain/site-data.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import type { Language } from '../../src/i18n/language.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { ChangeWords } from '../../src/i18n/word-change.ts';
import { listShownFields, wordField } from '../../src/i18n/word-change.ts';

const wordsIn = (language: Language): ChangeWords => ({
  t: translator(language),
  dates: dateStyle(language),
  labels: { actor: (id) => id.toUpperCase(), place: (id) => id.toUpperCase(), article: (id) => id },
  headlineOf: (id) => `Headline of ${id}`,
});
const en = wordsIn('en');
/** Without the marks that isolate names. */
const plain = (items: readonly string[]) => items.map((item) => item.replace(/[\u2066-\u2069]/g, ''));

describe('listShownFields', () => {
  it('has what the event is first, and each thing once', () => {
    const seen = { claims: [], claimants: [], label: { ar: 'أ', en: 'a' }, type: 'clash' as const };
    expect(listShownFields(seen, seen, en)).toEqual(['type', 'claimants', 'label']);
    expect(listShownFields({ type: 'attack' }, { headline: { ar: 'أ', en: 'a' }, ...seen }, en)).toEqual([
      'type',
      'claimants',
      'headline',
    ]);
  });
});

describe('listShownFields, of what was put in or taken out', () => {
  it('has what says anything, and not the headline that stands over it', () => {
    const whole = { type: 'clash' as const, places: [], deniers: [], headline: { ar: 'أ', en: 'a' } };
    expect(listShownFields(whole, {}, en)).toEqual(['type']);
  });
});

describe('wordField', () => {
  it('words a type and a status in both languages', () => {
    expect(wordField('type', { type: 'clash' }, en)).toEqual(['Clash']);
    expect(wordField('status', { status: 'contested' }, wordsIn('ar'))).toEqual(['روايات متضاربة']);
  });

  it('words a date as the drawer does, an undated one too', () => {
    const date = {
      ...UNDATED,
      edtf: '2020-10-09',
      start: '2020-10-09',
      end: '2020-10-09',
      precision: 'day' as const,
      stated: true,
    };
    expect(wordField('date', { date }, en)).toEqual(['Friday 9 October 2020']);
    expect(wordField('date', { date: { ...date, stated: false } }, en)).toEqual([
      'Friday 9 October 2020 (estimated date)',
    ]);
    expect(wordField('date', { date: UNDATED }, en)).toEqual(['undated']);
    expect(wordField('otherDates', { otherDates: ['2020-10'] }, en)).toEqual(['October 2020']);
  });

  it('names actors with their roles, speakers with their stance, and counts with who counted', () => {
    const actors = [{ actor: 'x', role: 'agent' as const }];
    expect(plain(wordField('actors', { actors }, en))).toEqual(['X (Agent)']);
    const claims = [
      { speaker: 'y', stance: 'denies' as const, denies: 'responsibility' as const, form: 'quoted' as const },
    ];
    expect(plain(wordField('claims', { claims }, en))).toEqual([
      'Y: denies responsibility for it (direct speech)',
    ]);
    const quantity = {
      kind: 'killed' as const,
      of: 'جندي',
      low: 3,
      high: 5,
      approx: false,
      whose: 'x',
      countedBy: 'y',
      cumulative: false,
    };
    expect(plain(wordField('quantities', { quantities: [quantity] }, en))).toEqual([
      'killed: 3–5, جندي, on the side of X, counted by Y',
    ]);
  });

  it('names the other event of a relation', () => {
    const relations = [{ kind: 'answers' as const, event: 'e2' }];
    expect(plain(wordField('relations', { relations }, en))).toEqual(['Answers: Headline of e2']);
  });

  it('says that there is nothing, rather than leave a hole', () => {
    expect(wordField('places', { places: [] }, en)).toEqual(['nothing']);
    expect(wordField('type', {}, en)).toEqual(['nothing']);
    expect(wordField('deniers', { deniers: [] }, en)).toEqual(['nobody']);
    expect(wordField('url', { url: null }, en)).toEqual(['nothing']);
    expect(wordField('publisher', { publisher: null }, en)).toEqual(['outlet unknown']);
  });
});
