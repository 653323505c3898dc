// A step made of what a reader has before him: an event with who says what of it, or a view of the chronology. In both languages,
// with the words that its lines rest on; it chooses nothing.
import type { BriefingStep, Quotation } from '../domain/briefing/briefing-schema.ts';
import { citeEvent } from '../domain/briefing/cite-event.ts';
import type { StepContent } from '../domain/briefing/edit-briefing.ts';
import { makeStep } from '../domain/briefing/edit-briefing.ts';
import type { Mention } from '../domain/corpus-schema.ts';
import { shiftDay } from '../domain/iso-day.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { EventSummary, SiteIndex } from '../domain/site-data.ts';
import { eventLine } from './briefing-lines.ts';
import { makeBoth, QuotationList, quoteMention } from './briefing-words.ts';
import { formatRange } from './format-date.ts';
import { briefEdit } from './messages/brief-edit.ts';
import { addMessages } from './translate.ts';

addMessages(briefEdit);

/** Days on show before and after an event. */
const AROUND = 3;

export interface QuotedStep {
  readonly step: BriefingStep;
  /** Its lines name them by their places here, from 1. */
  readonly quotations: readonly Quotation[];
}

type Named = Pick<SiteIndex, 'actors' | 'articles'>;

/** `mentions`: those that the ledger is made of. What somebody disputes is told as claim against claim. */
export function wordEventStep(
  event: EventSummary,
  ledger: Ledger,
  mentions: readonly Mention[],
  named: Named,
): QuotedStep {
  const quotations = new QuotationList(mentions);
  const cited = citeEvent(event, ledger);
  const { start, end } = event.date;
  const [first, last] = [start ?? end, end ?? start];
  const disputed = event.status === 'contested' || event.status === 'denied';
  const step = makeStep(disputed ? 'claims' : 'events', {
    caption: { ...event.label },
    lines: [eventLine({ both: makeBoth(named), quotations }, cited)],
    events: [event.id],
    range:
      first === null || last === null ? null : { from: shiftDay(first, -AROUND), to: shiftDay(last, AROUND) },
  });
  return {
    step,
    quotations: quotations.cited.map(quoteMention),
  };
}

/** A step that shows what is on screen, named by its days. */
export function wordViewStep(
  view: Pick<StepContent, 'events' | 'range' | 'filter' | 'view'>,
  named: Named,
): BriefingStep {
  const { range } = view;
  const caption = makeBoth(named)(({ t, dates }) =>
    range
      ? t('briefEdit.viewCaption', { range: formatRange(range.from, range.to, dates) })
      : t('briefEdit.viewCaptionAll'),
  );
  return makeStep('events', { ...view, caption });
}
