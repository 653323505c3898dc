// Whether the words of a mention's passage name one of its actors, or only point to whom other words of the article name.
import type { Mention } from './corpus-schema.ts';
import { isWithin } from './spans.ts';

/** `isNamedHere(mention, mention.actors[0])`: of "قصفت قواته المدينة" the army's leader, named a sentence before, is not. */
export const isNamedHere = (
  { passage }: Pick<Mention, 'passage'>,
  { span }: Pick<Mention['actors'][number], 'span'>,
): boolean => span !== null && isWithin(span, passage);
