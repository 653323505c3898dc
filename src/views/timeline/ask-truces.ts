// What the lane of truces shows, in words. Loaded when somebody asks for that lane.
import type { EventSummary } from '../../domain/site-data.ts';
import type { Truce } from '../../domain/truces.ts';
import { findTruces } from '../../domain/truces.ts';
import { truces as messages } from '../../i18n/messages/truces.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { TruceAsk } from '../../layout/timeline/scene-input.ts';
import { buildTruceLane } from '../../layout/timeline/truce-scene.ts';
import { labelTruce } from './describe-truce.ts';
import type { Wording } from './describe-mark.ts';

addMessages(messages);

/**
 * The truces of which something is shown (`events`), tied of all that is told (`told`): an accusation that a filter hides
 * has been made all the same.
 */
export function askTruces(
  events: readonly EventSummary[],
  told: readonly EventSummary[],
  sideOf: (actor: string) => string,
  wording: Wording,
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
