// What the fields of a figure hold while an editor fills them, and the figure that they say.
import { foldArabic } from '../arabic-fold.ts';
import type { Quantity } from '../corpus-schema.ts';
import type { SetQuantity } from './review-schema.ts';

export interface QuantityDraft extends Omit<SetQuantity, 'low' | 'high'> {
  /** As typed, in any digits; `high` empty: the same. */
  readonly low: string;
  readonly high: string;
}

export const NO_QUANTITY: QuantityDraft = {
  kind: 'killed',
  of: '',
  low: '',
  high: '',
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
};

export function quantityDraftOf(quantity: Omit<Quantity, 'span'>): QuantityDraft {
  const { kind, of, low, high, approx, whose, countedBy, cumulative } = quantity;
  const most = high === low ? '' : String(high);
  return { kind, of, low: String(low), high: most, approx, whose, countedBy, cumulative };
}

/** `'١٬٢٠٠'`, `'1,200'` → `1200`; `'2.5'` → `2.5`; `null` for what is no number. */
export function readNumber(typed: string): number | null {
  const text = foldArabic(typed)
    .trim()
    .replace(/,(?=\d{3})/g, '');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
}

export type QuantityProblem = 'not-a-number' | 'high-below-low';
export type ReadQuantity =
  | { readonly quantity: SetQuantity; readonly problem: null; readonly control: null }
  | { readonly quantity: null; readonly problem: QuantityProblem; readonly control: 'low' | 'high' };

/** `{ low: '26', high: '' }` → 26 to 26; `{ low: 'many' }` → `problem: 'not-a-number'`, in `control: 'low'`. */
export function readQuantity({ low: least, high: most, ...rest }: QuantityDraft): ReadQuantity {
  const fail = (problem: QuantityProblem, control: 'low' | 'high') =>
    ({ quantity: null, problem, control }) as const;
  const low = readNumber(least);
  if (low === null) return fail('not-a-number', 'low');
  const high = most.trim() === '' ? low : readNumber(most);
  if (high === null) return fail('not-a-number', 'high');
  if (high < low) return fail('high-below-low', 'high');
  return { quantity: { ...rest, of: rest.of.trim(), low, high }, problem: null, control: null };
}
