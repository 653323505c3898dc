// What a mark says of itself: the words of its accessible name and of its card.
import { formatDay, formatRange } from '../../i18n/format-date.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { formatDateOf, formatEventDate } from '../../i18n/format-event-date.ts';
import { joinNames } from '../../i18n/join-names.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { dayOfNumber } from '../../domain/iso-day.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Publication, StackMark } from '../../layout/timeline/scene.ts';
import type { TimelineLens } from './timeline-lens.ts';

export interface Wording {
  readonly t: Translate;
  readonly dates: DateStyle;
  readonly actor: (id: string) => string;
  readonly lens?: TimelineLens | null | undefined;
  /** Articles that the reader has added and not saved. */
  readonly pasted?: ReadonlySet<string> | undefined;
}

/** How many of some events are told in articles that are not saved. */
export const countUnsaved = (events: readonly EventSummary[], { pasted }: Pick<Wording, 'pasted'>): number =>
  pasted ? events.filter(({ articles }) => articles.some((id) => pasted.has(id))).length : 0;

/** When, as words: `'8 November 2020'`; with the mark of an inferred date where it is one. */
export function describeDate(event: EventSummary, { t, dates }: Wording): string {
  const when = formatDateOf(event, dates) ?? t('date.undated');
  const inferred = !event.date.stated && event.date.precision !== 'unknown';
  return inferred ? `${when}${t('timeline.separator')}${t('date.estimated')}` : when;
}

/**
 * Who says so and who denies it, as separate phrases, under a lens what its sides say before them; none where only the
 * article's own voice tells it. First of all, whether its article is not saved.
 */
export function describeVoices(event: EventSummary, wording: Wording): string[] {
  const { t, actor, lens } = wording;
  const names = (ids: readonly string[]) => joinNames(ids.map(actor), t);
  const voices = countUnsaved([event], wording) > 0 ? [t('paste.unsaved')] : [];
  if (lens) voices.push(lens.describe([event]));
  if (event.claimants.length > 0) voices.push(t('timeline.saidBy', { names: names(event.claimants) }));
  if (event.deniers.length > 0) voices.push(t('timeline.deniedBy', { names: names(event.deniers) }));
  return voices;
}

/** Other dates that sources give: `null` where they agree. */
export function describeAlternatives(event: EventSummary, { t, dates }: Wording): string | null {
  const others = event.dateAlternatives.flatMap((date) => formatEventDate(date, dates) ?? []);
  return others.length === 0
    ? null
    : t('timeline.alternatives', { dates: others.join(t('timeline.separator')) });
}

/** `'Azerbaijan: control of Shusha, according to Azerbaijan, denied by Armenia, Conflicting accounts, 8 November 2020, 2 articles'`. */
export function describeEvent(event: EventSummary, wording: Wording): string {
  return [
    event.label[wording.dates.language],
    ...describeVoices(event, wording),
    wording.t(statusKey(event)),
    describeDate(event, wording),
    describeAlternatives(event, wording),
    wording.t('unit.articles', { count: event.articles.length }),
  ]
    .filter((part) => part)
    .join(wording.t('timeline.separator'));
}

/** `'12 events close together, 8–9 October 2020, 1 with conflicting accounts'`. */
export function describeStack(stack: StackMark, wording: Wording): string {
  const { t, dates, lens } = wording;
  const parts = [
    t('timeline.stack', {
      events: t('unit.events', { count: stack.events.length }),
      range: formatRange(dayOfNumber(stack.start), dayOfNumber(stack.end - 1 / 1440), dates),
    }),
  ];
  if (stack.contested > 0) parts.push(t('timeline.stackContested', { count: stack.contested }));
  if (stack.oneSided > 0) parts.push(t('timeline.stackOneSided', { count: stack.oneSided }));
  if (lens) parts.push(lens.describe(stack.events));
  const unsaved = countUnsaved(stack.events, wording);
  if (unsaved > 0) parts.push(t('paste.unsavedCount', { count: unsaved }));
  return parts.join(t('timeline.separator'));
}

/** `'Published on 9 October 2020: …'`; `article` gives an article's title. */
function describePublication(
  { time, articles }: Publication,
  { t, dates }: Wording,
  article: (id: string) => string,
): string {
  const date = formatDay(dayOfNumber(time), dates);
  return t('timeline.published', { date, articles: articles.map(article).join(t('timeline.separator')) });
}

/** The same, worded once a day: an axis that moves names the same days picture after picture. */
export function makePublicationWords(
  wording: Wording,
  article: (id: string) => string,
): (day: Publication) => string {
  const known = new Map<number, string>();
  return (day) => {
    const words = known.get(day.time) ?? describePublication(day, wording, article);
    known.set(day.time, words);
    return words;
  };
}
