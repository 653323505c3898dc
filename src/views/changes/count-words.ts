// How much differs, in one line: "3 new events · 1 changed".
import type { Differences } from '../../domain/review/review-report.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The lists of events in the order in which they are shown: what calls for another look first. */
export const KINDS = [
  'newlyDenied',
  'changed',
  'added',
  'withdrawn',
] as const satisfies readonly (keyof Differences)[];
export type EventKind = (typeof KINDS)[number];

/** `'no difference'` where all lists are empty. */
export function wordCounts(differences: Differences, t: Translate): string {
  const parts = ([...KINDS, 'articles'] as const)
    .filter((kind) => differences[kind].length > 0)
    .map((kind) => t(`changes.count.${kind}`, { count: differences[kind].length }));
  return parts.length === 0 ? t('changes.none') : parts.join(' · ');
}
