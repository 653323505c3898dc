// A truce in words: its name, and how long until it was first said to be broken. No word of whether it held.
import type { Truce } from '../domain/truces.ts';
import type { DateStyle } from './date-style.ts';
import { formatEventDate } from './format-event-date.ts';
import { truces } from './messages/truces.ts';
import type { Translate } from './translate.ts';
import { addMessages } from './translate.ts';

addMessages(truces);

export interface TruceWording {
  readonly t: Translate;
  readonly dates: DateStyle;
}

/** `'Truce of 17 October 2020'`, by the day of its agreement, else of its announced start. */
export function nameTruce({ agreement, start }: Truce, { t, dates }: TruceWording): string {
  const event = agreement ?? start;
  return t('truces.name', {
    date: (event && formatEventDate(event.date, dates, { short: true })) ?? t('date.undated'),
  });
}

/** `'first accused of breach on the day of its announced start'`. */
export function describeUntilAccused(
  { untilAccused: until }: Pick<Truce, 'untilAccused'>,
  { t }: Pick<TruceWording, 't'>,
): string {
  if (until.kind === 'none') return t('truces.none');
  if (until.kind === 'hours' && until.hours === 0) return t(`truces.sameHour.${until.from}`);
  if (until.kind === 'hours') return t(`truces.hours.${until.from}`, { count: until.hours });
  if (until.most === 0) return t(`truces.sameDay.${until.from}`);
  const how = until.least === until.most ? 'days' : 'within';
  return t(`truces.${how}.${until.from}`, { count: until.most });
}

/** What its bar says, from the longest form to the shortest. */
export function labelTruce(truce: Truce, wording: TruceWording): string[] {
  const name = nameTruce(truce, wording);
  return [wording.t('truces.summary', { name, span: describeUntilAccused(truce, wording) }), name];
}
