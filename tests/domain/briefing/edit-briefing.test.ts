import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing, Quotation } from '../../../src/domain/briefing/briefing-schema.ts';
import { briefingSchema, MOST_LINES, MOST_STEPS } from '../../../src/domain/briefing/briefing-schema.ts';
import {
  addLine,
  addQuotedStep,
  addStep,
  beginBriefing,
  changeHead,
  changeKind,
  changeLine,
  changeSignature,
  changeStep,
  citeLine,
  duplicateStep,
  joinStep,
  makeStep,
  moveLine,
  moveStep,
  removeLine,
  removeStep,
  unciteLine,
} from '../../../src/domain/briefing/edit-briefing.ts';
import { anyBriefing, makeBriefing } from './fixtures.ts';

const words = (en: string) => ({ ar: `ع ${en}`, en });
const quote = (exact: string): Quotation => ({ mention: exact, article: 'a', exact });
const line = (en: string, ...quotes: number[]) => ({ text: words(en), quotes });
/** Three steps whose lines rest on three quotations. */
const quoted = (): Briefing =>
  makeBriefing({
    steps: [
      makeStep('text', { caption: words('one'), lines: [line('x', 1), line('y', 2)] }),
      makeStep('claims', { caption: words('two'), lines: [line('z', 2, 3)] }),
      makeStep('quotations', { caption: words('three') }),
    ],
    quotations: [quote('p'), quote('q'), quote('r')],
  });
const captions = ({ steps }: Briefing) => steps.map(({ caption }) => caption.en);
/** Each line with the words that it rests on. */
const resting = ({ steps, quotations }: Briefing) =>
  steps.flatMap(({ lines }) =>
    lines.map(({ text, quotes }) => [text.en, ...quotes.map((number) => quotations[number - 1]?.exact)]),
  );

describe('the steps of a briefing', () => {
  it('are added at a place, made twice, taken away and moved', () => {
    const added = addStep(quoted(), 1, makeStep('events', { caption: words('new') }));
    expect(captions(added)).toEqual(['one', 'new', 'two', 'three']);
    expect(captions(moveStep(added, 3, 0))).toEqual(['three', 'one', 'new', 'two']);
    expect(captions(duplicateStep(added, 1))).toEqual(['one', 'new', 'new', 'two', 'three']);
    expect(captions(removeStep(added, 0))).toEqual(['new', 'two', 'three']);
  });

  it('beyond the last, and beyond as many as there may be, are none', () => {
    const briefing = quoted();
    expect(removeStep(briefing, 3)).toBe(briefing);
    expect(moveStep(briefing, 0, 3)).toBe(briefing);
    expect(moveStep(briefing, 0, -1)).toBe(briefing);
    expect(duplicateStep(briefing, 7)).toBe(briefing);
    const full = { ...briefing, steps: Array.from({ length: MOST_STEPS }, () => makeStep('text')) };
    expect(duplicateStep(full, 0)).toBe(full);
  });

  it('take other content and another kind; an assessment is signed, and only an assessment', () => {
    const signed = { by: 'A', on: '2020-11-10' };
    const told = changeKind(quoted(), 0, 'assessment', signed);
    expect(told.steps[0]).toMatchObject({ kind: 'assessment', signed, caption: words('one') });
    const by = changeSignature(told, 0, { ...signed, by: 'B' });
    expect(by.steps[0]).toMatchObject({ signed: { by: 'B' } });
    const back = changeKind(by, 0, 'text', signed);
    expect(back.steps[0]).toEqual(quoted().steps[0]);
    expect(changeSignature(back, 0, signed)).toBe(back);
    expect(changeStep(back, 1, { view: 'graph', events: ['m1'] }).steps[1]).toMatchObject({
      kind: 'claims',
      view: 'graph',
      events: ['m1'],
    });
  });
});

describe('the lines of a step', () => {
  it('are added, worded, moved and taken away', () => {
    const added = addLine(quoted(), 0, line('new'));
    expect(resting(added)[2]).toEqual(['new']);
    expect(resting(moveLine(added, 0, 2, 0)).slice(0, 3)).toEqual([['new'], ['x', 'p'], ['y', 'q']]);
    expect(resting(changeLine(added, 0, 0, words('other')))[0]).toEqual(['other', 'p']);
    expect(resting(removeLine(added, 0, 2))).toEqual(resting(quoted()));
    const full = changeStep(added, 0, { lines: Array.from({ length: MOST_LINES }, () => line('x')) });
    expect(addLine(full, 0, line('one more'))).toBe(full);
  });

  it('cite words of articles once each, numbered as lines cite them', () => {
    const cited = citeLine(quoted(), 0, 0, [quote('r'), quote('new')]);
    expect(resting(cited)).toEqual([
      ['x', 'p', 'r', 'new'],
      ['y', 'q'],
      ['z', 'q', 'r'],
    ]);
    expect(cited.quotations.map(({ exact }) => exact)).toEqual(['p', 'r', 'new', 'q']);
    expect(cited.steps[0]?.lines[0]?.quotes).toEqual([1, 2, 3]);
  });

  it('that no longer cite words take them out of the list, unless another cites them', () => {
    const once = unciteLine(quoted(), 0, 0, 1);
    expect(once.quotations.map(({ exact }) => exact)).toEqual(['q', 'r']);
    expect(resting(once)).toEqual([['x'], ['y', 'q'], ['z', 'q', 'r']]);
    expect(unciteLine(quoted(), 0, 1, 2).quotations).toHaveLength(3);
    expect(removeStep(quoted(), 1).quotations.map(({ exact }) => exact)).toEqual(['p', 'q']);
  });

  it('leave words that no line ever cited where they are', () => {
    const briefing = { ...quoted(), quotations: [...quoted().quotations, quote('aside')] };
    expect(removeStep(briefing, 1).quotations.map(({ exact }) => exact)).toEqual(['p', 'q', 'aside']);
  });

  it('of a step that is brought whole name the words that they came with', () => {
    const step = makeStep('events', { lines: [line('new', 1, 2)] });
    const added = addQuotedStep(quoted(), 0, step, [quote('q'), quote('s')]);
    expect(resting(added)).toEqual([
      ['new', 'q', 's'],
      ['x', 'p'],
      ['y', 'q'],
      ['z', 'q', 'r'],
    ]);
    expect(added.quotations.map(({ exact }) => exact)).toEqual(['q', 's', 'p', 'r']);
  });
});

describe('a step that takes in another', () => {
  it('has its events once and its lines behind its own, with their words', () => {
    const before = changeStep(quoted(), 1, { events: ['m1'] });
    const other = makeStep('events', { events: ['m1', 'm2'], lines: [line('new', 1)] });
    const joined = joinStep(before, 1, other, [quote('q')]);
    expect(joined.steps[1]).toMatchObject({ events: ['m1', 'm2'], caption: words('two') });
    expect(resting(joined).at(-1)).toEqual(['new', 'q']);
    expect(joined.quotations).toHaveLength(3);
    expect(joinStep(before, 9, other, [])).toBe(before);
  });
});

describe('whatever is done to a briefing', () => {
  it('leaves one that its schema takes, and no number without its words', () => {
    const place = fc.nat(5);
    const change = fc.oneof(
      fc.tuple(place, place).map(
        ([from, to]) =>
          (b: Briefing) =>
            moveStep(b, from, to),
      ),
      place.map((at) => (b: Briefing) => removeStep(b, at)),
      place.map((at) => (b: Briefing) => duplicateStep(b, at)),
      place.map((at) => (b: Briefing) => removeLine(b, at, 0)),
      place.map((at) => (b: Briefing) => citeLine(b, at, 0, [quote('p'), quote(`q${at}`)])),
      fc.tuple(place, place).map(
        ([at, n]) =>
          (b: Briefing) =>
            unciteLine(b, at, 0, n),
      ),
      place.map((at) => (b: Briefing) => changeKind(b, at, 'assessment', { by: 'A', on: '2020-02-29' })),
      place.map((at) => (b: Briefing) => changeKind(b, at, 'text', { by: 'A', on: '2020-02-29' })),
    );
    fc.assert(
      fc.property(anyBriefing, fc.array(change, { maxLength: 6 }), (before, changes) => {
        const after = changes.reduce((briefing, apply) => apply(briefing), before);
        expect(briefingSchema.safeParse(after).success).toBe(true);
        const numbers = after.steps.flatMap(({ lines }) => lines.flatMap(({ quotes }) => quotes));
        expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(after.quotations.length);
      }),
    );
  });

  it('begins with a title of the chronology', () => {
    const begun = beginBriefing(words('title'), '2020-11-09');
    expect(briefingSchema.safeParse(begun).success).toBe(true);
    expect(captions(begun)).toEqual(['title']);
    expect(changeHead(begun, { author: 'A', day: null })).toMatchObject({ author: 'A', day: null });
  });
});
