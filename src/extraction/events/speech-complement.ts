// Where what is said begins behind a verb of saying: after أن, إن or a colon, at a quotation, after the preposition that the
// verb governs, or at the verbal noun that is its object.
import { ADVERBS_AFTER_SAYING } from '../lexicon/words/speaker-words.ts';
import { saidWith } from '../lexicon/words/saying-frames.ts';
import type { Analysis } from '../lexicon/words/word-index.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import { DEEDS } from './deeds.ts';
import type { Aside } from './denial-object.ts';
import { AFFIRMS, findDeniedObject } from './denial-object.ts';
import { ISSUED } from './issued.ts';
import type { SentenceView } from './sentence-view.ts';
import { IS_AN, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

export interface Complement {
  readonly from: number;
  /**
   * A clause or a quotation holds what follows it; of a noun or a preposition only its own clause is said; `open`: right behind
   * a denial, its subject and all.
   */
  readonly kind: 'clause' | 'noun' | 'open';
  /** Where the subject's phrase ends, if that is before `from`: an aside or denied talk stands between. */
  readonly subjectEnd?: number;
  /** Who passes the words on is named in an aside. */
  readonly aside?: Aside;
}

/** A complement begins at most this many chunks behind its verb. */
const REACH = 26;
/** A name in quotation marks has so many chunks at most, the marks counted. */
const NAME_IN_QUOTES = 6;
/** Behind a name in quotation marks its complement begins within so many chunks. */
const AFTER_NAME = 14;
const THAT = /^(?:[وف]?ب?(?:ان|انه|انها|انهم|انهما|اننا|انني|اني)|:)$/;
/** Deeds that a verb announces with ب though it governs no ب ("أعلنت بدء الهجوم" beside "أعلنت ببدء"). */
const WITH_B: ReadonlySet<Concept> = new Set<Concept>([
  'resume',
  'begin',
  'fight',
  'seize',
  'strike',
  'arrive',
]);
const AFTERWARDS = /^(?:بعد|عقب|اثر|وسط|رغم|قبل|جراء|بسبب)$/;
const NO_READING: readonly Analysis[] = [];

/** The complement of the verb of saying at `i`; `null`: it says nothing ("جدد دعمه", "دون قتال يذكر"). */
export function findComplement(view: SentenceView, i: number, verb: Analysis): Complement | null {
  const base = view.at(i)?.quotation ?? null;
  const governs = saidWith(verb.lemma);
  // Of verbs of refusing only those come here that reject talk.
  const denial = verb.concept === 'deny' || verb.concept === 'refuse';
  // "وهو ما نفته X، في أعنف قصف": what is denied is the pronoun, and stands before.
  if (denial && verb.pos === 'verb' && /^(?:ه|ها)$/.test(verb.suffix)) return { from: i + 1, kind: 'open' };
  const beyond = denial ? findDeniedObject(view, i, (at) => nounStarts(view, at, governs, true)) : null;
  if (beyond) return beyond.kind === 'clause' ? { ...beyond, from: predicateOf(view, beyond.from) } : beyond;
  // "تنفي X وY استخدام الغاز خلال هجوم": the noun right behind those who deny, before any deed that it is part of.
  const denied = denial ? objectBehindSubject(view, i, governs) : null;
  if (denied) return denied;
  // Behind another finite verb only a clause or a quotation can still be what is said: "في بيان نشره أمس إن".
  let inAside = false;
  let comma = -1;
  for (let at = i + 1; at < Math.min(view.length, i + REACH); at++) {
    const chunk = view.at(at);
    if (!chunk) break;
    // "نفت دمشق ذلك مشيرة إلى أن": what stands behind the participle is what she says instead.
    if (denial && at > i + 1 && AFFIRMS.test(chunk.text)) break;
    // "وجه X ضربات إلى Y بعد اتهامات له بقصف": with what others are charged is not said.
    if (!denial && AFTERWARDS.test(view.text(at - 1)) && view.as(at, 'noun', 'accuse')) break;
    if (isOthersThat(view, at, governs)) break;
    if (THAT.test(chunk.text) && !isButThat(view, at))
      return { from: denial ? predicateOf(view, at + 1) : at + 1, kind: 'clause' };
    if (chunk.quotation !== null && chunk.quotation !== base) {
      const after = nameInQuotes(view, at, i, governs) ?? (denial ? subjectInQuotes(view, at, i) : null);
      if (after === null) return { from: at, kind: 'clause' };
      at = after - 1;
      continue;
    }
    if (!inAside) {
      const governed = governs.find((word) => word === chunk.text);
      if (governed && !isIdiom(view, at)) {
        if (THAT.test(view.text(at + 1))) return { from: at + 2, kind: 'clause' };
        return hasObject(view, i, at) ? null : { from: at + 1, kind: 'noun' };
      }
      // "كشفت زوجة أحد القتلى أن": right before أن a noun ends the subject.
      const ends = THAT.test(view.text(at + 1));
      if (chunk.kind === 'word' && !ends && nounStarts(view, at, governs, denial))
        return { from: at, kind: 'noun' };
    }
    if (at > i + 1 && view.isFiniteVerb(at)) {
      if (!opensAside(view, at)) break;
      inAside = true;
    }
    // "أقر X، في مؤتمر عقده أمس، بالانسحاب": the comma that closes what a comma opened.
    if (chunk.text === '،' && chunk.quotation === base) {
      if (inAside && comma >= 0 && nounStarts(view, at + 1, governs, denial))
        return { from: at + 1, kind: 'noun' };
      comma = comma < 0 ? at : -1;
    }
    if (inAside && view.isSubordinator(at) && view.isClauseMark(at - 1)) break;
  }
  // "نافية استخدام X أسلحة": a noun right behind a denial is what it denies, or its subject.
  if (denial && isBareNoun(view, i + 1)) return { from: i + 1, kind: 'open' };
  const object = objectBehindSubject(view, i, governs);
  // Whatever noun a denial has behind it is denied: "نفت أي صلة", "كذّب الأنباء عن".
  return object ?? (denial ? { from: i + 1, kind: 'open' } : null);
}

/** "نفى أن يكون الصاروخ الذي أطلقوه قد استهدف المدينة": behind a relative clause of the subject, which is not denied, the predicate. */
function predicateOf(view: SentenceView, from: number): number {
  if (!/^[يت]كون(?:وا)?$/.test(view.text(from))) return from;
  let isTold = false;
  for (let at = from + 1; at < Math.min(view.length, from + REACH); at++) {
    if (isTold && view.text(at) === 'قد') return at;
    if (view.isClauseMark(at) || view.has(at, IS_AN)) return from;
    isTold ||= view.has(at, IS_RELATIVE);
  }
  return from;
}

/** "أعلنت وزارة الدفاع استسلام الجنود": any noun right behind the name that is the subject is the object. */
function objectBehindSubject(view: SentenceView, i: number, governs: readonly string[]): Complement | null {
  if (!governs.includes('object')) return null;
  for (let at = i + 1; at < Math.min(view.length, i + NAME_IN_QUOTES); at++) {
    if (view.at(at)?.kind === 'time') continue;
    const name = view.at(at);
    if (name?.kind !== 'name' || !(at > i + 1 ? /^و?$/ : /^$/).test(name.prefix)) return null;
    if (view.at(at + 1)?.kind === 'name') continue;
    return isBareNoun(view, at + 1) ? { from: at + 1, kind: 'noun' } : null;
  }
  return null;
}

/** "شددت X إجراءات الأمن على حدودها": what stands between the subject and the preposition is the verb's object. */
function hasObject(view: SentenceView, i: number, at: number): boolean {
  for (let k = i + 1; k < at; k++) {
    const name = view.at(k)?.kind === 'name' && view.at(k)?.prefix === '';
    if (name && isBareNoun(view, k + 1)) return true;
  }
  return false;
}

/** A word that can only be a noun without article: no preposition, no adverb in ا, no verb, no participle with its clause. */
function isBareNoun(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  return (
    chunk?.kind === 'word' &&
    !view.has(at, IS_PREPOSITION | IS_RELATIVE) &&
    /^\p{L}{3,}$/u.test(chunk.text) &&
    !/ا$|^(?:[وفبلك]?ال|لل|عبر$|خلال$|عقب$|ايضا$|ان$|انه|لم$|قد$)/.test(chunk.text) &&
    !ADVERBS_AFTER_SAYING.has(chunk.text) &&
    !chunk.prefix &&
    !view.isSubordinator(at) &&
    (!view.isFiniteVerb(at) || chunk.analyses.some(({ pos }) => pos === 'noun'))
  );
}

/** "إلا أن", "غير أن": but; "رغم أنه", "قبل أن", "منذ أن": when or against what; nothing is said by them. */
const isButThat = (view: SentenceView, at: number) =>
  /^[وف]?(?:الا|غير|رغم|بالرغم|قبل|بعد|منذ|مع|لولا|دون)$/.test(view.text(at - 1)) ||
  (view.text(at - 1) === 'من' && /^[وف]?(?:بال|ال)?رغم$/.test(view.text(at - 2)));

/** "نص الاتفاق الذي أعلن أمس على أن": the preposition before أن is of another verb than one that governs others. */
const isOthersThat = (view: SentenceView, at: number, governs: readonly string[]): boolean =>
  view.text(at - 1) === 'علي' && view.has(at, IS_AN) && governs.length > 0 && !governs.includes('علي');

/** A verb in a relative clause, or between dashes, goes on about a word of the subject's phrase and does not end it. */
function opensAside(view: SentenceView, at: number): boolean {
  if (view.at(at)?.text.startsWith('و')) return false;
  return view.has(at - 1, IS_RELATIVE) || !view.isClauseMark(at - 1) || closesBeforeThat(view, at);
}

/** "قال شاهد، تحدثت إليه X، إن", "قال مصدر - طلب عدم كشف هويته - إن": behind the mark that closes the aside stands what is said. */
function closesBeforeThat(view: SentenceView, from: number): boolean {
  for (let at = from + 1; at < Math.min(view.length, from + ASIDE); at++)
    if (THAT.test(view.text(at)) && !isButThat(view, at)) return CLOSES.test(view.text(at - 1));
  return false;
}
const CLOSES = /^[،,–—)-]$/;
/** An aside has so many chunks at most. */
const ASIDE = 16;

/** "على الرغم من", "عن طريق", "إلى جانب": prepositions that open no complement. */
function isIdiom(view: SentenceView, at: number): boolean {
  // "أفاد المراسل نقلا عن": the preposition is that of passing on.
  if (view.text(at - 1) === 'نقلا') return true;
  // "أفاد بيان صادر عن X بأن": that of whose statement it is.
  if (view.text(at) === 'عن' && ISSUED.test(view.text(view.at(at - 1)?.kind === 'time' ? at - 2 : at - 1)))
    return true;
  return /^(?:علي الرغم|عن طريق|الي جانب|علي صفحته|علي حسابه|علي منصه|الي ذلك|علي لسان|علي هامش|عن كثب)$/.test(
    `${view.text(at)} ${view.text(at + 1)}`,
  );
}

/** Quotation marks around a name within the subject ("أكد «المرصد السوري»، أن"): where they end, else `null`. */
function nameInQuotes(
  view: SentenceView,
  at: number,
  verb: number,
  governs: readonly string[],
): number | null {
  const quotation = view.at(at)?.quotation;
  let end = at;
  while (end < view.length && view.at(end)?.quotation === quotation) end++;
  if (end - at > NAME_IN_QUOTES + 2) return null;
  const before = view.at(at - 1);
  const follows = view.chunks
    .slice(end, end + AFTER_NAME)
    .some((chunk) => THAT.test(chunk.text) || governs.includes(chunk.text));
  const inPhrase =
    at - 1 === verb || ((before?.kind === 'word' || before?.kind === 'name') && !THAT.test(before.text));
  return inPhrase && follows ? end : null;
}

/** "نفت «هيئة X» مشاركتها": quotation marks right behind a denial around its subject, a noun behind them. */
function subjectInQuotes(view: SentenceView, at: number, verb: number): number | null {
  if (at !== verb + 1) return null;
  const quotation = view.at(at)?.quotation;
  let end = at;
  while (end < view.length && view.at(end)?.quotation === quotation) end++;
  const deed = view.at(end)?.analyses.some(({ pos, concept }) => pos === 'noun' && DEEDS.has(concept));
  return end - at <= NAME_IN_QUOTES + 2 && (deed || isBareNoun(view, end)) ? end : null;
}

/** Whether the verbal noun of a deed starts what is said: bare where the verb takes an object, with ب where it governs ب. */
function nounStarts(view: SentenceView, at: number, governs: readonly string[], denial: boolean): boolean {
  for (const { pos, concept, prefix, lemma } of view.at(at)?.analyses ?? NO_READING) {
    if (pos !== 'noun' && pos !== 'phrase') continue;
    // "دائرة", "مستمرة": adjectives of going on, no deeds.
    if (concept === 'continue' && !lemma.includes(' ')) continue;
    const withB = /^[وف]?ب/.test(prefix);
    const deeds = withB && !governs.includes('ب') ? WITH_B : DEEDS;
    // "أعلن رصد 40 قذيفة": what is observed happened.
    if (lemma === 'رصد 1' && governs.includes('object') && prefix === '') return true;
    if (!deeds.has(concept)) continue;
    if (withB || (governs.includes('object') && (denial || prefix === '' || prefix === 'ال'))) return true;
  }
  return false;
}
