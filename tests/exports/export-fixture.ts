// A small chronology for the tests of exports: a contested capture over two articles, a talk that nobody dated, and words
// that mean something else in every format (formulas, markup, control characters, an emoji of two units).
import type { Actor, Article, Corpus } from '../../src/domain/corpus-schema.ts';
import { findLastPublication } from '../../src/domain/lapsed.ts';
import { splitCorpus, UNDATED } from '../../src/domain/site-data.ts';
import type { ExportData, ExportFrame } from '../../src/exports/export-data.ts';
import type { ExportRequest } from '../../src/exports/formats.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../domain/fixtures.ts';

const TEXT = '😀 قال الوزير: «سيطرنا على المدينة». ونفت الوزارة.';
const HOSTILE = '=cmd|\' /C calc\'!A0, "</script><!--"\nسطر ثان\u0001';

const actor = (id: string, side = id, kind: Actor['kind'] = 'state'): Actor => ({
  id,
  kind,
  label: { ar: `جهة ${id}`, en: `Side ${id}` },
  names: [],
  side,
  sideBasis: 'lexicon',
  wikidata: kind === 'state' ? 'Q1' : null,
});
const passage = (start: number, end: number) => ({
  start,
  end,
  exact: TEXT.slice(start, end),
  prefix: TEXT.slice(0, start),
  suffix: TEXT.slice(end),
});
const DAY = {
  ...UNDATED,
  edtf: '2020-11-08',
  start: '2020-11-08',
  end: '2020-11-08',
  precision: 'day' as const,
  stated: true,
};
const span = { start: 3, end: 6 };
const says = (who: string, stance: 'asserts' | 'denies') => ({
  chain: [{ actor: who, span }],
  stance,
  denies: stance === 'denies' ? ('occurrence' as const) : null,
  form: 'quoted' as const,
});

const articles: Article[] = [
  { ...makeArticle('a'), text: TEXT, publisher: 'صحيفة, «س»', url: 'https://news.example/a?x=1&y=2' },
  {
    ...makeArticle('b'),
    title: HOSTILE,
    text: HOSTILE,
    published: { date: '2020-11-09', basis: 'inferred', evidence: [], runnerUp: null },
  },
];

/** Events `m1` (contested, dated, placed) and `m3` (undated). */
export const CORPUS: Corpus = makeCorpus({
  about: {
    title: { ar: 'تسلسل', en: 'A <chronology>' },
    standfirst: { ar: 'ما ورد', en: 'What was told' },
    scope: { ar: 'ع', en: 's' },
    cutOff: null,
    editor: null,
    contact: null,
  },
  articles,
  actors: [actor('x'), actor('x-minister', 'x', 'person'), actor('y')],
  places: [
    {
      id: 'p',
      label: { ar: 'المدينة', en: 'The City' },
      names: [],
      disputed: null,
      lat: 39.76,
      lon: 46.75,
      wikidata: null,
    },
    {
      id: 'q',
      label: { ar: 'القرية', en: 'The Village' },
      names: [],
      disputed: null,
      lat: null,
      lon: null,
      wikidata: null,
    },
  ],
  events: [
    makeEvent('m1', {
      type: 'capture',
      status: 'contested',
      date: DAY,
      actors: [
        { actor: 'x', role: 'agent' },
        { actor: 'y', role: 'target' },
      ],
      places: ['p', 'q'],
      headline: { ar: 'س: السيطرة على «المدينة»', en: 'X says it took the City; Y denies it' },
      sources: { claimants: ['x'], outlets: ['a'], texts: 2 },
      mentions: ['m1', 'm2'],
    }),
    makeEvent('m3', { headline: { ar: HOSTILE, en: HOSTILE }, mentions: ['m3'] }),
  ],
  mentions: [
    makeMention('m1', 'm1', {
      type: 'capture',
      passage: passage(3, 35),
      actors: [{ actor: 'x', role: 'agent', span: null }],
      claims: [says('x-minister', 'asserts')],
    }),
    makeMention('m2', 'm1', {
      type: 'capture',
      passage: passage(36, TEXT.length),
      claims: [says('y', 'denies')],
    }),
    makeMention('m3', 'm3', {
      article: 'b',
      passage: { start: 0, end: HOSTILE.length, exact: HOSTILE, prefix: '', suffix: '' },
    }),
  ],
});

export const dataOf = (corpus: Corpus): ExportData => ({
  ...corpus,
  lastPublication: findLastPublication(corpus.articles),
});

export const frameOf = (corpus: Corpus, changes: Partial<ExportFrame> = {}): ExportFrame => ({
  language: 'en',
  filter: '',
  publicUrl: null,
  bodyOf: (id) => corpus.articles.find((article) => article.id === id) ?? null,
  ...changes,
});

export const requestOf = (corpus: Corpus, changes: Partial<ExportFrame> = {}): ExportRequest => ({
  data: dataOf(corpus),
  summaries: splitCorpus(corpus).index([], []).events,
  frame: frameOf(corpus, changes),
  separator: ',',
});
