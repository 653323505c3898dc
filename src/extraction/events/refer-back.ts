// Speech about what was just told: "أفاد بذلك X" puts it on X's word, "ونفت Y ذلك" adds Y's denial.
import type { Claim } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import { collectSpeakers } from './speakers.ts';

/** "ذلك", "هذه الأنباء", "الاتهامات": what a verb of saying or denying points back to. */
const THAT = /^(?:ب|ل)?(?:ذلك|هذا|هذه|الامر|الاتهام|الاتهامات|الانباء|التقارير|المزاعم|الرواية)$/;
const REACH = 6;
const OWN_VOICE: Claim = { chain: [], stance: 'asserts', denies: null, form: 'paraphrased' };

interface BackReference {
  /** Where the verb stands: only what was told before it is meant. */
  readonly at: number;
  readonly speaker: Speaker;
  readonly stance: Claim['stance'];
}

/** "نفاه الجيش": the pronoun on the verb points back as "ذلك" does. */
const PRONOUN = /^(?:ه|ها)$/;
/** "هذا ليس صحيحا": said by whoever speaks, of what was told before. */
const FALSE = /^(?:ليس صحيحا|غير صحيح|غير صحيحه|عار من صحه|عاريه من صحه|لا صحه|لا اساس)/;

interface BackContext {
  readonly view: SentenceView;
  /** The mentions so far; those from `from` on are of this sentence. */
  readonly out: MentionDraft[];
  readonly from: number;
  readonly lastAgents: readonly Argument[];
  readonly lastSpeakers: readonly Speaker[];
}

/** The speaker beside a verb: behind it, else before it where the verb comes second. */
function speakerBeside(view: SentenceView, i: number): Speaker | null {
  const [behind] = collectSpeakers(view, i + 1, Math.min(view.length, i + 1 + REACH * 2), 1);
  const [before] = collectSpeakers(view, view.clauseStart(i), i, -1);
  return behind ?? before ?? null;
}

/** A verb of saying or denying with "that" near it and a speaker: `null` where the sentence has none. */
function findBackReference({ view, lastSpeakers }: BackContext): BackReference | null {
  for (let i = 0; i < view.length; i++) {
    const denies = view.is(i, 'deny');
    if (denies?.pos === 'phrase') {
      const [speaker] = lastSpeakers;
      if (FALSE.test(view.text(i)) && speaker)
        return { at: view.at(i)?.span.start ?? 0, speaker, stance: 'denies' };
      continue;
    }
    if (!denies && !view.is(i, 'say')) continue;
    const that = view.chunks.slice(i + 1, i + 1 + REACH).findIndex((chunk) => THAT.test(chunk.text));
    const pronoun = denies !== null && PRONOUN.test(denies.suffix);
    if (!pronoun && (that < 0 || (!denies && that > 0))) continue;
    const speaker = speakerBeside(view, i);
    if (speaker) return { at: view.at(i)?.span.start ?? 0, speaker, stance: denies ? 'denies' : 'asserts' };
  }
  return null;
}

/**
 * Adds the claim to the mentions that the reference points to: those of the last passage before, or before it in its own
 * sentence. Answers the speaker, for what follows.
 */
export function referBack(context: BackContext): Speaker | null {
  const { out, from, lastAgents } = context;
  const found = findBackReference(context);
  if (!found) return null;
  const last = out.findLast(
    (mention, k) => (k >= from || k === from - 1) && isDeed(mention) && mention.trigger.start < found.at,
  );
  if (!last) return null;
  const { speaker, stance } = found;
  out.forEach((mention, k) => {
    if (mention.passage.start !== last.passage.start || !isDeed(mention) || mention.trigger.start >= found.at)
      return;
    if (stance === 'asserts' && mention.claims.length > 0) return;
    if (mention.claims.some((claim) => claim.chain.at(-1)?.actor === speaker.actor)) return;
    const own = [...lastAgents, ...mention.actors].some(
      ({ actor, role }) => actor === speaker.actor && role === 'agent',
    );
    const denies = stance === 'denies' ? (own ? 'responsibility' : 'occurrence') : null;
    const { actor, span } = speaker;
    const claim: Claim = { chain: [{ actor, span }], stance, denies, form: 'paraphrased' };
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
