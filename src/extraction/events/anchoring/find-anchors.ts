// Stage 11, the part that needs one article only: which words date a trigger, and how firmly. Its own clause comes first,
// then the clause it is coordinated with, the head of the sentence, and what the sentence lends from a saying or a neighbour.
import type { TimeExpression } from '../../time/types.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { contradicts, isAhead, isBack } from './direction.ts';
import { hostAllows } from './noun-time.ts';
import { isMadeIn, relativeOf, relativeOfTime } from './relative-clause.ts';
import type { Attachment } from './time-anchor.ts';

/** A time of the sentence that dates a trigger, by its chunk. */
export interface Anchoring {
  readonly at: number;
  readonly expression: TimeExpression;
  readonly attachment: Attachment;
}

interface Candidate {
  readonly at: number;
  readonly expression: TimeExpression;
}

/** Words before a noun that put it before or behind what its clause tells. */
const ANTERIOR = /^[وف]?(?:بعد|عقب|قبل|قبيل|بعيد|رغم|غداه|عشيه)$/;
/** Conjunctions that turn to another story: what opens the sentence does not govern it. */
const TURNS = /^[وف]?(?:فيما|بينما|لكن|لكنه|لكنها|الا|غير|حين)$/;
/** Verbs that carry an event and are none. */
const LIGHT = ['do', 'continue', 'begin', 'resume', 'cause'] as const;

/** "الآن" is the moment of writing, and dates nothing that is told. */
const isNow = ({ words }: TimeExpression) => /الآن|الان/.test(words);

/** A dateline before the first words ("بيروت، 19 أكتوبر 2025 (أ ف ب) – قُتل") is at most this long, in chunks. */
const DATELINE = 16;

/** Where a dateline before the story ends: at a dash with a bracket and no verb before it; 0: there is none. */
function datelineEnd(view: SentenceView): number {
  let bracket = false;
  for (let k = 0; k < Math.min(DATELINE, view.length); k++) {
    if (view.isFiniteVerb(k)) return 0;
    if (view.text(k) === '(') bracket = true;
    if (bracket && /^[-–—]$/.test(view.text(k))) return k;
  }
  return 0;
}

/** The times of a sentence that can date an event. */
export function timesOf(view: SentenceView): Candidate[] {
  const from = datelineEnd(view);
  return view.chunks.flatMap((chunk, at) =>
    chunk.time && at >= from && chunk.time.shape.kind !== 'anaphoric' && !isNow(chunk.time)
      ? [{ at, expression: chunk.time }]
      : [],
  );
}

/** Whether a trigger tells of something that goes on: with words of lasting beside it, or planned to. */
function lasts(view: SentenceView, trigger: Trigger): boolean {
  const from = view.clauseStart(trigger.first);
  return view.find(from, view.clauseEnd(trigger.last), 'continue') !== null;
}

/** Whether a finite verb of another event or of saying stands between two chunks. */
function verbBetween(view: SentenceView, a: number, b: number, trigger: Trigger): boolean {
  const [from, to] = a < b ? [a + 1, b] : [b + 1, a];
  for (let at = from; at < to; at++) {
    if (at >= trigger.first && at <= trigger.last) continue;
    if (view.isFiniteVerb(at) && !view.is(at, ...LIGHT)) return true;
  }
  return false;
}

/** Everything the rules below ask about a trigger, worked out once. */
class Reach {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  private readonly firsts: ReadonlySet<number>;
  private readonly innermost: SpeechAct | null;
  private readonly relative: number | null;
  /** The clause of the trigger, run over commas that set off an apposition. */
  readonly clause: { readonly from: number; readonly to: number };

  constructor(
    view: SentenceView,
    trigger: Trigger,
    triggers: readonly Trigger[],
    acts: readonly SpeechAct[],
  ) {
    this.view = view;
    this.trigger = trigger;
    this.firsts = new Set(triggers.filter((other) => other !== trigger).map(({ first }) => first));
    const governing = acts.filter(
      (act) =>
        act.verb >= 0 && trigger.anchor >= act.from && trigger.anchor < act.to && act.verb !== trigger.anchor,
    );
    this.innermost = governing.at(-1) ?? null;
    this.relative = relativeOf(view, trigger.first);
    this.clause = { from: view.clauseStart(trigger.first), to: view.clauseEnd(trigger.last) };
  }

  distance(at: number): number {
    return at < this.trigger.first ? this.trigger.first - at : at - this.trigger.last;
  }

  /** Whether a chunk stands in the words of whoever tells of the trigger. */
  inGoverned(at: number): boolean {
    return !this.innermost || (at >= this.innermost.from && at < this.innermost.to);
  }

  /** Whether time and trigger stand in the same relative clause or in none, or the clause tells how the trigger came about. */
  sameRelative({ at, expression }: Candidate): boolean {
    const pronoun = relativeOfTime(this.view, at, isBack(expression));
    const { trigger } = this;
    if (pronoun === this.relative) return true;
    // "المعارك التي بدأت": the pronoun stands among the trigger's own words.
    if (pronoun !== null && pronoun >= trigger.first && pronoun <= trigger.last) return true;
    return pronoun !== null && isMadeIn(this.view, trigger, pronoun);
  }

  /** Whether nothing in the grammar keeps a time from dating the trigger. */
  admits(time: Candidate): boolean {
    const { view, trigger } = this;
    // "طلب مهلة حتى غد": an end dates only what goes on until then.
    if (time.expression.shape.kind === 'until' && !lasts(view, trigger)) return false;
    if (trigger.verbal && contradicts(view, trigger.anchor, time.expression)) return false;
    return hostAllows(view, time.at, trigger);
  }

  /** Whether a chunk opens a conjunct: "ودمرت", "واقتحام", "ثم انسحبت". */
  private opensConjunct(at: number): boolean {
    const { view } = this;
    if (view.text(at - 1) === 'ثم') return true;
    const prefix = view.at(at)?.prefix ?? '';
    return (
      /^[وف]/.test(prefix) && (view.isFiniteVerb(at) || this.firsts.has(at) || at === this.trigger.first)
    );
  }

  /** The conjunct of the trigger within its clause. */
  conjunct(): { from: number; to: number } {
    const { clause, trigger } = this;
    let from = trigger.first;
    while (from > clause.from && !this.opensConjunct(from)) from--;
    let to = trigger.last + 1;
    while (to < clause.to && !this.opensConjunct(to)) to++;
    return { from, to };
  }
}

/** A time set off by commas right beside the clause: "وعقدت في جنيف، أول أمس الخميس، محادثات". */
function setOff(view: SentenceView, at: number, from: number, to: number): boolean {
  const before = at === from - 2 && view.isClauseMark(from - 1) && view.isClauseMark(at - 1);
  const after =
    at === to + 1 &&
    view.isClauseMark(to) &&
    (at + 1 >= view.length || view.isClauseMark(at + 1) || view.at(at + 1)?.kind === 'mark');
  return before || after;
}

/** Whether a time opens the sentence, at most a preposition or "يوم" before it. */
function opensSentence(view: SentenceView, at: number): boolean {
  if (at > 2) return false;
  for (let k = 0; k < at; k++)
    if (!/^[وف]?(?:في|يوم|ليل|ليله|صباح|مساء|فجر|خلال)$/.test(view.text(k))) return false;
  return true;
}

const byDistance = (reach: Reach) => (a: Candidate, b: Candidate) =>
  reach.distance(a.at) - reach.distance(b.at) || a.at - b.at;

/** The nearest time of the trigger's own conjunct, and those coordinated with it ("يومي 10 و17"). */
function ownTimes(reach: Reach, times: readonly Candidate[]): Candidate[] {
  const { view, trigger, clause } = reach;
  const { from, to } = reach.conjunct();
  const own = times
    .filter(
      (time) =>
        ((time.at >= from && time.at < to) || setOff(view, time.at, clause.from, clause.to)) &&
        !verbBetween(view, time.at, time.at < trigger.first ? trigger.first : trigger.last, trigger),
    )
    .sort(byDistance(reach));
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
    if (/^[وف]?ب?ان(?:ه|ها|هم|هما)?$/.test(view.text(k)) || view.is(k, 'say')) return false;
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
        ({ at }) =>
          at >= clause.from &&
          at < clause.to &&
          ((coordinated && at < from) ||
            (trigger.verbal && at >= to && onlyConjuncts(reach, to, at)) ||
            !verbBetween(view, at, at < trigger.first ? trigger.first : trigger.last, trigger)),
      )
      .sort(byDistance(reach))[0] ?? null
  );
}

/** The time at the head of the sentence: it governs the clauses that go on with the same story. */
function frontedTime(reach: Reach, times: readonly Candidate[]): Candidate | null {
  const { view, clause } = reach;
  const head = times.find(({ at }) => opensSentence(view, at));
  if (!head) return null;
  // "ومنذ 27 أيلول، تتواصل اشتباكات": an open stretch governs its own clause.
  const isOpen = head.expression.shape.kind === 'since' || head.expression.shape.kind === 'until';
  if (isOpen && clause.from > head.at + 2) return null;
  for (let k = head.at + 1; k <= clause.from; k++)
    if (TURNS.test(view.text(k)) || TURNS.test(view.text(k - 1))) return null;
  return head;
}

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
  const times = timesOf(view);
  if (times.length === 0) return [];
  const reach = new Reach(view, trigger, triggers, acts);
  const fit = times.filter((time) => reach.admits(time));
  const told = fit.filter((time) => reach.inGoverned(time.at) && reach.sameRelative(time));
  const own = ownTimes(reach, told);
  const [best] = own;
  if (best) {
    if (isAnterior(reach, best.at) || isAim(reach, best)) return [{ ...best, attachment: 'reported' }];
    return own.map((time) => ({ ...time, attachment: 'own' }));
  }
  const shared = sharedTime(reach, told);
  if (shared) return [{ ...shared, attachment: isAnterior(reach, shared.at) ? 'reported' : 'shared' }];
  const fronted = frontedTime(reach, told);
  if (fronted) return [{ ...fronted, attachment: 'fronted' }];
  const inherited = fit
    .filter(
      (time) =>
        (time.at < trigger.first || reach.inGoverned(time.at)) &&
        (reach.sameRelative(time) || relativeOf(view, time.at) === null),
    )
    .sort(byDistance(reach))[0];
  return inherited ? [{ ...inherited, attachment: 'reported' }] : [];
}
