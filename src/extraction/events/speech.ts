// Stage 10, first half: acts of speech in a sentence. Who speaks, from where to where their words reach, and whether they
// assert or deny; speakers carried over from the sentence before are handed in.
import { PARTISAN } from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { accordingTo, isAsTold, saidBefore } from './according-to.ts';
import { chargeAt, isLevelling } from './charges.ts';
import { isOwnSaying } from './described-speaker.ts';
import { DEEDS } from './deeds.ts';
import { deniersOfIt } from './denied-it.ts';
import { deniedTalk, isDeniedWord, isFalseTalk } from './denied-talk.ts';
import type { Aside } from './denial-object.ts';
import { headsClause, isSaying } from './is-saying.ts';
import { judgementAt } from './judgement.ts';
import { genderOfVerb } from './agreement.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { isSayingParticiple, sourceAfterAn, subjectSpeakers } from './speakers.ts';
import { isOutlet, isOwnReporter, isPublished } from './published.ts';
import { describedBy } from './relative-subject.ts';
import { responsibilityAt } from './responsibility.ts';
import { findComplement } from './speech-complement.ts';
import { closeEarlier, speechEnd } from './speech-reach.ts';
import { isDescribed } from './verdict.ts';
import { rejectsTalk } from './talk.ts';
import type { Voice } from './voices.ts';
import { goesOnFrom } from './voices.ts';
import {
  IS_CALLING,
  IS_CALLING_PARTICIPLE,
  IS_FALSEHOOD,
  IS_PREPOSITION,
  IS_RELATIVE,
  OF_SPEECH,
} from './word-facts.ts';

export interface SpeechAct {
  readonly speakers: readonly Speaker[];
  /** Whom they charge, or praise, with what is told: its doer, in their words. */
  readonly charged?: readonly Speaker[];
  /** Who passes their words on: "نقلت X عن Y". */
  readonly reporters: readonly Speaker[];
  /** Chunk of the verb (or "بحسب"); -1 where an earlier sentence's quotation goes on. */
  readonly verb: number;
  readonly stance: 'asserts' | 'denies';
  /** What is told is called untrue by its name, and is no deed of the speaker's: "وصفت X السيطرة بأنها خبر ملفق". */
  readonly judges?: true;
  /** Its verb takes the deed upon the speaker and tells it: "تبنى هجوما". */
  readonly adopts?: true;
  /** The charge is told by a verb behind its noun: "الاتهامات التي وجهتها X لـY بقصف". */
  readonly isLevelled?: true;
  /** What stands between its subject and its words, and tells only of the speaking. */
  readonly between?: Aside;
  /** What the act governs: chunks from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

export interface SpeechContext extends SpeakerContext {
  /** Speakers of a quotation that began in an earlier sentence and still runs at the start of this one. */
  readonly openQuotation: readonly Speaker[];
  /** Who had the word before the sentence. */
  readonly voices: readonly Voice[];
}

/** What can open an act of speech: its sense, a verb of calling, what is called untrue. */
const OPENS_SPEECH = OF_SPEECH | IS_CALLING | IS_CALLING_PARTICIPLE | IS_FALSEHOOD;

const NO_ACTS: readonly SpeechAct[] = [];

/** The acts of speech of a sentence, outermost first. */
export function findSpeechActs(view: SentenceView, context: SpeechContext): readonly SpeechAct[] {
  if (context.openQuotation.length === 0 && !view.hasAnywhere(OPENS_SPEECH)) return NO_ACTS;
  let acts: SpeechAct[] = [];
  if (context.openQuotation.length > 0) {
    const to = view.chunks.findIndex((chunk, i) => i > 0 && chunk.quotation !== view.at(0)?.quotation);
    acts.push({
      speakers: context.openQuotation,
      reporters: [],
      verb: -1,
      stance: 'asserts',
      from: 0,
      to: to < 0 ? view.length : to,
    });
  }
  // Who spoke last outside quotations, and within the quotation at hand.
  let outside: readonly Speaker[] | null = null;
  let inside: { quotation: unknown; speakers: readonly Speaker[] } = { quotation: null, speakers: [] };
  for (let i = 0; i < view.length; i++) {
    if (!view.has(i, OPENS_SPEECH)) continue;
    const isWithin = acts.some(({ between }) => between && i >= between.from && i < between.to);
    if (isWithin && view.as(i, 'noun', 'accuse') === null) continue;
    const quotation = view.at(i)?.quotation ?? null;
    const isInside = quotation !== null && inside.quotation === quotation;
    const subject = acts.length === 0 ? sentenceSubject(view, i) : [];
    const own = view.isCircumstantial(i) || isSayingParticiple(view, i) ? clauseSubject(view, i) : [];
    const last = isInside
      ? inside.speakers
      : own.length > 0
        ? own
        : subject.length > 0
          ? subject
          : (outside ?? carriedOver(view, i, context));
    const passedOn = view.is(i, 'according-to') ? reportersBeside(view, i, last, acts, context) : null;
    if (passedOn) {
      acts = acts.map((act) => (act === passedOn.act ? passedOn.passed : act));
      continue;
    }
    const act = actAt(view, i, last, acts, context);
    if (!act) continue;
    closeEarlier(view, acts, act);
    // "المعلومات التي نشرها X عن … كذبة": who told it is part of what is denied.
    const { between } = act;
    if (between && act.from < act.verb)
      acts = acts.filter(({ verb }) => verb < between.from || verb >= act.verb);
    acts.push(act);
    if (act.speakers.length === 0) continue;
    if (quotation === null) outside = act.speakers;
    else inside = { quotation, speakers: act.speakers };
  }
  return acts.filter((act) => act.speakers.length > 0 && act.to > act.from);
}

/** Who goes on with the verb at `i`, of those who had the word before the sentence. */
const carriedOver = (view: SentenceView, i: number, { voices, lastSpeakers }: SpeechContext) =>
  goesOnFrom(voices, genderOfVerb(view, i))?.speakers ?? lastSpeakers;

/** "أجرى X اتصالا بـ Y، وأعرب عن", "دان X الغارات، مؤكدا أن": who goes on to speak is who the sentence began with. */
function sentenceSubject(view: SentenceView, i: number): readonly Speaker[] {
  // A verb that no list has is known by its place: it opens the sentence, a name right behind it.
  const opens = view.at(0)?.kind === 'word' && !view.has(0, IS_PREPOSITION) && view.at(1)?.kind === 'name';
  if (opens && i > 2 && view.at(1)?.prefix === '') return collectSpeakers(view, 1, 2, 1);
  const begins = [0, 1, 2, 3].find((at) => at < i - 1 && view.isFiniteVerb(at));
  if (begins === undefined) return [];
  return collectSpeakers(view, begins + 1, Math.min(i, view.clauseEnd(begins)), 1);
}

/** "حذرت X من …، نافية استخدام": a participle's subject is that of the verb of its own clause. */
function clauseSubject(view: SentenceView, i: number): readonly Speaker[] {
  for (let at = view.clauseStart(i); at < i; at++)
    if (view.isFiniteVerb(at)) return collectSpeakers(view, at + 1, i, 1).slice(0, 1);
  return [];
}

/**
 * "نفى مسؤوليته عن هجوم أسفر عن قتلى بحسب X", "قالت X إن Y قصفت السوق، مما أدى إلى مقتل 15 وفق Z": what somebody else says or
 * denies is his; a source behind it has said no more than the last verb before it.
 */
function besideSpeech(view: SentenceView, beside: SpeechAct, around: SpeechAct): SpeechAct {
  if (beside.to > beside.verb) return beside;
  for (let at = beside.verb - 1; at > around.verb; at--)
    if (view.isFiniteVerb(at)) return { ...beside, from: Math.max(beside.from, at) };
  return beside;
}

/**
 * "قالت X إن Y قصفت السوق، بحسب وكالة Z", "نفى X القصف، وفق ما أوردته وكالة Z": an outlet beside what somebody says passes it on, and
 * whatever source stands beside a denial passes the denial on; the act around, with those who pass it on; else `null`.
 */
function reportersBeside(
  view: SentenceView,
  i: number,
  last: readonly Speaker[],
  acts: readonly SpeechAct[],
  context: SpeechContext,
): { act: SpeechAct; passed: SpeechAct } | null {
  const act = acts.find(({ verb, to }) => verb >= 0 && to > i);
  const beside = act && accordingTo(view, i, last, context);
  if (!beside || beside.to > i || beside.from > act.from) return null;
  const innermost = acts.findLast(({ verb, to }) => verb >= 0 && to > i);
  const isDenied = innermost?.stance === 'denies' && besideSpeech(view, beside, innermost) === beside;
  if (!isDenied && !beside.speakers.every((speaker) => isOutlet(speaker, context))) return null;
  return { act, passed: { ...act, reporters: [...beside.speakers, ...act.reporters] } };
}

function actAt(
  view: SentenceView,
  i: number,
  last: readonly Speaker[],
  acts: readonly SpeechAct[],
  context: SpeechContext,
): SpeechAct | null {
  if (view.is(i, 'according-to')) {
    const beside = accordingTo(view, i, last, context);
    const around = acts.findLast((act) => act.verb >= 0 && act.to > i);
    return beside && around ? besideSpeech(view, beside, around) : beside;
  }
  const responsibility = responsibilityAt(view, i, last);
  if (responsibility) return responsibility;
  // "نفى اتهامات X لـY بقصف": of what is denied the denial tells; whom X charges by a verb, the verb.
  const denied = acts.findLast(({ stance, verb, to }) => stance === 'denies' && verb < i && to > i);
  const charge = chargeAt(view, i, last, context);
  if (denied && charge?.isLevelled)
    return { ...denied, charged: charge.charged ?? [], from: charge.from, to: charge.to };
  if (!denied && charge) return charge;
  const verdict = judgementAt(view, i, last, context);
  if (verdict) return verdict;
  const denial = view.is(i, 'deny') ?? (rejectsTalk(view, i) ? view.is(i, 'refuse') : null);
  // "وصف X ما يقوله Y بأنه «لا أساس له»": the predicate of what X judges.
  if (denial?.pos === 'phrase' && acts.some(({ judges, to }) => judges && to <= i && i - to <= PREDICATE))
    return null;
  if (denial?.pos === 'phrase' || isFalseTalk(view, i)) {
    const talk = deniedTalk(view, i, last);
    // "إن إعلان X أنها انسحبت غير صحيح": X speaks within what is denied.
    const speaking = acts.findLast((act) => act.to > i && act.verb < (talk?.between?.from ?? i));
    return talk && { ...talk, speakers: speaking?.speakers ?? last };
  }
  // "هدد بأن", "متعهدا بأن": whoever threatens or vows says what will be.
  const say = denial ?? view.is(i, 'say', 'admit') ?? view.is(i, 'threaten', 'vow');
  if (!say || !isSaying(view, i, say) || isLevelling(view, i)) return null;
  if (say.pos === 'noun' && isDescribed(view, i)) return null;
  // "سبق إلى إعلان «السيطرة»": right before what is told nobody stands who tells it.
  if (say.pos === 'noun' && say.suffix === '' && opensWithDeed(view, i + 1)) return null;
  // "وفق ما أفادت X": the phrase before it has the whole of its meaning.
  if (view.is(i - 1, 'according-to') || (/^ل?ما$/.test(view.text(i - 1)) && view.is(i - 2, 'according-to')))
    return null;
  if (!denial && (isDeniedWord(view, i, acts) || isPublished(view, i))) return null;
  if (isOwnReporter(view, i + 1)) return null;
  if (!denial && OBSERVES.has(say.lemma) && acts.some(({ verb, to }) => verb >= 0 && to > i)) return null;
  const complement = isAsTold(view, i) ? null : findComplement(view, i, say);
  if ((say.concept === 'threaten' || say.concept === 'vow') && complement?.kind !== 'clause') return null;
  if (complement === null) return say.pos === 'verb' && !denial ? saidBefore(view, i, context) : null;
  // "ردت X بغارات": one answers with words only where words follow.
  if (say.lemma === 'ردد 1' && complement.kind !== 'clause') return null;
  // "أبلغكم": who speaks to "you" is who speaks.
  const first = say.person === '1p' || say.person === '1s' || /^كم?$/.test(say.suffix);
  // "نفاه X": what is denied is the pronoun, so the noun behind is who denies.
  const anyNoun = complement.kind === 'clause' || (denial !== null && /^(?:ه|ها)$/.test(say.suffix));
  const subjectEnd =
    complement.subjectEnd ?? (complement.kind === 'open' ? view.clauseEnd(i) : complement.from);
  // "نقل X عن Y قوله": the noun of saying repeats whose words they are.
  const source = sourceAfterAn(view, i, complement.from, context);
  const deniers = denial && deniersOfIt(view, i, acts);
  const isTheirs = first || (say.pos === 'noun' && say.suffix !== '') || isOwnSaying(view.text(i));
  const told = isTheirs ? last : source;
  const speakers =
    deniers ??
    (isTheirs || told.length > 0 ? told : subjectSpeakers(view, i, subjectEnd, anyNoun, last, context));
  // "دون قتال يذكر": in the middle of a clause a verb without a subject of its own belongs to the noun before it.
  const isBehind = (speakers[0]?.span.start ?? 0) > (view.at(i)?.span.start ?? 0);
  // "لكن الجيش نفى ذلك": right before a denial stands its subject.
  const isBeside = denial !== null && speakers[0]?.span.end === view.at(beforeAdverb(view, i) - 1)?.span.end;
  // "وفق شهود تحدثوا عن قصف": right behind words that describe who speaks; what a nameless group claims nobody knows to be its own.
  const [{ described, span } = { described: undefined, span: undefined }] = speakers;
  const isOfDescribed =
    described !== undefined &&
    span?.end === view.at(i - 1)?.span.end &&
    !PARTISAN.has(withoutArticle(described.split(' ')[0] ?? ''));
  // "المرصد الذي أعلن مقتل 62": so it does in a relative clause.
  const isRelated =
    view.has(i - 1, IS_RELATIVE) &&
    speakers[0]?.span.end === view.at(describedBy(view, i - 1))?.span.end &&
    // "الذي أُعلن مقتله": nobody tells that of himself.
    !OWN_END.test(view.text(complement.from));
  const hasSubject = isBehind || isBeside || isOfDescribed || isRelated || headsClause(view, i);
  if (complement.kind !== 'clause' && say.pos === 'verb' && !hasSubject) return null;
  const { aside, subjectEnd: spoken } = complement;
  const reporters =
    source.length > 0
      ? collectSpeakers(view, i + 1, complement.from, 1)
      : aside
        ? passedOnBy(view, aside)
        : [];
  return {
    speakers,
    reporters,
    verb: i,
    stance: denial ? 'denies' : 'asserts',
    from: complement.from,
    to: speechEnd(view, i, complement, denial !== null),
    ...(spoken !== undefined && { between: { from: spoken, to: complement.from } }),
  };
}

/** "«السيطرة على كامل المدينة»". */
const opensWithDeed = (view: SentenceView, at: number): boolean =>
  /^[«“"]$/.test(view.text(at)) &&
  view.at(at + 1)?.analyses.some(({ pos, concept }) => pos === 'noun' && DEEDS.has(concept)) === true;

/** A predicate of untruth begins so many chunks behind بأنه at most. */
const PREDICATE = 4;

/** "X من جانبه نفى", "X بدوره نفى": where the adverbs before a verb begin. */
function beforeAdverb(view: SentenceView, i: number): number {
  let at = i;
  while (ADVERB.test(view.text(at - 1)) || (view.text(at - 1) === 'من' && at < i)) at--;
  return at;
}
const ADVERB =
  /^(?:بدور|جانب|جهت|ناحيت)(?:ه|ها|هم|هما)$|^(?:مرارا|باستمرار|بشده|رسميا|لاحقا|ايضا|كذلك|سريعا)$/;

const OWN_END = /^(?:مقتل|وفات|اصابت|اعتقال|اسر|خطف)(?:ه|ها|هم)$/;

/** "قال X إن الدفاع الجوي رصد إطلاق صاروخ": who observes something in what another says has not told of it himself. */
const OBSERVES: ReadonlySet<string> = new Set(['رصد 1', 'سجل 2', 'وثق 2', 'نشر 1']);

/** "نفى مصدر، نقلت عنه X، أن": who passes the denial on. */
function passedOnBy(view: SentenceView, { from, to }: Aside): Speaker[] {
  const passes = view.chunks.slice(from, to).some(({ text }) => PASSES_ON.test(text));
  return passes ? collectSpeakers(view, from + 1, to, 1) : [];
}
const PASSES_ON = /^(?:نقل|ينقل|تنقل)/;
