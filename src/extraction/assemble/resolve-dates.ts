// Stage 11, second half: a mention's day, now that the article's own is known. Its own words first; else what it inherits
// from a saying or from the sentence before; else the news day; what is recalled, no later than that. Whatever is inferred
// is marked `stated: false`, and the last step says how the words came to date the event.
import type { EventDate, MentionDate, Span, Step, Warning } from '../../domain/corpus-schema.ts';
import { UNDATED } from '../../domain/site-data.ts';
import type { MentionDraft } from '../draft.ts';
import type { TimeAnchor } from '../events/anchoring/time-anchor.ts';
import { isOwn } from '../events/anchoring/time-anchor.ts';
import { resolveTime } from '../time/resolve-time.ts';
import type { ResolvedTime } from '../time/types.ts';
import type { ArticleDay } from './count-from.ts';
import { newsDayOf, originOf } from './count-from.ts';
import { stepBack } from './step-back.ts';

export interface DatedMention {
  readonly date: MentionDate;
  readonly warnings: readonly Omit<Warning, 'article'>[];
}

/** How the recognisers write the zone of a clock that is told without its place. */
const LOCAL_TIME = 'التوقيت المحلي';

/** The date of a mention. */
export function resolveMentionDate(mention: MentionDraft, article: ArticleDay): DatedMention {
  const dated = mention.anchor && resolveAnchor(mention.anchor, mention, article);
  return dated ?? { date: undatedMention(mention, article), warnings: [] };
}

/** Whether a resolution took the reference day into account: one from another day gives something else. */
const dependsOn = (resolved: ResolvedTime, { expression, prefer }: TimeAnchor): boolean =>
  resolved.basis === 'relative' ||
  resolveTime(expression, { reference: null, prefer })?.date.edtf !== resolved.date.edtf;

/** Whether a date begins after the day of writing. */
const liesAhead = ({ date: { start } }: ResolvedTime, { published }: ArticleDay): boolean =>
  start !== null && published.date !== null && start > published.date;

function resolveAnchor(anchor: TimeAnchor, mention: MentionDraft, article: ArticleDay): DatedMention | null {
  const { expression, attachment, prefer } = anchor;
  const origin = originOf(anchor, article);
  const resolved = resolveTime(expression, { reference: origin.day, prefer: origin.prefer ?? prefer });
  if (!resolved) {
    if (origin.wide) return spokenAtLarge(origin.wide, origin.steps, anchor, mention);
    return anchor.otherwise && resolveAnchor(anchor.otherwise, mention, article);
  }
  // What happened has no day still to come, whether a past verb tells it or a neighbour lends the day.
  const isOver = anchor.past || (attachment === 'reported' && mention.modality === 'happened');
  if (isOver && liesAhead(resolved, article))
    return anchor.otherwise && resolveAnchor(anchor.otherwise, mention, article);
  const counted = origin.steps.length > 0 && dependsOn(resolved, anchor) ? origin.steps : [];
  const warnings = resolved.warnings.map((warning) => ({ ...warning, span: expression.span }));
  const own = isOwn(attachment);
  const back = anchor.shift && stepBack(resolved.date, anchor.shift);
  const told = back ?? resolved.date;
  const toll = countedTo(told, anchor, mention, article);
  const lasting = begun(told, anchor, article) ?? goingOn(told, anchor, mention) ?? toll;
  const date: EventDate = lasting ?? (own ? told : inherited(told, mention, liesAhead(resolved, article)));
  return {
    date: {
      ...date,
      basis: own ? resolved.basis : 'narrative',
      expression: expression.span,
      steps: [
        ...counted,
        ...resolved.steps,
        ...attachmentSteps(anchor, back, mention),
        ...(lasting ? [lastingStep(lasting, lasting === toll)] : []),
        ...localTimeSteps(date, mention),
      ],
    },
    warnings,
  };
}

/** "قال عام 1994: «… اليوم»": no day can be counted, and the time of speaking stands for it. */
function spokenAtLarge(
  wide: ResolvedTime,
  steps: readonly Step[],
  { expression }: TimeAnchor,
  mention: MentionDraft,
): DatedMention {
  const date = inherited(wide.date, mention, false);
  return {
    date: { ...date, basis: 'narrative', expression: expression.span, steps: [...steps] },
    warnings: [],
  };
}

/** Whether words date what is said rather than what it tells of: they and whoever speaks stand before it ("قال X أمس إن"). */
const datesStatement = ({ claims, trigger }: MentionDraft, words: Span): boolean =>
  words.end <= trigger.start &&
  claims.some(({ chain }) => chain.some(({ span }) => span !== null && span.end <= trigger.start));

/** How the words came to date the event; its own clause needs no word. */
function attachmentSteps(
  { attachment, expression: { words, span }, shift }: TimeAnchor,
  back: EventDate | null,
  mention: MentionDraft,
): Step[] {
  if (shift && back)
    return [{ rule: 'anchor.counted-from', params: { words: shift.words, day: back.edtf ?? '' } }];
  switch (attachment) {
    case 'own':
      return [];
    case 'shared':
      return [{ rule: 'anchor.shared', params: { words } }];
    case 'fronted':
      return [{ rule: 'anchor.fronted', params: { words } }];
    case 'reported':
      return [
        { rule: datesStatement(mention, span) ? 'anchor.statement' : 'anchor.beside', params: { words } },
      ];
    case 'thread':
      return [{ rule: 'anchor.thread', params: { words } }];
    default: {
      const never: never = attachment;
      return never;
    }
  }
}

/** Whether it has not happened by what is told: planned, called for, or but a possibility. */
const isToCome = ({ modality }: MentionDraft) =>
  modality === 'planned' || modality === 'called-for' || modality === 'unreal';

/**
 * What is said on a day is no later than that day, unless it is still to come: then it follows, or has a day that lies ahead
 * itself (`isAhead`). It is not stated of the event itself.
 */
function inherited(date: EventDate, mention: MentionDraft, isAhead: boolean): EventDate {
  if (isToCome(mention) && !isAhead) {
    const from = date.start;
    return from
      ? { ...UNDATED, edtf: `${from}/..`, start: from, precision: 'span', approximate: date.approximate }
      : { ...date, stated: false };
  }
  return { ...date, clock: null, stated: false };
}

/** "بالتوقيت المحلي": the clock of the place, kept as it is told. */
function localTimeSteps({ clock }: EventDate, { places }: MentionDraft): Step[] {
  const [first] = places;
  return clock?.zone === LOCAL_TIME && first
    ? [{ rule: 'anchor.local-time', params: { place: first.place } }]
    : [];
}

/**
 * What goes on until a day has begun by the day of the news, and what is to come by then begins no sooner: "ستستمر حتى الأحد",
 * "سيلتقي قبل نهاية الشهر", not "تنسحب بحلول الأحد".
 */
function begun(date: EventDate, { expression }: TimeAnchor, article: ArticleDay): EventDate | null {
  const day = newsDayOf(article);
  const { shape, words } = expression;
  if (shape.kind === 'until' && (shape.exclusive || words.startsWith('بحلول'))) return null;
  if (date.start !== null || date.end === null || day === null || day > date.end) return null;
  return { ...date, edtf: `${day}/${date.end}`, start: day, precision: 'span', stated: false };
}

/** "تتواصل المعارك منذ أسابيع": what still goes on has no end; "قتل منذ أيام" is a point. */
function goingOn(date: EventDate, { expression }: TimeAnchor, { modality }: MentionDraft): EventDate | null {
  const { shape, words } = expression;
  if (modality !== 'ongoing' || shape.kind !== 'offset' || !words.startsWith('منذ') || !date.start)
    return null;
  return { ...date, edtf: `${date.start}/..`, end: null, precision: 'span' };
}

/** "قتل 27 شخصا منذ الرابع من نيسان", "أطلقت منذ الجمعة 100 صاروخ": what is counted is counted up to the day on which it is told. */
function countedTo(
  date: EventDate,
  { expression, attachment }: TimeAnchor,
  { type, modality, quantities }: MentionDraft,
  { published }: ArticleDay,
): EventDate | null {
  const until = published.date;
  // What a fronted stretch governs besides the fighting ("مما أوقع خسائر") counts nothing by itself.
  const counts = quantities.length > 0 || attachment === 'own';
  const isToll =
    modality === 'happened' &&
    expression.shape.kind === 'since' &&
    (type === 'losses' ? counts : quantities.length > 0);
  if (!isToll || date.start === null || date.end !== null || until === null || until < date.start)
    return null;
  return { ...date, edtf: `${date.start}/${until}`, end: until, precision: 'span' };
}

const lastingStep = ({ start, end }: EventDate, isToll: boolean): Step =>
  isToll
    ? { rule: 'anchor.counted-to', params: { day: end ?? '' } }
    : { rule: end === null ? 'anchor.goes-on' : 'anchor.lasts', params: { day: start ?? '' } };

/** Without a day to count from, "أمس" gives no date; a reader is still told that the text says so. */
function undatable({ anchor }: MentionDraft, none: MentionDate): MentionDate {
  if (!anchor) return none;
  const { words, span } = anchor.expression;
  return { ...none, expression: span, steps: [{ rule: 'anchor.day-unknown', params: { words } }] };
}

/** The date of a mention that no words date. */
function undatedMention(mention: MentionDraft, article: ArticleDay): MentionDate {
  const day = newsDayOf(article);
  const told = (date: EventDate, basis: MentionDate['basis'], rule: string): MentionDate => ({
    ...date,
    basis,
    expression: null,
    steps: [{ rule, params: day === null ? {} : { day } }],
  });
  if (day === null) return undatable(mention, told(UNDATED, 'none', 'anchor.no-date'));
  const onDay: EventDate = { ...UNDATED, edtf: day, start: day, end: day, precision: 'day' };
  const counted = mention.offset && stepBack(onDay, mention.offset);
  if (mention.offset && counted) {
    const params = { words: mention.offset.words, day: counted.edtf ?? '' };
    const date = told(counted, 'news-day', 'anchor.told-news-day');
    return { ...date, steps: [...date.steps, { rule: 'anchor.counted-from', params }] };
  }
  if (mention.background === 'before')
    return told(
      { ...UNDATED, edtf: `../${day}`, end: day, precision: 'span' },
      'narrative',
      'anchor.background',
    );
  if (isToCome(mention))
    return told({ ...UNDATED, edtf: `${day}/..`, start: day, precision: 'span' }, 'news-day', 'anchor.ahead');
  if (mention.background === 'recalled')
    return told({ ...onDay, edtf: `${day}~`, approximate: true }, 'news-day', 'anchor.recalled');
  return told(onDay, 'news-day', mention.background === 'earlier' ? 'anchor.earlier' : 'anchor.news-day');
}
