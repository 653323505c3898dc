// Events and decisions for the tests of what was signed: the least that their schemas take.
import { decisionSchema } from '../../../src/domain/review/review-schema.ts';
import type {
  Decision,
  DecisionKind,
  SignedArticle,
  SignedEvent,
  Signoff,
} from '../../../src/domain/review/review-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';

export function makeSigned(id: string, changes: Partial<SignedEvent> = {}): SignedEvent {
  return {
    id,
    mentions: [id],
    type: 'meeting',
    status: 'reported',
    date: UNDATED,
    otherDates: [],
    actors: [],
    places: [],
    claimants: [],
    deniers: [],
    claims: [],
    quantities: [],
    relations: [],
    headline: { ar: `لقاء ${id}`, en: `Meeting ${id}` },
    label: { ar: 'لقاء', en: 'Meeting' },
    ...changes,
  };
}

export function makeSignedArticle(id: string, changes: Partial<SignedArticle> = {}): SignedArticle {
  return { id, publisher: null, credits: [], published: null, url: null, ...changes };
}

export function makeSignoffOf(events: SignedEvent[], changes: Partial<Signoff> = {}): Signoff {
  return {
    by: 'Samira',
    on: '2026-01-05',
    note: '',
    decisions: [],
    events,
    articles: [makeSignedArticle('a')],
    ...changes,
  };
}

/** A decision on an anchor of article `a`, as a file would hold it. */
export function makeDecision(id: string, kind: DecisionKind, content: object = {}): Decision {
  const at = {
    article: 'a',
    exact: 'التقى الوزيران',
    prefix: '',
    suffix: '',
    trigger: { start: 0, words: 'التقى' },
  };
  return decisionSchema.parse({
    id,
    kind,
    by: 'Karim',
    on: '2026-01-09',
    reason: 'The agency corrected itself.',
    ...(kind !== 'article' && { at }),
    ...content,
  });
}
