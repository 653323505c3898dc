// Speech about what was just told: "أفاد بذلك X" puts it on X's word, "ونفت Y ذلك" adds Y's denial.
import type { Claim } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speech.ts';

/** "ذلك", "هذه الأنباء", "الاتهامات": what a verb of saying or denying points back to. */
const THAT = /^(?:ب|ل)?(?:ذلك|هذا|هذه|الامر|الاتهام|الاتهامات|الانباء|التقارير|المزاعم|الرواية)$/;
const REACH = 6;
const OWN_VOICE: Claim = { chain: [], stance: 'asserts', denies: null, form: 'paraphrased' };

interface BackReference {
  readonly speaker: Speaker;
  readonly stance: Claim['stance'];
}

/** A verb of saying or denying with "that" near it and a speaker: `null` where the sentence has none. */
function findBackReference(view: SentenceView): BackReference | null {
  for (let i = 0; i < view.length; i++) {
    const denies = view.is(i, 'deny');
    if (!denies && !view.is(i, 'say')) continue;
    const that = view.chunks.slice(i + 1, i + 1 + REACH).findIndex((chunk) => THAT.test(chunk.text));
    if (that < 0 || (!denies && that > 0)) continue;
    const near = view.chunks.slice(i + 1, i + 1 + REACH * 2);
    const named = near.find((chunk) => (chunk.name?.actors.length ?? 0) > 0);
    const actor = named?.name?.actors[0];
    // "نفت X ذلك" denies; "نفت X هذه الأنباء أن …" would open a complement of its own.
    if (!named || actor === undefined) continue;
    return { speaker: { actor, span: named.span }, stance: denies ? 'denies' : 'asserts' };
  }
  return null;
}

/**
 * Adds the claim to the mentions that the reference points to: those of the last passage before, or before it in its own
 * sentence (from `from` on). Answers the speaker, for what follows.
 */
export function referBack(
  view: SentenceView,
  out: MentionDraft[],
  from: number,
  lastAgents: readonly Argument[],
): Speaker | null {
  const found = findBackReference(view);
  if (!found) return null;
  const last = out.findLast((mention, k) => (k >= from || k === from - 1) && isDeed(mention));
  if (!last) return null;
  const { speaker, stance } = found;
  out.forEach((mention, k) => {
    if (mention.passage.start !== last.passage.start || !isDeed(mention)) return;
    if (stance === 'asserts' && mention.claims.length > 0) return;
    if (mention.claims.some((claim) => claim.chain.at(-1)?.actor === speaker.actor)) return;
    const own =
      lastAgents.some((agent) => agent.actor === speaker.actor) ||
      mention.actors.some((actor) => actor.actor === speaker.actor && actor.role === 'agent');
    const denies = stance === 'denies' ? (own ? 'responsibility' : 'occurrence') : null;
    const claim: Claim = { chain: [speaker], stance, denies, form: 'paraphrased' };
    // The article's own word stays beside the denial: a claim without a chain.
    const voice: readonly Claim[] =
      mention.claims.length > 0 ? mention.claims : stance === 'denies' ? [OWN_VOICE] : [];
    out[k] = { ...mention, claims: [...voice, claim] };
  });
  return speaker;
}

/** What can be said to be so or not: no act of stance, which nobody denies to have made. */
function isDeed(mention: MentionDraft): boolean {
  return familyOf(mention.type) !== 'stance';
}
