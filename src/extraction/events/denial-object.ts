// Where what a denial denies begins when something stands between: an aside behind the subject ("نفى X، في تصريح لـY، أن"), or
// the talk that is denied with what it is of ("نفى صحة ما نشرته X عن"). Whatever else is denied, speech-complement finds.
import type { Complement } from './speech-complement.ts';
import type { SentenceView } from './sentence-view.ts';
import { contentOfTalk, isTalkAt } from './talk.ts';
import { HAS_NOUN, IS_AN, IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** Participles of saying that tell what whoever denies says instead. */
export const AFFIRMS = /^(?:مؤكد|موضح|مشدد|مضيف|قائل|معتبر|مشير|لافت|عازي)(?:ا|ه|ين)$/;

/** Chunks between the marks of an aside. */
export interface Aside {
  readonly from: number;
  readonly to: number;
}

/** A subject has so many chunks at most, and so has an aside. */
const SUBJECT = 14;
const ASIDE = 26;
/** Where statements are made. */
const STATEMENT =
  /^(?:ال)?(?:تصريح|تصريحات|بيان|بيانات|حديث|احاديث|مقابله|اتصال|مؤتمر|تغريده|تدوينه|منشور|رساله|كلمه|لقاء|حوار|مداخله|افاده|وقت|بث|خطاب)$/;
/** Conditions on which somebody speaks: "مشترطا عدم ذكر اسمه". */
const ON_CONDITION = /^(?:مشترط|طالب|مفضل|رافض)/;
/** Words that put whose report it is beside a denial. */
const BESIDE = /^(?:وفق|وفقا|بحسب|حسب|حسبما|نقلا|كما)$/;

/** Whether the noun of a deed at a chunk is what is denied. */
type IsDeed = (at: number) => boolean;

const isComma = (view: SentenceView, at: number) => /^[،,\-–—()]$/.test(view.text(at));

function opensAside(view: SentenceView, at: number): boolean {
  const text = view.text(at);
  // "تنفي X، التي تدخلت في الحرب، تورطها": a relative clause about the subject.
  if (view.has(at, IS_RELATIVE) || view.at(at)?.kind === 'time') return true;
  if (/^(?:في|خلال|عبر|ضمن|لدي)$/.test(text))
    return [at + 1, at + 2].some((k) => STATEMENT.test(view.text(k))) || view.at(at + 1)?.kind === 'time';
  // "نفت X، على لسان المتحدث باسمها، …", "، وفق ما نقلته Y،", "وقد اتُّهمت به،": whose mouth it is, and a clause of circumstance.
  if (text === 'علي لسان' || BESIDE.test(text)) return true;
  if (text === 'وقد') return view.isFiniteVerb(at + 1);
  if (/^ب?(?:تصريح|تصريحات)$/.test(text) || ON_CONDITION.test(text)) return true;
  if (view.isSubordinator(at) || view.has(at, IS_PREPOSITION)) return false;
  return view.isFiniteVerb(at) && !/^[وف]/.test(view.at(at)?.prefix ?? '') && !/^[وف]/.test(text);
}

/** The aside behind the subject of the denial at `i`: from its mark to the mark that closes it at the same level; else `null`. */
function asideOfDenial(view: SentenceView, i: number, isDeed: IsDeed): Aside | null {
  const quotation = view.at(i)?.quotation ?? null;
  const level = (at: number) => (view.at(at)?.quotation ?? null) === quotation;
  for (let at = i + 1; at < Math.min(view.length, i + SUBJECT); at++) {
    if (view.has(at, IS_AN) || view.text(at) === 'ما' || isDeed(at)) return null;
    if (!isComma(view, at) || !level(at) || !opensAside(view, at + 1)) continue;
    for (let end = at + 2; end < Math.min(view.length - 1, at + ASIDE); end++)
      if (isComma(view, end) && level(end))
        return isDeed(end + 1) || startsObject(view, end + 1) ? { from: at, to: end } : null;
    return null;
  }
  return null;
}

/** What can be denied: a clause with أن, talk, or a noun that opens no other clause. */
function startsObject(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (!chunk || chunk.kind === 'mark') return false;
  if (view.has(at, IS_AN) || chunk.text === 'ما') return true;
  return (
    chunk.kind === 'word' &&
    !/^[وف]/.test(chunk.prefix) &&
    (!view.isFiniteVerb(at) || view.has(at, HAS_NOUN)) &&
    !view.isSubordinator(at)
  );
}

/** See above; `null` where nothing stands between the denial and what it denies. */
export function findDeniedObject(
  view: SentenceView,
  i: number,
  isDeed: IsDeed = () => false,
): Complement | null {
  const aside = asideOfDenial(view, i, isDeed);
  if (aside) {
    const at = aside.to + 1;
    const talk = contentOfTalk(view, at);
    if (talk !== null) return { from: talk, kind: 'clause', subjectEnd: aside.from, aside };
    return view.has(at, IS_AN)
      ? { from: at + 1, kind: 'clause', subjectEnd: aside.from, aside }
      : { from: at, kind: 'noun', subjectEnd: aside.from, aside };
  }
  const quotation = view.at(i)?.quotation ?? null;
  for (let at = i + 1; at < Math.min(view.length, i + SUBJECT); at++) {
    if (view.has(at, IS_AN)) return null;
    // "نفى مصدر في X، صحة الأنباء": a comma behind the subject ends nothing where talk follows.
    const ends = view.isClauseMark(at) && (view.at(at)?.quotation ?? null) === quotation;
    if (ends && !(isComma(view, at) && isTalkAt(view, at + 1))) return null;
    const talk = contentOfTalk(view, at);
    if (talk !== null) return { from: talk, kind: 'clause', subjectEnd: at };
    if (isDeed(at)) return null;
  }
  return null;
}
