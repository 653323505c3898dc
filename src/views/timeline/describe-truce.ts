// What a truce says of itself: its day, how long until it was first said to be broken, and who said so.
import { formatEventDate } from '../../i18n/format-event-date.ts';
import { joinNames } from '../../i18n/join-names.ts';
import type { Truce } from '../../domain/truces.ts';
import { labelTruce } from '../../i18n/word-truce.ts';
import type { Wording } from './describe-mark.ts';

/** The whole in words, for its accessible name: steps with their dates, accusations with who makes them. */
export function describeTruce(truce: Truce, wording: Wording): string {
  const { t, dates, actor } = wording;
  const when = (date: Parameters<typeof formatEventDate>[0]) =>
    formatEventDate(date, dates) ?? t('date.undated');
  const accusers = [...new Set(truce.breaches.flatMap((breach) => breach.accusers))];
  return [
    labelTruce(truce, wording)[0],
    truce.start && `${t('truces.start')}: ${when(truce.start.date)}`,
    accusers.length > 0 && t('truces.accusedBy', { names: joinNames(accusers.map(actor), t) }),
  ]
    .filter((part) => part)
    .join(t('timeline.separator'));
}
