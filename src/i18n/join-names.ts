// Names one after another, as a sentence has them.
import type { Translate } from './translate.ts';

/** `['A', 'B', 'C']` → `'A, B and C'`; Arabic repeats its "and": `'أرمينيا وأذربيجان وتركيا'`. */
export function joinNames(names: readonly string[], t: Translate): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : before.join(t('names.comma')) + t('names.and') + last;
}
