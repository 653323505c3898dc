// What sides say of events, in words: of one event a phrase a side, of several the counts. Words only, no markup.
import type { ClaimGroup, Lens, Voices } from '../../domain/lens.ts';
import { countReadings, READINGS, readLens } from '../../domain/lens.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { isolate } from '../../i18n/isolate.ts';
import { lens as messages } from '../../i18n/messages/lens.ts';
import type { Translate } from '../../i18n/translate.ts';
import { addMessages } from '../../i18n/translate.ts';

addMessages(messages);

export interface LensWording {
  readonly t: Translate;
  readonly actor: (id: string) => string;
}

/** An event as far as its words need it. */
type Told = Voices & Pick<EventSummary, 'status'>;

/** What nobody says to have happened; who tells of it does not "say so". */
const AHEAD: ReadonlySet<EventSummary['status']> = new Set(['planned', 'called-for', 'hypothetical']);

/** What a side says of an event: `'Armenia denies it'`; of what is only planned or possible `'Armenia speaks of it'`. */
export function wordReading(event: Told, side: string, { t, actor }: LensWording): string {
  const reading = readLens(event, side);
  const said = reading === 'asserts' && AHEAD.has(event.status) ? 'speaks' : reading;
  return t(`lens.says.${said}`, { name: isolate(actor(side)) });
}

/** What a side says how often, most telling first, what never is left out: `[['tells of it', 29], ['denies it', 3]]`. */
export function countedReadings(
  events: readonly Voices[],
  side: string,
  t: Translate,
): (readonly [string, number])[] {
  const counts = countReadings(events, side);
  return READINGS.flatMap((reading) =>
    counts[reading] > 0 ? [[t(`lens.reading.${reading}`), counts[reading]] as const] : [],
  );
}

/**
 * What each side of a lens says: of one event `'Azerbaijan says so; Armenia denies it'`, of several
 * `'Azerbaijan: tells of it: 3, does not mention it: 9'`.
 */
export function wordLens(events: readonly Told[], lens: Lens, wording: LensWording): string {
  const { t, actor } = wording;
  const [event, ...more] = events;
  const [first, second] = lens;
  const isUntold = (side: string) => events.every((told) => readLens(told, side) === 'silent');
  if (second !== undefined && more.length === 0 && lens.every(isUntold))
    return t('lens.says.neither', { first: isolate(actor(first)), second: isolate(actor(second)) });
  const phrases = lens.map((side) => {
    if (event && more.length === 0) return wordReading(event, side, wording);
    const counts = countedReadings(events, side, t).map(([what, number]) =>
      t('lens.count', { what, number }),
    );
    return t('lens.counted', { name: isolate(actor(side)), counts: counts.join(t('lens.comma')) });
  });
  return phrases.join(t('lens.semicolon'));
}

/** The name of a group of a comparison: `'Only Azerbaijan, not Armenia'`. */
export function wordGroup(
  group: ClaimGroup,
  [first, second]: readonly [string, string],
  wording: LensWording,
): string {
  const { t, actor } = wording;
  return t(`lens.group.${group}`, { first: isolate(actor(first)), second: isolate(actor(second)) });
}
