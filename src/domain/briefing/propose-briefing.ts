// The draft of a briefing that a person starts from: what is chosen for each part of it, by printed rules, each with the
// mentions whose words it rests on. It words nothing; src/i18n/word-proposal.ts makes a briefing of it.
import { compareText } from '../compare-text.ts';
import type { Corpus, Mention } from '../corpus-schema.ts';
import type { Ledger } from '../ledger.ts';
import { buildLedger } from '../ledger.ts';
import type { Figure, FiguresOfKind } from '../quantities.ts';
import { groupFigures } from '../quantities.ts';
import type { EventSummary } from '../site-data.ts';
import { splitCorpus } from '../site-data.ts';
import type { Truce } from '../truces.ts';
import { findTruces } from '../truces.ts';
import type { CitedEvent, Said } from './cite-event.ts';
import { citeEvent, findSaid } from './cite-event.ts';
import type { Coverage, OpenDates, Unanswered } from './find-silence.ts';
import { countOpenDates, findCoverage, findUnanswered } from './find-silence.ts';
import { chooseDatedEvents, chooseKeyEvents, compareTime, isTold, weighEvents } from './rank-events.ts';

/** How much of each kind a draft holds; what is left out is counted. */
const MOST = {
  said: 12,
  disputes: 4,
  voices: 8,
  truces: 6,
  figures: 10,
  scheduled: 8,
  deniedOnly: 4,
  unanswered: 3,
} as const;

export interface Voice {
  readonly side: string;
  /** Who speaks for it, the most passages first. */
  readonly speakers: readonly { readonly actor: string; readonly passages: number }[];
  readonly passages: number;
  readonly cites: readonly string[];
}
export interface Disputed {
  readonly event: EventSummary;
  readonly said: Chosen<Said>;
}
export interface CitedTruce {
  readonly truce: Truce;
  /** Its agreement, else its announced start. */
  readonly event: CitedEvent;
  readonly cites: readonly string[];
}
export interface Casualties {
  readonly event: EventSummary;
  readonly cites: readonly string[];
  readonly kind: FiguresOfKind['kind'];
  readonly figure: Figure;
}
/** `later`: what was planned is told to have happened; `lapsed`: its day has passed without a word of it; `open`: neither. */
export interface Scheduled {
  readonly event: CitedEvent;
  readonly cites: readonly string[];
  readonly outcome: 'later' | 'lapsed' | 'open';
}
/** Part of a list, and how many more there are. */
export interface Chosen<T> {
  readonly items: readonly T[];
  readonly more: number;
}
export interface Proposal {
  readonly coverage: Coverage;
  readonly events: number;
  readonly key: readonly CitedEvent[];
  readonly voices: Chosen<Voice>;
  readonly dated: readonly CitedEvent[];
  readonly disputes: Chosen<Disputed>;
  readonly truces: Chosen<CitedTruce>;
  readonly figures: Chosen<Casualties>;
  readonly scheduled: Chosen<Scheduled>;
  /** Denied by somebody, and told by nobody here. */
  readonly deniedOnly: Chosen<CitedEvent>;
  readonly openDates: OpenDates;
  readonly unanswered: Chosen<Unanswered>;
}

const choose = <T>(list: readonly T[], most: number): Chosen<T> => ({
  items: list.slice(0, most),
  more: Math.max(0, list.length - most),
});

/** Counts of people, by which a war is measured and disputed; weapons and distances are told with their events. */
const CASUALTIES: ReadonlySet<FiguresOfKind['kind']> = new Set([
  'killed',
  'wounded',
  'captured',
  'displaced',
]);

/** The sides that are quoted, with those who speak for them and the first words of each. */
function findVoices(mentions: readonly Mention[], sideOf: (actor: string) => string): Voice[] {
  const sides = new Map<string, { first: string; speakers: Map<string, number>; passages: number }>();
  for (const { id, claims } of mentions) {
    const speakers = new Set(claims.flatMap(({ chain }) => chain.at(-1)?.actor ?? []));
    const counted = new Set<string>();
    for (const actor of speakers) {
      const side = sideOf(actor);
      const voice = sides.get(side) ?? { first: id, speakers: new Map<string, number>(), passages: 0 };
      voice.speakers.set(actor, (voice.speakers.get(actor) ?? 0) + 1);
      if (!counted.has(side)) voice.passages++;
      counted.add(side);
      sides.set(side, voice);
    }
  }
  return [...sides]
    .map(([side, { first, speakers, passages }]) => ({
      side,
      passages,
      cites: [first],
      speakers: [...speakers]
        .map(([actor, count]) => ({ actor, passages: count }))
        .sort((a, b) => b.passages - a.passages || compareText(a.actor, b.actor)),
    }))
    .sort((a, b) => b.passages - a.passages || compareText(a.side, b.side));
}

/** The draft of a corpus; of an empty one, a draft that says so. */
export function proposeBriefing(corpus: Corpus): Proposal {
  const { events } = splitCorpus(corpus).index([], []);
  const sides = new Map(corpus.actors.map(({ id, side }) => [id, side]));
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const whole = new Map(corpus.events.map((event) => [event.id, event]));
  const heads = new Map(corpus.articles.map((article) => [article.id, article]));
  const published = (mention: Mention) => heads.get(mention.article)?.published.date ?? '9999-12-31';
  const mentions = corpus.mentions.toSorted(
    (a, b) =>
      compareText(published(a), published(b)) ||
      compareText(a.article, b.article) ||
      a.passage.start - b.passage.start ||
      compareText(a.id, b.id),
  );
  const byEvent = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = byEvent.get(mention.event);
    if (list) list.push(mention);
    else byEvent.set(mention.event, [mention]);
  }
  const mentionsOf = ({ id }: EventSummary) => byEvent.get(id) ?? [];
  const ledgerOf = ({ id, mentions: ids }: EventSummary): Ledger =>
    buildLedger({
      event: whole.get(id) ?? { id, mentions: ids, relations: [] },
      mentions,
      articles: corpus.articles,
      sideOf,
    });
  const cited = (event: EventSummary): CitedEvent => citeEvent(event, ledgerOf(event));

  const weighed = weighEvents(events, (id) => whole.get(id)?.sources);
  const ordered = events.toSorted(compareTime);
  const disputed = weighed.flatMap(({ event }): Disputed[] => {
    if (event.status !== 'contested' && event.deniers.length === 0) return [];
    const said = findSaid(ledgerOf(event));
    const isFor = said.some(({ kind }) => kind === 'asserts');
    return isFor && said.some(({ kind }) => kind !== 'asserts')
      ? [{ event, said: choose(said, MOST.said) }]
      : [];
  });
  const deniedOnly = ordered.filter(({ status }) => status === 'denied').map(cited);
  const figures = ordered.flatMap((event) =>
    groupFigures({ mentions: mentionsOf(event), headOf: (id) => heads.get(id), sideOf }).flatMap(
      ({ kind, figures: list }) =>
        CASUALTIES.has(kind)
          ? list.map((figure): Casualties => {
              const cites = figure.prints.slice(0, 1).map(({ mention }) => mention);
              return { event, kind, figure, cites };
            })
          : [],
    ),
  );
  const truces = findTruces(events, sideOf).flatMap((truce): CitedTruce[] => {
    const first = truce.agreement ?? truce.start;
    if (!first) return [];
    const event = cited(first);
    const later = [truce.agreement && truce.start, truce.breaches[0]?.event ?? null];
    const cites = later.flatMap((each) => (each ? cited(each).cites.slice(0, 1) : []));
    return [{ truce, event, cites: [...event.cites, ...cites] }];
  });
  /** What was planned, and what texts of other articles, no earlier ones, say of it. */
  const scheduled = ordered.flatMap((event): Scheduled[] => {
    const plan = mentionsOf(event).find(({ modality }) => modality === 'planned');
    if (!plan) return [];
    if (event.status === 'planned')
      return [{ event: cited(event), outcome: event.lapsed ? 'lapsed' : 'open', cites: [plan.id] }];
    const report = mentionsOf(event).find(
      (mention) =>
        (mention.modality === 'happened' || mention.modality === 'ongoing') &&
        mention.claims.every(({ stance }) => stance === 'asserts') &&
        mention.article !== plan.article &&
        published(mention) >= published(plan),
    );
    return isTold(event) && report
      ? [{ event: cited(event), outcome: 'later', cites: [plan.id, report.id] }]
      : [];
  });
  return {
    coverage: findCoverage(corpus.articles),
    events: events.length,
    key: chooseKeyEvents(weighed).map(cited),
    voices: choose(findVoices(mentions, sideOf), MOST.voices),
    dated: chooseDatedEvents(weighed).map(cited),
    disputes: choose(disputed, MOST.disputes),
    truces: choose(truces, MOST.truces),
    figures: choose(figures, MOST.figures),
    scheduled: choose(scheduled, MOST.scheduled),
    deniedOnly: choose(deniedOnly, MOST.deniedOnly),
    openDates: countOpenDates(events),
    unanswered: choose(findUnanswered(events, sideOf), MOST.unanswered),
  };
}
