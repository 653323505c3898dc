// What ground words of taking and gaining have behind them: a named place, land in general, or none.
import type { SentenceView } from '../sentence-view.ts';
import { WAS_OR_IS } from '../function-words.ts';
import { IS_AN } from '../word-facts.ts';
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

const SEAT = /^(?:قياده|مقر|رئاسه)$/;
const UNIT = /^(?:ال)?(?:فرق[هة]|لواء|كتيب[هة]|منطق[هة]|فوج|جيش|حامي[هة]|فيلق)/;

/** "قيادة الفرقة 16", "مقر اللواء": where a unit has its seat. */
const isHeadquarters = (view: SentenceView, at: number): boolean =>
  SEAT.test(view.text(at)) && UNIT.test(view.text(at + 1));

/** Units that garrison one place, so that they fall with it. */
const GARRISON = /^ال(?:فرقه|لواء|حاميه|فوج)$/;

/**
 * What fell, where the verb or noun of falling at a chunk has ground for its subject: "سقوط الفرقة", "لم تسقط المدينة", "أن تكون المدينة قد سقطت",
 * "إن X سقطت". Ground that stands before the verb heads its clause: in a town that is told where, shells fall.
 */
export function fallenGround(view: SentenceView, i: number): Ground {
  if (!view.isFiniteVerb(i)) return GARRISON.test(view.text(i + 1)) ? 'place' : null;
  const at = view.text(i - 1) === 'قد' ? i - 2 : i - 1;
  const isGround = view.at(at)?.name?.place != null || isLoneLand(view, at);
  return isGround && (view.has(at - 1, IS_AN) || WAS_OR_IS.test(view.text(at - 1))) ? 'place' : null;
}
const isLoneLand = (view: SentenceView, at: number): boolean =>
  view.is(at, 'land') !== null && view.text(at).startsWith('ال') && !MANY.test(view.text(at));

/** "12 قرية", "70 بالمئة من": ground by number or share. */
function isCounted(view: SentenceView, at: number): boolean {
  return /^\d/.test(view.text(at)) && view.is(at + 1, 'land') !== null;
}
