// A small corpus with one event, for the tests of the domain: every field filled with the least that its schema takes.
import type { Article, Corpus, Mention, NewsEvent } from '../../src/domain/corpus-schema.ts';
import { typeInfo } from '../../src/domain/event-types.ts';
import type { ReviewReport } from '../../src/domain/review/review-report.ts';
import { UNDATED } from '../../src/domain/site-data.ts';

const TEXT = 'التقى الوزيران في العاصمة.';

export function makeArticle(id: string): Article {
  return {
    id,
    title: null,
    titleSpan: null,
    language: 'ar',
    publisher: null,
    credits: [],
    url: null,
    published: { date: '2020-10-09', basis: 'stated', evidence: [], runnerUp: null },
    newsDay: null,
    text: TEXT,
    boilerplate: [],
    times: [],
    actorSpans: [],
    sha256: 'x',
    outletGroup: id,
  };
}

export function makeMention(id: string, event: string, changes: Partial<Mention> = {}): Mention {
  return {
    id,
    event,
    article: 'a',
    type: 'meeting',
    passage: { start: 0, end: TEXT.length, exact: TEXT, prefix: '', suffix: '' },
    trigger: { start: 0, end: 5 },
    date: { ...UNDATED, basis: 'none', expression: null, steps: [] },
    modality: 'happened',
    actors: [],
    places: [],
    claims: [],
    disputes: [],
    quantities: [],
    ...changes,
  };
}

export function makeEvent(id: string, changes: Partial<NewsEvent> = {}): NewsEvent {
  const type = changes.type ?? 'meeting';
  return {
    id,
    type,
    ...typeInfo(type),
    date: UNDATED,
    dateAlternatives: [],
    actors: [],
    places: [],
    status: 'reported',
    headline: { ar: 'لقاء', en: 'A meeting' },
    label: { ar: 'لقاء', en: 'Meeting' },
    quantities: [],
    relations: [],
    sources: { claimants: [], outlets: [], texts: 1 },
    linkReasons: [],
    reviewed: null,
    mentions: [id],
    ...changes,
  };
}

export function makeCorpus(changes: Partial<Corpus> = {}): Corpus {
  const words = { ar: 'ع', en: 't' };
  return {
    schemaVersion: 1,
    generator: { name: 'waqai', version: '0' },
    about: { title: words, standfirst: words, scope: words, cutOff: null, editor: null, contact: null },
    review: { state: 'draft', by: null, on: null, decisions: [] },
    articles: [makeArticle('a')],
    actors: [],
    places: [],
    events: [makeEvent('m1')],
    mentions: [makeMention('m1', 'm1')],
    warnings: [],
    ...changes,
  };
}

/** What came of a review in which nothing was decided. */
export const NOTHING_DECIDED: ReviewReport = {
  schemaVersion: 1,
  review: { state: 'draft', by: null, on: null, decisions: [] },
  outcomes: [],
  hidden: [],
  corrections: [],
  sinceSignoff: null,
};
