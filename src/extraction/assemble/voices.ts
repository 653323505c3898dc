// Who says so: the voices on a mention, by side. Status, sources and disputes all count voices in this one way.
import type { Mention } from '../../domain/corpus-schema.ts';
import type { Voice } from '../../domain/status.ts';

/** The article's own voice. */
const OWN: readonly Voice[] = [{ side: null, stance: 'asserts' }];

/** The voices on a mention: one a claim, the article's own where there is none. */
export function voicesOf(mention: Mention, side: (actor: string) => string): readonly Voice[] {
  if (mention.claims.length === 0) return OWN;
  return mention.claims.map((claim) => {
    const speaker = claim.chain.at(-1);
    return { side: speaker ? side(speaker.actor) : null, stance: claim.stance };
  });
}
