// Speakers whom no list has and no pattern names, described by the words themselves: "شهود عيان", "مصادر طبية", "نقابة أطباء
// السودان". A person named among the words speaks through them; whose side an official is on is told by the body he serves.
import type { Actor } from '../../domain/corpus-schema.ts';
import {
  ADVERBS_AFTER_SAYING,
  GOVERNED,
  GOVERNORS,
  INDEPENDENT_SPEAKERS,
  LOCAL,
  MEDIA_NOUNS,
  OFFICES,
  OFFICIALS,
  OF_STATE,
  PARTISAN,
  SPEAKER_NOUNS,
  SPOKESMEN,
} from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { gloss } from '../names/gloss.ts';
import { withoutLooseMarks } from '../names/loose-marks.ts';
import { slugOf } from '../names/transliterate.ts';
import { remember } from '../remember.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { isTalk } from './talk.ts';
import { HAS_READING, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** A description is no longer than this, in chunks. */
const DESCRIPTION = 10;
const ENDS =
  /^(?:جاء|جاءت|ورد|وردت|عبر|خلال|ل|بعد|قبل|ان|انه|انها|انهم|انني|اننا|بعدما|وفقا|وهو|وهي|وهم|حول|هناك|هنالك|هنا|مع|عن|علي|الي|قد|لم|لا|لن|هو|هي|اي|بان|بانه|بانها|فان|فانه|فانها|ما|مما|بما|يوم|يومي|مساء|صباح|فجر|ليل|ليله|ظهر|عصر|مطلع|نهايه|بدايه|اواخر|اوائل|منتصف|غداه|اثناء|ل[يت](?:رتفع|صل|بلغ))$/;
/** Prepositions within a description where a name follows: "مصدر في القوات الحكومية", "مسؤولون من الحركة". */
const WITHIN = /^(?:في|من|لدي|ب)$/;

/** What is denied or reported and belongs to no speaker. */
const TALK = /^(?:ال)?(?:انباء|خبر|اتهام|اتهامات|مزاعم|تقارير|نبا|ادعاءات|شائعات)$/;

/** What is known of actors apart from the words at hand. */
export interface ActorKinds {
  readonly kindOf: (actor: string) => Actor['kind'] | null;
  /** Who spoke last. */
  readonly lastSpeakers: readonly Speaker[];
}

/** Whether the word at `at` can head a description; where a clause follows it, any noun that stands as subject can. */
function isHead(view: SentenceView, at: number, anyNoun: boolean, actors: ActorKinds): boolean {
  const chunk = view.at(at);
  if (chunk?.kind !== 'word' || isRecipient(view, at, actors)) return false;
  if (SPEAKER_NOUNS.has(withoutArticle(chunk.text))) return true;
  const { text } = chunk;
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
  return /^لل?(?:ال)?(?=.{3})/.test(chunk.text) && MEDIA_NOUNS.has(chunk.text.replace(/^لل?(?:ال)?/, ''));
}

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
      last = at;
      continue;
    }
    if (WITHIN.test(chunk.text)) {
      if (view.at(at + 1)?.kind !== 'name') break;
      continue;
    }
    // "لجان المقاومة في مدينة X عاصمة ولاية Y": what the town is tells nothing more of who speaks.
    if (view.at(at - 1)?.kind === 'name' && /^(?:عاصمه|حاضره|مركز|كبري|ثاني)$/.test(chunk.text)) break;
    // "عن مصدر نفيه صحة", "نفى التحالف تنفيذه غارات": what he does or says is no part of who he is.
    if (isOwnDeed(view, at)) break;
    if (TALK.test(chunk.text) && !MEDIA_NOUNS.has(withoutArticle(view.text(at - 1)))) break;
    if (view.has(at, IS_RELATIVE) || ENDS.test(chunk.text) || ADVERBS_AFTER_SAYING.has(chunk.text)) break;
    // "خلية الإعلام التابعة لقيادة X": whose it is tells nothing more of who speaks.
    if (/^(?:ال)?تابع/.test(chunk.text)) break;
    const isVerb = view.isFiniteVerb(at) && chunk.analyses.every(({ pos }) => pos === 'verb');
    if (isVerb && !SPEAKER_NOUNS.has(chunk.text)) break;
    // A description agrees with itself: after a definite word an indefinite one is something else.
    const definite = view.text(at - 1).startsWith('ال') && view.at(at - 1)?.kind === 'word';
    if (definite && at === from + 1 && !/^(?:لل|ب|ال)/.test(chunk.text) && chunk.text.length < 4) break;
    last = at;
  }
  return last;
}

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

/**
 * The speaker that the words from `from` describe, or `null`: "قال شهود عيان إن" → "شهود عيان". `anyNoun` where a clause
 * follows, so that the noun right behind the verb must be its subject.
 */
export function describedSpeaker(
  view: SentenceView,
  from: number,
  to: number,
  anyNoun: boolean,
  actors: ActorKinds,
): Speaker | null {
  const counted = behindCount(view, from);
  if (counted !== null) return describedSpeaker(view, counted, to, false, actors);
  const first = view.at(from);
  if (!first || !isHead(view, from, anyNoun, actors)) return null;
  const last = lastOf(view, from, to, actors);
  const names = view.chunks.slice(from, last + 1).filter((chunk) => (chunk.name?.actors.length ?? 0) > 0);
  const head = withoutArticle(first.text);
  // "مصدر في مكتب X" is not X.
  const person = OFFICES.has(head)
    ? names.find(({ name, prefix }) => prefix === '' && actors.kindOf(name?.actors[0] ?? '') === 'person')
    : undefined;
  // "الحزب الديمقراطي الإيراني": a party of a country is not its state.
  const isPartisan = view.chunks.slice(from, last + 1).some(({ text }) => PARTISAN.has(withoutArticle(text)));
  const body = names.find(({ name }) => !isPartisan || name?.form !== 'demonym');
  const owner = body?.name?.actors[0] ?? affiliation(view, last + 1);
  const outlet = MEDIA_NOUNS.has(head) && actors.kindOf(owner ?? '') === 'outlet' ? body : undefined;
  const named = person ?? outlet ?? (SPOKESMEN.has(head) ? body : undefined);
  const actor = named?.name?.actors[0];
  if (named && actor !== undefined) return { actor, span: named.span };
  // "متحدث باسمها": of whoever spoke last.
  if (SPOKESMEN.has(head) && /^باسم(?:ه|ها|هم)$/.test(view.text(from + 1)))
    return actors.lastSpeakers[0] ?? null;
  const part = describingPart(view, from, last);
  const words = view.chunks.slice(part.from, part.to + 1);
  const described = words.map((chunk) => chunk.text).join(' ');
  return {
    actor: sourceOf(described),
    span: { start: words[0]?.span.start ?? first.span.start, end: words.at(-1)?.span.end ?? first.span.end },
    described,
    ...(owner !== undefined && !INDEPENDENT_SPEAKERS.has(head) ? { sideOf: owner } : {}),
    ...(owner === undefined && !isPartisan && isOfficial(view, from, last)
      ? { official: placesIn(view, from, last) }
      : {}),
  };
}

/** "وزارة الصحة التابعة لحماس": whose it is, told behind the description. */
function affiliation(view: SentenceView, at: number): string | undefined {
  const of = view.at(at + 1);
  return /^(?:ال)?تابعه?$/.test(view.text(at)) && /^لل?$/.test(of?.prefix ?? '')
    ? of?.name?.actors[0]
    : undefined;
}

/**
 * "حاكم الولاية", "قائد الشرطة", "مسؤول محلي": by head or by a word behind it somebody who holds an office of the state. "حاكم المصرف"
 * governs no ground, and of a place that nobody knows ("حاكم مقاطعة …") no one can tell whose it is.
 */
const isOfficial = (view: SentenceView, from: number, last: number): boolean =>
  (GOVERNORS.has(view.bare(from)) && governsGround(view, from, last)) ||
  (OFFICIALS.has(view.bare(from)) &&
    view.chunks.slice(from + 1, last + 1).some(({ text }) => OF_STATE.test(withoutArticle(text))));

/** Whether what stands behind a governor is nothing, ground by its noun with the article, or a place: "حاكم", "حاكم الولاية", "حاكم X". */
function governsGround(view: SentenceView, from: number, last: number): boolean {
  // "المحافظ أحمد": who has the article governs nothing that is told behind him.
  if (view.text(from).startsWith('ال')) return true;
  for (let at = from + 1; at <= last; at++) {
    if (view.at(at)?.kind === 'name') return (view.at(at)?.name?.place ?? null) !== null;
    if (!GOVERNED.has(view.bare(at))) return LOCAL.test(view.text(at));
    // Behind it stands his own name.
    if (/^(?:ال|لل)/.test(view.text(at))) return true;
  }
  return from === last;
}

/** The places that the words name. */
const placesIn = (view: SentenceView, from: number, last: number): readonly string[] =>
  view.chunks.slice(from, last + 1).flatMap(({ name }) => (name?.place == null ? [] : [name.place]));

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

/** The words of a description that say who it is: a name in quotation marks, a name before its title or behind an office. */
function describingPart(view: SentenceView, from: number, last: number): { from: number; to: number } {
  const person = personBehind(view, from, last);
  if (person !== null) return { from: person, to: last };
  const quoted = markIn(view, from + 1, last, '«“"');
  const close = quoted < 0 ? -1 : markIn(view, quoted + 2, last, '»”"');
  if (close >= 0) return { from: quoted + 1, to: close - 1 };
  const title = nameBeforeTitle(view, from, last);
  if (title !== null) return { from, to: title };
  // "المتحدث الرسمي باسم X": an adjective at most between.
  const inName = [from + 1, from + 2].find((at) => view.text(at) === 'باسم');
  if (SPOKESMEN.has(withoutArticle(view.text(from))) && inName !== undefined && inName < last)
    return { from: inName + 1, to: last };
  return { from, to: last };
}

/** The first of the marks from `from` to `last`; -1 where none stands. */
function markIn(view: SentenceView, from: number, last: number, marks: string): number {
  for (let at = from; at <= last; at++)
    if (view.at(at)?.kind === 'mark' && marks.includes(view.text(at))) return at;
  return -1;
}

/** "رئيس الإدارة العسكرية للمدينة X Y": behind an office's definite words two indefinite ones or more are a person's name. */
function personBehind(view: SentenceView, from: number, last: number): number | null {
  if (!OFFICES.has(withoutArticle(view.text(from)))) return null;
  const isPlain = (k: number) => {
    const chunk = view.at(k);
    return chunk?.kind === 'word' && chunk.analyses.length === 0 && /^\p{L}{2,}$/u.test(chunk.text);
  };
  let at = last;
  while (at > from + 1 && isPlain(at)) at--;
  for (let first = at + 1; first < last; first++) {
    const before = view.at(first - 1);
    const definite = before?.kind === 'name' || /^(?:ال|لل)|^[»”"]$/.test(before?.text ?? '');
    if (definite && !/^(?:ال|لل|[وبل])/.test(view.text(first))) return first;
  }
  return null;
}

/** "رضوان حسين مستشار الأمن القومي": the last word of a name that its title follows; `null`: no title behind. */
function nameBeforeTitle(view: SentenceView, from: number, last: number): number | null {
  if (SPEAKER_NOUNS.has(withoutArticle(view.text(from)))) return null;
  for (let at = from + 1; at <= last; at++)
    if (view.at(at)?.kind === 'word' && SPEAKER_NOUNS.has(withoutArticle(view.text(at)))) return at - 1;
  return null;
}

/** The actor that a description stands for, named by its own words; `side` where it is an official of somebody's. */
export function describedActor(speaker: Speaker, text: string, side: string | null): Actor {
  const words = withoutLooseMarks(text.slice(speaker.span.start, speaker.span.end));
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
