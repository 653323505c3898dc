// Checks of unknown values, small and fast: what the first picture is read with, before the schema library is there. A
// check says yes or no; where and why it says no is the schema's business.

export type Guard<T> = (value: unknown) => value is T;

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isFilled: Guard<string> = (value): value is string => typeof value === 'string' && value !== '';
export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
/** A whole number from 0 up. */
export const isCount: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Of the form of a day; whether the calendar has it is another question. */
export const isDayForm: Guard<string> = (value): value is string =>
  typeof value === 'string' && ISO_DAY.test(value);

export const nullable =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

export const either =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    first(value) || second(value);

/** `oneOf(['a', 'b'])` takes `'a'` and `'b'`, and the number 1 where the list holds it. */
export function oneOf<const T>(values: readonly T[]): Guard<T> {
  const known = new Set<unknown>(values);
  return (value): value is T => known.has(value);
}

export const listOf =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(guard);

export const pairOf =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<[A, B]> =>
  (value): value is [A, B] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const dictionaryOf =
  <T>(guard: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isRecord(value) && Object.values(value).every(guard);

/** An object with these keys; what else it holds is nobody's business. */
export function shapeOf<T extends object>(guards: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const entries = Object.entries<Guard<unknown>>(guards);
  return (value): value is T => {
    if (!isRecord(value)) return false;
    for (const [key, guard] of entries) if (!guard(value[key])) return false;
    return true;
  };
}
