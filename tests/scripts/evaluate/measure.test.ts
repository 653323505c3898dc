import { describe, expect, it } from 'vitest';
import type { Found } from '../../../scripts/evaluate/counts.ts';
import { measure } from '../../../scripts/evaluate/measure.ts';
import { day } from '../../extraction/assemble/support.ts';
import { annotation, corpus, gold, mention } from './support.ts';

const counts = ({ right, found, wanted }: Found) => [right, found, wanted];
const FALL = annotation({
  event: 'fall',
  quote: 'ونفت قوات الجنوب سقوط البلدة',
  trigger: 'سقوط',
  type: 'capture',
  source: { id: 'south', stance: 'denies' },
});
const said = (actor: string, stance: 'asserts' | 'denies') => ({
  chain: [{ actor, span: { start: 0, end: 1 } }],
  stance,
  denies: stance === 'denies' ? ('occurrence' as const) : null,
  form: 'paraphrased' as const,
});

describe('events', () => {
  it('are found where triggers overlap or the trigger lies in the quotation', () => {
    const { trigger, type } = measure(corpus([mention('قصفت')]), gold([annotation({})]));
    expect([counts(trigger), counts(type)]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    const beside = measure(corpus([mention('أمس')]), gold([annotation({})]));
    expect(counts(beside.type)).toEqual([1, 1, 1]);
  });

  it('of another type count as found and as wrong', () => {
    const measures = measure(corpus([mention('قصفت', { type: 'attack' })]), gold([annotation({})]));
    expect([measures.trigger, measures.family, measures.type].map(counts)).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(measures.faults.map(({ kind }) => kind)).toEqual(['type']);
  });

  it('that nobody annotated are spurious, those in titles are not judged', () => {
    const measures = measure(corpus([mention('التقى'), mention('الخبر')]), gold([annotation({})]));
    expect(counts(measures.type)).toEqual([0, 1, 1]);
    expect(measures.faults.map(({ kind }) => kind)).toEqual(['missed', 'spurious']);
  });

  it('that one may leave out count neither way', () => {
    const left = gold([annotation({ core: false })]);
    expect(counts(measure(corpus([mention('قصفت')]), left).type)).toEqual([0, 0, 0]);
    expect(counts(measure(corpus([]), left).type)).toEqual([0, 0, 0]);
  });

  it('found twice in one quotation are a repeat and no error', () => {
    const first = mention('قصفت');
    const again = mention('أمس', { event: first.event });
    expect(counts(measure(corpus([first, again]), gold([annotation({})])).type)).toEqual([1, 1, 1]);
    const other = mention('أمس', { event: 'another' });
    expect(counts(measure(corpus([first, other]), gold([annotation({})])).type)).toEqual([1, 2, 1]);
  });
});

describe('dates', () => {
  const dated = (start: string | null, end: string | null, edtf: string | null) =>
    mention('قصفت', {
      date: { ...day(start, end), edtf, basis: 'relative', expression: null, steps: [] },
    });

  it.each([
    ['the day itself', '2024-05-09', '2024-05-09', true, true],
    ['the day after', '2024-05-09', '2024-05-10', false, true],
    ['two days after', '2024-05-09', '2024-05-11', false, false],
    ['a night for one of its days', '2024-05-09/2024-05-10', '2024-05-09', false, true],
    ['open where the gold is open', '2024-05-09/..', '2024-05-09/..', true, true],
    ['a day where the gold is open', '2024-05-09/..', '2024-05-09', false, false],
  ])('%s', (_title, wanted, found, exact, near) => {
    const [start = '', end = start] = found.split('/');
    const corpusOf = corpus([dated(start, end === '..' ? null : end, found)]);
    const { date, dateToADay } = measure(corpusOf, gold([annotation({ date: wanted })]));
    expect([date.right === 1, dateToADay.right === 1]).toEqual([exact, near]);
  });

  it('that the text leaves to be inferred are right anywhere within what a reader would infer', () => {
    const loose = gold([annotation({ date: '2024-05-01/2024-05-09', loose: true })]);
    const { date, dateToADay } = measure(
      corpus([dated('2024-05-07', '2024-05-08', '2024-05-07/2024-05-08')]),
      loose,
    );
    expect([date.of, dateToADay.right]).toEqual([0, 1]);
    expect(measure(corpus([dated(null, '2024-05-08', '../2024-05-08')]), loose).dateToADay.right).toBe(0);
  });
});

describe('actors', () => {
  it('are compared under the gold’s names, sides through the side of an unknown actor', () => {
    const measures = measure(
      corpus([mention('قصفت', { actors: [{ actor: 'north-guard', role: 'agent', span: null }] })]),
      gold([annotation({})]),
    );
    expect([measures.actors, measures.sides, measures.roles].map(counts)).toEqual([
      [0, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('that are optional count neither way', () => {
    const optional = annotation({
      actors: [
        { id: 'north', role: 'agent' },
        { id: 'south', role: 'target', optional: true },
      ],
    });
    const both = mention('قصفت', {
      actors: [
        { actor: 'north', role: 'agent', span: null },
        { actor: 'south', role: 'agent', span: null },
      ],
    });
    for (const found of [both, mention('قصفت')])
      expect(counts(measure(corpus([found]), gold([optional])).roles)).toEqual([1, 1, 1]);
  });
});

describe('places', () => {
  it.each([
    ['valley', 1],
    ['wadi', 1],
    ['hill', 0],
  ])('%s', (place, right) => {
    const found = mention('قصفت', { places: [{ place, span: { start: 0, end: 5 } }] });
    expect(measure(corpus([found]), gold([annotation({})])).place).toEqual({ right, of: 1 });
  });
});

describe('sources and denials', () => {
  const fall = (claims: ReturnType<typeof said>[]) => mention('سقوط', { type: 'capture', claims });

  it('are right when the innermost speaker is of the side', () => {
    const measures = measure(corpus([fall([said('south', 'denies')])]), gold([FALL]));
    expect([measures.source, measures.denial].map(counts)).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('are wrong when nobody speaks, or another', () => {
    expect(counts(measure(corpus([fall([])]), gold([FALL])).source)).toEqual([0, 0, 1]);
    expect(counts(measure(corpus([fall([said('north', 'asserts')])]), gold([FALL])).source)).toEqual([
      0, 1, 1,
    ]);
  });

  it('may be the party itself where the gold names no source', () => {
    const own = mention('قصفت', { claims: [said('north', 'asserts')] });
    expect(counts(measure(corpus([own]), gold([annotation({})])).source)).toEqual([0, 0, 0]);
    const other = mention('قصفت', { claims: [said('south', 'asserts')] });
    expect(counts(measure(corpus([other]), gold([annotation({})])).source)).toEqual([0, 1, 0]);
  });

  it('a denial that was not found is missed, one that nobody made is false', () => {
    expect(counts(measure(corpus([]), gold([FALL])).denial)).toEqual([0, 0, 1]);
    const false_ = mention('قصفت', { claims: [said('south', 'denies')] });
    expect(counts(measure(corpus([false_]), gold([annotation({})])).denial)).toEqual([0, 1, 0]);
  });
});

describe('linking', () => {
  it('is the mean over mentions of what was put together and what belongs together', () => {
    const golds = gold([
      annotation({}),
      FALL,
      annotation({ quote: 'والتقى الوفدان', trigger: 'التقى', type: 'meeting' }),
    ]);
    const together = [
      mention('قصفت', { event: 'e' }),
      mention('سقوط', { type: 'capture', event: 'e' }),
      mention('التقى', { type: 'meeting', event: 'f' }),
    ];
    const { linking } = measure(corpus(together), golds);
    expect(linking.precision).toBeCloseTo((0.5 + 0.5 + 1) / 3);
    expect(linking.recall).toBeCloseTo((0.5 + 1 + 0.5) / 3);
  });
});

describe('publication days', () => {
  it('are right or wrong; articles without one are not asked', () => {
    expect(measure(corpus([]), gold([])).published).toEqual({ right: 1, of: 1 });
    expect(measure(corpus([]), gold([], { articles: { a: {} } })).published).toEqual({ right: 0, of: 0 });
    expect(measure(corpus([]), gold([], { articles: { a: { published: '2024-05-11' } } })).published).toEqual(
      {
        right: 0,
        of: 1,
      },
    );
  });
});

describe('disputes', () => {
  it('are right when the account is tied to an event that the gold means', () => {
    const battle = annotation({
      event: 'battle',
      quote: 'والتقى الوفدان',
      trigger: 'التقى',
      type: 'clash',
      disputes: 'fall',
    });
    const fall = mention('سقوط', { type: 'capture' });
    const tied = mention('التقى', {
      type: 'clash',
      disputes: [{ mention: fall.id, step: { rule: 'x', params: {} } }],
    });
    const loose = mention('التقى', { type: 'clash' });
    expect(measure(corpus([fall, tied]), gold([FALL, battle])).disputes).toEqual({ right: 1, of: 1 });
    expect(measure(corpus([fall, loose]), gold([FALL, battle])).disputes).toEqual({ right: 0, of: 1 });
  });
});
