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

export function askTruces(
  events: readonly EventSummary[],
  sideOf: (actor: string) => string,
  wording: Wording,
): TruceAsk {
  return {
    truces: findTruces(events, sideOf),
    words: { name: wording.t('truces.lane'), label: (truce: Truce) => labelTruce(truce, wording) },
    build: buildTruceLane,
  };
}
