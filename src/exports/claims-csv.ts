// The events as a table for a spreadsheet: a row a claim, with its words, source and link.
import type { EventDate, NewsEvent, Quantity, Role } from '../domain/corpus-schema.ts';
import { formatEventDate } from '../i18n/format-event-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import { findClaimRows } from './claim-rows.ts';
import type { Cell, Separator } from './csv.ts';
import { writeCsv } from './csv.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import type { ExportWords } from './export-words.ts';
import { makeExportWords } from './export-words.ts';

type Column = readonly [head: Parameters<ExportWords['t']>[0], cell: (row: ClaimRow) => Cell];

/** `26`, `26–30`, `~100`: with what they count. */
export function wordQuantity(
  { kind, of, low, high, approx }: Quantity,
  { t }: Pick<ExportWords, 't'>,
): string {
  const number = low === high ? String(low) : `${low}–${high}`;
  return `${t(`drawer.quantity.${kind}`)}: ${approx ? '~' : ''}${number}${of === '' ? '' : ` (${of})`}`;
}

function columnsOf(words: ExportWords): readonly Column[] {
  const { t, actor, place, dates } = words;
  const inRole = (event: NewsEvent, role: Role) =>
    event.actors
      .filter((one) => one.role === role)
      .map((one) => actor(one.actor))
      .join('\n');
  const wordDay = (date: EventDate) => formatEventDate(date, dates) ?? t('date.undated');
  return [
    ['exports.event', ({ event }) => event.id],
    ['exports.headline', ({ event }) => event.headline[dates.language]],
    ['exports.family', ({ event }) => t(`family.${event.family}`)],
    ['exports.type', ({ event }) => words.type(event)],
    ['exports.status', ({ event }) => words.status(event)],
    ['exports.date', ({ event }) => words.date(event)],
    ['exports.edtf', ({ event }) => event.date.edtf ?? ''],
    ['exports.first', ({ event }) => event.date.start ?? ''],
    ['exports.last', ({ event }) => event.date.end ?? ''],
    ['exports.precision', ({ event }) => t(`precision.${event.date.precision}`)],
    [
      'exports.dateBasis',
      ({ event: { date } }) =>
        date.start === null && date.end === null
          ? ''
          : t(date.stated ? 'exports.dateStated' : 'exports.dateEstimated'),
    ],
    ['exports.alternatives', ({ event }) => event.dateAlternatives.map(wordDay).join('\n')],
    ['exports.agents', ({ event }) => inRole(event, 'agent')],
    ['exports.targets', ({ event }) => inRole(event, 'target')],
    ['exports.mediators', ({ event }) => inRole(event, 'mediator')],
    ['exports.places', ({ event }) => event.places.map(place).join('\n')],
    ['exports.claimant', ({ speaker }) => (speaker === null ? t('drawer.ownVoice') : actor(speaker))],
    ['exports.claimantSide', ({ speaker }) => (speaker === null ? '' : words.side(speaker))],
    ['exports.stance', ({ stance }) => t(`exports.${stance}`)],
    ['exports.manner', (row) => words.manner(row)],
    ['exports.quote', ({ quote }) => quote],
    [
      'exports.figures',
      ({ mention }) => mention.quantities.map((one) => wordQuantity(one, words)).join('\n'),
    ],
    ['exports.outlet', ({ article }) => article?.publisher ?? t('drawer.unknownOutlet')],
    ['exports.title', ({ article }) => article?.title ?? t('app.articleUntitled')],
    ['exports.published', ({ article }) => article?.published.date ?? ''],
    ['exports.publishedBasis', ({ article }) => (article ? t(`about.basis.${article.published.basis}`) : '')],
    ['exports.link', ({ link }) => link],
    ['exports.review', ({ event }) => words.eventReview(event)],
    ['exports.filterHead', () => words.filter],
  ];
}

/** `event id,headline,…` and a row a claim. Excel of some regions splits at semicolons only: `separator`. */
export function writeClaimsCsv(data: ExportData, frame: ExportFrame, separator: Separator = ','): string {
  const words = makeExportWords(data, frame);
  const columns = columnsOf(words);
  return writeCsv(
    columns.map(([head]) => words.t(head)),
    findClaimRows(data, frame).map((row) => columns.map(([, cell]) => cell(row))),
    separator,
  );
}
