import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Place } from '../../src/domain/corpus-schema.ts';
import { createSearch } from '../../src/domain/search.ts';
import type { ArticleHead } from '../../src/domain/site-data.ts';
import { told } from '../layout/graph/graph-fixtures.ts';

const actor = (id: string, ar: string, en: string, names: string[] = [], side = id): Actor => ({
  id,
  kind: 'state',
  label: { ar, en },
  names: names.map((text) => ({ text, lang: 'ar' })),
  side,
  sideBasis: 'lexicon',
  wikidata: null,
});
const place = (id: string, ar: string, en: string, names: string[]): Place => ({
  id,
  label: { ar, en },
  names: names.map((text) => ({ text, lang: 'ar' })),
  disputed: null,
  lat: null,
  lon: null,
  wikidata: null,
});
const article: ArticleHead = {
  id: 'a1',
  title: 'عنوان',
  titleSpan: null,
  language: 'ar',
  publisher: 'الوكالة',
  credits: [],
  url: null,
  published: { date: null, basis: 'unknown', evidence: [], runnerUp: null },
  newsDay: null,
  sha256: '',
  outletGroup: 'a1',
  file: '',
};

const search = createSearch({
  actors: [
    actor('azerbaijan', 'أذربيجان', 'Azerbaijan', ['آذربيجان', 'باكو']),
    actor('erdogan', 'رجب طيب أردوغان', 'Recep Tayyip Erdoğan', [], 'turkey'),
    actor('turkey', 'تركيا', 'Turkey', ['أنقرة']),
  ],
  places: [place('shusha', 'شوشا', 'Shusha', ['شوشة', 'شوشي', 'Shushi'])],
  articles: [article],
  events: [
    told('capture', 'azerbaijan', {
      id: 'capture',
      places: ['shusha'],
      headline: { ar: 'أذربيجان تعلن السيطرة على شوشا', en: 'Azerbaijan announces control of Shusha' },
    }),
    told('ceasefire-agreement', 'azerbaijan', {
      id: 'truce',
      headline: { ar: 'التوصل إلى الهدنة برعاية موسكو', en: 'A truce on 10 October' },
    }),
    told('visit', 'erdogan', {
      id: 'visit',
      headline: { ar: 'زيارة إلى مستشفى ٢٧', en: 'A visit' },
    }),
  ],
});
const found = (query: string) => {
  const ids = search(query);
  return ids === null ? null : [...ids].sort();
};

describe('search', () => {
  it.each(['شوشا', 'شوشة', 'شوشه', 'شُوشَى', 'Shusha', 'shushi', 'بشوشا', 'SHUSHA'])(
    'finds a place under any of its names and spellings: %s',
    (query) => {
      expect(found(query)).toEqual(['capture']);
    },
  );

  it.each(['الهدنة', 'هدنه', 'والهدنة', 'للهدنة', 'فبالهدنة', 'بهدنة'])(
    'sees through article and clitics: %s',
    (query) => {
      expect(found(query)).toEqual(['truce']);
    },
  );

  it.each(['اذربيجان', 'آذربيجان', 'أذربیجان', 'باكو', 'Azerbaijan'])(
    'folds hamza and Persian letters: %s',
    (query) => {
      expect(found(query)).toEqual(['capture', 'truce']);
    },
  );

  it.each(['erdogan', 'Erdoğan', 'إردوغان', 'تركيا', 'أنقره', '27', '٢٧', '۲۷', 'مستشفي'])(
    'finds accents, an actor’s side, digits and alef maqsura: %s',
    (query) => {
      expect(found(query)).toEqual(['visit']);
    },
  );

  it('wants every word, the last as a beginning', () => {
    expect(found('أذربيجان شوش')).toEqual(['capture']);
    expect(found('شوش أذربيجان')).toEqual([]);
    expect(found('هدنة موس')).toEqual(['truce']);
    expect(found('هدنة شوشا')).toEqual([]);
  });

  it('does not take a first letter for a clitic where the rest is no word', () => {
    expect(found('يارة')).toEqual([]);
    expect(found('اكو')).toEqual([]);
  });

  it('finds what an outlet published', () => {
    expect(found('الوكالة')).toEqual(['capture', 'truce', 'visit']);
  });

  it.each(['', '   ', '(', '\\', '[', '*', '«»', '\u200f'])(
    'filters nothing where there is nothing to look for: %j',
    (query) => {
      expect(found(query)).toBeNull();
    },
  );

  it('never throws, and answers only with ids it was given', () => {
    const ids = new Set(['capture', 'truce', 'visit']);
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('ا', 'ل', 'و', 'ب', 'ه', ' ', '(', '\\', '\ud800', 'ـ', 'ً') }),
    );
    fc.assert(
      fc.property(any, (query) => {
        for (const id of search(query) ?? []) expect(ids).toContain(id);
      }),
    );
  });

  it('takes five thousand characters', () => {
    expect(found('و'.repeat(5000))).toEqual([]);
    expect(found('شوشا '.repeat(1000))).toEqual(['capture']);
  });
});
