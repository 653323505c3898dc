// Who speaks: the names or the description that is the subject of a verb of saying, behind it or before it, the source behind
// "نقلا عن", or who spoke before where the verb names nobody.
import type { Span } from '../../domain/corpus-schema.ts';
import { describedSpeaker, describedSpeakers, sourceOf } from './described-speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { SPEAKER_NOUNS } from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { WAS } from './function-words.ts';
import { areFindings, isDocument, issuerOfDocument } from './issued.ts';
import { sameAsBefore, statementSpeakers } from './same-speaker.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { isTalk } from './talk.ts';
import { IS_AN, ONLY_VERBS } from './word-facts.ts';

/** A relative pronoun of one. */
const ONE_RELATIVE = /^[وف]?(?:الذي|التي)$/;

/** A pronoun that stands for who was told before: إنها, لأنه, لكنهم. */
const PRONOUN = /^[وف]?(?:[بل]?ان|لكن)(?:ه|ها|هم|هما)$/;

/** Verbs whose object is whom it is said to: "X أبلغت Y أن", "أخبر X Y أن". */
const TOLD_TO: ReadonlySet<string> = new Set(['بلغ 4', 'خبر 4']);

/** How far from its verb a subject may stand, in chunks. */
const SUBJECT_REACH = 14;

/**
 * The subject of the verb of saying at `i`: behind it up to `to`, else before it in its clause, else who spoke last. `anyNoun`
 * where the noun behind the verb can be nothing else.
 */
export function subjectSpeakers(
  view: SentenceView,
  i: number,
  to: number,
  anyNoun: boolean,
  last: readonly Speaker[],
  context: SpeakerContext,
): readonly Speaker[] {
  // "قالت X إنها تتهم", "لأنه يرى": the pronoun is who spoke before.
  if (PRONOUN.test(view.text(i - 1))) return last;
  // "…، مضيفا أن", "يوم الخميس قائلا إن": a participle's subject is told before it.
  if (isSayingParticiple(view, i)) return last;
  const told = view.text(i - 1) === 'قد' ? subjectOfWas(view, i, context) : [];
  if (told.length > 0) return told;
  const informs = view.as(i, 'verb', 'say')?.lemma ?? '';
  if (TOLD_TO.has(informs)) {
    const [before] = collectSpeakers(view, Math.max(0, i - 1), i, -1);
    if (before) return [before];
  }
  if (areFindings(view, i + 1)) return [];
  // "X نفى رواية Y": whose word it is that is denied is no subject.
  const end = isOthersTalk(view, i + 1) ? i + 1 : Math.min(to, i + 1 + SUBJECT_REACH);
  const after = phraseSpeakers(view, i + 1, end, anyNoun, false, context);
  if (after.length > 0) return TOLD_TO.has(informs) ? after.slice(0, 1) : after;
  if (view.at(i)?.prefix.startsWith('و')) return last;
  // "ما يؤكد قرب التحرير", "مما يبين أن": what was told shows it, and nobody says so.
  if (/^(?:[وب]?ما|مما)$/.test(view.text(i - 1))) return [];
  const related = speakersOfRelative(view, i);
  if (related.length > 0) return related;
  const described = describedBefore(view, i, context);
  if (described) return [described];
  // "شاب فلسطيني قالت إنه": behind a noun without article its adjective is no subject.
  if (isIndefiniteAdjective(view, i - 1)) return last;
  const before = collectSpeakers(view, Math.max(view.clauseStart(i) - 6, 0), i, -1);
  // "على لسان X وY، الذي قال": the nearest alone.
  const [nearest] = before;
  if (nearest && ONE_RELATIVE.test(view.text(i - 1)))
    return before.filter(({ span }) => span === nearest.span);
  return before.length > 0 ? before : last;
}

/** "رواية X", "مزاعم X": talk that is nobody's statement. */
const isOthersTalk = (view: SentenceView, at: number): boolean =>
  isTalk(view.text(at)) && !SPEAKER_NOUNS.has(view.bare(at));

/** "لم يصدر تعليق من X الذي نفى", "مع وزير الخارجية X، الذي قال": whose clause it is stands right before the pronoun, whatever governs it. */
function speakersOfRelative(view: SentenceView, i: number): readonly Speaker[] {
  if (!ONE_RELATIVE.test(view.text(i - 1))) return [];
  const at = view.text(i - 2) === '،' ? i - 3 : i - 2;
  return view.at(at)?.name ? collectSpeakers(view, at, at + 1, 1, true) : [];
}

const isIndefiniteAdjective = (view: SentenceView, at: number): boolean =>
  view.at(at)?.name?.form === 'demonym' &&
  !view.text(at).startsWith('ال') &&
  view.at(at - 1)?.kind === 'word' &&
  !/^(?:ال|لل)/.test(view.text(at - 1));

/** "وكانت X قد أعلنت منح Y مهلة": in the pluperfect the subject stands between its two verbs, and what stands behind is told. */
function subjectOfWas(view: SentenceView, i: number, context: SpeakerContext): readonly Speaker[] {
  for (let at = i - 2; at >= view.clauseStart(i); at--) {
    if (!WAS.test(view.text(at))) continue;
    return phraseSpeakers(view, at + 1, i - 1, false, false, context);
  }
  return [];
}

/** "…، نافيا", "يوم الخميس قائلا": a participle that tells what the subject of the verb before says besides. */
export const isSayingParticiple = (view: SentenceView, i: number): boolean =>
  (view.as(i, 'participle', 'say', 'deny', 'admit', 'threaten', 'vow') !== null ||
    LISTED_PARTICIPLES.test(view.text(i))) &&
  (view.isCircumstantial(i) || /^(?!ال).*(?:ا|ه|ين)$/.test(view.text(i)));
/** Those that the lists keep as nouns; of two who speak together the words before tell. */
const LISTED_PARTICIPLES = /^[وف]?(?:مؤكد|مضيف)(?:ا|ه)$/;

/**
 * Who speaks in a stretch that a verb of saying, "عن" or "وفق" opens: the phrase that comes first, be it a name or a
 * description; behind prepositions only a name.
 */
export function phraseSpeakers(
  view: SentenceView,
  from: number,
  to: number,
  anyNoun: boolean,
  governed: boolean,
  context: SpeakerContext,
): readonly Speaker[] {
  const at = skipAside(view, from, to, governed);
  if (at >= to) return [];
  // "نفت الأخيرة": the last one named.
  if (/^الاخير(?:ه)?$/.test(view.text(at))) return collectSpeakers(view, 0, at, -1, true).slice(0, 1);
  const stated = statementSpeakers(view, at, context);
  if (stated) return stated;
  const issuer = issuerOfDocument(view, at, context);
  if (issuer.length > 0) return issuer;
  const quoted = quotedName(view, at, to);
  if (quoted) return [quoted];
  const described = describedSpeakers(view, at, to, anyNoun, context);
  if (described.length === 0) return collectSpeakers(view, at, to, 1, governed);
  return described.map((speaker) => sameAsBefore(speaker, context) ?? speaker);
}

/** Past times, marks and whom it is said to ("قال لرويترز مسؤول"): where the subject's phrase begins. */
function skipAside(view: SentenceView, from: number, to: number, governed: boolean): number {
  let at = from;
  // "وفقا لـX": what a preposition governs is no addressee.
  while (at < to && isAside(view, at, governed && at === from)) at++;
  return at;
}

function isAside(view: SentenceView, at: number, governed: boolean): boolean {
  const chunk = view.at(at);
  if (!chunk) return false;
  if (governed && chunk.kind === 'name') return false;
  if (chunk.kind === 'time' || isAddressee(view, at)) return true;
  if (chunk.kind === 'mark') return /^[-–،]$/.test(chunk.text) || isMarkOfAddressee(view, at);
  return isToName(view, at);
}

const isToName = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'name' && /^[وف]?لل?$/.test(view.at(at)?.prefix ?? '');

/** "لـ«X»": the marks around a name to whom it is said. */
const isMarkOfAddressee = (view: SentenceView, at: number): boolean =>
  (/^[«“"]$/.test(view.text(at)) && isToName(view, at + 1)) ||
  (/^[»”"]$/.test(view.text(at)) && isToName(view, at - 1));

/** "لوكالة «فرانس برس»": to whom it is said, up to the end of a name in quotation marks. */
function isAddressee(view: SentenceView, at: number): boolean {
  const quotation = view.at(at)?.quotation ?? null;
  let head = at;
  if (quotation !== null) while (view.at(head)?.quotation === quotation) head--;
  return (
    TO_OUTLET.test(view.text(head)) && (head === at || quotation !== null || view.at(at)?.kind === 'name')
  );
}
const TO_OUTLET =
  /^ل(?:وكاله|صحيفه|قناه|موقع|اذاعه|شبكه|تلفزيون|مجله|جريده|لصحيفه|وكالات|وسائل|صحفيين|لصحفيين)$/;

/** "أعلنت «الفرقة الأولى»": a subject in quotation marks that is no known name. */
function quotedName(view: SentenceView, at: number, to: number): Speaker | null {
  const quotation = view.at(at)?.quotation ?? null;
  if (quotation === null || !/^[«»“”"]$/.test(view.text(at)) || view.at(at - 1)?.quotation === quotation)
    return null;
  let end = at + 1;
  while (end < to && view.at(end)?.quotation === quotation) end++;
  const words = view.chunks.slice(at + 1, end).filter(({ kind }) => kind !== 'mark');
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || end >= to + 1) return null;
  const name = words.find((chunk) => (chunk.name?.actors.length ?? 0) > 0)?.name;
  const actor = name?.actors[0];
  if (actor !== undefined && words.length === 1) return { actor, span: first.span };
  return describedBySpan(words.map(({ text }) => text).join(' '), {
    start: first.span.start,
    end: last.span.end,
  });
}

/** "وكان المتحدث باسم X قد قال", "مصادر طبية قالت": the description that runs from the head of the clause up to the verb. */
export function describedBefore(view: SentenceView, i: number, context: SpeakerContext): Speaker | null {
  let to = i;
  while (to > 0 && /^(?:قد|كان|كانت|كانوا)$/.test(view.text(to - 1))) to--;
  const beside = rightBefore(view, to, context);
  if (beside) return beside;
  let from = view.clauseStart(to - 1);
  for (let at = from; at < to; at++) {
    // "أفادت مراسلة X أن Y نفت": who denies is named behind أن.
    if (view.has(at, IS_AN)) from = at + 1;
    else if (view.has(at, ONLY_VERBS) && !/^[وف]?(?:كان|قد)/.test(view.text(at))) return null;
  }
  while (from < to && /^[وف]?(?:كان|كانت|كانوا|لكن|ان|الا|غير|فيما|بينما|قد|حين|في)$/.test(view.text(from)))
    from++;
  if (from >= to) return null;
  const speaker = describedSpeaker(view, from, to, false, context);
  if (!speaker) return null;
  return sameAsBefore(speaker, context) ?? speaker;
}

/** "وسط تقارير تفيد بأن", "نفى X ما قالته مصادر أمنية أكدت": without article, a description may stand right before its verb anywhere. */
function rightBefore(view: SentenceView, to: number, context: SpeakerContext): Speaker | null {
  for (let at = to - 1; at >= Math.max(0, to - BESIDE_REACH); at--) {
    if (!SPEAKER_NOUNS.has(view.text(at))) continue;
    // "في بيان أقرت فيه": whoever issues it speaks in it.
    if (/^في(?:ه|ها|هما)$/.test(view.text(to + 1)) && isDocument(view, at)) return null;
    // "مصدر في مكتب X نفى", "مدير مكتب X نفى": the phrase begins further ahead.
    const before = view.text(at - 1);
    if (INSIDE.test(before) || SPEAKER_NOUNS.has(withoutArticle(before))) return null;
    const speaker = describedSpeaker(view, at, to, false, context);
    return speaker?.described !== undefined && speaker.span.end === view.at(to - 1)?.span.end
      ? speaker
      : null;
  }
  return null;
}
const INSIDE = /^[وف]?(?:في|من|لدي|عن|الي|علي|مع)$/;
/** Such a description has so many chunks at most. */
const BESIDE_REACH = 5;

/** "نقل مراسل الجزيرة عن المتحدث … قوله", "نقلت الوكالة عن المتحدثة أن": the source is behind عن. */
export function sourceAfterAn(
  view: SentenceView,
  i: number,
  complement: number,
  context: SpeakerContext,
): readonly Speaker[] {
  if (!/^[وف]?(?:ي|ت)?نقل/.test(view.text(i))) return [];
  // "جندي خرج منها نقلت عنه X أن": whom the clause before is about.
  if (/^عن(?:ه|ها|هم)$/.test(view.text(i + 1))) {
    const about = describedBefore(view, i, context);
    return about ? [about] : collectSpeakers(view, view.clauseStart(i), i, 1, true).slice(0, 1);
  }
  for (let at = i + 1; at < Math.min(view.length, complement + 8); at++) {
    if (view.text(at) === 'عن')
      return phraseSpeakers(view, at + 1, Math.max(complement, at + 5), true, true, context);
  }
  return [];
}

/** A speaker known only by these words. */
export function describedBySpan(described: string, span: Span): Speaker {
  return { actor: sourceOf(described), span, described };
}
