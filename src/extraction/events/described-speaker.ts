// Speakers whom no list has and no pattern names, described by the words themselves: "شهود عيان", "مصادر طبية", "نقابة أطباء
// السودان". A person named among the words speaks through them; whose side an official is on is told by the body he serves.
import type { Actor } from '../../domain/corpus-schema.ts';
import {
  ADVERBS_AFTER_SAYING,
  INDEPENDENT_SPEAKERS,
  MEDIA_NOUNS,
  OFFICES,
  PARTISAN,
  SPEAKER_NOUNS,
  SPOKESMEN,
} from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { gloss } from '../names/gloss.ts';
import { withoutLooseMarks } from '../names/loose-marks.ts';
import { slugOf } from '../names/transliterate.ts';
import { remember } from '../remember.ts';
import { describingPart } from './describing-part.ts';
import { affiliation, isOfficial, placesIn } from './official-speaker.ts';
import { UNDER, collectSpeakers } from './collect-speakers.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { inNominative, joinedNoun, speakerNoun } from './speaker-noun.ts';
import { isTalk } from './talk.ts';
import { HAS_READING, IS_AN, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** A description is no longer than this, in chunks. */
const DESCRIPTION = 10;
const ENDS =
  /^(?:جاء|جاءت|امام|وسط|تحت|فوق|ضمن|ورد|وردت|عبر|خلال|ل|بعد|قبل|ان|انه|انها|انهم|انني|اننا|بعدما|وفقا|وهو|وهي|وهم|حول|هناك|هنالك|هنا|مع|عن|علي|الي|قد|لم|لا|لن|هو|هي|اي|بان|بانه|بانها|فان|فانه|فانها|ما|مما|بما|يوم|يومي|مساء|صباح|فجر|ليل|ليله|ظهر|عصر|مطلع|نهايه|بدايه|اواخر|اوائل|منتصف|غداه|اثناء|ل[يت](?:رتفع|صل|بلغ))$/;
/** Prepositions within a description where a name follows: "مصدر في القوات الحكومية", "مسؤولون من الحركة". */
const WITHIN = /^(?:في|من|لدي|ب)$/;

/** What one serves in: "مصدر في القيادة العامة". */
const BODY =
  /^(?:ال)?(?:قياده|قوات|جيش|وزاره|حكومه|رئاسه|مستشفي|اداره|مكتب|حركه|جماعه|جبهه|هيئه|لجنه|شرطه|دفاع|داخليه|خارجيه|فصائل|معارضه|سلطه|سلطات|تحالف|غرفه|اغاثه|منظمه|بعثه|فرقه|لواء|فيلق|جهاز|اجهزه|امن|استخبارات|مخابرات)$/;

/** What is denied or reported and belongs to no speaker. */
const TALK = /^(?:ال)?(?:انباء|خبر|اتهام|اتهامات|مزاعم|تقارير|نبا|ادعاءات|شائعات)$/;

/** What is known of actors apart from the words at hand. */
export interface ActorKinds {
  readonly kindOf: (actor: string) => Actor['kind'] | null;
  /** Who spoke last. */
  readonly lastSpeakers: readonly Speaker[];
}

/** Whether a noun in the accusative is a subject: "أن مصدرا", "لكن مسؤولا". */
const isSubjectBehindAn = (view: SentenceView, at: number): boolean =>
  view.has(at - 1, IS_AN) || /^[وف]?لكن$/.test(view.text(at - 1));

/** Whether the word at `at` can head a description; where a clause follows it, any noun that stands as subject can. */
function isHead(view: SentenceView, at: number, anyNoun: boolean, actors: ActorKinds): boolean {
  const chunk = view.at(at);
  if (chunk?.kind !== 'word' || isRecipient(view, at, actors)) return false;
  const { text } = chunk;
  if (SPEAKER_NOUNS.has(withoutArticle(text))) return true;
  if (SPEAKER_NOUNS.has(speakerNoun(text)) && isSubjectBehindAn(view, at)) return true;
  // "وقال التحالف إن": one definite noun right behind the verb; two who speak together are those told of before.
  const definite =
    /^ال\p{L}{3,}$/u.test(text) &&
    !text.endsWith('ان') &&
    !TIE.test(text) &&
    !isTalk(text) &&
    !DOCUMENT.test(text);
  return (
    anyNoun &&
    !view.has(at, HAS_READING | IS_PREPOSITION | IS_RELATIVE) &&
    /^\p{L}{3,}$/u.test(text) &&
    (definite || !/ا$|^(?:[وف]?[بكل]?ال|[وف]?لل|بان)/.test(text)) &&
    !ENDS.test(text) &&
    !UNDER.test(text) &&
    !isThingOf(text) &&
    !ADVERBS_AFTER_SAYING.has(text)
  );
}

/** "هويته", "مصيرها": a thing of somebody's; who is somebody's ("زوجته", "محاميها") can speak. */
const isThingOf = (text: string): boolean => /(?:ت(?:ه|ها|هم)|ها|هم)$/.test(text) && !WHOSE_PEOPLE.test(text);
const WHOSE_PEOPLE =
  /^(?:زوج|ارمل|والد|ام|اب|ابن|شقيق|اخ|اخت|عائل|اسر|نجل|محامي|مكتب|متحدث|ناطق|وزير|وزار|حكوم|قياد|حرك|جماع|بلاد|رئيس|قائد|سفير|مبعوث|ممثل|زميل|صديق|نائب|حزب|شرط)/;

/** "متحدث لوكالة", "شهود لمراسل X": to whom it was said is no part of who says it. */
function isRecipient(view: SentenceView, at: number, actors: ActorKinds): boolean {
  const chunk = view.at(at);
  if (!chunk) return false;
  if (chunk.name)
    return (
      /ل{1,2}$/.test(chunk.prefix) && chunk.name.actors.some((actor) => actors.kindOf(actor) === 'outlet')
    );
  // "لموقعنا", "للصحيفة".
  const to = /^لل?(?:ال)?(.{3,30}?)(?:نا)?$/.exec(chunk.text)?.[1];
  return to !== undefined && MEDIA_NOUNS.has(to);
}

/** "أبلغ سكان وكالة X أن": an agency right behind those who have no office there is whom they told. */
function isToldTo(view: SentenceView, from: number, at: number, actors: ActorKinds): boolean {
  const head = joinedNoun(view.known(from)) || speakerNoun(view.text(from));
  const beside = withoutArticle(view.text(at - 1));
  const serves =
    MEDIA_NOUNS.has(head) || [MEDIA_NOUNS, OFFICES, SPOKESMEN, EDITING].some((nouns) => nouns.has(beside));
  const isOutlet = view.at(at)?.name?.actors.some((actor) => actors.kindOf(actor) === 'outlet') === true;
  return isOutlet && !serves && !WITHIN.test(view.text(at - 1));
}

const EDITING: ReadonlySet<string> = new Set(['تحرير', 'اداره']);

/** The last chunk of the description that begins at `from`. */
function lastOf(view: SentenceView, from: number, to: number, actors: ActorKinds): number {
  let last = from;
  for (let at = from + 1; at < Math.min(to, from + DESCRIPTION); at++) {
    const chunk = view.at(at);
    if (!chunk || chunk.kind === 'time' || isRecipient(view, at, actors)) break;
    if (chunk.kind === 'mark') {
      if (/^[«»“”"()]$/.test(chunk.text)) continue;
      break;
    }
    if (chunk.kind === 'name') {
      if (isToldTo(view, from, at, actors)) break;
      last = at;
      continue;
    }
    if (WITHIN.test(chunk.text)) {
      if (view.at(at + 1)?.kind !== 'name' && !BODY.test(view.text(at + 1))) break;
      continue;
    }
    // "مسؤول في مستشفى ومصدر": somebody else.
    if (joinedNoun(chunk.known) !== '') break;
    // "لجان المقاومة في مدينة X عاصمة ولاية Y": what the town is tells nothing more of who speaks.
    if (view.at(at - 1)?.kind === 'name' && /^(?:عاصمه|حاضره|مركز|كبري|ثاني)$/.test(chunk.text)) break;
    // "عن مصدر نفيه صحة", "نفى التحالف تنفيذه غارات": what he does or says is no part of who he is.
    if (isOwnDeed(view, at)) break;
    if (TALK.test(chunk.text) && !MEDIA_NOUNS.has(withoutArticle(view.text(at - 1)))) break;
    // "مصدر مطلع": right behind its noun it is no beginning.
    const ends = ENDS.test(chunk.text) && !(chunk.text === 'مطلع' && at === from + 1);
    if (view.has(at, IS_RELATIVE) || ends || ADVERBS_AFTER_SAYING.has(chunk.text)) break;
    // "خلية الإعلام التابعة لقيادة X": whose it is tells nothing more of who speaks.
    if (/^(?:ال)?تابع/.test(chunk.text)) break;
    const isVerb = view.isFiniteVerb(at) && chunk.analyses.every(({ pos }) => pos === 'verb');
    if (isVerb && !SPEAKER_NOUNS.has(chunk.text)) break;
    // A description agrees with itself: after a definite word an indefinite one is something else.
    const definite = view.text(at - 1).startsWith('ال') && view.at(at - 1)?.kind === 'word';
    if (isObjectBehind(view, at)) break;
    if (definite && at === from + 1 && !/^(?:لل|ب|ال)/.test(chunk.text) && chunk.text.length < 4) break;
    last = at;
  }
  return last;
}

/**
 * "أعضاء المجلس الدعوة": a definite noun right behind another is its adjective, or what the verb is done to. Adjectives are told by shape:
 * of origin, participles, those of degree.
 */
const isObjectBehind = (view: SentenceView, at: number): boolean =>
  /^ال\p{L}{3,}$/u.test(view.text(at)) &&
  /^(?:ال|لل)\p{L}{3,}$/u.test(view.text(at - 1)) &&
  view.at(at - 1)?.kind === 'word' &&
  !DESCRIBES.test(view.text(at));
const DESCRIBES =
  /^ال(?:.{2,}(?:ي|يه|يون|يين|يات|يتان|يتين)|م.{2,}|.ا.[^هي]|.ا..(?:ه|ون|ين|ات)|..ي.(?:ه|ون|ين|ات)?|ا[^تن]..|..[او]ء|عام|عامه|خاص|خاصه|حر|حره|عليا|كبري|وسطي|عظمي|قدامي|شعب.{0,2}|اخر|اخرين|اخرون|اول|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|كبار|جدد|شرفاء)$/;

/** "تنفيذه", "نفيه", "قيام": a verbal noun whose subject the speaker is. */
const isOwnDeed = (view: SentenceView, at: number): boolean =>
  /^(?:قيام|حدوث|وقوع|حصول|وجود|شن|صحه|تنفيذ(?:ه|ها)|قيام(?:ه|ها)|ارتكاب(?:ه|ها)|مسؤوليت(?:ه|ها|هم))$/.test(
    view.text(at),
  ) || isOwnSaying(view.text(at));

/** "قوله", "نفيها": a noun of saying with the pronoun of whoever was just told to speak. */
export const isOwnSaying = (word: string): boolean =>
  /^[وفب]?(?:قول|تاكيد|نفي|اعلان|تكذيب)(?:ه|ها|هم)$/.test(word);
/** "وقال المنشور": whoever wrote it was told before. */
const DOCUMENT = /^ال(?:منشور|تغريده|رساله|تدوينه|وثيقه|خطاب|تعليق)$/;
/** A tie that somebody denies is nobody: "نفيها الضلوع". */
const TIE = /^ال(?:ضلوع|تورط|مسؤولي|وقوف|مشارك|علاق|صله|قيام|دعم)/;

/** Somebody described, and the last chunk of the words that do. */
interface Described {
  readonly speaker: Speaker;
  readonly last: number;
}

/**
 * The speaker that the words from `from` describe, or `null`: "قال شهود عيان إن" → "شهود عيان". `anyNoun` where a clause
 * follows, so that the noun right behind the verb must be its subject.
 */
export const describedSpeaker = (
  view: SentenceView,
  from: number,
  to: number,
  anyNoun: boolean,
  actors: ActorKinds,
): Speaker | null => describedAt(view, from, to, anyNoun, actors)?.speaker ?? null;

/** The same with those who are joined to him: "قال سكان ومصدر طبي إن" → "سكان", "مصدر طبي". */
export function describedSpeakers(
  view: SentenceView,
  from: number,
  to: number,
  anyNoun: boolean,
  actors: ActorKinds,
): Speaker[] {
  const out: Speaker[] = [];
  let found = describedAt(view, from, to, anyNoun, actors);
  while (found) {
    out.push(found.speaker);
    const next = found.last + 1;
    found =
      next < to && joinedNoun(view.known(next)) !== '' ? describedAt(view, next, to, false, actors) : null;
  }
  return out;
}

function describedAt(
  view: SentenceView,
  from: number,
  to: number,
  anyNoun: boolean,
  actors: ActorKinds,
): Described | null {
  const counted = behindCount(view, from);
  if (counted !== null) return describedAt(view, counted, to, false, actors);
  const first = view.at(from);
  const joined = joinedNoun(view.known(from));
  if (!first || (joined === '' && !isHead(view, from, anyNoun, actors))) return null;
  const last = lastOf(view, from, to, actors);
  const names = view.chunks.slice(from, last + 1).filter((chunk) => (chunk.name?.actors.length ?? 0) > 0);
  const head = joined || speakerNoun(first.text);
  // "مصدر في مكتب X" is not X.
  const person = OFFICES.has(head)
    ? names.find(({ name, prefix }) => prefix === '' && actors.kindOf(name?.actors[0] ?? '') === 'person')
    : undefined;
  // "الحزب الديمقراطي الإيراني": a party of a country is not its state.
  const isPartisan = view.chunks.slice(from, last + 1).some(({ text }) => PARTISAN.has(withoutArticle(text)));
  const body = names.find(({ name }) => !isPartisan || name?.form !== 'demonym');
  const before = ownerBefore(view, from);
  const owner = body?.name?.actors[0] ?? affiliation(view, last + 1) ?? before;
  const outlet = MEDIA_NOUNS.has(head) && actors.kindOf(owner ?? '') === 'outlet' ? body : undefined;
  const named = person ?? outlet ?? (SPOKESMEN.has(head) ? body : undefined);
  const actor = named?.name?.actors[0];
  if (named && actor !== undefined) return { speaker: { actor, span: named.span }, last };
  // "متحدث باسمها": of whoever spoke last.
  if (SPOKESMEN.has(head) && /^باسم(?:ه|ها|هم)$/.test(view.text(from + 1)))
    return actors.lastSpeakers[0] ? { speaker: actors.lastSpeakers[0], last } : null;
  const part = describingPart(view, from, last);
  const words = view.chunks.slice(part.from, part.to + 1);
  const clitic = part.from === from && joined !== '' ? 1 : 0;
  const described = inNominative(
    words
      .map((chunk) => chunk.text)
      .join(' ')
      .slice(clitic),
  );
  const start = (words[0]?.span.start ?? first.span.start) + clitic;
  const speaker = {
    // "مصدر فيها" is another one than the next "مصدر".
    actor: sourceOf(owner !== undefined && owner === before ? `${described} ${owner}` : described),
    span: { start, end: words.at(-1)?.span.end ?? first.span.end },
    described,
    ...(owner !== undefined && !INDEPENDENT_SPEAKERS.has(head) ? { sideOf: owner } : {}),
    ...(owner === undefined && !isPartisan && isOfficial(view, from, last, head)
      ? { official: placesIn(view, from, last) }
      : {}),
  };
  return { speaker, last };
}

/** "أعلنت X هدنة، لكن مصدرا فيها نفى": whom the pronoun behind the noun points back to. */
const ownerBefore = (view: SentenceView, from: number): string | undefined =>
  /^في(?:ه|ها)$/.test(view.text(from + 1)) ? collectSpeakers(view, 0, from, -1, true)[0]?.actor : undefined;

/** The id of a speaker whom only these words describe: `source-shahud-ayan`. */
export const sourceOf = remember((described) => `source-${slugOf(described)}`);

/** "خمسة دبلوماسيين", "ثلاثة من سكان البلدة", "أربعة شهود": where those begin that are counted; `null`: nobody is. */
function behindCount(view: SentenceView, from: number): number | null {
  if (
    !/^(?:\d+|اثنان|اثنين|ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|عده|عدد|عشرات|بعض)ه?$/.test(view.text(from))
  )
    return null;
  const at = view.text(from + 1) === 'من' ? from + 2 : from + 1;
  return view.at(at)?.kind === 'word' && SPEAKER_NOUNS.has(withoutArticle(view.text(at))) ? at : null;
}

/** The actor that a description stands for, named by its own words; `side` where it is an official of somebody's. */
export function describedActor(speaker: Speaker, text: string, side: string | null): Actor {
  const words = inNominative(withoutLooseMarks(text.slice(speaker.span.start, speaker.span.end)));
  const { text: english, whole } = gloss(words);
  return {
    id: speaker.actor,
    kind: 'group',
    label: { ar: words, en: english },
    names: [
      { text: words, lang: 'ar' },
      { text: english, lang: whole ? 'en' : 'en-translit' },
    ],
    side: side ?? speaker.actor,
    sideBasis: side === null ? 'none' : 'office',
    wikidata: null,
  };
}
