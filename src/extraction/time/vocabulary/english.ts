// English month and weekday names, which stand in datelines and quoted captions of Arabic pages.
import type { Weekday } from '../shapes.ts';
import type { Entry } from './lexeme.ts';

const MONTH_NAMES: readonly (readonly [month: number, forms: string])[] = [
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
];
const WEEKDAY_NAMES: readonly (readonly [weekday: Weekday, forms: string])[] = [
  [1, 'monday mon'],
  [2, 'tuesday tue'],
  [3, 'wednesday wed'],
  [4, 'thursday thu'],
  [5, 'friday fri'],
  [6, 'saturday sat'],
  [7, 'sunday sun'],
];

export const ENGLISH: readonly Entry[] = [
  ...MONTH_NAMES.map(([month, forms]): Entry => [forms, { cat: 'english-month', month }]),
  ...WEEKDAY_NAMES.map(([weekday, forms]): Entry => [forms, { cat: 'english-weekday', weekday }]),
];
