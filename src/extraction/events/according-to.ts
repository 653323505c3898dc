// Sources that stand beside the sentence and not over it: "بحسب X", "وفق ما نقلت X عن Y", "نقلا عن X", "كما أعلن X", and
// a speaker behind the words he says ("«…»، قال X").
import { OFFICES, SPEAKER_NOUNS } from '../lexicon/words/speaker-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { describedBySpan, phraseSpeakers, sourceAfterAn } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { DEEDS } from './deeds.ts';
import { isDocument } from './issued.ts';
import { isOwnReporter } from './published.ts';
import { personAgain } from './same-speaker.ts';
import { speechEnd } from './speech-reach.ts';
import { isMeanwhile, isTurn } from './speech-turns.ts';
import { HAS_NOUN, IS_AN, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** A source is named within so many chunks behind "وفق". */
const REACH = 12;
/** Behind "وفق ما أفادت", "حسبما تقول": the verb, so many chunks off at most. */
const VERB_REACH = 3;

/** "بحسب مصادر", "وفق ما أعلن X", "نقلا عن X", "حسب ما أعلنته باكو": over the clause it stands in. */
export function accordingTo(
  view: SentenceView,
  i: number,
  last: readonly Speaker[],
  context: SpeakerContext,
): SpeechAct | null {
  // "قصفت مواقع عسكرية فحسب": only.
  if (view.text(i) === 'فحسب') return null;
  const to = Math.min(view.length, view.clauseEnd(i + 1), i + 1 + REACH);
  const saying = view.find(i + 1, Math.min(to, i + 1 + VERB_REACH), 'say');
  // "بحسب الكاتب X": who writes, and no verb.
  const verb = saying !== null && view.text(saying).startsWith('ال') ? null : saying;
  const besides = verb !== null && saysBesides(view, i + 1, verb);
  const said = besides ? null : verb;
  if (isOwnReporter(view, (said ?? i) + 1) || isRule(view, i)) return null;
  const found =
    said === null
      ? phraseSources(view, i, to, context)
      : saidSources(view, said, ownOutlet(view, said) ? said + 1 : to, context);
  // "سيطرت X على …، وفق ما أعلنت في بيان": whoever the sentence is about.
  const isSaid = said !== null || view.is(i, 'according-to')?.pos === 'phrase';
  const told = found.speakers.length > 0 || !isSaid ? found.speakers : collectSpeakers(view, 0, i, 1);
  // "وفقا له", "استنادا إليها": of whoever has the word.
  const speakers = HIM.test(`${view.text(i)} ${view.text(i + 1)}`) ? last : told;
  if (speakers.length === 0) return null;
  const telling = (from: number, to: number): SpeechAct => ({
    speakers,
    reporters: found.reporters,
    verb: i,
    stance: 'asserts',
    from,
    to,
  });
  if (i <= 1) return telling(i + 2, view.length);
  const that = view.text(i) === 'نقلا' ? thatBehind(view, i, to) : null;
  if (that !== null) return telling(that + 1, view.length);
  const inside = complementBehind(view, i, to);
  if (inside !== null) return telling(inside, view.clauseEnd(inside));
  const goesOn = behindAside(view, i, speakers);
  if (goesOn === null) return telling(turnBefore(view, i), i);
  const kind = view.has(goesOn, IS_AN) || view.has(goesOn + 1, IS_AN) ? 'clause' : 'noun';
  return telling(turnBefore(view, i), speechEnd(view, goesOn, { from: goesOn, kind }, false));
}

const HIM = /^(?:وفقا|طبقا|استنادا) (?:ل|الي)(?:ه|ها|هم) ?$/;

/** "وفق ما نقله موقعه الرسمي": of whoever the sentence is about. */
const ownOutlet = (view: SentenceView, said: number): boolean =>
  /^(?:موقع|مكتب|اعلام|صفحت|حساب)(?:ه|ها)$/.test(view.text(said + 1));

/** "وفق المصادر التي قالت", "بحسب شهود تحدثوا عن": what those say besides is a clause of its own; not so "وفق بيان نشرته X". */
const saysBesides = (view: SentenceView, noun: number, verb: number): boolean =>
  verb > noun &&
  SPEAKER_NOUNS.has(view.bare(noun)) &&
  (view.has(verb - 1, IS_RELATIVE) ||
    (!isDocument(view, noun) && view.as(verb, 'verb', 'say')?.suffix === ''));

/**
 * "من المقرر، وفق X، أن يزور", "اتفقا، وفق X، على أن", "يتوجه وفد، بحسب X، لإجراء مباحثات": where the clause goes on behind an aside;
 * `null` where it does not.
 */
function behindAside(view: SentenceView, i: number, speakers: readonly Speaker[]): number | null {
  if (view.text(i - 1) !== '،') return null;
  const end = speakers.at(-1)?.span.end ?? 0;
  for (let at = i + 1; at < Math.min(view.length, i + 1 + REACH); at++) {
    if (view.text(at) !== '،' || (view.at(at)?.span.start ?? 0) < end) continue;
    const next = view.at(at + 1);
    const isOn =
      view.has(at + 1, IS_AN | IS_PREPOSITION) ||
      ON.test(view.text(at + 1)) ||
      next?.prefix === 'ل' ||
      isObjectOf(view, i, at + 1);
    return isOn && !isTurn(view, at + 1) ? at + 1 : null;
  }
  return null;
}

/** "أحبط الجيش، بحسب موقعه، هجوما": the deed that a verb before the aside still waits for. */
function isObjectOf(view: SentenceView, i: number, at: number): boolean {
  const isDeed = view
    .at(at)
    ?.analyses.some((a) => a.pos === 'noun' && a.prefix === '' && DEEDS.has(a.concept));
  if (isDeed !== true || view.at(at)?.name) return false;
  for (let k = i - 2; k >= 0 && !view.isClauseMark(k); k--)
    if (view.isFiniteVerb(k)) return i - k <= ASIDE_BEHIND;
  return false;
}
/** Such a verb stands so many chunks before its source at most. */
const ASIDE_BEHIND = 6;
const ON = /^(?:صوب|نحو|باتجاه|اثر|جراء|خلال)$/;

/** "وفقا للاتفاق بين X وY", "بحسب القانون": what something accords with is no source. */
function isRule(view: SentenceView, i: number): boolean {
  const at = /^(?:الي|ل|علي)$/.test(view.text(i + 1)) ? i + 2 : i + 1;
  return RULE.test(view.text(at));
}
const RULE =
  /^(?:لل?)?(?:ال)?(?:اتفاق|اتفاقات|اتفاقيه|اتفاقيات|معاهده|تفاهم|تفاهمات|صفقه|تسويه|هدنه|قانون|قوانين|دستور|قرار|قرارات|شرط|شروط|بند|بنود|ماده|مواد|احكام|قواعد|اصول|مبدا|مبادئ|معايير|جدول|خطه|خطط|خارطه|خريطه|ترتيب|ترتيبات|اولويات|استراتيجيه|حاجه|ظروف)$/;

/**
 * "أسفر الهجوم، بحسب X، عن مقتل 20", "أسفرت حسب X عن": between a verb of outcome and its preposition a source tells of the outcome;
 * where that begins, else `null`.
 */
function complementBehind(view: SentenceView, i: number, to: number): number | null {
  const cause = view.findBack(i, CAUSE_REACH, 'cause');
  if (cause === null || !view.isFiniteVerb(cause)) return null;
  if (upToPreposition(view, cause + 1, i) !== null) return null;
  // "هجوم أوقع بحسب X نحو 1100 قتيل": of the outcome alone.
  if (cause === i - 1 || (cause === i - 2 && view.text(i - 1) === '،')) return cause;
  const behind = upToPreposition(view, i + 2, Math.min(view.length, to + 3));
  return behind === null ? null : behind + 1;
}
/** The verb stands so many words before the source, its subject between. */
const CAUSE_REACH = 6;

/** "أفاد المراسل نقلا عن شهود بأن 5 قُتلوا": what is passed on may stand behind its source. */
function thatBehind(view: SentenceView, i: number, to: number): number | null {
  for (let at = i + 2; at < Math.min(view.length, to + 1); at++)
    if (/^ب?ان(?:ه|ها|هم)?$/.test(view.text(at))) return at;
  return null;
}

/** The preposition by which a verb of outcome governs it: "أسفر عن", "أدى إلى". */
function upToPreposition(view: SentenceView, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (/^(?:عن|الي)$/.test(view.text(at))) return at;
  return null;
}

interface Sources {
  readonly speakers: readonly Speaker[];
  readonly reporters: readonly Speaker[];
}

/** "بحسب مصادر طبية", "وفقا لوزارة الصحة", "نقلا عن شهود": the phrase right behind, the preposition skipped. */
function phraseSources(view: SentenceView, i: number, to: number, context: SpeakerContext): Sources {
  const behind = /^(?:عن|الي|ل)$/.test(view.text(i + 1)) ? i + 2 : i + 1;
  // "بحسب وصف الكاتب", "حسب رواية X": whose account it is.
  const from = ACCOUNT.test(view.text(behind)) ? behind + 1 : behind;
  const stranger = strangerAt(view, from, context);
  const speakers = stranger ? [stranger] : phraseSpeakers(view, from, to, false, true, context);
  return { speakers, reporters: [] };
}

/**
 * "وفقا لسور غول، قائد الشرطة", "بحسب برويزي": a person whom no list has, known by the office behind his name, or because he was
 * named before.
 */
function strangerAt(view: SentenceView, from: number, context: SpeakerContext): Speaker | null {
  let end = from;
  while (end < from + NAME_LENGTH && isUnlisted(view, end)) end++;
  const first = view.at(from);
  const last = view.at(end - 1);
  if (!first || !last || end === from) return null;
  const clitic = /^لل?/.test(first.text) && !view.has(from - 1, IS_PREPOSITION) ? 1 : 0;
  const described = view.chunks
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ')
    .slice(clitic);
  const speaker = describedBySpan(described, { start: first.span.start + clitic, end: last.span.end });
  const office = /^[،(]$/.test(view.text(end)) && OFFICES.has(view.bare(end + 1));
  return personAgain(speaker, context) ?? (office ? speaker : null);
}
/** A name has so many words at most. */
const NAME_LENGTH = 4;

/** A word that no list has and no article makes a common noun. */
const isUnlisted = (view: SentenceView, at: number): boolean => {
  const chunk = view.at(at);
  return (
    chunk?.kind === 'word' &&
    chunk.analyses.length === 0 &&
    !view.has(at, IS_PREPOSITION | IS_RELATIVE) &&
    /^(?!ال|لل)\p{L}{2,}$/u.test(chunk.text) &&
    !SPEAKER_NOUNS.has(chunk.text)
  );
};

const ACCOUNT = /^ل?(?:وصف|قول|تعبير|روايه|تصريح|تصريحات|شهاده|شهادات|افاده|افادات|كلام|حديث|تاكيد|اعلان)$/;

/** "وفق ما أفادت X", "وفق ما نقلت X عن Y", "وفقا لما نقلته على لسانه X". */
function saidSources(view: SentenceView, said: number, to: number, context: SpeakerContext): Sources {
  const onTongue = view.chunks.findIndex(
    (_, at) => at > said && at < to && `${view.text(at)} ${view.text(at + 1)}`.startsWith('علي لسان'),
  );
  if (onTongue >= 0) {
    const reporters = collectSpeakers(view, said + 1, view.length, 1);
    const speakers = collectSpeakers(view, 0, said, 1);
    return { speakers: speakers.slice(0, 1), reporters };
  }
  const source = sourceAfterAn(view, said, to, context);
  const subject = phraseSpeakers(view, said + 1, to, true, false, context);
  return source.length > 0 ? { speakers: source, reporters: subject } : { speakers: subject, reporters: [] };
}

/** Where the clauses begin that a source behind them covers: after the last turn to another story or deed. */
function turnBefore(view: SentenceView, i: number): number {
  for (let at = i - 1; at > 0; at--) {
    // "دخل الاتفاق حيز التنفيذ، لينهي قتالا أوقع 30 قتيلا": of what came of it alone.
    if (view.text(at - 1) === '،' && endsIn(view, at)) return at;
    if (!view.isClauseMark(at - 1)) continue;
    const goesOn = view.isFiniteVerb(at) && view.at(at)?.prefix === 'و' && view.at(at)?.quotation == null;
    const isAside = view.text(at) === 'كما' && view.isFiniteVerb(at + 1) && !view.is(at + 1, 'say');
    if (goesOn || isAside || isMeanwhile(view, at)) return at;
  }
  // "ومنذ اندلاع القتال، قُتل 20": since when is known.
  const since = SINCE.test(view.text(0))
    ? view.chunks.findIndex(({ text }, at) => text === '،' && at < i - 1)
    : -1;
  return since + 1;
}
const endsIn = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'word' && /^لي\p{L}{2,}$/u.test(view.text(at)) && !view.has(at, HAS_NOUN);
const SINCE = /^[وف]?منذ$/;

/** "…، كما أعلن X" and "«…»، قال X": the verb of saying has what it says before it. */
export function saidBefore(view: SentenceView, i: number, context: SpeakerContext): SpeechAct | null {
  const as = asBefore(view, i);
  const quotedFrom = quotationBefore(view, i);
  if ((as === null || i < 3) && quotedFrom === null) return null;
  // "على ما أفاد به دبلوماسي": the pronoun of what was told.
  const behind = /^(?:به|بها|عنه|عنها)$/.test(view.text(i + 1)) ? i + 2 : i + 1;
  const speakers = phraseSpeakers(view, behind, view.clauseEnd(i), true, false, context);
  if (speakers.length === 0) return null;
  const from = as === null ? (quotedFrom ?? 0) : turnBefore(view, i);
  return { speakers, reporters: [], verb: i, stance: 'asserts', from, to: as ?? i };
}

/** "كما أعلن", "…، على ما أفاد": where "as" begins right before the verb; `null`: it does not stand there. */
const asBefore = (view: SentenceView, i: number): number | null =>
  view.text(i - 1) === 'كما' ? i - 1 : isAsTold(view, i) ? i - 2 : null;

/** "…، على ما أفادت به مصادر": of nothing but what stands before it. */
export const isAsTold = (view: SentenceView, i: number): boolean =>
  view.text(i - 1) === 'ما' && view.text(i - 2) === 'علي' && view.at(i - 3)?.kind === 'mark';

/** Where the quotation begins that ends right before the verb, a comma at most between. */
function quotationBefore(view: SentenceView, i: number): number | null {
  const end = view.isClauseMark(i - 1) ? i - 2 : i - 1;
  const quotation = view.at(end)?.quotation ?? null;
  if (quotation === null || view.at(i)?.quotation === quotation || view.at(i)?.prefix !== '') return null;
  let start = end;
  while (start > 0 && view.at(start - 1)?.quotation === quotation) start--;
  return start;
}
