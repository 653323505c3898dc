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
  disputed: { ar: 'شوشي', en: 'Shushi' },
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

const builder = createSearch({
  actors: [
    actor('azerbaijan', 'أذربيجان', 'Azerbaijan', ['آذربيجان', 'باكو']),
    actor('erdogan', 'رجب طيب أردوغان', 'Recep Tayyip Erdoğan', [], 'turkey'),
    actor('turkey', 'تركيا', 'Turkey', ['أنقرة']),
  ],
  places: [place('shusha', 'شوشا', 'Shusha', ['شوشة', 'شوشي'])],
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
  const ids = builder.finder().find(query);
  return ids === null ? null : [...ids].sort();
};

describe('search', () => {
  it.each([
    'شوشا',
    'شوشة',
    'شوشه',
    'شُوشَى',
    'Shusha',
    'shushi',
    'بشوشا',
    'SHUSHA',
    'شـوشـا',
    'shushaa',
    'shuhsa',
  ])('finds a place under any of its names and spellings: %s', (query) => {
    expect(found(query)).toEqual(['capture']);
  });

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

  it('takes a word that nothing holds for the nearest one, and never where it is found as typed', () => {
    expect(found('Azerbaijn')).toEqual(['capture', 'truce']);
    expect(found('اذربيحان')).toEqual(['capture', 'truce']);
    expect(found('erdogam')).toEqual(['visit']);
    expect(found('Azrebai')).toEqual(['capture', 'truce']);
    // Four letters: one slip from too much.
    expect(found('شوسا')).toEqual([]);
    expect(found('qqqqqq')).toEqual([]);
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
        for (const id of builder.finder().find(query) ?? []) expect(ids).toContain(id);
      }),
    );
  });

  it('takes five thousand characters', () => {
    expect(found('و'.repeat(5000))).toEqual([]);
    expect(found('شوشا '.repeat(1000))).toEqual(['capture']);
  });

  it('takes a word of five thousand letters', () => {
    expect(found('س'.repeat(5000))).toEqual([]);
  });
});

describe('the results of a search', () => {
  const look = (query: string, most = 8) => builder.finder().look(query, most);

  it('put what is found as typed in the headline before what is only begun or named', () => {
    expect(look('أذربيجان')?.events).toEqual(['capture', 'truce']);
    expect(look('السيطرة')?.events).toEqual(['capture']);
  });

  it('name actors and places, the whole name first, with their events', () => {
    expect(look('Shushi')?.names).toEqual([{ kind: 'place', id: 'shusha', events: 1 }]);
    expect(look('تركيا')?.names).toEqual([{ kind: 'actor', id: 'turkey', events: 1 }]);
  });

  it('count all, and show so many', () => {
    const results = look('أذربيجان', 1);
    expect([results?.events.length, results?.eventCount]).toEqual([1, 2]);
  });

  it('say which word was taken for another', () => {
    expect(look('shushaa')?.matches[0]?.corrected).toEqual(['shusha']);
    expect(look('shusha')?.matches[0]?.corrected).toEqual([]);
  });

  it('are nothing where nothing is asked', () => {
    expect(look('(')).toBeNull();
  });
});

describe('passages', () => {
  const passage = (id: string, event: string, start: number, exact: string, speakers: string[] = []) => ({
    id,
    event,
    article: 'a1',
    passage: { start, end: start + exact.length, exact, prefix: '', suffix: '' },
    claims: speakers.map((speaker) => ({
      chain: [{ actor: speaker, span: { start, end: start + 1 } }],
      stance: 'asserts' as const,
      denies: null,
      form: 'paraphrased' as const,
    })),
  });
  const withPassages = createSearch({
    actors: [actor('lavrov', 'سيرغي لافروف', 'Sergey Lavrov', [], 'russia')],
    places: [place('shusha', 'شوشا', 'Shusha', ['شوشة'])],
    articles: [],
    events: [told('capture', 'a', { id: 'one' }), told('strike', 'a', { id: 'two' })],
  });
  const before = withPassages.finder();
  const counts = [before.find('مدينة')?.size];
  const unheard = before.look('Lavrov', 8);
  withPassages.addPassages([
    passage('m1', 'one', 0, 'دخلت القوات مدينة شوشة ليلا'),
    passage('m2', 'two', 0, 'دخلت القوات مدينة شوشة ليلا'),
    passage('m3', 'two', 90, 'قصف لم يتوقف', ['lavrov']),
    passage('m4', 'gone', 200, 'مدينة لا يعرفها الفهرس'),
  ]);
  counts.push(withPassages.finder().find('مدينة')?.size);

  it('find their events once they have come', () => {
    expect(counts).toEqual([0, 2]);
    expect(withPassages.finder()).not.toBe(before);
  });

  it('are found once each, whatever they tell of', () => {
    const results = withPassages.finder().look('القوات', 8);
    expect(results?.passages.map(({ mention }) => mention)).toEqual(['m1']);
    expect(results?.passageCount).toBe(1);
  });

  it('are found under the other names of what they name', () => {
    const results = withPassages.finder().look('Shusha', 8);
    expect(results?.passages.map(({ mention }) => mention)).toEqual(['m1']);
  });

  it('lead to their events by the name of who speaks in them, in either language', () => {
    expect(unheard).toMatchObject({ events: [], names: [] });
    for (const name of ['Lavrov', 'سيرغي لافروف'])
      expect(withPassages.finder().look(name, 8)).toMatchObject({ events: ['two'], names: [] });
  });

  it('of events that the index does not hold are no finds', () => {
    expect(withPassages.finder().look('الفهرس', 8)?.passageCount).toBe(0);
  });
});
