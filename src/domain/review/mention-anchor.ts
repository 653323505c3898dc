// The anchor of a mention: what ties a decision to the words that tell it. Finding them again is said elsewhere.
import type { Mention } from '../corpus-schema.ts';
import type { Anchor } from './review-schema.ts';

/**
 * `قال علييف إن جيشه سيطر` told by `سيطر` → `{ exact: 'قال علييف إن جيشه سيطر', trigger: { start: 18, words: 'سيطر' }, … }`,
 * with the context that the mention has.
 */
export function anchorOfMention({ article, passage, trigger }: Mention): Anchor {
  const { start, exact, prefix, suffix } = passage;
  const words = exact.slice(trigger.start - start, trigger.end - start);
  return { article, exact, prefix, suffix, trigger: { start: trigger.start - start, words } };
}
