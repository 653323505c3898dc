// What a person does to a briefing, each as a pure change of the whole of it: `change(briefing, …)` → the briefing as it is then,
// the same object where nothing changes. Quotations that no line cites any more go, and the rest are numbered as lines cite them.
import type { Text } from '../corpus-schema.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Briefing, BriefingLine, BriefingStep, Quotation, StepKind } from './briefing-schema.ts';
import { BRIEFING_VERSION, MOST_LINES, MOST_STEPS } from './briefing-schema.ts';

/** What every step has, whatever its kind. */
export type StepContent = Omit<BriefingStep, 'kind' | 'signed'>;
/** Who answers for an assessment, and of which day it is. */
export type Signature = Extract<BriefingStep, { kind: 'assessment' }>['signed'];

const NO_WORDS: Text = { ar: '', en: '' };

/** A step with nothing in it but what is given; an assessment is signed. */
export function makeStep(
  kind: Exclude<StepKind, 'assessment'>,
  content: Partial<StepContent> = {},
): BriefingStep {
  return { ...fillContent(content), kind };
}

function fillContent(content: Partial<StepContent>): StepContent {
  return {
    caption: NO_WORDS,
    lines: [],
    events: [],
    range: null,
    filter: {},
    view: 'timeline',
    notes: NO_WORDS,
    ...content,
  };
}

/** A briefing of a title alone. */
export function beginBriefing(title: Text, day: IsoDay | null): Briefing {
  return {
    schemaVersion: BRIEFING_VERSION,
    title,
    author: null,
    day,
    steps: [makeStep('title', { caption: title })],
    quotations: [],
  };
}

/** Title, author and day. */
export function changeHead(
  briefing: Briefing,
  head: Partial<Pick<Briefing, 'title' | 'author' | 'day'>>,
): Briefing {
  return { ...briefing, ...head };
}

/** A step at a place, those behind it one further; where there are as many as there may be, none. */
export function addStep(briefing: Briefing, at: number, step: BriefingStep): Briefing {
  if (briefing.steps.length >= MOST_STEPS) return briefing;
  return withSteps(briefing, briefing.steps.toSpliced(at, 0, step));
}

export function duplicateStep(briefing: Briefing, at: number): Briefing {
  const step = briefing.steps[at];
  return step ? addStep(briefing, at + 1, step) : briefing;
}

export function removeStep(briefing: Briefing, at: number): Briefing {
  return briefing.steps[at] ? withSteps(briefing, briefing.steps.toSpliced(at, 1)) : briefing;
}

/** `moveStep(briefing, 3, 1)`: the fourth step becomes the second. */
export function moveStep(briefing: Briefing, from: number, to: number): Briefing {
  const step = briefing.steps[from];
  if (!step || from === to || to < 0 || to >= briefing.steps.length) return briefing;
  return withSteps(briefing, briefing.steps.toSpliced(from, 1).toSpliced(to, 0, step));
}

/** Puts other content into a step. */
export function changeStep(briefing: Briefing, at: number, content: Partial<StepContent>): Briefing {
  const step = briefing.steps[at];
  return step ? withSteps(briefing, briefing.steps.with(at, { ...step, ...content })) : briefing;
}

/** Another kind of step; what becomes an assessment is signed, what is one no longer is not. */
export function changeKind(briefing: Briefing, at: number, kind: StepKind, signed: Signature): Briefing {
  const step = briefing.steps[at];
  if (!step || step.kind === kind) return briefing;
  const { caption, lines, events, range, filter, view, notes } = step;
  const content = { caption, lines, events, range, filter, view, notes };
  const changed: BriefingStep = kind === 'assessment' ? { ...content, kind, signed } : { ...content, kind };
  return withSteps(briefing, briefing.steps.with(at, changed));
}

export function changeSignature(briefing: Briefing, at: number, signed: Signature): Briefing {
  const step = briefing.steps[at];
  if (step?.kind !== 'assessment') return briefing;
  return withSteps(briefing, briefing.steps.with(at, { ...step, signed }));
}

export function addLine(briefing: Briefing, at: number, line: BriefingLine): Briefing {
  const step = briefing.steps[at];
  if (!step || step.lines.length >= MOST_LINES) return briefing;
  return changeStep(briefing, at, { lines: [...step.lines, line] });
}

export function changeLine(briefing: Briefing, at: number, line: number, text: Text): Briefing {
  const [step, before] = [briefing.steps[at], briefing.steps[at]?.lines[line]];
  return step && before
    ? changeStep(briefing, at, { lines: step.lines.with(line, { ...before, text }) })
    : briefing;
}

export function removeLine(briefing: Briefing, at: number, line: number): Briefing {
  const step = briefing.steps[at];
  return step?.lines[line] ? changeStep(briefing, at, { lines: step.lines.toSpliced(line, 1) }) : briefing;
}

export function moveLine(briefing: Briefing, at: number, from: number, to: number): Briefing {
  const step = briefing.steps[at];
  const line = step?.lines[from];
  if (!line || from === to || to < 0 || to >= step.lines.length) return briefing;
  return changeStep(briefing, at, { lines: step.lines.toSpliced(from, 1).toSpliced(to, 0, line) });
}

const sameWords = (one: Quotation, other: Quotation) =>
  one.article === other.article && one.exact === other.exact;

/** Words of an article under a line: with the number that they have already, else with one of their own. */
export function citeLine(
  briefing: Briefing,
  at: number,
  line: number,
  quotations: readonly Quotation[],
): Briefing {
  const [step, before] = [briefing.steps[at], briefing.steps[at]?.lines[line]];
  if (!step || !before) return briefing;
  const all = [...briefing.quotations];
  const numbers = quotations.map((quotation) => {
    const known = all.findIndex((each) => sameWords(each, quotation));
    return known === -1 ? all.push(quotation) : known + 1;
  });
  const quotes = [...new Set([...before.quotes, ...numbers])];
  const cited = { ...step, lines: step.lines.with(line, { ...before, quotes }) };
  return settle({ ...briefing, steps: briefing.steps.with(at, cited), quotations: all }, new Set());
}

/** Takes a quotation, by its number, from under a line. */
export function unciteLine(briefing: Briefing, at: number, line: number, number: number): Briefing {
  const [step, before] = [briefing.steps[at], briefing.steps[at]?.lines[line]];
  if (!step || !before?.quotes.includes(number)) return briefing;
  const quotes = before.quotes.filter((each) => each !== number);
  return changeStep(briefing, at, { lines: step.lines.with(line, { ...before, quotes }) });
}

/** A step that brings quotations of its own: its lines name them by their places in `quotations`, from 1. */
export function addQuotedStep(
  briefing: Briefing,
  at: number,
  step: BriefingStep,
  quotations: readonly Quotation[],
): Briefing {
  const bare = { ...step, lines: step.lines.map((line) => ({ ...line, quotes: [] })) };
  const added = addStep(briefing, at, bare);
  if (added === briefing) return briefing;
  return step.lines.reduce(
    (all, { quotes }, line) =>
      citeLine(
        all,
        at,
        line,
        quotes.flatMap((number) => quotations[number - 1] ?? []),
      ),
    added,
  );
}

/** Brings the events and lines of another step into one, with the words that its lines rest on. */
export function joinStep(
  briefing: Briefing,
  at: number,
  { events, lines }: Pick<BriefingStep, 'events' | 'lines'>,
  quotations: readonly Quotation[],
): Briefing {
  const step = briefing.steps[at];
  if (!step) return briefing;
  const joined = changeStep(briefing, at, { events: [...new Set([...step.events, ...events])] });
  return lines.reduce((all, line) => {
    const place = all.steps[at]?.lines.length ?? 0;
    const cited = line.quotes.flatMap((number) => quotations[number - 1] ?? []);
    return citeLine(addLine(all, at, { ...line, quotes: [] }), at, place, cited);
  }, joined);
}

const citedIn = (steps: readonly BriefingStep[]): ReadonlySet<number> =>
  new Set(steps.flatMap(({ lines }) => lines.flatMap(({ quotes }) => quotes)));

function withSteps(briefing: Briefing, steps: BriefingStep[]): Briefing {
  const [before, after] = [citedIn(briefing.steps), citedIn(steps)];
  return settle({ ...briefing, steps }, new Set([...before].filter((number) => !after.has(number))));
}

/** Numbers as lines cite them, what none cites behind them; those that are `gone` away. */
function settle(briefing: Briefing, gone: ReadonlySet<number>): Briefing {
  const { steps, quotations } = briefing;
  const all = quotations.map((_, at) => at + 1);
  const order = [...new Set([...citedIn(steps), ...all])].filter((number) => !gone.has(number));
  if (order.length === all.length && order.every((number, at) => number === all[at])) return briefing;
  const numberOf = new Map(order.map((number, at) => [number, at + 1]));
  const renumber = (line: BriefingLine): BriefingLine => ({
    ...line,
    quotes: line.quotes.flatMap((number) => numberOf.get(number) ?? []),
  });
  return {
    ...briefing,
    steps: steps.map((step) => ({ ...step, lines: step.lines.map(renumber) })),
    quotations: order.flatMap((number) => quotations[number - 1] ?? []),
  };
}
