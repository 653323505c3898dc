// English month and weekday names, which stand in datelines and quoted captions of Arabic pages.
import { ENGLISH_MONTHS } from '../../../domain/month-words.ts';
import type { Weekday } from '../shapes.ts';
import type { Entry } from './lexeme.ts';

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
  ...ENGLISH_MONTHS.map(([month, forms]): Entry => [forms, { cat: 'english-month', month }]),
  ...WEEKDAY_NAMES.map(([weekday, forms]): Entry => [forms, { cat: 'english-weekday', weekday }]),
];
