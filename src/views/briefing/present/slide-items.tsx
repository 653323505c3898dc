// What a step says, item by item: its lines with the numbers of their quotations, events as a list where it asks for one, and
// the quotations themselves.
import type { BriefingLine, BriefingStep, StepKind } from '../../../domain/briefing/briefing-schema.ts';
import type { NumberedQuotation, Slide } from '../../../domain/briefing/slides.ts';
import type { ArticleHead, EventSummary } from '../../../domain/site-data.ts';
import { contentDirection } from '../../../i18n/content-direction.ts';
import type { DateStyle } from '../../../i18n/date-style.ts';
import { formatNumber } from '../../../i18n/date-style.ts';
import { statusKey } from '../../../i18n/status-key.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { wordEventDate, wordSource } from '../../../i18n/word-event.ts';
import type { ListItem } from './PagedList.tsx';
import { saidIn } from '../../../i18n/said-in.ts';

interface ItemWords {
  readonly t: Translate;
  readonly dates: DateStyle;
  /** The article of a quotation; `undefined` where the chronology has it no more. */
  readonly headOf: (article: string) => ArticleHead | undefined;
  /** Shows the words behind a number. */
  readonly onQuote: (number: number) => void;
}

/** Kinds of steps whose lines all say as much. */
const EVEN: ReadonlySet<StepKind> = new Set(['silence', 'assessment']);

/** Among lines that rest on quotations, those that do not are remarks about them: a rule, how many more there are. */
const isAside = ({ kind, lines }: BriefingStep, { quotes }: BriefingLine): boolean =>
  quotes.length === 0 && !EVEN.has(kind) && lines.some((line) => line.quotes.length > 0);

function lineItem(line: BriefingLine, at: number, step: BriefingStep, words: ItemWords): ListItem {
  const { t, dates, onQuote } = words;
  const { words: text, lang, dir } = saidIn(line.text, dates.language);
  return {
    key: `line ${at}`,
    className: isAside(step, line) ? 'ps-line ps-aside' : 'ps-line',
    content: (
      <p lang={lang} dir={dir}>
        {text}
        {line.quotes.length > 0 && (
          <span className="ps-numbers">
            {line.quotes.map((number) => (
              <button
                key={number}
                type="button"
                aria-label={t('present.quote', { number })}
                onClick={() => onQuote(number)}
              >
                {formatNumber(number, dates.digits)}
              </button>
            ))}
          </span>
        )}
      </p>
    ),
  };
}

function eventItem(event: EventSummary, { t, dates }: ItemWords): ListItem {
  return {
    key: event.id,
    className: 'ps-line ps-event',
    content: (
      <>
        <p className="ps-when">{wordEventDate(event, dates, t)}</p>
        <p>
          <bdi>{event.headline[dates.language]}</bdi> <span className="ps-status">{t(statusKey(event))}</span>
        </p>
      </>
    ),
  };
}

/** Exact words in their own direction, with their number and where they stand. */
export function QuotationWords({
  quotation: { number, exact, article, isStray },
  words: { t, dates, headOf },
}: {
  readonly quotation: NumberedQuotation;
  readonly words: Pick<ItemWords, 't' | 'dates' | 'headOf'>;
}) {
  const head = headOf(article);
  const dir = contentDirection(exact);
  return (
    <>
      <p className="ps-exact" dir={dir} lang={dir === 'rtl' ? 'ar' : undefined}>
        {dir === 'rtl' ? `«${exact}»` : `“${exact}”`}
      </p>
      <p className="ps-source">
        <span className="ps-quote-number">{formatNumber(number, dates.digits)}</span>{' '}
        {head ? wordSource(head, dates, t) : article}
      </p>
      {isStray && <p className="ps-stray">{t('briefing.stray')}</p>}
    </>
  );
}

export function buildItems(slide: Slide, words: ItemWords): ListItem[] {
  const { step, selected, shown, quotations } = slide;
  const events =
    step.view !== 'list' || step.kind === 'quotations' ? [] : selected.length > 0 ? selected : shown;
  return [
    ...step.lines.map((line, at) => lineItem(line, at, step, words)),
    ...events.map((event) => eventItem(event, words)),
    ...(step.kind === 'quotations'
      ? quotations.map((quotation) => ({
          key: `quotation ${quotation.number}`,
          className: 'ps-line ps-quotation',
          content: <QuotationWords quotation={quotation} words={words} />,
        }))
      : []),
  ];
}
