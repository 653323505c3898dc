// One page: its parts, and at its foot what it belongs to, the state of review, the last update and its number.
import { formatNumber } from '../../../i18n/date-style.ts';
import { findLastPublication } from '../../../domain/lapsed.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { wordReview } from '../../../i18n/word-review.ts';
import type { Briefing } from '../../../domain/briefing/briefing-schema.ts';
import type { SiteIndex } from '../../../domain/site-data.ts';
import { wordsIn } from '../../../i18n/said-in.ts';
import { Isolated } from '../../shared/Isolated.tsx';
import type { Words } from '../../shared/store-context.ts';
import type { Page } from './lay-out.ts';
import { PrintedPart } from './PrintedPart.tsx';
import type { Pictures } from './use-pages.ts';

interface SheetProps {
  readonly page: Page;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly briefing: Briefing;
  readonly index: SiteIndex;
  readonly pictures: Pictures;
  readonly words: Words;
}

export function Sheet({ page, number, of, briefing, index, pictures, words }: SheetProps) {
  const { t, language, dates } = words;
  const last = findLastPublication(index.articles);
  const written = (value: number) => formatNumber(value, dates.digits);
  return (
    <li className={`bp-sheet bp-of-${page[0]?.chapter.kind ?? 'text'}`}>
      <article className="bp-page" aria-label={t('print.sheet', { page: number, pages: of })}>
        {page.map((part) => (
          <PrintedPart
            key={part.chapter.id}
            part={part}
            picture={part.picture === null ? null : (pictures.get(part.chapter)?.[part.picture] ?? null)}
            words={words}
          />
        ))}
      </article>
      <footer className="bp-foot">
        <p className="bp-foot-title">
          <Isolated text={wordsIn(briefing.title, language)} />
        </p>
        <p className="bp-foot-state">
          <strong>{wordReview(index.review, dates, t)}</strong>
          {last !== null && ` · ${t('embed.updated', { day: formatDay(last, dates) })}`}
        </p>
        <p className="bp-foot-number">{t('print.number', { page: written(number), pages: written(of) })}</p>
      </footer>
    </li>
  );
}
