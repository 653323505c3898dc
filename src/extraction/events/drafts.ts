// Stages 9 to 11 for one trigger: its modality, background, passage and quantities, and the times that date it.
import { CIVILIANS } from '../../domain/civilians.ts';
import type { Claim, Modality, Quantity } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import type { MentionDraft } from '../draft.ts';
import { backgroundOf, isNews } from './anchoring/background.ts';
import { directionOf, isAhead } from './anchoring/direction.ts';
import { eventOffset } from './anchoring/event-offset.ts';
import type { Anchoring } from './anchoring/find-anchors.ts';
import { findAnchors } from './anchoring/find-anchors.ts';
import { referenceOf } from './anchoring/reference.ts';
import { followsThread, threadAnchor } from './anchoring/thread.ts';
import type { TimeAnchor, TimeReading } from './anchoring/time-anchor.ts';
import { isOwn } from './anchoring/time-anchor.ts';
import type { Argument } from './arguments.ts';
import { findModality } from './modality.ts';
import { clipPassage } from './passage.ts';
import { findQuantities } from './quantities.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SpeechAct } from './speech.ts';
import { tellApart } from './tell-apart.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What is known of a trigger before it becomes a draft; `day` is that which the story has come to. */
export interface Parts {
  readonly view: SentenceView;
  readonly trigger: Trigger;
  readonly triggers: readonly Trigger[];
  /** The times of the sentence by chunk, as their clauses have them read. */
  readonly readings: ReadonlyMap<number, TimeReading>;
  readonly actors: readonly Argument[];
  readonly companions: ReadonlySet<string>;
  readonly places: MentionDraft['places'];
  readonly claims: readonly Claim[];
  readonly acts: readonly SpeechAct[];
}

/** A time that dates a trigger, with what it is counted from and which way. */
function asAnchor(
  parts: Parts,
  anchoring: Anchoring,
  modality: Modality,
): TimeAnchor & Pick<Anchoring, 'at'> {
  const { view, readings } = parts;
  const { at, expression, attachment, shift, past, otherwise } = anchoring;
  return {
    at,
    expression,
    attachment,
    shift,
    past,
    otherwise: otherwise && asAnchor(parts, otherwise, modality),
    from: readings.get(at)?.from ?? { kind: 'writing' },
    prefer: directionOf(view, at, modality),
  };
}

/** The mentions that a trigger makes: one for each time that it is told to have happened at, and each place that is told apart. */
export function draftsOf(shadow: Shadow, parts: Parts, day: TimeReading | null): MentionDraft[] {
  const { view, trigger, triggers, readings, actors, companions, places, claims, acts } = parts;
  const found = findAnchors(view, trigger, triggers, acts);
  const own = found.find(({ attachment }) => isOwn(attachment)) ?? null;
  const modality = findModality(view, trigger, own !== null && isAhead(own.expression));
  const background = backgroundOf(view, trigger, acts, modality === 'ongoing');
  const countedBy = claims[0]?.chain.at(-1)?.actor ?? null;
  const whose = actors.find(({ actor, role }) => role === 'target' && actor !== CIVILIANS)?.actor ?? null;
  const { type } = trigger;
  const words = { start: view.at(trigger.first)?.span.start ?? 0, end: view.at(trigger.last)?.span.end ?? 0 };
  const passage = clipPassage(shadow.source, view, trigger);
  const reference = referenceOf(view, trigger);
  const offset = eventOffset(view, trigger, triggers);
  const quantities = findQuantities(shadow.source, view, trigger, triggers).map(
    ({ kind, of, low, high, approx, whose: told, cumulative, span }): Quantity => ({
      kind,
      of,
      low,
      high,
      approx,
      whose: told === undefined ? whose : told,
      cumulative,
      span,
      countedBy,
    }),
  );
  // What has no time of its own may go on with the thread.
  const goesOn = found.length === 0 && day !== null && isNews(background);
  const thread = goesOn && followsThread(view, trigger, modality, acts) ? threadAnchor(day, offset) : null;
  return tellApart(view, trigger, companions, readings, { actors, places, anchors: found }).flatMap(
    (part) => {
      const anchors =
        part.anchors.length === 0 ? [thread] : part.anchors.map((one) => asAnchor(parts, one, modality));
      return anchors.map((anchor) => ({
        type,
        trigger: words,
        passage,
        modality,
        background,
        reference,
        offset,
        claims,
        quantities,
        actors: part.actors,
        places: part.places,
        anchor,
      }));
    },
  );
}
