// Stage 10, first half: acts of speech in a sentence. Who speaks, from where to where their words reach, and whether they
// assert or deny; speakers carried over from the sentence before are handed in.
import { AN, PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import { collectSpeakers, sourceAfterAn, subjectSpeakers } from './speakers.ts';

export interface SpeechAct {
  readonly speakers: readonly Speaker[];
  /** Whom they charge, or praise, with what is told: its doer, in their words. */
  readonly charged?: readonly Speaker[];
  /** Who passes their words on: "نقلت X عن Y". */
  readonly reporters: readonly Speaker[];
  /** Chunk of the verb (or "بحسب"); -1 where an earlier sentence's quotation goes on. */
  readonly verb: number;
  readonly stance: 'asserts' | 'denies';
  /** What the act governs: chunks from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** How far behind a verb of accusing its ب may stand, in chunks. */
const CHARGE_REACH = 14;
/** Verbs that say something only with a complement ("جدد دعمه" is no saying, "جدد التأكيد أن" is). */
const COMPLEMENT = /^(?:ان|ب?ان(?:ه|ها|هم|هما)?|بان|انه|انها|انهم|انهما|:|عن|الي|علي|ما|عما)$/;
/** A name in quotation marks has so many chunks at most, the marks counted. */
const NAME_IN_QUOTES = 6;
/** Conjunctions that end what the speech before them governs. */
const ENDS_SPEECH = /^[وف]?(?:فيما|بينما|كما|حين|كذلك|لكن|ولكن|بعدما|عندما|اثر|عقب)$/;

export interface SpeechContext {
  /** Who spoke last, for "وأضاف" and for quotations that run on. */
  readonly lastSpeakers: readonly Speaker[];
  /** Speakers of a quotation that began in an earlier sentence and still runs at the start of this one. */
  readonly openQuotation: readonly Speaker[];
}

/** The acts of speech of a sentence, outermost first. */
export function findSpeechActs(view: SentenceView, context: SpeechContext): SpeechAct[] {
  const acts: SpeechAct[] = [];
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
  let outside = context.lastSpeakers;
  let inside: { quotation: unknown; speakers: readonly Speaker[] } = { quotation: null, speakers: [] };
  for (let i = 0; i < view.length; i++) {
    const quotation = view.at(i)?.quotation ?? null;
    const last = quotation !== null && inside.quotation === quotation ? inside.speakers : outside;
    const act = actAt(view, i, last);
    if (!act) continue;
    closeEarlier(view, acts, act);
    acts.push(act);
    if (act.speakers.length === 0) continue;
    if (quotation === null) outside = act.speakers;
    else inside = { quotation, speakers: act.speakers };
  }
  return acts.filter((act) => act.speakers.length > 0 && act.to > act.from);
}

/** A speech that begins after another at the same level ends it: "قال X إن …، فيما أعلنت Y أن …". */
function closeEarlier(view: SentenceView, acts: SpeechAct[], next: SpeechAct): void {
  const quotation = view.at(next.verb)?.quotation ?? null;
  acts.forEach((act, k) => {
    if (act.verb < 0 || act.to <= next.verb) return;
    const inItsQuotation = quotation !== null && quotation.start >= (view.at(act.verb)?.span.start ?? 0);
    if (inItsQuotation) return;
    const joint = next.verb - 1;
    const coordinated = view.at(next.verb)?.prefix.startsWith('و') && view.isClauseMark(joint);
    const contrasted = ENDS_SPEECH.test(view.text(joint)) || ENDS_SPEECH.test(view.text(joint - 1));
    const sameVoice = next.speakers[0]?.actor === act.speakers[0]?.actor;
    if (contrasted || coordinated || sameVoice) acts[k] = { ...act, to: Math.min(act.to, next.verb) };
  });
}

function actAt(view: SentenceView, i: number, last: readonly Speaker[]): SpeechAct | null {
  const according = view.is(i, 'according-to');
  if (according) return accordingTo(view, i);
  const charge = chargeAt(view, i, last);
  if (charge) return charge;
  const denial = view.is(i, 'deny');
  const say = denial ?? view.is(i, 'say', 'admit');
  if (
    !say ||
    (say.pos === 'noun' &&
      !/^(?:قول|اكد|يؤكد|تؤكد|مؤكد|مضيف|راي|رات|يري|تري|رصد)/.test(view.bare(i).replace(/^[وف]/, '')))
  )
    return null;
  if (say.pos === 'participle' && !/(?:ا|ه|ين)$/.test(view.text(i))) return null;
  if (say.pos === 'verb' && view.negation(i)) return null;
  // "وفق ما أفادت X": the phrase before it has the whole of its meaning.
  if (view.is(i - 1, 'according-to') || (view.text(i - 1) === 'ما' && view.is(i - 2, 'according-to')))
    return null;
  const complement = complementStart(view, i, denial !== null);
  if (complement === null) return null;
  const first = say.person === '1p' || say.person === '1s';
  // "نقل X عن Y قوله": the noun of saying repeats whose words they are.
  const source = sourceAfterAn(view, i, complement);
  const speakers =
    first || (say.pos === 'noun' && say.suffix !== '')
      ? last
      : source.length > 0
        ? source
        : subjectSpeakers(view, i, complement, last);
  const reporters = source.length > 0 ? collectSpeakers(view, i + 1, complement, 1) : [];
  return {
    speakers,
    reporters,
    verb: i,
    stance: denial ? 'denies' : 'asserts',
    from: complement,
    to: Math.min(quotationEnd(view, i), contrastAfter(view, complement)),
  };
}

/**
 * "اتهم X Y بقصف Z", "هنأ X Y بسيطرة": what stands behind ب is on the word of who accuses or congratulates, not on the
 * article's own. Mutual accusations have no one speaker.
 */
function chargeAt(view: SentenceView, i: number, last: readonly Speaker[]): SpeechAct | null {
  const charge = view.is(i, 'accuse', 'support');
  if (
    !charge ||
    charge.pos === 'noun' ||
    charge.pos === 'phrase' ||
    !(charge.pos === 'participle' || view.isFiniteVerb(i))
  )
    return null;
  for (let at = i + 1; at < Math.min(view.length, i + CHARGE_REACH); at++) {
    if (view.isClauseMark(at)) return null;
    const chunk = view.at(at);
    if (
      chunk?.kind !== 'word' ||
      !chunk.text.startsWith('ب') ||
      !chunk.analyses.some((a) => a.pos === 'noun' && a.prefix.startsWith('ب'))
    )
      continue;
    const { speakers, charged } = chargeParties(view, i, at, charge.pos === 'participle', last);
    return {
      speakers,
      charged,
      reporters: [],
      verb: i,
      stance: 'asserts',
      from: at,
      to: view.clauseEnd(at),
    };
  }
  return null;
}

/**
 * Who charges whom: behind a finite verb the first name charges and the second is charged; where the subject stands before
 * the verb, is its pronoun, or the charge is a participle ("…، متهما Y بقصف"), the first name behind it is charged.
 */
function chargeParties(
  view: SentenceView,
  i: number,
  to: number,
  participle: boolean,
  last: readonly Speaker[],
): { speakers: readonly Speaker[]; charged: readonly Speaker[] } {
  const behind = Array.from({ length: to - i - 1 }, (_, k) =>
    collectSpeakers(view, i + 1 + k, i + 2 + k, 1),
  ).filter((found) => found.length > 0);
  const [before] = participle ? [] : collectSpeakers(view, Math.max(0, i - 2), i, -1);
  const pronoun = PRONOUN_ON_AN.test(view.text(i - 1));
  if (participle || pronoun) return { speakers: last.slice(0, 1), charged: behind[0] ?? [] };
  if (before) return { speakers: [before], charged: behind[0] ?? [] };
  return { speakers: (behind[0] ?? last).slice(0, 1), charged: behind[1] ?? [] };
}

/** Where "فيما" or "بينما" outside quotations turns to somebody else: nothing behind it is said by the speaker before. */
function contrastAfter(view: SentenceView, from: number): number {
  for (let at = from + 1; at < view.length; at++) {
    const butThat = /^[وف]?(?:الا|غير)$/.test(view.text(at)) && view.text(at + 1).startsWith('ان');
    const contrast = (butThat || /^[وف]?(?:فيما|بينما)$/.test(view.text(at))) && view.isClauseMark(at - 1);
    if (contrast && view.at(at)?.quotation == null) return at;
  }
  return view.length;
}

/** What is said inside a quotation reaches no further than its end. */
function quotationEnd(view: SentenceView, i: number): number {
  const quotation = view.at(i)?.quotation ?? null;
  if (quotation === null) return view.length;
  let at = i;
  while (at < view.length && view.at(at)?.quotation === quotation) at++;
  return at;
}

/** "على الرغم من", "عن طريق", "إلى جانب": prepositions that open no complement. */
function isIdiom(view: SentenceView, at: number): boolean {
  return /^(?:علي الرغم|عن طريق|الي جانب|علي صفحته|علي حسابه|علي منصه|الي ذلك)$/.test(
    `${view.text(at)} ${view.text(at + 1)}`,
  );
}

/** Quotation marks around a name within the subject ("المتحدث باسم «الجيش الوطني» أحمد"): where they end, else `null`. */
function nameInQuotes(view: SentenceView, at: number, verb: number): number | null {
  const quotation = view.at(at)?.quotation;
  let end = at;
  while (end < view.length && view.at(end)?.quotation === quotation) end++;
  const before = view.at(at - 1);
  const inPhrase =
    at - 1 > verb && (before?.kind === 'word' || before?.kind === 'name') && !COMPLEMENT.test(before.text);
  const goesOn = view.chunks.slice(end, end + 14).some((chunk) => AN.test(chunk.text) || chunk.text === ':');
  return inPhrase && end - at <= NAME_IN_QUOTES && goesOn ? end : null;
}

/** Where the complement begins: after أن/إن/:, at a quotation, or right after the subject (نفت … سقوط). */
function complementStart(view: SentenceView, i: number, denial: boolean): number | null {
  const base = view.at(i)?.quotation ?? null;
  for (let at = i + 1; at < Math.min(view.length, i + 26); at++) {
    const chunk = view.at(at);
    if (!chunk) break;
    if (COMPLEMENT.test(chunk.text) && !isIdiom(view, at)) return at + 1;
    if (chunk.quotation !== null && chunk.quotation !== base) {
      const after = nameInQuotes(view, at, i);
      if (after === null) return at;
      at = after - 1;
      continue;
    }
    if (view.text(at).startsWith('ب') && view.is(at, 'resume', 'begin', 'fight', 'seize', 'strike', 'arrive'))
      return at;
    // A verbal noun as object: "أعلن سيطرة جيش بلاده", "نفى قصف الموقع".
    if (chunk.kind === 'word' && objectNoun(view, at, denial)) return at;
    if (at > i + 1 && view.isFiniteVerb(at) && !view.is(at, 'say')) return null;
  }
  return null;
}

function objectNoun(view: SentenceView, at: number, denial: boolean): boolean {
  const noun = view.at(at)?.analyses.find((analysis) => analysis.pos === 'noun' || analysis.pos === 'phrase');
  if (!noun) return false;
  const events = [
    'seize',
    'fall',
    'strike',
    'attack',
    'reach',
    'truce',
    'agree',
    'withdraw',
    'kill',
    'refuse',
    'release',
    'swap',
    'destroy',
    'gains',
    'arrive',
    'begin',
    'resume',
    'continue',
    'deploy',
    'attend',
    'stop',
    'intercept',
    'visit',
  ];
  return events.includes(noun.concept) && (denial || noun.prefix === '' || noun.prefix === 'ال');
}

/** "بحسب مصادر", "وفق ما أعلن X", "نقلا عن X", "حسب ما أعلنته باكو": reaches over the clause it stands in. */
function accordingTo(view: SentenceView, i: number): SpeechAct | null {
  // "وفقا لـ X", "نقلا عن X": the preposition belongs to the phrase.
  const named = collectSpeakers(view, i + 1, Math.min(view.length, i + 7), 1, true);
  // "سيطرت X على …، وفق ما أعلنت في بيان": whoever the sentence is about.
  const pronoun = view.is(i, 'according-to')?.pos === 'phrase' || view.find(i + 1, i + 3, 'say') !== null;
  const speakers = named.length > 0 || !pronoun ? named : collectSpeakers(view, 0, i, 1);
  if (speakers.length === 0) return null;
  const startsSentence = i <= 1;
  return startsSentence
    ? { speakers, reporters: [], verb: i, stance: 'asserts', from: i + 2, to: view.length }
    : { speakers, reporters: [], verb: i, stance: 'asserts', from: 0, to: i };
}
