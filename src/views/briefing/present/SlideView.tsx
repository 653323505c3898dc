// One step as a slide: what it is called, what it says, its picture, and who says so.
import { useCallback, useMemo } from 'react';
import type { Briefing } from '../../../domain/briefing/briefing-schema.ts';
import type { Slide } from '../../../domain/briefing/slides.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordReview } from '../../../i18n/word-review.ts';
import { wordSources } from '../../../i18n/word-sources.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { PagedList } from './PagedList.tsx';
import { saidIn } from '../../../i18n/said-in.ts';
import { buildItems } from './slide-items.tsx';
import { SlideGraph } from './SlideGraph.tsx';
import { SlideTimeline } from './SlideTimeline.tsx';
import type { Stage } from './use-stage.ts';

interface SlideViewProps {
  readonly briefing: Briefing;
  readonly slide: Slide;
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly stage: Stage;
  readonly onPages: (pages: number) => void;
  readonly onQuote: (number: number) => void;
}

export function SlideView(props: SlideViewProps) {
  const { briefing, slide, count, page, pages, stage, onPages, onQuote } = props;
  const { step, number } = slide;
  const { articles, review } = useIndex();
  const { t, dates, language } = useWords();
  const heads = useMemo(() => new Map(articles.map((head) => [head.id, head])), [articles]);
  const headOf = useCallback((id: string) => heads.get(id), [heads]);
  const items = useMemo(
    () => buildItems(slide, { t, dates, headOf, onQuote }),
    [slide, t, dates, headOf, onQuote],
  );
  const caption = saidIn(step.caption, language);
  const told = slide.sources.flatMap((id) => heads.get(id) ?? []);
  return (
    <article className={`ps-slide ps-${step.kind}`} data-view={step.view}>
      <header className="ps-head">
        {step.kind === 'assessment' && <p className="ps-own">{t('briefing.assessmentHead')}</p>}
        <h2 lang={caption.lang} dir={caption.dir}>
          {caption.words}
        </h2>
        {step.kind === 'title' && briefing.author !== null && (
          <p className="ps-author">{t('briefing.author', { name: isolate(briefing.author) })}</p>
        )}
      </header>
      <div className={items.length === 0 && step.view === 'timeline' ? 'ps-body ps-silent' : 'ps-body'}>
        <PagedList
          key={number}
          items={items}
          page={page}
          onPages={onPages}
          room={`${stage.width} ${stage.height}`}
          grows={stage.flows}
        />
        {step.view === 'graph' && <SlideGraph slide={slide} stage={stage} />}
      </div>
      {step.kind === 'assessment' && (
        <p className="ps-signed">
          {t('briefing.signed', { by: isolate(step.signed.by), day: formatDay(step.signed.on, dates) })}
        </p>
      )}
      {step.view === 'timeline' && step.kind !== 'assessment' && (
        <SlideTimeline slide={slide} {...stage.picture} />
      )}
      <footer className="ps-foot">
        <p>
          {wordSources(told.length > 0 ? told : articles, dates, t, articles)} ·{' '}
          <b>{wordReview(review, dates, t)}</b>
        </p>
        <p className="ps-place">
          {pages > 1 && (
            <span>{t('present.part', { part: Math.min(page, pages - 1) + 1, parts: pages })}</span>
          )}
          <span dir="ltr">{t('present.place', { number, count })}</span>
        </p>
      </footer>
    </article>
  );
}
