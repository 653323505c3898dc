// "نحو عام 1994", "حوالي الساعة الثامنة": an approximate time.
import type { Refiner } from '../match.ts';
import { isText } from '../tokens.ts';

export const refineApproximate: Refiner = (matches, tokens) =>
  matches.map((match) =>
    isText(tokens[match.first - 1], 'نحو', 'حوالي', 'زهاء', 'قرابه')
      ? { ...match, approximate: true }
      : match,
  );
