// One noun or verb over several events: a call with one leader last night and with another yesterday, meetings in two cities.
// Each is a mention of its own, with its parties, its place and its time.
import type { MentionDraft } from '../draft.ts';
import type { Anchoring } from './anchoring/find-anchors.ts';
import type { TimeReading } from './anchoring/time-anchor.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** What sets one of the events apart from what the words tell of all. */
export interface Part {
  readonly actors: readonly Argument[];
  readonly places: MentionDraft['places'];
  readonly anchors: readonly Anchoring[];
}

/** The nouns of several meetings: "لقاءات جنيف وموسكو". */
const SEVERAL = /^[وفبل]?(?:ال)?(?:لقاءات|اجتماعات|محادثات|مفاوضات|مشاورات|مباحثات)$/;

const chunkOf = (view: SentenceView, start: number) =>
  view.chunks.findIndex(({ span }) => span.start <= start && start < span.end);

/** "محادثات جنيف وأستانا": towns joined right behind a noun of several meetings are one meeting each. */
function byPlace(view: SentenceView, { type, verbal, last }: Trigger, whole: Part): readonly Part[] {
  if (type !== 'meeting' || verbal || !SEVERAL.test(view.text(last))) return [whole];
  const isTown = (at: number) => view.at(at)?.name?.place != null;
  if (!isTown(last + 1) || view.at(last + 2)?.prefix !== 'و' || !isTown(last + 2)) return [whole];
  const towns = [last + 1, last + 2].map((at) => view.at(at)?.name?.place);
  const parts = towns.flatMap((town) => {
    const places = whole.places.filter(({ place }) => place === town);
    // Who met in which of them the words do not tell.
    return places.length > 0 ? [{ ...whole, places, actors: whole.actors.filter(({ span }) => span) }] : [];
  });
  return parts.length === towns.length ? parts : [whole];
}

/** "تحدث X مع Y ليل الخميس، ومع Z أمس": each of those talked with who has a time of his own right behind him. */
function byCompanion(
  view: SentenceView,
  trigger: Trigger,
  companions: ReadonlySet<string>,
  readings: ReadonlyMap<number, TimeReading>,
  whole: Part,
): readonly Part[] {
  const [anchor] = whole.anchors;
  if ((trigger.type !== 'call' && trigger.type !== 'meeting') || !anchor) return [whole];
  const withWhom = whole.actors.filter(({ actor, span }) => companions.has(actor) && span !== null);
  const told = withWhom.flatMap((companion) => {
    const at = chunkOf(view, companion.span?.start ?? -1) + 1;
    const reading = readings.get(at);
    return reading ? [{ companion, at, reading }] : [];
  });
  if (told.length < 2 || told.length < withWhom.length) return [whole];
  return told.map(({ companion, at, reading }) => ({
    ...whole,
    actors: whole.actors.filter(({ actor }) => actor === companion.actor || !companions.has(actor)),
    anchors: [{ ...anchor, at, expression: reading.expression }],
  }));
}

/** The events that one trigger tells; `companions`: those with whom the subject does it; `readings`: the times by chunk. */
export function tellApart(
  view: SentenceView,
  trigger: Trigger,
  companions: ReadonlySet<string>,
  readings: ReadonlyMap<number, TimeReading>,
  whole: Part,
): readonly Part[] {
  return byCompanion(view, trigger, companions, readings, whole).flatMap((part) =>
    byPlace(view, trigger, part),
  );
}
