// The figures of a gold set as numbers between 0 and 1 under short names: what the table shows and the baseline keeps.
import * as z from 'zod/mini';
import { f1, precision, rate, recall } from './counts.ts';
import type { Measures } from './measure.ts';

export const FIGURES = [
  'triggerF1',
  'typePrecision',
  'typeRecall',
  'typeF1',
  'dateExact',
  'dateToADay',
  'modality',
  'place',
  'actorsF1',
  'sidesF1',
  'rolesF1',
  'sourceF1',
  'denialF1',
  'disputes',
  'published',
  'linkingF1',
] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number | null>>;

/** What must not fall, by gold set: thousandths, rounded down. */
export const baselineSchema = z.record(z.string(), z.partialRecord(z.enum(FIGURES), z.nullable(z.number())));
export type Baseline = z.infer<typeof baselineSchema>;

export function figuresOf(measures: Measures): Figures {
  const { linking } = measures;
  const both = linking.precision + linking.recall;
  return {
    triggerF1: f1(measures.trigger),
    typePrecision: precision(measures.type),
    typeRecall: recall(measures.type),
    typeF1: f1(measures.type),
    dateExact: rate(measures.date),
    dateToADay: rate(measures.dateToADay),
    modality: rate(measures.modality),
    place: rate(measures.place),
    actorsF1: f1(measures.actors),
    sidesF1: f1(measures.sides),
    rolesF1: f1(measures.roles),
    sourceF1: f1(measures.source),
    denialF1: f1(measures.denial),
    disputes: rate(measures.disputes),
    published: rate(measures.published),
    linkingF1: both === 0 ? 0 : (2 * linking.precision * linking.recall) / both,
  };
}

const inThousandths = (value: number | null): number | null =>
  value === null ? null : Math.floor(value * 1000 + 1e-6) / 1000;

/** The figures as the baseline keeps them. */
export const toBaseline = (figures: Figures): Baseline[string] =>
  Object.fromEntries(FIGURES.map((figure) => [figure, inThousandths(figures[figure])]));

/** Which figures are lower than they were: `['typeF1: 0.912, was 0.934']`. */
export function fallen(figures: Figures, baseline: Baseline[string]): string[] {
  return FIGURES.flatMap((figure) => {
    const was = baseline[figure] ?? null;
    const is = inThousandths(figures[figure]);
    return was === null || (is !== null && is >= was) ? [] : [`${figure}: ${is ?? 'none'}, was ${was}`];
  });
}
