// What ground words of taking and gaining have behind them: a named place, land in general, or none.
import type { SentenceView } from '../sentence-view.ts';
import { governedEnd } from './reach.ts';

/** Plural land without a name: gains, not the capture of a place. */
export const MANY = /^(?:ب|ل)?(?:ال)?(?:مناطق|قري|بلدات|مواقع|اراضي|اراض|مدن|تلال|مرتفعات|ايا|اي|عده|عشرات)$/;

export type Ground = 'place' | 'many' | null;

/** What ground stands behind the words: a named place, land in general, or none. */
export function groundAfter(view: SentenceView, i: number): Ground {
  let many: Ground = null;
  const end = view.isFiniteVerb(i) ? governedEnd(view, i) : Math.min(view.clauseEnd(i), i + reachOf(view, i));
  for (let at = i + 1; at < end; at++) {
    const chunk = view.at(at);
    if (!chunk) break;
    // What stands behind another preposition is no ground taken: "حرر رسالته إلى أهل المدينة".
    const goes = chunk.text === 'الي' && /دخل|دخول/.test(view.text(i));
    if (/^(?:الي|عن|حول|مع|بشان|عقب|بعد|اثر)$/.test(chunk.text) && !goes) break;
    if (chunk.name?.place) return many ?? 'place';
    // "ثاني أكبر مدن البلاد" is one town.
    const oneOf = /^(?:اكبر|اهم|ابرز|اخر|كبري|احدي)$/.test(view.text(at - 1));
    if (!oneOf && !isWhole(view, at) && (MANY.test(chunk.text) || isCounted(view, at) || isExpanse(view, at)))
      many = isLedByPlace(view, at) ? 'place' : 'many';
    else if (view.is(at, 'land') || isHeadquarters(view, at)) return many ?? 'place';
    if (view.isFiniteVerb(at) && at > i + 1) break;
  }
  return many;
}

/** "سيطرة قواته المعروفة باسم X على مدينة Y": whose control it is may be told at length before its على. */
const reachOf = (view: SentenceView, i: number): number =>
  [i, i + 1].some((at) => view.is(at, 'seize')?.lemma === 'سيطر 1') &&
  view.chunks.slice(i + 1, i + 12).some(({ text }) => text === 'علي')
    ? 15
    : 7;

/** "كامل أراضي البلدة", "جميع أحياء المدينة", "كل مناطق X": all of one place is that place. */
const isWhole = (view: SentenceView, at: number): boolean =>
  /^(?:كامل|كل|جميع|كافه|سائر)$/.test(view.text(at - 1)) &&
  (view.at(at + 1)?.name?.place != null ||
    /^ال(?:مدينه|بلده|قريه|قاعده|جزيره|محافظه|ولايه|مخيم|حي)$/.test(view.text(at + 1)));

/** "مساحات واسعة", "مساحة كبيرة منها": ground without a name or a number. */
const isExpanse = (view: SentenceView, at: number): boolean =>
  /^مساح(?:ه|ات)$/.test(view.text(at)) && /^(?:واسعه|كبيره|شاسعه|اضافيه|جديده)$/.test(view.text(at + 1));

/** "مناطق واسعة، بينها العاصمة X": of the land taken a place is named. */
function isLedByPlace(view: SentenceView, at: number): boolean {
  for (let k = at + 1; k <= at + 4; k++)
    if (/^(?:بينها|ابرزها|اهمها)$/.test(view.text(k)))
      return [k + 1, k + 2].some((place) => view.at(place)?.name?.place != null);
  return false;
}

/** "قيادة الفرقة 16", "مقر اللواء": where a unit has its seat. */
function isHeadquarters(view: SentenceView, at: number): boolean {
  return (
    /^(?:قياده|مقر|رئاسه)$/.test(view.text(at)) &&
    /^(?:ال)?(?:فرق[هة]|لواء|كتيب[هة]|منطق[هة]|فوج|جيش|حامي[هة]|فيلق)/.test(view.text(at + 1))
  );
}

/** "12 قرية", "70 بالمئة من": ground by number or share. */
function isCounted(view: SentenceView, at: number): boolean {
  return /^\d/.test(view.text(at)) && view.is(at + 1, 'land') !== null;
}
