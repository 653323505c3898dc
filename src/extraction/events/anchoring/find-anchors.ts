// Stage 11, the part that needs one article only: which words date a trigger, and how firmly. Its own clause comes first,
// then the clause it is coordinated with, the head of the sentence, and what the sentence lends from a saying or a neighbour.
import type { TimeExpression } from '../../time/types.ts';
import { TURNS, WAS } from '../function-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { IS_AN } from '../word-facts.ts';
import { isAhead, verbReading } from './direction.ts';
import { Reach } from './reach.ts';
import { eventOffset } from './event-offset.ts';
import { relativeOf } from './relative-clause.ts';
import { countedFromEvents, openingStart } from './since-event.ts';
import type { Attachment, EventOffset } from './time-anchor.ts';
import type { Candidate } from './times.ts';
import { openingTime, timesOf } from './times.ts';

/** A time of the sentence that dates a trigger, by its chunk. */
export interface Anchoring {
  readonly at: number;
  readonly expression: TimeExpression;
  readonly attachment: Attachment;
  readonly shift: EventOffset | null;
  readonly past: boolean;
  readonly otherwise: Anchoring | null;
}

/** Words before a noun that put it before or behind what its clause tells. */
const ANTERIOR = /^[وف]?(?:بعد|عقب|قبل|قبيل|بعيد|رغم|غداه|عشيه)$/;
/** Words behind which stands what came before. */
const AFTER = /^[وف]?(?:بعد|بعدما|عقب|اثر)$/;
/** A preposition that may stand before a time set off by commas: "…، خلال الساعات الماضية". */
const LEAD = /^(?:في|خلال|يوم|ليل|ليله|مساء|فجر|صباح)$/;
/** A time set off by commas right beside the clause: "وعقدت في جنيف، أول أمس الخميس، محادثات". */
function setOff(view: SentenceView, at: number, from: number, to: number): boolean {
  const before = at === from - 2 && view.isClauseMark(from - 1) && view.isClauseMark(at - 1);
  const lead = LEAD.test(view.text(to + 1)) ? 1 : 0;
  const after =
    at === to + 1 + lead &&
    view.isClauseMark(to) &&
    (at + 1 >= view.length || view.isClauseMark(at + 1) || view.at(at + 1)?.kind === 'mark');
  return before || after;
}

const byDistance = (reach: Reach) => (a: Candidate, b: Candidate) =>
  reach.distance(a.at) - reach.distance(b.at) || a.at - b.at;

/** Verbs whose complement lies apart from them in time: "تعهدت أمس بإرسال", "دعت الأحد إلى عقد". */
const COMMITS = ['vow', 'threaten', 'call-for', 'agree', 'refuse', 'declare', 'need', 'decide'] as const;

/** 1 where a time stands between such a verb and the noun it takes, as the verb's own; 0 elsewhere. */
function besideVerb({ view, trigger, clause }: Reach, at: number): 0 | 1 {
  if (trigger.verbal || at > trigger.first) return 0;
  const verb = view.find(clause.from, at, ...COMMITS);
  return verb !== null && verb !== trigger.anchor && view.isFiniteVerb(verb) ? 1 : 0;
}

/** The nearest time of the trigger's own conjunct, and those coordinated with it ("يومي 10 و17"). */
function ownTimes(reach: Reach, times: readonly Candidate[]): Candidate[] {
  const { view, clause } = reach;
  const { from, to } = reach.conjunct();
  const own = times
    .filter(
      (time) =>
        ((time.at >= from && time.at < to) || setOff(view, time.at, clause.from, clause.to)) &&
        !reach.isParted(time),
    )
    .sort(
      (a, b) =>
        Number(reach.tellsHow(b)) - Number(reach.tellsHow(a)) ||
        besideVerb(reach, a.at) - besideVerb(reach, b.at) ||
        byDistance(reach)(a, b),
    );
  const best = own[0];
  if (!best) return [];
  const siblings = own.filter(
    ({ at }) => Math.abs(at - best.at) === 1 && view.at(Math.max(at, best.at))?.prefix.startsWith('و'),
  );
  return [best, ...siblings];
}

/** Whether every verb from one chunk up to another goes on with the clause: "قُتل شخصان وأصيب أربعة السبت". */
function onlyConjuncts({ view }: Reach, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (view.has(k, IS_AN) || view.is(k, 'say')) return false;
    if (view.isFiniteVerb(k) && !view.at(k)?.prefix.startsWith('و')) return false;
  }
  return true;
}

/**
 * A time that a neighbour has for both: on either side of a coordinated verb ("قصفت أمس المدينة ودمرت", "قُتل اثنان وأصيب
 * أربعة السبت"), or of coordinated nouns with no verb between ("تجددت الغارات والاشتباكات أمس").
 */
function sharedTime(reach: Reach, times: readonly Candidate[]): Candidate | null {
  const { view, trigger, clause } = reach;
  const { from, to } = reach.conjunct();
  const coordinated = from > clause.from && view.isFiniteVerb(from);
  return (
    times
      .filter(
        (time) =>
          time.at >= clause.from &&
          time.at < clause.to &&
          !reach.isAcrossAn(time) &&
          !(time.at > trigger.last && reach.leadsOn(time.at)) &&
          ((coordinated && time.at < from) ||
            (trigger.verbal && time.at >= to && onlyConjuncts(reach, to, time.at)) ||
            !reach.isParted(time)),
      )
      .sort(byDistance(reach))[0] ?? null
  );
}

/** The time at the head of the sentence: it governs the clauses that go on with the same story. */
function frontedTime(reach: Reach, times: readonly Candidate[]): Candidate | null {
  const { view, clause } = reach;
  const head = openingTime(view, times);
  if (!head) return null;
  // "ومنذ 27 أيلول، تتواصل اشتباكات": an open stretch governs its own clause.
  const isOpen = head.expression.shape.kind === 'since' || head.expression.shape.kind === 'until';
  if (isOpen && clause.from > head.at + 2) return null;
  for (let k = head.at + 1; k <= clause.from; k++)
    if (TURNS.test(view.text(k)) || TURNS.test(view.text(k - 1))) return null;
  return head;
}

/** Whether a clause of its own begins between two chunks: "تطالب باكو بـ …، وكان علييف قد توعّد في أيلول". */
function newStoryBetween(view: SentenceView, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    if (!view.isClauseMark(k)) continue;
    const opens = view.text(k + 1);
    if (
      TURNS.test(opens) ||
      view.isSubordinator(k + 1) ||
      /^[وف]قد$/.test(opens) ||
      (opens.startsWith('و') && WAS.test(opens))
    )
      return true;
    if (view.isFiniteVerb(k + 1) && view.at(k + 1)?.prefix.startsWith('و')) return true;
  }
  return false;
}

/** Whether a time behind a trigger is that of what it came after: "جاء سقوط المدينة بعد رفض هدنة اقترحتها مصر في أيار". */
function isOfAnother({ view, trigger }: Reach, { at }: Candidate): boolean {
  for (let k = trigger.last + 1; k < at; k++) if (AFTER.test(view.text(k))) return true;
  return false;
}

/** Whether a time stands in what somebody says behind the trigger: "اتهم الجيش بخرق الهدنة، قائلا إنه قصف السبت". */
const isSaidBehind = (reach: Reach, acts: readonly SpeechAct[], { at }: Candidate) =>
  acts.some(
    ({ verb, from, to }) => verb >= reach.trigger.first && from > reach.trigger.last && at >= from && at < to,
  );

/** Whether the noun that a trigger is stands before or behind its clause's own time: "سيطرت أمس على سرت بعد انسحاب القوات". */
function isAnterior(reach: Reach, at: number): boolean {
  const { view, trigger } = reach;
  if (trigger.verbal || at > trigger.first) return false;
  for (let k = trigger.first - 1; k > Math.max(at, trigger.first - 3); k--)
    if (ANTERIOR.test(view.text(k))) return true;
  return false;
}

/** Whether a trigger is the aim of the verb before it, whose time it need not share: "وصل السبت لإجراء محادثات". */
function isAim(reach: Reach, { at, expression }: Candidate): boolean {
  const { view, trigger } = reach;
  if (trigger.verbal || at > trigger.first || isAhead(expression)) return false;
  const near = [trigger.first, trigger.first - 1].some(
    (k) => k > at && /^[وف]?(?:ل|لل)(?!ه)\p{L}{3}/u.test(view.text(k)),
  );
  return near || /^[وف]?(?:بهدف|بغيه|اجل|قصد)$/.test(view.text(trigger.first - 1));
}

/**
 * The words of its sentence that date a trigger: several for "يومي 10 و17", one as a rule, none.
 * `triggers` are all those of the sentence, `acts` its acts of speech.
 */
export function findAnchors(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  acts: readonly SpeechAct[],
): Anchoring[] {
  const times = countedFromEvents(view, trigger, timesOf(view));
  if (times.length === 0) return [];
  const reach = new Reach(view, trigger, triggers, acts);
  const offset = eventOffset(view, trigger, triggers);
  const past = isPastVerb(view, trigger);
  const found = anchoringsOf(reach, times, offset, past, acts);
  const [first] = found;
  if (first === undefined || found.length > 1 || !mayFail(first, past)) return found;
  const others = times.filter(({ at }) => at !== first.at);
  const [otherwise] = others.length === 0 ? [] : anchoringsOf(reach, others, offset, past, acts);
  const { at, expression, attachment, shift } = first;
  return [{ at, expression, attachment, shift, past, otherwise: otherwise ?? null }];
}

/** Whether words may prove to date nothing: what lies ahead of a past verb, and a duration ("الرابع خلال شهر"). */
const mayFail = ({ expression }: Anchoring, past: boolean) => past || expression.shape.kind === 'deadline';

type Attached = Pick<Anchoring, 'at' | 'expression' | 'attachment'>;

const attached = ({ at, expression }: Candidate, attachment: Attachment): Attached => ({
  at,
  expression,
  attachment,
});

function anchoringsOf(
  reach: Reach,
  times: readonly Candidate[],
  offset: EventOffset | null,
  past: boolean,
  acts: readonly SpeechAct[],
): Anchoring[] {
  const { trigger } = reach;
  return attach(reach, times, acts).map((time) => {
    // A beginning is a point: "تسري اعتبارا من منتصف ليل الأحد" dates it by that night, not by what follows.
    const found = trigger.type === 'ceasefire-start' ? fromItsStart(time) : time;
    const { at, expression, attachment } = found;
    // "بعد أسبوع من غارة استهدفت السوق في 22 يونيو": a day behind it in its own clause is its own.
    const tellsItself = attachment === 'own' && at > trigger.last && !trigger.verbal;
    // What another event is counted from has that event's day, so far before or behind it, unless it is told with its own.
    const shift = reach.tellsHow(found) || tellsItself ? null : offset;
    return { at, expression, attachment: shift ? 'reported' : attachment, shift, past, otherwise: null };
  });
}

/** Whether a past verb tells the trigger, no negation before it. */
function isPastVerb(view: SentenceView, { verbal, anchor }: Trigger): boolean {
  return verbal && verbReading(view, anchor)?.tense === 'past';
}

/** Words that say of which event a day before them is, and those that may stand between them and the event. */
const WHEN = /^(?:تاريخ|موعد|يوم|حين|عندما|لما)$/;
const BEGINS = /^(?:بدء|بدايه|اندلاع|انطلاق|انطلاقه|وقوع)$/;

/** "منذ 24 شباط، تاريخ بدء الغزو", "منذ العاشر من مايو، حين اندلع القتال": the day that an apposition says to be the event's. */
function originTime(view: SentenceView, { first }: Trigger, times: readonly Candidate[]): Candidate | null {
  let at = first - 1;
  while (at > 0 && BEGINS.test(view.text(at))) at--;
  if (!WHEN.test(view.text(at)) || view.at(at - 1)?.kind !== 'mark') return null;
  const time = times.find((candidate) => candidate.at === at - 2);
  return time ? fromItsStart(time) : null;
}

/** "منذ 24 شباط" by the day it begins on. */
function fromItsStart<T extends Candidate>(time: T): T {
  const { expression } = time;
  const { shape } = expression;
  return shape.kind === 'since' ? { ...time, expression: { ...expression, shape: shape.from } } : time;
}

/** Whether a time tells since when: it governs the clause that it stands in, and no clause before. */
const isStretch = ({ expression: { shape, words } }: Candidate) =>
  shape.kind === 'since' || (shape.kind === 'offset' && words.startsWith('منذ'));

/** The rules in their order: own clause, coordination, the head of the sentence, the rest of it. */
function attach(reach: Reach, times: readonly Candidate[], acts: readonly SpeechAct[]): Attached[] {
  const { view, trigger } = reach;
  const origin = originTime(view, trigger, times);
  if (origin) return [attached(origin, 'own')];
  const fit = times.filter((time) => reach.admits(time));
  const told = fit.filter((time) => reach.inGoverned(time.at) && reach.sameRelative(time));
  const own = ownTimes(reach, told);
  const [best] = own;
  if (best) {
    if (isAnterior(reach, best.at) || isAim(reach, best) || besideVerb(reach, best.at) === 1)
      return [attached(best, 'reported')];
    return own.map((time) => attached(time, 'own'));
  }
  const shared = sharedTime(reach, told);
  if (shared) return [attached(shared, isAnterior(reach, shared.at) ? 'reported' : 'shared')];
  const fronted = frontedTime(reach, told) ?? openingStart(view, told);
  if (fronted) return [attached(fronted, 'fronted')];
  const inherited = fit
    .filter(
      (time) =>
        time.expression.shape.kind !== 'until' &&
        (time.at < trigger.first ||
          (reach.inGoverned(time.at) &&
            !reach.leadsOn(time.at) &&
            !isOfAnother(reach, time) &&
            !(isStretch(time) && trigger.type !== 'losses') &&
            !isSaidBehind(reach, acts, time) &&
            !newStoryBetween(view, trigger.last, time.at))) &&
        (reach.sameRelative(time) || relativeOf(view, time.at) === null),
    )
    .sort((a, b) => Number(reach.isAcrossAn(a)) - Number(reach.isAcrossAn(b)) || byDistance(reach)(a, b))[0];
  return inherited ? [attached(inherited, 'reported')] : [];
}
