// What a denial denies, once it is known which event it answers: that it happened, who did it, or a detail of it.
import type { Claim, Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';

/** The side of the speaker of a claim; `null`: the article's own voice. */
function sideOfClaim(claim: Claim, side: (actor: string) => string): string | null {
  const speaker = claim.chain.at(-1);
  return speaker ? side(speaker.actor) : null;
}

/** Deeds of combat leave a trace and can be disowned; a capture, a withdrawal or a meeting took place or did not. */
const canBeDisowned = ({ type, passage }: Mention) =>
  familyOf(type) === 'combat' || /مس[ؤئ]ولي/.test(passage.exact);

/** Whether any of its claims denies. */
export const hasDenial = ({ claims }: Mention): boolean => claims.some(({ stance }) => stance === 'denies');

/**
 * The mentions of one event with what each denial in it denies. Who tells of the event himself and denies something of it
 * denies a detail ("أقرّ الجيش بالغارة ونفى سقوط مدنيين"); whose own deed it would be, while others tell of it, denies
 * responsibility ("نفى الجيش قصف الموقع"); anybody else, or of what nobody asserts, that it happened.
 */
export function nameDenials(
  mentions: readonly Mention[],
  side: (actor: string) => string,
): readonly Mention[] {
  if (!mentions.some(hasDenial)) return mentions;
  const claims = mentions.flatMap((mention) => mention.claims);
  const asserting = new Set(
    claims.filter(({ stance }) => stance === 'asserts').map((claim) => sideOfClaim(claim, side)),
  );
  const isTold = asserting.size > 0 || mentions.some((mention) => mention.claims.length === 0);
  return mentions.map((mention) => {
    if (!hasDenial(mention)) return mention;
    const named = mention.claims.map((claim) => {
      if (claim.stance !== 'denies') return claim;
      const denier = sideOfClaim(claim, side);
      const own = mention.actors.some(({ actor, role }) => role === 'agent' && side(actor) === denier);
      if (denier !== null && asserting.has(denier)) return { ...claim, denies: 'detail' as const };
      const denies =
        own && isTold && canBeDisowned(mention) ? ('responsibility' as const) : ('occurrence' as const);
      return { ...claim, denies };
    });
    return { ...mention, claims: named };
  });
}
