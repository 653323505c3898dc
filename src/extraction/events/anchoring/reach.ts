// What stands within the reach of a trigger: its clause, its conjunct, the words of whoever tells of it, its relative
// clause. Asked by the rules of find-anchors.ts, which say in what order.
import type { UntilShape } from '../../time/shapes.ts';
import { WAS } from '../function-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { SpeechAct } from '../speech.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { contradicts, isBack, verbReading } from './direction.ts';
import { hostAllows } from './noun-time.ts';
import { isMadeIn, relativeOf, relativeOfTime } from './relative-clause.ts';
import { datesStart, isRankedSince } from './since-event.ts';
import type { Candidate } from './times.ts';

/** Verbs that carry an event and are none. */
const LIGHT = ['do', 'continue', 'begin', 'resume', 'cause'] as const;

/** Whether a finite verb of another event or of saying stands between two chunks. */
function verbBetween(view: SentenceView, a: number, b: number, trigger: Trigger): boolean {
  const [from, to] = a < b ? [a + 1, b] : [b + 1, a];
  for (let at = from; at < to; at++) {
    if (at >= trigger.first && at <= trigger.last) continue;
    if (!view.isFiniteVerb(at)) continue;
    if (!view.is(at, ...LIGHT) || (at > trigger.last && startsLater(view, at, trigger))) return true;
  }
  return false;
}

/** "التوصل إلى هدنة تبدأ السبت": what is agreed on begins, and goes on, on days of its own. */
const startsLater = (view: SentenceView, verb: number, { type, verbal }: Trigger) =>
  !verbal &&
  (type === 'agreement' || type === 'ceasefire-agreement') &&
  view.as(verb, 'verb', 'begin', 'continue')?.tense === 'present';

/** Whether a trigger tells of something that goes on: with words of lasting beside it, or planned to. */
function lasts(view: SentenceView, trigger: Trigger): boolean {
  const from = view.clauseStart(trigger.first);
  return view.find(from, view.clauseEnd(trigger.last), 'continue') !== null;
}

/** Whether an end bounds what happens before it: "قبل 10 نيسان", "بحلول نهاية العام", "قبل نهاية الشهر"; not "حتى السبت". */
export const bounds = ({ exclusive }: UntilShape, words: string): boolean =>
  exclusive || /^[وف]?(?:بحلول|قبل)(?:\s|$)/.test(words);

/** Everything the rules below ask about a trigger, worked out once. */
export class Reach {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  private readonly firsts: ReadonlySet<number>;
  private readonly innermost: SpeechAct | null;
  private readonly relative: number | null;
  private readonly isPast: boolean;
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
    this.isPast = trigger.verbal && verbReading(view, trigger.anchor)?.tense === 'past';
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
    if (pronoun === this.relative || this.heads(pronoun)) return true;
    // "المقاتلون الذين يساندونها أطلقوا أمس", "التي تحاصرها منذ أن سيطرت على الميناء الشهر الماضي": a past verb of its own behind the
    // present one, and the time with it.
    return pronoun === null && this.isPast && relativeOf(this.view, at) === this.relative;
  }

  /** Whether a relative clause is the trigger's own: it tells how the trigger came about, or stands among its words. */
  private heads(pronoun: number | null): boolean {
    const { trigger, view } = this;
    if (pronoun === null) return false;
    // "المعارك التي بدأت" may be one trigger.
    return (pronoun >= trigger.first && pronoun <= trigger.last) || isMadeIn(view, trigger, pronoun);
  }

  /**
   * Whether a verb of another event stands between the trigger and a time. Those of a relative clause behind the trigger are
   * none: it tells how the trigger came about, or the time stands outside of it.
   */
  isParted({ at }: Candidate): boolean {
    const { view, trigger } = this;
    if (at < trigger.first) return verbBetween(view, at, trigger.first, trigger);
    const pronoun = this.relative === null ? relativeOf(view, at) : null;
    const to = pronoun !== null && pronoun > trigger.last ? pronoun : at;
    return verbBetween(view, to, trigger.last, trigger);
  }

  /** Whether nothing in the grammar keeps a time from dating the trigger. */
  admits(time: Candidate): boolean {
    const { view, trigger } = this;
    // "طلب مهلة حتى غد": an end dates only what goes on until then; "قبل 10 نيسان", "بحلول نهاية العام" bound anything.
    const { shape, words } = time.expression;
    if (shape.kind === 'until' && !bounds(shape, words) && !lasts(view, trigger)) return false;
    if (trigger.verbal && contradicts(view, trigger.anchor, time.expression)) return false;
    if (isRankedSince(view, time)) return false;
    if (shape.kind === 'since' && datesStart(view, time.at)) return true;
    return hostAllows(view, time.at, trigger);
  }

  /** Whether a time stands in a relative clause that tells how the trigger came about: it knows more than one before it. */
  tellsHow({ at }: Candidate): boolean {
    const pronoun = relativeOf(this.view, at);
    return pronoun !== this.relative && this.heads(pronoun);
  }

  /** Whether a chunk opens a conjunct: "ودمرت", "واقتحام", "ثم انسحبت", "على أن يجتمع", "قبل أن تنسحب". */
  private opensConjunct(at: number): boolean {
    const { view } = this;
    if (view.text(at - 1) === 'ثم' || this.opensClauseOfAn(at)) return true;
    const prefix = view.at(at)?.prefix ?? '';
    if (!/^[وف]/.test(prefix)) return false;
    return this.leadsOn(at) || view.isFiniteVerb(at) || this.firsts.has(at) || at === this.trigger.first;
  }

  /** "قصفت المنطقة وبحلول السبت كانت": a time behind و and before a verb opens the verb's conjunct. */
  leadsOn(at: number): boolean {
    const { view } = this;
    const chunk = view.at(at);
    if (chunk?.time == null || !/^[وف]/.test(chunk.prefix)) return false;
    return view.isFiniteVerb(at + 1) || WAS.test(view.text(at + 1));
  }

  private opensClauseOfAn(at: number): boolean {
    const { view } = this;
    return view.text(at + 1) === 'ان' && /^[وف]?(?:علي|قبل|بعد|دون)$/.test(view.text(at));
  }

  /** Whether "على أن" and its like stand between a time and the trigger behind it: two acts, each with its own time. */
  isAcrossAn({ at }: Candidate): boolean {
    for (let k = at + 1; k < this.trigger.first; k++) if (this.opensClauseOfAn(k)) return true;
    return false;
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
