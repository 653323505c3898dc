// The words of an actor's names, folded: worked out once for each actor, for references back ask them of every one named before.
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { onceForEach } from '../../domain/once-for-each.ts';

interface Named {
  readonly kind: ActorKind;
  readonly label: { readonly ar: string };
  readonly names: readonly { readonly text: string }[];
}

const firstWord = (folded: string): string => folded.split(' ', 1)[0] ?? '';

/** The names as they are matched: `foldedNamesOf(army)` → `['الجيش الروسي', …]`. */
export const foldedNamesOf = onceForEach((actor: Named) => actor.names.map(({ text }) => foldArabic(text)));

/** The first word of each name. */
export const firstWordsOf = onceForEach((actor: Named) => foldedNamesOf(actor).map(firstWord));

/** The grammatical gender that the first word of the label shows; persons count as men where nothing else tells. */
export const labelGenderOf = onceForEach(({ kind, label }: Named): 'm' | 'f' => {
  if (kind === 'person') return 'm';
  const head = firstWord(foldArabic(label.ar));
  if (kind === 'state') return head.startsWith('ال') && !/[هاي]$/.test(head) ? 'm' : 'f';
  return /[هاي]$|^(?:قوات|القوات)$/.test(head) ? 'f' : 'm';
});
