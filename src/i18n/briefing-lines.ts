// The lines of a proposed briefing, each in both languages with the numbers of its quotations: who says so, when, and in which words.
import type { BriefingLine } from '../domain/briefing/briefing-schema.ts';
import type { CitedEvent, Said } from '../domain/briefing/cite-event.ts';
import type {
  Casualties,
  Chosen,
  CitedTruce,
  Proposal,
  Scheduled,
  Voice,
} from '../domain/briefing/propose-briefing.ts';
import type { Corpus } from '../domain/corpus-schema.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { EventSummary } from '../domain/site-data.ts';
import type { Both, BriefingWords, QuotationList } from './briefing-words.ts';
import { writeDigits } from './date-style.ts';
import { isolate } from './isolate.ts';
import { joinNames } from './join-names.ts';
import type { MessageKey } from './translate.ts';
import { findForm } from './word-form.ts';
import { describeUntilAccused } from './word-truce.ts';

/** Passages that a line cites, and speakers of a side that it names. */
const MOST_CITES = 20;
const MOST_SPEAKERS = 4;

/** What the parts of a draft are made with. */
export interface Desk {
  readonly both: Both;
  readonly quotations: QuotationList;
  readonly proposal: Proposal;
  readonly corpus: Corpus;
}

/** What a line alone is made with. */
type Writer = Pick<Desk, 'both' | 'quotations'>;

export type Say = (words: BriefingWords) => string;

export const line = (
  { both, quotations }: Writer,
  say: Say,
  cites: readonly string[] = [],
): BriefingLine => ({
  text: both(say),
  quotes: quotations.cite(cites.slice(0, MOST_CITES)),
});
export const note = (desk: Desk, key: MessageKey): BriefingLine => line(desk, ({ t }) => t(key));

/** A line that says how many more there are; none where there are none. */
export const rest = (
  desk: Desk,
  { more }: Chosen<unknown>,
  key: MessageKey = 'briefing.more',
): BriefingLine[] => (more === 0 ? [] : [line(desk, ({ t }) => t(key, { count: more }))]);

/** `according to Azerbaijan; denied by Armenia`. */
function wordVoices({ told, ownVoice, denied, disowned, detailDenied, contrary }: CitedEvent): Say {
  return ({ t, names }) => {
    const by = (key: MessageKey, sides: readonly string[]) =>
      sides.length > 0 ? [t(key, { names: names(sides) })] : [];
    return [
      ...by(ownVoice ? 'briefing.toldBoth' : 'briefing.told', told),
      ...(ownVoice && told.length === 0 ? [t('briefing.toldOwn')] : []),
      ...by('briefing.denied', denied),
      ...by('briefing.disowned', disowned),
      ...by('briefing.detailDenied', detailDenied),
      ...by('briefing.contradicted', contrary),
    ].join(t('briefing.semicolon'));
  };
}

export const wordHeadline =
  (event: EventSummary): Say =>
  ({ t, when, language }) =>
    t('briefing.event', { date: when(event), headline: event.headline[language] });

export const eventLine = (desk: Writer, cited: CitedEvent): BriefingLine =>
  line(
    desk,
    (words) => `${wordHeadline(cited.event)(words)}${words.t('briefing.dash')}${wordVoices(cited)(words)}`,
    cited.cites,
  );

/** `Azerbaijan: spoken for by Ilham Aliyev and 2 others; 12 passages`. */
export function voiceLine(desk: Desk, { side, speakers, passages, cites }: Voice): BriefingLine {
  const others = speakers.filter(({ actor }) => actor !== side);
  const isOwn = others.length < speakers.length;
  const shown = others.slice(0, MOST_SPEAKERS);
  const more = others.length - shown.length;
  return line(
    desk,
    ({ t, actor }) => {
      const names = [
        ...shown.map((each) => actor(each.actor)),
        ...(more > 0 ? [t('briefing.moreSpeakers', { count: more })] : []),
      ];
      const key = isOwn ? 'briefing.speakersAndItself' : 'briefing.speakers';
      return t('briefing.voice', {
        side: actor(side),
        speakers: others.length === 0 ? t('briefing.speaksItself') : t(key, { names: joinNames(names, t) }),
        passages: t('unit.quotations', { count: passages }),
      });
    },
    cites,
  );
}

/** `Ilham Aliyev (Azerbaijan) says that it happened (partly quoted, published on 9 November 2020)`. */
export function saidLine(desk: Desk, { kind, speaker, entries }: Said): BriefingLine {
  const other = desk.corpus.events.find(({ id }) => id === entries[0]?.event);
  return line(
    desk,
    (words) => {
      const each = (say: (entry: LedgerEntry) => string) =>
        [...new Set(entries.map(say))].join(words.t('list.comma'));
      return words.t(`briefing.claim.${kind}`, {
        speaker: words.speaker(speaker),
        manner: each((entry) => words.t(findForm(entry) ?? 'drawer.ownVoiceNote')),
        source: each(({ article }) => words.published(article)),
        headline: other?.headline[words.language] ?? '',
      });
    },
    entries.map(({ mention }) => mention),
  );
}

export function truceLine(desk: Desk, { truce, event, cites }: CitedTruce): BriefingLine {
  const { agreement, start, breaches, doubtful } = truce;
  const accusers = [...new Set(breaches.flatMap((breach) => breach.accusers))];
  return line(
    desk,
    (words) => {
      const { t, when, names } = words;
      const parts = [
        wordVoices(event)(words),
        ...(agreement && start ? [t('briefing.truceStart', { date: when(start) })] : []),
        describeUntilAccused(truce, words),
        ...(accusers.length > 0 ? [t('truces.accusedBy', { names: names(accusers) })] : []),
        ...(doubtful.length > 0 ? [t('briefing.doubtful', { count: doubtful.length })] : []),
      ];
      return wordHeadline(event.event)(words) + t('briefing.dash') + parts.join(t('briefing.semicolon'));
    },
    cites,
  );
}

export function figureLine(desk: Desk, { event, kind, figure, cites }: Casualties): BriefingLine {
  const { low, high, approx, whose, own, countedBy, cumulative, asOf, words: exact } = figure;
  return line(
    desk,
    ({ t, dates, when, actor, day }) => {
      const digits = writeDigits(low === high ? String(low) : `${low}–${high}`, dates.digits);
      const read = approx && low === high ? t('drawer.quantityApprox', { number: digits }) : digits;
      const number = exact === null ? read : t('briefing.readAs', { words: isolate(exact), number: read });
      return [
        t('briefing.figure', { date: when(event), kind: t(`drawer.quantity.${kind}`), number }),
        ...(own
          ? [t('drawer.quantityOwn')]
          : whose === null
            ? []
            : [t('drawer.quantityWhose', { name: actor(whose) })]),
        countedBy === null
          ? t('drawer.quantityUncounted')
          : t('drawer.quantityCounted', { name: actor(countedBy) }),
        ...(cumulative
          ? [asOf ? t('drawer.quantityUpTo', { day: day(asOf) }) : t('drawer.quantityCumulative')]
          : []),
      ].join(t('list.comma'));
    },
    cites,
  );
}

export function scheduledLine(desk: Desk, { event, outcome, cites }: Scheduled): BriefingLine {
  const { last } = desk.proposal.coverage;
  return line(
    desk,
    (words) => {
      const { t, day } = words;
      const later = t(`briefing.scheduled.${outcome}`, { day: last === null ? '' : day(last) });
      return `${wordHeadline(event.event)(words)}${t('briefing.dash')}${wordVoices(event)(words)}${t('briefing.semicolon')}${later}`;
    },
    [...cites, ...event.cites],
  );
}
