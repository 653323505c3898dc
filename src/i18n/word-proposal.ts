// The proposed draft as a briefing in both languages, part by part. What is chosen is proposeBriefing's; nothing is chosen here.
import type { Briefing, BriefingLine, BriefingStep } from '../domain/briefing/briefing-schema.ts';
import { BRIEFING_VERSION } from '../domain/briefing/briefing-schema.ts';
import type { CitedEvent } from '../domain/briefing/cite-event.ts';
import type { Disputed, Proposal } from '../domain/briefing/propose-briefing.ts';
import type { Corpus, Text } from '../domain/corpus-schema.ts';
import { shiftDay } from '../domain/iso-day.ts';
import type { EventSummary } from '../domain/site-data.ts';
import type { Desk, Say } from './briefing-lines.ts';
import {
  eventLine,
  figureLine,
  line,
  note,
  rest,
  saidLine,
  scheduledLine,
  truceLine,
  voiceLine,
  wordHeadline,
} from './briefing-lines.ts';
import { makeBoth, QuotationList, quoteMention } from './briefing-words.ts';
import { formatRange } from './format-date.ts';
import type { MessageKey } from './translate.ts';
import { wordReview } from './word-review.ts';

/** Gaps that are told. */
const MOST_GAPS = 3;
/** Days on show before and after an event. */
const AROUND = 3;
const NO_NOTES: Text = { ar: '', en: '' };

/** The days of some events with a few around them; `null` where none has a day. */
function rangeOf(events: readonly EventSummary[]): BriefingStep['range'] {
  const days = events.flatMap(({ date: { start, end } }) => [start, end]).filter((day) => day !== null);
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: shiftDay(first, -AROUND), to: shiftDay(last, AROUND) };
}

interface Part {
  readonly kind: Exclude<BriefingStep['kind'], 'assessment'>;
  readonly head: Text;
  readonly lines: readonly BriefingLine[];
  readonly events?: readonly EventSummary[];
  readonly view?: BriefingStep['view'];
}

function stepOf({ kind, head, lines, events = [], view = 'timeline' }: Part): BriefingStep {
  const ids = [...new Set(events.map(({ id }) => id))];
  return {
    kind,
    caption: head,
    lines: [...lines],
    events: ids,
    range: rangeOf(events),
    filter: {},
    view,
    notes: NO_NOTES,
  };
}

function titleStep(desk: Desk): BriefingStep {
  const { about, review } = desk.corpus;
  const { last } = desk.proposal.coverage;
  return stepOf({
    kind: 'title',
    head: about.title,
    lines: [
      ...(last === null ? [] : [line(desk, ({ t, day }) => t('briefing.day', { day: day(last) }))]),
      note(desk, 'briefing.draft'),
      line(desk, ({ t, dates }) => wordReview(review, dates, t)),
    ],
  });
}

function scopeStep(desk: Desk): BriefingStep {
  const { coverage, events } = desk.proposal;
  const { articles, first, last, gaps, inferred, undated, withoutOutlet } = coverage;
  const count = (key: MessageKey, articlesOf: number) =>
    articlesOf === 0
      ? []
      : [line(desk, ({ t }) => t(key, { articles: t('unit.articles', { count: articlesOf }) }))];
  const scope: Say = ({ t, day }) => {
    if (articles === 0) return t('briefing.nothing');
    const units = {
      articles: t('unit.articles', { count: articles }),
      events: t('unit.events', { count: events }),
    };
    if (first === null || last === null) return t('briefing.scopeUndated', units);
    return first === last
      ? t('briefing.scopeDay', { ...units, first: day(first) })
      : t('briefing.scope', { ...units, first: day(first), last: day(last) });
  };
  const longest = gaps
    .toSorted((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1))
    .slice(0, MOST_GAPS)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return stepOf({
    kind: 'text',
    head: desk.both(({ t }) => t('briefing.scopeHead')),
    lines: [
      line(desk, scope),
      ...(last === null ? [] : [line(desk, ({ t, day }) => t('briefing.cutOff', { day: day(last) }))]),
      ...longest.map(({ from, to, days }) =>
        line(desk, ({ t, dates }) => t('briefing.gap', { count: days, range: formatRange(from, to, dates) })),
      ),
      ...count('briefing.inferred', inferred),
      ...count('briefing.undatedArticles', undated),
      ...count('briefing.outlets', withoutOutlet),
    ],
  });
}

function claimsStep(desk: Desk, { event, said }: Disputed): BriefingStep {
  return stepOf({
    kind: 'claims',
    head: desk.both(({ t, language }) => t('briefing.claimsHead', { label: event.label[language] })),
    lines: [
      line(desk, ({ when }) => when(event)),
      ...said.items.map((each) => saidLine(desk, each)),
      ...rest(desk, said, 'briefing.moreClaims'),
    ],
    events: [event],
  });
}

function silenceStep(desk: Desk): BriefingStep {
  const { openDates, unanswered, deniedOnly } = desk.proposal;
  const count = (key: MessageKey, events: number) =>
    events === 0 ? [] : [line(desk, ({ t }) => t(key, { events: t('unit.events', { count: events }) }))];
  return stepOf({
    kind: 'silence',
    head: desk.both(({ t }) => t('briefing.silenceHead')),
    events: deniedOnly.items.map(({ event }) => event),
    lines: [
      ...unanswered.items.map(({ claimant, silent, events }) =>
        line(desk, ({ t, actor }) =>
          t('briefing.unanswered', {
            count: events.length,
            claimant: actor(claimant),
            silent: actor(silent),
          }),
        ),
      ),
      ...deniedOnly.items.map((cited) =>
        line(
          desk,
          (words) =>
            [wordHeadline(cited.event)(words), words.t('briefing.noneAsserts')].join(
              words.t('briefing.semicolon'),
            ),
          cited.cites,
        ),
      ),
      ...rest(desk, deniedOnly),
      ...count('briefing.undatedEvents', openDates.undated),
      ...count('briefing.estimatedEvents', openDates.estimated),
      ...count('briefing.differingEvents', openDates.differing),
      note(desk, 'briefing.silent'),
    ],
  });
}

/** The draft as a briefing: parts of which the texts say nothing are left out. */
export function wordProposal(proposal: Proposal, corpus: Corpus): Briefing {
  const desk: Desk = {
    both: makeBoth(corpus),
    quotations: new QuotationList(corpus.mentions),
    proposal,
    corpus,
  };
  const head = (key: MessageKey) => desk.both(({ t }) => t(key));
  const { key, dated, voices, disputes, truces, figures, scheduled, coverage } = proposal;
  const eventsOf = (cited: readonly CitedEvent[]) => cited.map(({ event }) => event);
  const part = (given: number, make: () => Part): BriefingStep[] => (given === 0 ? [] : [stepOf(make())]);
  const steps = [
    titleStep(desk),
    scopeStep(desk),
    ...part(key.length, () => ({
      kind: 'text',
      head: head('briefing.keyHead'),
      lines: [...key.map((cited) => eventLine(desk, cited)), note(desk, 'briefing.keyRule')],
      events: eventsOf(key),
    })),
    ...part(voices.items.length, () => ({
      kind: 'text',
      head: head('briefing.voicesHead'),
      lines: [
        ...voices.items.map((voice) => voiceLine(desk, voice)),
        ...rest(desk, voices, 'briefing.moreSides'),
      ],
      view: 'graph',
    })),
    ...part(dated.length, () => ({
      kind: 'events',
      head: head('briefing.datedHead'),
      lines: [...dated.map((cited) => eventLine(desk, cited)), note(desk, 'briefing.datedRule')],
      events: eventsOf(dated),
    })),
    ...disputes.items.map((disputed) => claimsStep(desk, disputed)),
    ...part(truces.items.length, () => ({
      kind: 'truces',
      head: head('briefing.trucesHead'),
      lines: [
        ...truces.items.map((truce) => truceLine(desk, truce)),
        ...rest(desk, truces),
        note(desk, 'briefing.trucesRule'),
      ],
      events: truces.items.flatMap(({ truce }) =>
        [truce.agreement, truce.start, truce.breaches[0]?.event].flatMap((event) => event ?? []),
      ),
    })),
    ...part(figures.items.length, () => ({
      kind: 'figures',
      head: head('briefing.figuresHead'),
      lines: [
        ...figures.items.map((figure) => figureLine(desk, figure)),
        ...rest(desk, figures),
        note(desk, 'briefing.figuresRule'),
      ],
      events: figures.items.map(({ event }) => event),
    })),
    ...part(scheduled.items.length, () => ({
      kind: 'text',
      head: head('briefing.scheduledHead'),
      lines: [...scheduled.items.map((plan) => scheduledLine(desk, plan)), ...rest(desk, scheduled)],
      events: scheduled.items.map(({ event }) => event.event),
    })),
    ...(coverage.articles === 0 ? [] : [silenceStep(desk)]),
    ...part(desk.quotations.cited.length, () => ({
      kind: 'quotations',
      head: head('briefing.quotationsHead'),
      lines: [],
      view: 'list',
    })),
  ];
  return {
    schemaVersion: BRIEFING_VERSION,
    title: corpus.about.title,
    author: null,
    day: coverage.last,
    steps,
    quotations: desk.quotations.cited.map(quoteMention),
  };
}
