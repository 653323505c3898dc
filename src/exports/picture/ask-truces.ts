// What the lane of truces shows, in words. Loaded when somebody asks for that lane.
import type { EventSummary } from '../../domain/site-data.ts';
import type { Truce } from '../../domain/truces.ts';
import { findTruces } from '../../domain/truces.ts';
import type { TruceAsk } from '../../layout/timeline/scene-input.ts';
import { buildTruceLane } from '../../layout/timeline/truce-scene.ts';
import type { TruceWording } from '../../i18n/word-truce.ts';
import { labelTruce } from '../../i18n/word-truce.ts';

/**
 * The truces of which something is shown (`events`), tied of all that is told (`told`): an accusation that a filter hides
 * has been made all the same.
 */
export function askTruces(
  events: readonly EventSummary[],
  told: readonly EventSummary[],
  sideOf: (actor: string) => string,
  wording: TruceWording,
): TruceAsk {
  const shown = new Set(events.map(({ id }) => id));
  const isShown = ({ agreement, start, breaches }: Truce) =>
    [agreement, start, ...breaches.map(({ event }) => event)].some((event) => event && shown.has(event.id));
  return {
    truces: findTruces(told, sideOf).filter(isShown),
    words: { name: wording.t('truces.lane'), label: (truce: Truce) => labelTruce(truce, wording) },
    build: buildTruceLane,
  };
}
