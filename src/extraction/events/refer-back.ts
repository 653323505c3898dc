// Speech about what was just told: "أفاد بذلك X" puts it on X's word; "ونفت Y ذلك", "وهو ما نفاه Z" and "هذا ليس صحيحا" tell of
// the same event again, denied.
import type { Claim } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { MentionDraft } from '../draft.ts';
import type { Argument } from './arguments.ts';
import { THAT, anaphorOf, saidNotToBe } from './anaphora.ts';
import { relativeOfDenial } from './denied-it.ts';
import { isNoTie } from './denied-talk.ts';
import { clipPassage } from './passage.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { describedBefore, phraseSpeakers } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { rejectsTalk } from './talk.ts';
import { trigger } from './triggers/trigger.ts';
import { doerOf, isUndone, notBefore } from './undone.ts';
import { isFalsehood, pointsBack } from './verdict.ts';
import { IS_AN, IS_FALSEHOOD, IS_NO_TIE, IS_RELATIVE, OF_SPEECH } from './word-facts.ts';

/** "نفاه الجيش", "تنفيه": the pronoun on the verb points back as "ذلك" does. */
const PRONOUN = /^(?:ه|ها)$/;
/** "لطالما نفت": no act of this news. */
const HABIT = /^[وف]?(?:لطالما|طالما|دائما)$/;
/** So many acts of stance are passed over in search of the deed. */
const STANCES = 2;
/** How far behind its verb a speaker stands, in chunks. */
const SPEAKER_REACH = 12;

interface BackReference {
  /** Chunks of the verb or the predicate, and of the anaphor behind it where that is its neighbour. */
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker;
  readonly stance: Claim['stance'];
  /** It denies a tie to the deed and not the deed. */
  readonly tie: boolean;
  /** It must have been told in the same sentence: "وهو ما نفاه". */
  readonly here: boolean;
  /** A predicate or a word for accusations, which may only open a denial in full. */
  readonly loose: boolean;
  /** Who is told to have done no such thing, where the denial names him: "التحالف لم يقم بأي عمليات". */
  readonly doer?: Speaker | null;
}

interface BackContext {
  readonly shadow: Shadow;
  readonly view: SentenceView;
  readonly acts: readonly SpeechAct[];
  /** The mentions so far; those from `from` on are of this sentence. */
  readonly out: MentionDraft[];
  readonly from: number;
  readonly lastAgents: readonly Argument[];
  readonly speakers: SpeakerContext;
}

/** The speaker beside a verb: behind it, else before it where the verb comes second. */
function speakerBeside(view: SentenceView, i: number, speakers: SpeakerContext): Speaker | null {
  const end = Math.min(view.clauseEnd(i), i + 1 + SPEAKER_REACH);
  const [behind] = phraseSpeakers(view, i + 1, end, false, false, speakers);
  const [before] = collectSpeakers(view, view.clauseStart(i), i, -1);
  return behind ?? describedBefore(view, i, speakers) ?? before ?? null;
}

/** "لا علاقة لنا بذلك" right behind أن: the speaker's side has nothing to do with what was told. */
function disclaims(view: SentenceView, i: number): boolean {
  if (!isNoTie(view, i)) return false;
  let at = i - 1;
  while (view.at(at)?.kind === 'mark' && !view.isClauseMark(at)) at--;
  let next = i + 1;
  while (view.at(next)?.kind === 'mark' && !view.isClauseMark(next)) next++;
  const whose = view.at(next);
  return view.has(at, IS_AN) && (/^ل(?:نا|ه|ها|هم)$/.test(whose?.text ?? '') || whose?.prefix === 'ل');
}

/** What is called untrue and only points back: "وصف الإعلان بأنه كذبة", "هذه الأنباء كاذبة". */
function judgedBack(view: SentenceView, i: number, acts: readonly SpeechAct[]): Speaker | null {
  const verdict = acts.find((act) => act.verb === i && act.judges);
  if (verdict) return pointsBack(view, verdict.from, verdict.to) ? (verdict.speakers[0] ?? null) : null;
  if (!isFalsehood(view, i)) return null;
  let subject = i - 1;
  while (view.at(subject)?.kind === 'mark' && !view.isClauseMark(subject)) subject--;
  const isThat = THAT.test(view.text(subject)) && !view.text(subject).startsWith('ل');
  return isThat ? (acts.findLast((act) => act.from <= i && act.to > i)?.speakers[0] ?? null) : null;
}

/** What can point back by itself: a verb of speech, a judgement, "no tie". */
const MAY_POINT = OF_SPEECH | IS_FALSEHOOD | IS_NO_TIE;

/** Whether anything said of a chunk can point back. */
const canPointBack = (view: SentenceView, i: number, acts: readonly SpeechAct[]): boolean =>
  (view.has(i, MAY_POINT) &&
    (view.is(i, 'say', 'deny', 'refuse') !== null || isFalsehood(view, i) || isNoTie(view, i))) ||
  isUndone(view, i) ||
  isVerbOf(acts, i);

/** Whether a chunk is the verb of an act of speech. */
function isVerbOf(acts: readonly SpeechAct[], i: number): boolean {
  for (const { verb } of acts) if (verb === i) return true;
  return false;
}

/** A verb of saying or denying with "that" near it and a speaker: `null` where the sentence has none. */
function findBackReference({ view, acts, speakers }: BackContext): BackReference | null {
  if (acts.length === 0 && !view.hasAnywhere(MAY_POINT)) return null;
  for (let i = 0; i < view.length; i++) {
    if (!canPointBack(view, i, acts)) continue;
    const judge = judgedBack(view, i, acts);
    const denied = { first: i, last: i, stance: 'denies', tie: false, here: false, loose: true } as const;
    if (judge) return { ...denied, speaker: judge };
    const [covering] = acts.findLast((act) => act.from <= i && act.to > i && act.verb !== i)?.speakers ?? [];
    if (covering && disclaims(view, i)) return { ...denied, speaker: covering, tie: true };
    const unhappened = view.is(i, 'say') && !view.negation(i) ? saidNotToBe(view, i) : null;
    const [who] = unhappened === null ? [] : (acts.find((act) => act.verb === i)?.speakers ?? []);
    if (unhappened !== null && who)
      return {
        ...denied,
        first: unhappened - 1,
        last: unhappened,
        speaker: who,
        here: view.text(i - 1) === 'ما',
        loose: false,
      };
    const undone = covering && isUndone(view, i) ? covering : null;
    if (undone)
      return {
        ...denied,
        first: notBefore(view, i),
        speaker: undone,
        tie: true,
        loose: false,
        doer: doerOf(view, i),
      };
    const denies = view.is(i, 'deny') ?? (rejectsTalk(view, i) ? view.is(i, 'refuse') : null);
    if (denies?.pos === 'phrase') {
      const speaker = covering;
      const isScoped = isVerbOf(acts, i);
      if (!isScoped && speaker)
        return { first: i, last: i, speaker, stance: 'denies', tie: false, here: false, loose: true };
      continue;
    }
    if ((!denies && !view.is(i, 'say')) || view.negation(i) || HABIT.test(view.text(i - 1))) continue;
    const found = anaphorOf(view, i, denies !== null);
    const pronoun =
      // Of "نفيه" the pronoun is who denies.
      denies?.pos === 'verb' && !/^[وفب]?نفيه/.test(view.text(i)) && PRONOUN.test(denies.suffix);
    const isIt = relativeOfDenial(view, i) !== null;
    if (!found && !pronoun && !isIt) continue;
    const speaker = acts.find((act) => act.verb === i)?.speakers[0] ?? speakerBeside(view, i, speakers);
    if (!speaker) continue;
    const stance = denies ? 'denies' : 'asserts';
    const tie = found?.tie === true;
    // "وهو ما نفته", "الأمر الذي تنفيه", "الاتهامات التي تنفيها": what the same sentence has told.
    const here = isIt || (pronoun && (view.text(i - 1) === 'ما' || view.has(i - 1, IS_RELATIVE)));
    const loose = found !== null && !/^ذلك$/.test(view.text(found.at));
    const first = found && tie ? found.at : i;
    const last = found && (tie || found.at === i + 1) ? found.at : i;
    return { first, last, speaker, stance, tie, here, loose };
  }
  return null;
}

/**
 * Reads what the sentence says of something told before: adds the claim to it, or a mention that denies it. Answers the
 * speaker, for what follows.
 */
export function referBack(context: BackContext): Speaker | null {
  const found = findBackReference(context);
  if (!found) return null;
  const told = antecedents(context, found);
  // "شن غارة، ما أدى إلى مقتل 5، وهو ما نفته": of what a sentence told the last deed is meant, and not its toll.
  const deed = found.here || found.tie ? told.findLast((k) => context.out[k]?.type !== 'losses') : undefined;
  const first = deed ?? told[0];
  if (first === undefined) return null;
  if (found.stance === 'asserts') confirm(context, told, found.speaker);
  else deny(context, first, found);
  return found.speaker;
}

/** Which mentions are pointed to: of the last passage before, those that the same voice tells; their numbers. */
function antecedents({ view, out, from }: BackContext, found: BackReference): number[] {
  const before = view.at(found.first)?.span.start ?? 0;
  const isMeant = (mention: MentionDraft) =>
    isDeed(mention) &&
    mention.trigger.start < before &&
    (found.stance === 'asserts' ||
      ((mention.modality === 'happened' || mention.modality === 'ongoing') &&
        // Accusations and reports are somebody's.
        (!found.loose || found.tie || mention.claims.length > 0) &&
        // Whoever says that others did it may add that he did not.
        (found.doer !== undefined ||
          !mention.claims.some((claim) => claim.chain.at(-1)?.actor === found.speaker.actor))));
  // Accusations and praise stand between a deed and its denial; they are not what is denied.
  let at = from - 1;
  for (let mention = out[at]; mention && !isDeed(mention) && at > from - 1 - STANCES; mention = out[at]) at--;
  const previous = found.here ? undefined : out[at]?.passage.start;
  const last = out.findLast(
    (mention, k) => (k >= from || mention.passage.start === previous) && isMeant(mention),
  );
  if (!last) return [];
  const voice = (mention: MentionDraft) => mention.claims.at(-1)?.chain.at(-1)?.actor;
  return out.flatMap((mention, k) =>
    isMeant(mention) &&
    mention.passage.start === last.passage.start &&
    (found.stance === 'asserts' || voice(mention) === voice(last))
      ? [k]
      : [],
  );
}

/** Puts what was told in the article's own voice on the word of the speaker. */
function confirm({ out }: BackContext, told: readonly number[], { actor, span }: Speaker): void {
  const claim: Claim = { chain: [{ actor, span }], stance: 'asserts', denies: null, form: 'paraphrased' };
  for (const k of told) {
    const mention = out[k];
    if (mention && mention.claims.length === 0) out[k] = { ...mention, claims: [claim] };
  }
}

/** Tells of the event again, denied, in the words that deny it. */
function deny(context: BackContext, told: number, found: BackReference): void {
  const { shadow, view, out, from, lastAgents } = context;
  const mention = out[told];
  if (!mention) return;
  const { actor, span } = found.speaker;
  // The text may name what is denied: "وصفت الاتهامات بأنها كاذبة، ونفت إرسال قوات", "نفت القصف. ووصفت الاتهام بأنه كذبة".
  const isNamed = out
    .slice(Math.max(0, from - 2))
    .some((other) =>
      other.claims.some((claim) => claim.stance === 'denies' && claim.chain.at(-1)?.actor === actor),
    );
  if ((found.loose && isNamed) || isSpeltOut(context, found)) return;
  const own =
    found.tie ||
    [...lastAgents, ...mention.actors].some((one) => one.actor === actor && one.role === 'agent');
  const words = trigger(mention.type, found.first, { last: found.last });
  const denial: MentionDraft = {
    ...mention,
    trigger: { start: view.at(found.first)?.span.start ?? 0, end: view.at(found.last)?.span.end ?? 0 },
    passage: clipPassage(shadow.source, view, words),
    reference: 'told',
    offset: null,
    actors: deniedActors(mention, found),
    claims: [
      {
        chain: [{ actor, span }],
        stance: 'denies',
        denies: own ? 'responsibility' : 'occurrence',
        form: view.at(found.first)?.quotation ? 'quoted' : 'paraphrased',
      },
    ],
    quantities: [],
  };
  const at = out.findIndex((other) => other.trigger.start > denial.trigger.start);
  out.splice(at < 0 ? out.length : at, 0, denial);
}

/** "نفى ذلك، مؤكدا أن بلاده لم ترفض": a participle of saying behind the denial names what is denied; what "وقالت" adds is another thing. */
function isSpeltOut({ view, acts, out, from }: BackContext, { first, speaker }: BackReference): boolean {
  const act = acts.find(
    ({ verb }) =>
      verb > first &&
      verb <= first + SPEAKER_REACH &&
      (view.isCircumstantial(verb) || view.as(verb, 'participle', 'say') !== null),
  );
  const start = view.at(act?.from ?? -1)?.span.start;
  const end = view.at((act?.to ?? 0) - 1)?.span.end;
  return (
    start !== undefined &&
    end !== undefined &&
    out
      .slice(from)
      .some(
        ({ trigger: { start: at }, claims }) =>
          at >= start &&
          at < end &&
          claims.some(({ stance, chain }) => stance === 'denies' && chain.at(-1)?.actor === speaker.actor),
      )
  );
}

/** The parties of what is denied; "we have nothing to do with it" names who is meant to have done it where nobody was. */
function deniedActors(mention: MentionDraft, { tie, speaker, doer }: BackReference): Argument[] {
  if (doer !== undefined) {
    const { actor, span } = doer ?? speaker;
    const others = mention.actors.filter((argument) => argument.role !== 'agent' && argument.actor !== actor);
    return [{ actor, role: 'agent', span }, ...others.map((argument) => ({ ...argument, span: null }))];
  }
  const actors = mention.actors.map((argument) => ({ ...argument, span: null }));
  return tie && !actors.some(({ role }) => role === 'agent')
    ? [{ actor: speaker.actor, role: 'agent', span: speaker.span }, ...actors]
    : actors;
}

/** What can be said to be so or not: no act of stance, which nobody denies to have made. */
function isDeed(mention: MentionDraft): boolean {
  return !isDoneBySaying(mention.type);
}
