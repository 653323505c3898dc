// The review queue: why each event should be looked at, what has been decided of it, and in which order an editor meets the
// events. It judges nothing: a risk is something that the corpus itself says of an event.
import { compareText } from '../compare-text.ts';
import type { Corpus, Mention, NewsEvent, Step, Warning } from '../corpus-schema.ts';
import type { QueueItem, ReviewReport, Risk, Verdict } from './review-report.ts';
import { RISKS } from './review-report.ts';

/** Mentions that this many grounds join are one event on good evidence; with fewer somebody should look. */
const ENOUGH_GROUNDS = 3;
/** What a link says beside its grounds: which mentions, that their types agree, and words in common too few to count. */
const NO_GROUNDS: ReadonlySet<string> = new Set(['words', 'mention', 'with', 'type', 'share']);
/** Kindred types, neighbouring days: what agrees only nearly. */
const NEARLY = ['kin', 'near'];

/**
 * Whether two passages were joined on little: a copied wording, one clause and a reference are enough alone; of day, place,
 * parties and so on it takes three, and none that agrees only nearly.
 */
export function isWeakLink({ rule, params }: Step): boolean {
  if (rule !== 'link.agrees') return false;
  const grounds = Object.keys(params).filter((key) => !NO_GROUNDS.has(key));
  return grounds.length < ENOUGH_GROUNDS || NEARLY.some((key) => key in params);
}

/** The dead and wounded; losses that are not counted may be either. */
const isOfCasualties = ({ type, quantities }: NewsEvent): boolean =>
  quantities.some(({ kind }) => kind === 'killed' || kind === 'wounded') ||
  (type === 'losses' && quantities.length === 0);

const isWarnedOf = ({ passage }: Mention, warnings: readonly Warning[]): boolean =>
  warnings.some(({ span }) => span !== null && span.start < passage.end && span.end > passage.start);

/** Why an event should be looked at, the gravest first; `warnings` by article. */
function findRisks(
  event: NewsEvent,
  mentions: readonly Mention[],
  warnings: ReadonlyMap<string, readonly Warning[]>,
): Risk[] {
  const { start, end, stated } = event.date;
  const isDated = start !== null || end !== null;
  const holds: Readonly<Record<Risk, boolean>> = {
    contested: event.status === 'contested',
    casualties: isOfCasualties(event),
    'one-sided': event.status === 'claimed' || event.status === 'denied',
    'inferred-date': isDated && !stated,
    'weak-link': event.linkReasons.some(isWeakLink),
    'weekday-warning': mentions.some((mention) => isWarnedOf(mention, warnings.get(mention.article) ?? [])),
    undated: !isDated,
  };
  return RISKS.filter((risk) => holds[risk]);
}

/** What has been decided of each event, by id: any change weighs more than its having been accepted as well. */
function findVerdicts({ outcomes, hidden }: Pick<ReviewReport, 'outcomes' | 'hidden'>): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { event, kind, status } of outcomes) {
    if (event === null || status !== 'applied') continue;
    if (kind !== 'accept') verdicts.set(event, 'changed');
    else if (!verdicts.has(event)) verdicts.set(event, 'accepted');
  }
  for (const { id } of hidden) verdicts.set(id, 'hidden');
  return verdicts;
}

/** The gravest risk decides, then the next of those who share it; whoever has one more comes first, whoever has none last. */
function compareRisks(a: readonly Risk[], b: readonly Risk[]): number {
  const rank = (risk: Risk | undefined) => (risk ? RISKS.indexOf(risk) : RISKS.length);
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = rank(a[at]) - rank(b[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The queue: every event with its risks and what became of it, the gravest first, those of the same risks by day, then by id;
 * what was hidden at the end. `[call, contested capture]` → `[contested capture, call]`.
 */
export function buildQueue(
  corpus: Pick<Corpus, 'events' | 'mentions' | 'warnings'>,
  report: Pick<ReviewReport, 'outcomes' | 'hidden'>,
): QueueItem[] {
  const mentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
  const warnings = new Map<string, Warning[]>();
  for (const warning of corpus.warnings) {
    const list = warnings.get(warning.article);
    if (list) list.push(warning);
    else warnings.set(warning.article, [warning]);
  }
  const verdicts = findVerdicts(report);
  const rows = corpus.events.map((event) => {
    const own = event.mentions.flatMap((id) => mentions.get(id) ?? []);
    const risks = findRisks(event, own, warnings);
    return {
      day: event.date.start ?? event.date.end ?? '',
      // What is left of an event that was split has its mark, and no decision of its own.
      item: {
        event: event.id,
        risks,
        verdict: verdicts.get(event.id) ?? (event.reviewed ? 'changed' : null),
      },
    };
  });
  rows.sort(
    (a, b) =>
      compareRisks(a.item.risks, b.item.risks) ||
      compareText(a.day, b.day) ||
      compareText(a.item.event, b.item.event),
  );
  const hidden = report.hidden.map(({ id }) => ({ event: id, risks: [], verdict: 'hidden' as const }));
  return [...rows.map(({ item }) => item), ...hidden];
}

/**
 * The queue in an order that somebody is at work in: events keep the places that they had, however their risks have changed
 * since; those that were not there yet come after the one that stands before them now.
 */
export function keepOrder(before: readonly string[], queue: readonly QueueItem[]): readonly QueueItem[] {
  if (before.length === 0) return queue;
  const items = new Map(queue.map((item) => [item.event, item]));
  const known = new Set(before);
  const kept = before.flatMap((event) => items.get(event) ?? []);
  const newcomers = new Map<string | null, QueueItem[]>();
  let last: string | null = null;
  for (const item of queue) {
    if (known.has(item.event)) last = item.event;
    else newcomers.set(last, [...(newcomers.get(last) ?? []), item]);
  }
  return [
    ...(newcomers.get(null) ?? []),
    ...kept.flatMap((item) => [item, ...(newcomers.get(item.event) ?? [])]),
  ];
}
