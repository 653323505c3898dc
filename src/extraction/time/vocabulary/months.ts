// Month names as the engine reads them: those of the domain; the two-word Levantine months are read by their head and an ordinal.
import { ARABIC_MONTHS, MONTH_HEADS } from '../../../domain/month-words.ts';
import type { Entry } from './lexeme.ts';

export const MONTHS: readonly Entry[] = [
  ...ARABIC_MONTHS.map(
    ({ forms, month, ordinary }): Entry => [forms, { cat: 'month', month, needsDay: ordinary }],
  ),
  ...MONTH_HEADS.map(({ head, first, second }): Entry => [head, { cat: 'month-head', first, second }]),
];
