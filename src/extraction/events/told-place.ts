// What has been told in an article with its place, for what it goes on to tell.
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';

export interface Told {
  readonly type: EventType;
  readonly places: MentionDraft['places'];
  readonly sentence: number;
  readonly paragraph: number;
  /** The chunk of its trigger, in its sentence. */
  readonly at: number;
}

/** What befalls ground and is told of it: a fight or a change of hands, without what it cost. */
export const isDeed = (type: EventType) =>
  type !== 'losses' && type !== 'deployment' && ['combat', 'territory'].includes(familyOf(type));
