// Stage 11, the part that needs one article only: which time expression dates an event, and how firmly. The nearest in its
// own clause does; one that belongs to the verb of saying dates the saying, and what is said only inherits it.
import type { TimeExpression } from '../time/types.ts';
import type { SpeechAct } from './speech.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

const RELATIVE = /^[وف]?(?:التي|الذي|اللذين|اللتين|الذين)$/;

export interface TimeAnchor {
  readonly expression: TimeExpression;
  /** `own`: it dates the event itself; `reported`: it dates the saying or a neighbour, the event inherits it. */
  readonly attachment: 'own' | 'reported';
}

/** "الآن" is the moment of writing, and dates nothing that is told. */
function isNow(time: TimeExpression): boolean {
  return /الآن|الان/.test(time.words);
}

/** The clause of the trigger, run over commas that set off apposition, as chunk range. */
function stretch(view: SentenceView, trigger: Trigger): { from: number; to: number } {
  return { from: view.clauseStart(trigger.first), to: view.clauseEnd(trigger.last) };
}

/** Whether a finite verb of another event or of saying stands between two chunks. */
function verbBetween(view: SentenceView, a: number, b: number, trigger: Trigger): boolean {
  const [from, to] = a < b ? [a + 1, b] : [b + 1, a];
  for (let at = from; at < to; at++) {
    if (at >= trigger.first && at <= trigger.last) continue;
    if (view.isFiniteVerb(at) && !view.is(at, 'do', 'continue', 'begin', 'resume', 'cause')) return true;
  }
  return false;
}

/** The expressions that date a trigger: several for "يومي 10 و17", one as a rule, none. */
export function findAnchors(view: SentenceView, trigger: Trigger, acts: readonly SpeechAct[]): TimeAnchor[] {
  const times = view.chunks.flatMap((chunk, at) =>
    chunk.time && chunk.time.shape.kind !== 'anaphoric' && !isNow(chunk.time)
      ? [{ at, time: chunk.time }]
      : [],
  );
  if (times.length === 0) return [];
  const governing = acts.filter(
    (act) =>
      act.verb >= 0 && trigger.anchor >= act.from && trigger.anchor < act.to && act.verb !== trigger.anchor,
  );
  const innermost = governing.at(-1);
  const { from, to } = stretch(view, trigger);
  const distance = (at: number) => (at < trigger.first ? trigger.first - at : at - trigger.last);

  const inGoverned = (at: number) => !innermost || (at >= innermost.from && at < innermost.to);
  const own = times
    .filter(
      ({ at }) =>
        !inOtherRelative(view, at, trigger) &&
        inGoverned(at) &&
        ((at >= from && at < to) || setOff(view, at, from, to)) &&
        !verbBetween(view, at, at < trigger.first ? trigger.first : trigger.last, trigger),
    )
    .sort((a, b) => distance(a.at) - distance(b.at) || a.at - b.at);
  const best = own[0];
  if (best) {
    const siblings = own.filter(
      ({ at }) => Math.abs(at - best.at) === 1 && view.at(Math.max(at, best.at))?.prefix.startsWith('و'),
    );
    return [best, ...siblings].map(({ time }) => ({ expression: time, attachment: 'own' as const }));
  }
  const inherited = times
    .filter(
      ({ at }) =>
        (at < trigger.first || inGoverned(at)) &&
        !inOtherRelative(view, at, trigger) &&
        !isAside(view, at, trigger),
    )
    .sort((a, b) => distance(a.at) - distance(b.at))[0];
  return inherited ? [{ expression: inherited.time, attachment: 'reported' }] : [];
}

/** Whether a relative pronoun between trigger and time binds the time to what it tells: "الاتفاقات التي تم التوصل إليها يوم 10". */
function inOtherRelative(view: SentenceView, at: number, trigger: Trigger): boolean {
  for (let k = trigger.last + 1; k < at; k++) {
    if (RELATIVE.test(view.text(k))) return true;
  }
  return false;
}

/** A time in a relative clause before the trigger's ("X، الذي يترأس هذا الشهر جلسات …، قال") tells of that clause alone. */
function isAside(view: SentenceView, at: number, trigger: Trigger): boolean {
  const start = view.clauseStart(at);
  if (start === view.clauseStart(trigger.first)) return false;
  for (let k = start; k < at; k++) if (RELATIVE.test(view.text(k))) return true;
  return false;
}

/** A time set off by commas right beside the clause: "وعقدت في جنيف، أول أمس الخميس، محادثات". */
function setOff(view: SentenceView, at: number, from: number, to: number): boolean {
  const before = at === from - 2 && view.isClauseMark(from - 1) && view.isClauseMark(at - 1);
  const after =
    at === to + 1 &&
    view.isClauseMark(to) &&
    (at + 1 >= view.length || view.isClauseMark(at + 1) || view.at(at + 1)?.kind === 'mark');
  const leading = at === 0 && view.isClauseMark(1) && from === 2;
  return before || after || leading;
}
