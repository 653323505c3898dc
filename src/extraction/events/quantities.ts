// How many: numbers in figures or words beside what they count, near a trigger. Ranges, "نحو" and "أكثر من" are kept.
import type { Quantity, Span } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

export type QuantityDraft = Omit<Quantity, 'whose' | 'countedBy'>;

const APPROX = /^[وفب]?(?:نحو|حوالي|قرابه|زهاء|اكثر|ازيد|ما|تقريبا|مقدره|اقترب|يقارب)$/;
const WORD_NUMBERS: Readonly<Record<string, [number, number]>> = {
  عشرات: [20, 99],
  مئات: [200, 999],
  الاف: [2000, 9999],
  واحد: [1, 1],
  واحده: [1, 1],
  ثلاثه: [3, 3],
  ثلاث: [3, 3],
  اربعه: [4, 4],
  اربع: [4, 4],
  خمسه: [5, 5],
  خمس: [5, 5],
  سته: [6, 6],
  ست: [6, 6],
  سبعه: [7, 7],
  سبع: [7, 7],
  ثمانيه: [8, 8],
  ثماني: [8, 8],
  تسعه: [9, 9],
  تسع: [9, 9],
  عشره: [10, 10],
  عشر: [10, 10],
};
const DUALS = /^(?:قتيلان|قتيلين|جنديان|جنديين|مدنيان|صاروخان|صاروخين|دبابتان|دبابتين|طائرتان|طائرتين)$/;
const WHAT =
  /شخص|مدني|جندي|جنود|مقاتل|قتيل|قتلي|جريح|جرحي|اسير|اسري|دباب|مدفع|عرب|مدرع|صاروخ|صواريخ|طائر|مسير|ضحي|اطفال|طفل|امراه|نساء|عنصر|عناصر|مسلح|شهيد|مصاب|جث|نازح|لاجئ|كيلومتر|قافل|مركب/;
const MULTIPLIER: Readonly<Record<string, number>> = {
  الف: 1000,
  الفا: 1000,
  الاف: 1000,
  مليون: 1_000_000,
  ملايين: 1_000_000,
};

function kindOf(type: EventType, word: string, near: string): Quantity['kind'] {
  if (/دباب|مدفع|عرب|مدرع|طائر|مسير|قافل|مركب/.test(word)) return type === 'losses' ? 'destroyed' : 'other';
  if (/جريح|جرحي|مصاب/.test(word) || /اصيب|اصابه|جرح/.test(near)) return 'wounded';
  if (/اسير|اسري/.test(word)) return 'captured';
  if (/نازح|لاجئ/.test(word)) return 'displaced';
  if (/كيلومتر/.test(word)) return 'distance';
  if (type === 'deployment') return 'sent';
  return type === 'losses' ? 'killed' : 'other';
}

/** The number that a chunk writes, with how wide it is: `"10"` → [10, 10]; `"عشرات"` → [20, 99]. */
function numberAt(view: SentenceView, at: number): [number, number] | null {
  const text = view.text(at).replace(/^[وب]{1,2}(?=\d)/, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) {
    const value = Number(text.replace(/[.,]/g, ''));
    return [value, value];
  }
  if (/^\d+$/.test(text)) return [Number(text), Number(text)];
  return WORD_NUMBERS[view.bare(at)] ?? (DUALS.test(view.bare(at)) ? [2, 2] : null);
}

/** The quantities in the reach of a trigger: its clause and the enumeration after it. */
export function findQuantities(view: SentenceView, trigger: Trigger): QuantityDraft[] {
  if (!['losses', 'deployment', 'exchange', 'strike', 'capture'].includes(trigger.type)) return [];
  const out: QuantityDraft[] = [];
  const end = Math.min(view.length, trigger.last + 30, nextTriggerEnd(view, trigger));
  for (let at = trigger.first; at < end; at++) {
    if (view.at(at)?.kind !== 'word') continue;
    const number = numberAt(view, at);
    if (!number) continue;
    let [low, high] = number;
    let noun = at + 1;
    const times = MULTIPLIER[view.bare(noun)];
    if (times !== undefined) {
      low *= times;
      high *= times;
      noun++;
    }
    const isDual = DUALS.test(view.bare(at));
    const what = isDual ? view.text(at) : view.text(noun);
    if (!WHAT.test(what) && !(trigger.type === 'losses' && /^(?:مئات|عشرات)$/.test(view.bare(at)))) continue;
    const wide = low !== high;
    const approx =
      wide ||
      APPROX.test(view.text(at - 1)) ||
      (view.text(at - 1) === 'من' && APPROX.test(view.text(at - 2)));
    const span: Span = {
      start: view.at(at)?.span.start ?? 0,
      end: view.at(isDual || !WHAT.test(what) ? at : noun)?.span.end ?? 0,
    };
    const near = view.chunks
      .slice(Math.max(0, at - 4), at)
      .map((chunk) => chunk.text)
      .join(' ');
    out.push({
      kind: kindOf(trigger.type, what, near),
      of: WHAT.test(what) ? what : view.text(at),
      low,
      high,
      approx,
      cumulative: isCumulative(view, trigger),
      span,
    });
  }
  return out;
}

/** A toll counts from the beginning: "أودى بـ", "حصيلة", "منذ بدء". */
function isCumulative(view: SentenceView, trigger: Trigger): boolean {
  return (
    view.is(trigger.anchor, 'toll') !== null ||
    /اودي|حصيله/.test(view.text(trigger.anchor)) ||
    view.find(trigger.last, view.length, 'begin') !== null
  );
}

/** The enumeration ends where another finite verb of loss or fire begins. */
function nextTriggerEnd(view: SentenceView, trigger: Trigger): number {
  for (let at = trigger.last + 1; at < view.length; at++) {
    if (view.isFiniteVerb(at) && view.is(at, 'kill', 'wound', 'destroy', 'strike', 'say', 'deploy', 'seize'))
      return at;
  }
  return view.length;
}
