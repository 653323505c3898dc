// When an operation or campaign opens an event: begun, carried on or denied by armed men, or named by its place.
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf, governor, upTo } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';

/** "استأنفت القوات عملياتها": operations of one's own, told to begin, go on or start again. */
export const ownOperation = rule('ownOperation', { written: /^(?:ب)?عمليات(?:ها|ه|هم)$/ }, (view, i) => {
  const phase = governor(view, i, 'begin', 'continue', 'resume');
  if (phase === null) return null;
  const between = Array.from({ length: i - phase }, (_, k) => phase + k);
  const armed = between.some((at) => view.is(at, 'fighters') !== null || /قوات|جيش/.test(view.text(at)));
  // "بدأت X حملتها للسيطرة على": by what it is for.
  const forGround = upTo(i + 1, i + 3).some((at) => view.is(at, 'seize') && cliticOf(view, at) === 'ل');
  const military = /^(?:ال)?(?:عسكريه|بريه)$/.test(view.text(i + 1));
  return armed || forGround || military
    ? trigger('attack', i, { over: joined(phase, i, 3), consumes: [phase] })
    : null;
});

/** What makes an operation or campaign a work of peace, of police or of words. */
const PEACEFUL =
  /^(?:ال)?(?:سلام|سياسي|سياسيه|انتخاب|انتخابي|انتخابيه|انقاذ|اغاثه|اغاثيه|اجلاء|تبادل|بحث|تسليم|تصويت|اعاده|تفتيش|اعلاميه|دبلوماسيه|مصالحه|انسانيه|تلقيح|تطعيم|توعيه|فرز|جراحيه|حسابيه|بيع|شراء|نقل|مشتركه|دعائيه|تجميليه|استئصال|زرع|اعتقالات|اعتقال|ترميم|اقتراع|رياضيه|تضليل|سطو|نصب|احتيال|تشويه|مقاطعه|تبرعات|تبرع|جمع|حصاد|تنظيف|بناء|تحول)$/;

/** Whether words of a stretch name armed men. */
const isArmed = (view: SentenceView, from: number, to: number): boolean =>
  view.chunks.slice(from, to).some(({ text }) => ARMED.test(text));
const ARMED = /قوات|جيش|وزاره الدفاع|وزير الدفاع|مسلح|فصائل|كتائب|متمرد/;

/** "لم ينفذ الجيش أي عملية في X": none at all, said by whom it would have been of. */
function isNone(view: SentenceView, i: number): boolean {
  if (!/^ب?(?:اي|ايه)$/.test(view.text(i - 1))) return false;
  const done = /^(?:يقم|تقم|نقم)$/.test(view.text(i - 2)) ? i - 2 : governor(view, i, 'do');
  const denied = done !== null && view.text(done - 1) === 'لم';
  const by = view.clauseStart(done ?? i);
  const alliance = view.chunks.slice(by, i + 2).some(({ text }) => /تحالف/.test(text));
  return denied && (alliance || isArmed(view, by, view.clauseEnd(i)));
}

/** "أطلق الجيش عملية لمكافحة المسلحين", "شنت القوات حملة ضد": an operation that armed men begin, or say that they did not. */
export const begunOperation = rule('begunOperation', { written: /^(?:عمليه|حمله|عمليات)$/ }, (view, i) => {
  if (PEACEFUL.test(view.text(i + 1))) return null;
  if (isNone(view, i)) return trigger('attack', i);
  if (view.text(i) === 'عمليات') return null;
  const begun = governor(view, i, 'fire', 'begin', 'do');
  if (begun === null || view.negation(begun) !== null) return null;
  return isArmed(view, view.clauseStart(begun), i)
    ? trigger('attack', i, { over: joined(begun, i, 2), consumes: [begun] })
    : null;
});

/**
 * "عملية شوشا قيد التنفيذ", "بدأت عملية الموصل": an operation named by its place, told to go on or begin. The bare noun is anything
 * from a sale to a surgery, so the place is what makes it one of war.
 */
export const operation = rule('operation', { written: /^(?:و|ال|وال)?(?:عمليه|حمله)$/ }, (view, i) => {
  if (view.at(i + 1)?.name?.place == null) return null;
  const phase = view.find(i + 2, Math.min(i + 6, view.length), 'continue', 'begin', 'end');
  return phase === null
    ? null
    : trigger('attack', i, {
        first: i,
        last: i + 1,
        modality: view.is(phase, 'continue') ? 'ongoing' : null,
        consumes: [phase],
      });
});
