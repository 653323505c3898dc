// Who says so: the voices on a mention, by side. Status, sources and disputes all count voices in this one way.
import type { Mention } from '../../domain/corpus-schema.ts';
import type { Voice } from '../../domain/status.ts';

/** The voices on a mention: one a claim, the article's own where there is none. */
export function voicesOf(mention: Mention, side: (actor: string) => string): Voice[] {
  if (mention.claims.length === 0) return [{ side: null, stance: 'asserts' }];
  return mention.claims.map((claim) => {
    const speaker = claim.chain.at(-1);
    return { side: speaker ? side(speaker.actor) : null, stance: claim.stance };
  });
}
