// The same events as the rivals get them: one flat list, nothing that they do not draw.
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { dayNumber } from '../../../src/domain/iso-day.ts';

export interface RivalEvent {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly title: string;
  readonly lane: string;
}

/** `toRivalEvents(corpus)[0]` → `{ id: '3f…', time: 1601164800000, title: 'قصف …', lane: 'combat' }`. */
export function toRivalEvents({ events }: Corpus): RivalEvent[] {
  return events.map(({ id, date, label, family }) => {
    const [hours = 0, minutes = 0] = (date.clock?.from ?? '00:00').split(':').map(Number);
    const time = dayNumber(date.start ?? '1970-01-01') * 86_400_000 + (hours * 60 + minutes) * 60_000;
    return { id, time, title: label.ar, lane: family };
  });
}
