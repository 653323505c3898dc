import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsEvent, Quantity, Step, Warning } from '../../../src/domain/corpus-schema.ts';
import { buildQueue, isWeakLink, keepOrder } from '../../../src/domain/review/queue.ts';
import type { HiddenEvent, Outcome, QueueItem } from '../../../src/domain/review/review-report.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { makeCorpus, makeEvent, makeMention } from '../fixtures.ts';

const NOTHING = { outcomes: [], hidden: [] };
const DAY = {
  ...UNDATED,
  edtf: '2020-10-09',
  start: '2020-10-09',
  end: '2020-10-09',
  precision: 'day' as const,
};
const STATED = { ...DAY, stated: true };
const plain = (id: string, changes: Partial<NewsEvent> = {}) => makeEvent(id, { date: STATED, ...changes });
const corpusOf = (events: NewsEvent[], warnings: Warning[] = []) =>
  makeCorpus({ events, mentions: events.map(({ id }) => makeMention(id, id)), warnings });
const queueOf = (events: NewsEvent[], warnings: Warning[] = []) =>
  buildQueue(corpusOf(events, warnings), NOTHING);
const risksOf = (changes: Partial<NewsEvent>, warnings: Warning[] = []) =>
  queueOf([plain('e', changes)], warnings)[0]?.risks;
const link = (rule: string, ...grounds: string[]): Step => ({
  rule,
  params: {
    words: 'قصف',
    mention: 'm',
    with: 'n',
    type: '',
    ...Object.fromEntries(grounds.map((ground) => [ground, 'x'])),
  },
});
const quantity = (kind: Quantity['kind']): Quantity => ({
  kind,
  of: 'soldiers',
  low: 3,
  high: 3,
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
  span: { start: 0, end: 1 },
});
const outcome = (event: string | null, kind: string, over: Partial<Outcome> = {}): Outcome => ({
  decision: `${kind} ${event}`,
  kind,
  status: 'applied',
  reason: null,
  detail: '',
  article: 'a',
  exact: null,
  event,
  ...over,
});
const hidden = (id: string): HiddenEvent => ({
  id,
  mentions: [id],
  headline: { ar: 'لقاء', en: 'A meeting' },
  by: 'سلمى',
  on: '2026-11-21',
  reason: 'تكرار',
});

describe('the risks of an event', () => {
  it('finds none in a reported event of a stated day', () => {
    expect(risksOf({})).toEqual([]);
  });

  it('names accounts that contradict each other, and those of one side or of a denier alone', () => {
    expect(risksOf({ status: 'contested' })).toEqual(['contested']);
    expect(risksOf({ status: 'claimed' })).toEqual(['one-sided']);
    expect(risksOf({ status: 'denied' })).toEqual(['one-sided']);
    expect(risksOf({ status: 'agreed' })).toEqual([]);
  });

  it('names the dead and wounded, and losses that nobody counts, but not lost tanks', () => {
    expect(risksOf({ quantities: [quantity('killed')] })).toEqual(['casualties']);
    expect(risksOf({ type: 'strike', quantities: [quantity('wounded')] })).toEqual(['casualties']);
    expect(risksOf({ type: 'losses' })).toEqual(['casualties']);
    expect(risksOf({ type: 'losses', quantities: [quantity('destroyed')] })).toEqual([]);
  });

  it('tells a date that was concluded from one that is stated and from none', () => {
    expect(risksOf({ date: DAY })).toEqual(['inferred-date']);
    expect(risksOf({ date: { ...DAY, end: null } })).toEqual(['inferred-date']);
    expect(risksOf({ date: UNDATED })).toEqual(['undated']);
  });

  it('names a warning whose words stand in a passage of the event, and no other', () => {
    const warn = (article: string, start: number, end: number): Warning => ({
      article,
      span: { start, end },
      rule: 'time.weekday-mismatch',
      params: {},
    });
    expect(risksOf({}, [warn('a', 2, 6)])).toEqual(['weekday-warning']);
    expect(risksOf({}, [warn('b', 2, 6), warn('a', 900, 910), { ...warn('a', 0, 0), span: null }])).toEqual(
      [],
    );
  });

  it('calls a link weak that rests on two grounds, or on one that agrees only nearly', () => {
    expect(isWeakLink(link('link.agrees', 'day', 'actors'))).toBe(true);
    expect(isWeakLink(link('link.agrees', 'day', 'actors', 'share'))).toBe(true);
    expect(isWeakLink(link('link.agrees', 'near', 'actors', 'place', 'percent'))).toBe(true);
    expect(isWeakLink(link('link.agrees', 'day', 'actors', 'place'))).toBe(false);
    expect(isWeakLink(link('link.same-words', 'percent'))).toBe(false);
    expect(isWeakLink(link('link.reference'))).toBe(false);
    expect(isWeakLink(link('link.one-clause'))).toBe(false);
  });
});

describe('the order of the queue', () => {
  it('puts the gravest first, of those the one with more risks, then the earlier day, then the id', () => {
    const later = { ...STATED, start: '2020-11-08', end: '2020-11-08' };
    const queue = queueOf([
      plain('plain'),
      plain('undated', { date: UNDATED }),
      plain('b', { status: 'contested' }),
      plain('claimed', { status: 'claimed' }),
      plain('a-later', { status: 'contested', date: later }),
      plain('both', { status: 'contested', type: 'losses' }),
      plain('a', { status: 'contested' }),
      plain('dead', { quantities: [quantity('killed')] }),
    ]);
    expect(queue.map(({ event }) => event)).toEqual([
      'both',
      'a',
      'b',
      'a-later',
      'dead',
      'claimed',
      'undated',
      'plain',
    ]);
  });

  it('does not depend on the order of the corpus, and loses no event', () => {
    const events = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) =>
      plain(id, { status: at % 2 ? 'contested' : 'reported', date: at % 3 ? DAY : UNDATED }),
    );
    const expected = queueOf(events);
    expect(expected).toHaveLength(events.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (mixed) => {
        expect(queueOf(mixed)).toEqual(expected);
      }),
    );
  });
});

describe('the verdicts of the queue', () => {
  const verdictsOf = (outcomes: Outcome[], out: HiddenEvent[] = []) =>
    Object.fromEntries(
      buildQueue(corpusOf([plain('x'), plain('y')]), { outcomes, hidden: out }).map(({ event, verdict }) => [
        event,
        verdict,
      ]),
    );

  it('tells accepted, changed, hidden and open apart', () => {
    expect(verdictsOf([outcome('x', 'accept')])).toEqual({ x: 'accepted', y: null });
    expect(verdictsOf([outcome('x', 'retype'), outcome('x', 'accept')])).toEqual({ x: 'changed', y: null });
    expect(verdictsOf([], [hidden('gone')])).toEqual({ x: null, y: null, gone: 'hidden' });
  });

  it('counts no decision that came to nothing, nor one about an article', () => {
    const nothing = [
      outcome('x', 'accept', { status: 'lost', reason: 'passage-gone' }),
      outcome('x', 'retype', { status: 'conflict', reason: 'conflict' }),
      outcome('y', 'retype', { status: 'superseded', reason: 'superseded' }),
      outcome(null, 'article'),
    ];
    expect(verdictsOf(nothing)).toEqual({ x: null, y: null });
  });
});

describe('the order that somebody is at work in', () => {
  const item = (event: string): QueueItem => ({ event, risks: [], verdict: null });
  const orderOf = (before: string[], now: string[]) =>
    keepOrder(before, now.map(item)).map(({ event }) => event);

  it('keeps places whatever the risks have become, and lets go of what is not there any more', () => {
    expect(orderOf(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c']);
    expect(orderOf(['a', 'b', 'c'], ['c', 'a'])).toEqual(['a', 'c']);
    expect(orderOf([], ['c', 'a'])).toEqual(['c', 'a']);
  });

  it('puts newcomers after the event that stands before them', () => {
    expect(orderOf(['a', 'b'], ['new', 'b', 'x', 'y', 'a'])).toEqual(['new', 'a', 'b', 'x', 'y']);
  });

  it('holds every event of the queue once', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String));
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        expect([...orderOf(before, now)].sort()).toEqual([...now].sort());
      }),
    );
  });
});
