// How many: what is counted near a trigger, of whom, and whether it counts from a beginning. The trigger or the noun tells
// what befell them; a number without a noun counts people only behind a word of death or injury.
import type { Quantity, Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import type { Count } from './counts.ts';
import { countAt, countedAt, singleAt, singleInList } from './counts.ts';
import { isAboutAfter } from './numbers.ts';
import type { SentenceView } from './sentence-view.ts';
import { remember } from '../remember.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN } from './word-facts.ts';

/** `whose`: named beside what is counted ("43 من الحوثيين"); `null`: of two sides; `undefined`: nobody is named. */
export type QuantityDraft = Omit<Quantity, 'whose' | 'countedBy'> & {
  readonly whose: string | null | undefined;
};

type Kind = Quantity['kind'];

/** Types that tell how many. */
const COUNTING: ReadonlySet<Trigger['type']> = new Set<Trigger['type']>([
  'losses',
  'deployment',
  'exchange',
  'strike',
  'attack',
  'capture',
  'advance',
  'withdrawal',
]);
/** A trigger's first number stands so many chunks behind it at most, one without a noun so many. */
const REACH = 14;
const BARE_REACH = 4;
/** A number before its verb ("عشرة مدنيين قتلوا") stands so near. */
const BEFORE = 9;
/** "منذ" stands so many chunks behind what it dates at most, a comparison so many before "منذ". */
const SINCE_REACH = 10;
const COMPARED_REACH = 5;
/** What follows is a part of what was counted: "21 مدنيا بينهم ثلاثة أطفال". */
const AMONG = /^[وف]?(?:بينهم|بينهن|بينها|منهم|منهن|ضمنهم|اغلبهم|معظمهم|غالبيتهم)$/;
const isAmong = remember((text) => AMONG.test(text));
/** Words that make a running total, before the number. */
const TOTAL =
  /^[وف]?(?:ال)?(?:حصيله|حصائل|حصيلته|حصيلتها|اجمالي|مجموع|ارتفع|ارتفعت|يرتفع|ترتفع|ارتفاع|بلغ|بلغت)$/;
/** "الأعلى منذ": the words compare, they do not count. */
const COMPARES = /^(?:ال)?(?:اعلي|اكبر|اعنف|اول|اولي|اسوا|اشد|اثقل)$/;

/** What befalls those whose fate their noun does not tell, by the trigger. */
function fateOf(view: SentenceView, trigger: Trigger): Kind | null {
  if (trigger.type === 'deployment') return 'sent';
  if (trigger.type !== 'losses') return null;
  if (isSaid(view, trigger, 'wound')) return 'wounded';
  const noun = countedAt(view, trigger.anchor);
  return noun?.kind === 'wounded' ? 'wounded' : 'killed';
}

const isSaid = (view: SentenceView, { first, last }: Trigger, concept: Concept) =>
  view.find(first, last + 1, concept) !== null;

function kindOf(view: SentenceView, trigger: Trigger, { noun }: Count): Kind | null {
  const fate = fateOf(view, trigger);
  if (noun === null) return fate;
  switch (noun.kind) {
    case 'person':
      return fate;
    case 'equipment':
      if (trigger.type === 'deployment') return 'sent';
      return trigger.type === 'losses' || isSaid(view, trigger, 'intercept') ? 'destroyed' : 'other';
    case 'munition':
    case 'land':
      return 'other';
    case 'unit':
      return null;
    default:
      return noun.kind;
  }
}

/** The chunks that belong to a trigger: up to the neighbouring triggers, finite verbs of others, and parts of what was counted. */
function rangeOf(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
): { from: number; to: number } {
  let next = view.length;
  let last = -1;
  for (const other of triggers) {
    if (other.first > trigger.last) next = Math.min(next, other.first);
    if (other.last < trigger.first) last = Math.max(last, other.last);
  }
  let to = trigger.last + 1;
  while (to < next && !isAmong(view.known(to)) && !(view.isFiniteVerb(to) && view.is(to, 'say', 'deny')))
    to++;
  return { from: Math.max(last + 1, view.clauseStart(trigger.first), trigger.first - BEFORE), to };
}

/** What stands before the verb or is the trigger's own noun: "عشرة مدنيين قتلوا", "سقوط سبعة قتلى"; not what "and" joins to it. */
function countBefore(view: SentenceView, trigger: Trigger, from: number): Count | null {
  if (/^[وف]/.test(view.at(trigger.first)?.prefix ?? '')) return null;
  for (let at = trigger.first - 1; at >= from; at--) {
    if (view.has(at, IS_AN) || isAmong(view.known(at))) return null;
    const count = countAt(view, at);
    if (!count || count.to > trigger.first) continue;
    // The number of a longer one begins before: "خمسة وعشرين".
    const longer = at > from ? countAt(view, at - 1) : null;
    const whole = longer && longer.to === count.to && longer.from < count.from ? longer : count;
    return whole.noun !== null && whole.nounAt <= trigger.last ? whole : null;
  }
  return null;
}

/** The counts behind a trigger: the first in reach, then what "and" joins to it. */
function countsBehind(view: SentenceView, trigger: Trigger, to: number): Count[] {
  const out: Count[] = [];
  // "تدمير المواقع السبعة عشر": without a noun only people are counted.
  const losses = trigger.type === 'losses' && !isSaid(view, trigger, 'destroy');
  const single = losses ? singleAt(view, trigger.last + 1) : null;
  if (single) return [single];
  let end = trigger.last + 1;
  for (let at = trigger.first; at < to; at++) {
    const count = countAt(view, at) ?? (out.length > 0 ? singleInList(view, at) : null);
    if (!count) {
      if (out.length === 0 && view.isClauseMark(at) && at > trigger.last) break;
      continue;
    }
    if (count.nounAt >= to) break;
    const bare = count.noun === null;
    const near = count.from - trigger.last <= (bare ? BARE_REACH : REACH);
    const joined = out.length > 0 && isJoined(view, count.from);
    const counts = out.length === 0 ? near && !(bare && !losses) : joined && !bare;
    if (out.length > 0 && !joined) break;
    if (counts) out.push(count);
    end = count.nounAt + 1;
    at = end - 1;
  }
  return out;
}

/** Whether "and" joins a count to the one before: "و30 عربة", "ونحو 30 عربة", "وأكثر من 30". */
function isJoined(view: SentenceView, from: number): boolean {
  if (view.text(from).startsWith('و') || view.at(from)?.prefix.startsWith('و')) return true;
  return (
    /^و(?:نحو|حوالي|قرابه|زهاء|اكثر|ازيد|ما)$/.test(view.text(from - 1)) ||
    /^واكثر من$/.test(`${view.text(from - 2)} ${view.text(from - 1)}`)
  );
}

/** Whose they are: named beside the noun or by it ("17 عنصرا من قوات الأمن", "أربعة فلسطينيين"); not where two sides are. */
function whoseAt(view: SentenceView, { nounAt, noun }: Count): string | null | undefined {
  for (let at = noun ? nounAt : nounAt + 1; at <= nounAt + 4; at++) {
    const chunk = view.at(at);
    if (!chunk || view.isClauseMark(at) || (at > nounAt && view.isFiniteVerb(at))) return undefined;
    if (chunk.name && chunk.name.actors.length > 0) {
      const joined = view.at(at + 1);
      if (chunk.name.actors.length > 1 || joined?.prefix === 'و' || joined?.text.startsWith('و')) return null;
      return chunk.name.actors[0];
    }
    const passes =
      at === nounAt ||
      /^(?:من|في|بين|صفوف|عناصر|قوات|افراد)$/.test(view.text(at)) ||
      /^(?:علي )?الاقل/.test(`${view.text(at)} ${view.text(at + 1)}`);
    if (!passes) return undefined;
  }
  return undefined;
}

/** Whether a count is a running total: "ارتفعت الحصيلة إلى", "منذ بدء الحرب", "حتى الآن", in its own clause. */
function isCumulative(view: SentenceView, trigger: Trigger, count: Count): boolean {
  if (view.is(trigger.anchor, 'toll') !== null || isOfTheWhole(view, trigger, count)) return true;
  const end = Math.min(view.clauseEnd(count.nounAt), count.nounAt + SINCE_REACH);
  for (let at = view.clauseStart(count.from); at < end; at++) {
    const text = view.text(at);
    if (at < count.from && TOTAL.test(text)) return true;
    if (
      /^(?:حتي|الي)$/.test(text) &&
      (/^(?:الان|اليوم)$/.test(view.text(at + 1)) || view.at(at + 1)?.kind === 'time')
    )
      return true;
    if (/^(?:حتي|الي) (?:الان|اليوم)/.test(foldArabic(text))) return true;
    if (foldArabic(text).startsWith('منذ') && !isCompared(view, at)) return true;
  }
  return false;
}

/**
 * "أدّت الاشتباكات إلى مقتل المئات": what the fighting as a whole has cost, no day being told of it.
 */
function isOfTheWhole(view: SentenceView, trigger: Trigger, count: Count): boolean {
  const start = view.clauseStart(trigger.first);
  const end = Math.min(view.clauseEnd(count.nounAt), view.length);
  for (let at = start; at < end; at++) if (view.at(at)?.kind === 'time') return false;
  for (let at = start; at < trigger.first; at++)
    if (WHOLE_WAR.test(view.text(at)))
      return trigger.verbal || view.findBack(count.from, COST_REACH, 'cause', 'kill') !== null;
  return false;
}
const WHOLE_WAR = /^[وف]?(?:ال)(?:حرب|نزاع|صراع|قتال|اشتباكات|معارك|مواجهات)$/;
const COST_REACH = 9;

/** "أعنف موجة يشهدها القطاع منذ 2014". */
function isCompared(view: SentenceView, since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - COMPARED_REACH); at--)
    if (COMPARES.test(view.text(at))) return true;
  return false;
}

/** The quantities that a trigger tells, in the order of the text; `source`: the text of the article. */
export function findQuantities(
  source: string,
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
): QuantityDraft[] {
  // "من بين القتلى ثلاثة": a part of them.
  if (!COUNTING.has(trigger.type) || view.text(trigger.first - 1) === 'بين') return [];
  const isLosses = trigger.type === 'losses';
  // Who fell in a strike is told by the word for it, where the sentence has one.
  const toldBeside = !isLosses && triggers.some(({ type }) => type === 'losses');
  const { from, to } = rangeOf(view, trigger, triggers);
  const before = isLosses ? countBefore(view, trigger, from) : null;
  return (before ? [before] : countsBehind(view, trigger, to)).flatMap((count) => {
    const kind = kindOf(view, trigger, count);
    if (kind === null || (toldBeside && (kind === 'killed' || kind === 'wounded'))) return [];
    const end = Math.max(count.nounAt, count.to - 1);
    const nounSpan = view.at(count.nounAt)?.span;
    // A bare figure counts people whom the verb names; "tens" is worth quoting.
    const isNamed = count.noun !== null || count.low !== count.high;
    const conjunction = /^[وف]/.test(count.noun?.prefix ?? '');
    const span: Span = {
      start: view.at(count.from)?.span.start ?? 0,
      end: view.at(end)?.span.end ?? 0,
    };
    return [
      {
        kind,
        of: isNamed ? source.slice((nounSpan?.start ?? 0) + (conjunction ? 1 : 0), nounSpan?.end) : '',
        low: count.low,
        high: count.high,
        approx: count.approx || isAboutAfter(view, end + 1),
        whose: whoseAt(view, count),
        cumulative: isCumulative(view, trigger, count),
        span,
      },
    ];
  });
}
