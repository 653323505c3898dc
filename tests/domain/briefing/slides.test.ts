import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingStep } from '../../../src/domain/briefing/briefing-schema.ts';
import { buildSlides } from '../../../src/domain/briefing/slides.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { anyBriefing, makeBriefing } from './fixtures.ts';

const onDay = (day: string) => ({ ...UNDATED, edtf: day, start: day, end: day });
const makeEvent = (id: string, type: EventSummary['type'], day: string | null): EventSummary => ({
  id,
  type,
  status: 'claimed',
  lapsed: false,
  date: day === null ? UNDATED : onDay(day),
  dateAlternatives: [],
  actors: [],
  places: [],
  headline: { ar: id, en: id },
  label: { ar: id, en: id },
  claimants: [],
  deniers: [],
  articles: [`of-${id}`],
  mentions: [`${id}-1`, `${id}-2`],
  shard: 0,
});
const EVENTS = [
  makeEvent('strike', 'attack', '2020-10-04'),
  makeEvent('truce', 'ceasefire-agreement', '2020-10-10'),
  makeEvent('undated', 'concern', null),
];
const INDEX = { events: EVENTS, actors: [] };
type PlainStep = Exclude<BriefingStep, { kind: 'assessment' }>;
const slidesOf = (step: Partial<Omit<PlainStep, 'kind'>>) => {
  const bare: PlainStep = {
    kind: 'text',
    caption: { ar: '', en: '' },
    lines: [],
    events: [],
    range: null,
    filter: {},
    view: 'timeline',
    notes: { ar: '', en: '' },
  };
  return buildSlides(makeBriefing({ steps: [{ ...bare, ...step }] }), INDEX, () => new Set(['truce']));
};

describe('buildSlides', () => {
  it('finds an event by any of its mentions, once, and tells which ids lead nowhere', () => {
    const [slide] = slidesOf({ events: ['truce-2', 'truce', 'lost', 'strike'] });
    expect(slide?.selected.map(({ id }) => id)).toEqual(['truce', 'strike']);
    expect(slide?.gone).toEqual(['lost']);
  });

  it('shows what the filter lets through, and what the step names besides', () => {
    const [slide] = slidesOf({ events: ['strike'], filter: { query: 'هدنة' } });
    expect(slide?.shown.map(({ id }) => id)).toEqual(['strike', 'truce']);
  });

  it('shows the days of the step, else those of the chronology', () => {
    const range = { from: '2020-10-01', to: '2020-10-05' };
    expect(slidesOf({ range })[0]?.range).toEqual(range);
    expect(slidesOf({})[0]?.range).toEqual({ from: '2020-10-04', to: '2020-10-10' });
  });

  it('names the sources of its quotations, else those of its events', () => {
    const lines = [{ text: { ar: 'أ', en: 'a' }, quotes: [1] }];
    expect(slidesOf({ lines, events: ['strike'] })[0]).toMatchObject({
      quotations: [{ number: 1, exact: 'أعلنت الوزارة' }],
      sources: ['a'],
    });
    expect(slidesOf({ events: ['strike', 'truce'] })[0]?.sources).toEqual(['of-strike', 'of-truce']);
  });

  it('makes one slide of each step and drops no id in silence', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const slides = buildSlides(briefing, INDEX, () => null);
        expect(slides.map(({ step }) => step)).toEqual(briefing.steps);
        for (const { step, selected, gone } of slides)
          for (const id of step.events)
            expect(
              gone.includes(id) || selected.some((event) => event.id === id || event.mentions.includes(id)),
            ).toBe(true);
      }),
    );
  });
});
