// The date of an event from those of its mentions: what is stated beats what is inferred, what is precise beats what is
// wide, what more texts say beats what fewer say. Stated dates that differ are kept as alternatives.
import type { EventDate, Mention, Precision } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import { UNDATED } from '../../domain/site-data.ts';

const FINENESS: Readonly<Record<Precision, number>> = {
  minute: 0,
  hour: 1,
  'part-of-day': 2,
  day: 3,
  night: 3,
  span: 5,
  week: 6,
  'part-of-month': 7,
  month: 8,
  season: 9,
  year: 10,
  decade: 11,
  unknown: 12,
};

function bare({ edtf, start, end, precision, dayPart, clock, approximate, stated }: EventDate): EventDate {
  return { edtf, start, end, precision, dayPart, clock, approximate, stated };
}

/**
 * The date, and the stated dates that differ from it. One that an editor set (`decided`) and no text has stands alone: what the
 * machine read is what he corrects. Of dates that the texts have he chose one, and the others stay beside it.
 */
export function chooseDate(
  mentions: readonly Mention[],
  decided?: EventDate,
): { date: EventDate; alternatives: EventDate[] } {
  const told = chooseTold(mentions);
  if (!decided) return told;
  const all = [told.date, ...told.alternatives];
  const isTold = all.some(({ edtf }) => edtf === decided.edtf);
  const others = all.filter((date) => date.stated && date.edtf !== decided.edtf && !within(date, decided));
  return { date: decided, alternatives: isTold && decided.stated ? others : [] };
}

function chooseTold(mentions: readonly Mention[]): { date: EventDate; alternatives: EventDate[] } {
  const dated = mentions.filter(({ date }) => date.start !== null || date.end !== null);
  if (dated.length === 0) return { date: UNDATED, alternatives: [] };
  if (dated.length === 1) return { date: bare((dated[0] as Mention).date), alternatives: [] };
  const count = new Map<string, number>();
  for (const { date } of dated) count.set(date.edtf ?? '', (count.get(date.edtf ?? '') ?? 0) + 1);
  const isOpen = (date: EventDate) => Number(date.start === null || date.end === null);
  const happened = (mention: Mention) =>
    mention.modality === 'happened' || mention.modality === 'ongoing' ? 0 : 1;
  const sorted = [...dated].sort(
    (a, b) =>
      Number(b.date.stated) - Number(a.date.stated) ||
      happened(a) - happened(b) ||
      isOpen(a.date) - isOpen(b.date) ||
      FINENESS[a.date.precision] - FINENESS[b.date.precision] ||
      (count.get(b.date.edtf ?? '') ?? 0) - (count.get(a.date.edtf ?? '') ?? 0) ||
      compareText(a.date.edtf ?? '', b.date.edtf ?? ''),
  );
  const date = bare((sorted[0] as Mention).date);
  const seen = new Set([date.edtf]);
  const alternatives: EventDate[] = [];
  for (const mention of sorted) {
    if (!mention.date.stated || !date.stated || seen.has(mention.date.edtf) || within(mention.date, date))
      continue;
    seen.add(mention.date.edtf);
    alternatives.push(bare(mention.date));
  }
  return { date, alternatives };
}

/** A wider date that holds the chosen one says nothing else. */
function within(wide: EventDate, narrow: EventDate): boolean {
  return (
    (wide.start === null || (narrow.start !== null && wide.start <= narrow.start)) &&
    (wide.end === null || (narrow.end !== null && wide.end >= narrow.end))
  );
}
