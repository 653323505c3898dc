// A small briefing, and briefings at random, for the tests of what reads and writes them.
import fc from 'fast-check';
import type { Briefing, BriefingStep } from '../../../src/domain/briefing/briefing-schema.ts';
import { BRIEFING_VERSION, STEP_KINDS } from '../../../src/domain/briefing/briefing-schema.ts';

const BARE = {
  caption: { ar: 'محطة', en: 'A step' },
  lines: [],
  events: [],
  range: null,
  filter: {},
  view: 'timeline',
  notes: { ar: '', en: '' },
} as const satisfies Partial<BriefingStep>;

export function makeBriefing(changes: Partial<Briefing> = {}): Briefing {
  return {
    schemaVersion: BRIEFING_VERSION,
    title: { ar: 'إحاطة', en: 'Briefing' },
    author: null,
    day: '2020-11-09',
    steps: [
      { ...BARE, kind: 'title', lines: [], events: [] },
      {
        ...BARE,
        kind: 'claims',
        lines: [{ text: { ar: 'قالت', en: 'It said' }, quotes: [1] }],
        events: ['m1'],
        range: { from: '2020-10-01', to: '2020-10-09' },
        filter: { families: ['combat'], query: 'شوشا' },
        view: 'graph',
      },
      {
        ...BARE,
        kind: 'assessment',
        signed: { by: 'A. Author', on: '2020-11-10' },
        lines: [{ text: { ar: 'أرى', en: 'I think' }, quotes: [] }],
        events: [],
      },
    ],
    quotations: [{ mention: 'm1', article: 'a', exact: 'أعلنت الوزارة' }],
    ...changes,
  };
}

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const filled = text.filter((one) => one.trim() !== '');
const words = fc.record({ ar: text, en: text });
const day = fc.constantFrom('2020-02-29', '2020-10-09', '2021-01-01');

/** Every briefing that the schema takes and whose numbers hold. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc
  .array(fc.record({ mention: filled, article: filled, exact: filled }), { maxLength: 4 })
  .chain((quotations) => {
    const quotes =
      quotations.length === 0
        ? fc.constant<number[]>([])
        : fc.array(fc.integer({ min: 1, max: quotations.length }), { maxLength: 3 });
    const shape = {
      caption: words,
      lines: fc.array(fc.record({ text: words, quotes }), { maxLength: 3 }),
      events: fc.array(filled, { maxLength: 3 }),
      range: fc.option(day.map((from) => ({ from, to: '2021-01-01' }))),
      filter: fc.record(
        {
          families: fc.subarray(['combat', 'talks'] as const),
          statuses: fc.subarray(['contested', 'denied'] as const),
          sides: fc.array(filled, { maxLength: 2 }),
          query: text,
        },
        { requiredKeys: [] },
      ),
      view: fc.constantFrom('timeline' as const, 'graph' as const, 'list' as const),
      notes: words,
    };
    const step: fc.Arbitrary<BriefingStep> = fc.oneof(
      fc.record({ kind: fc.constantFrom(...STEP_KINDS), ...shape }),
      fc.record({
        kind: fc.constant('assessment' as const),
        signed: fc.record({ by: filled, on: day }),
        ...shape,
      }),
    );
    return fc.record({
      schemaVersion: fc.constant(BRIEFING_VERSION),
      title: words,
      author: fc.option(filled),
      day: fc.option(day),
      steps: fc.array(step, { maxLength: 4 }),
      quotations: fc.constant(quotations),
    });
  });
