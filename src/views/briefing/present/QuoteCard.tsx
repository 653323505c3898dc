// The words behind a number, over the slide; the focus is in it while it is open and goes back to the number afterwards.
import { useEffect, useRef } from 'react';
import type { NumberedQuotation } from '../../../domain/briefing/slides.ts';
import type { ArticleHead } from '../../../domain/site-data.ts';
import { CloseIcon } from '../../shared/CloseIcon.tsx';
import { useWords } from '../../shared/store-context.ts';
import { QuotationWords } from './slide-items.tsx';

interface QuoteCardProps {
  readonly quotation: NumberedQuotation;
  readonly headOf: (article: string) => ArticleHead | undefined;
  readonly onClose: () => void;
}

export function QuoteCard({ quotation, headOf, onClose }: QuoteCardProps) {
  const { t, dates } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section className="ps-card" aria-label={t('present.quote', { number: quotation.number })}>
      <div className="ps-card-words">
        <QuotationWords quotation={quotation} words={{ t, dates, headOf }} />
      </div>
      <button ref={button} type="button" className="sh-button sh-button-quiet" onClick={onClose}>
        <CloseIcon />
        <span className="sh-hidden">{t('app.close')}</span>
      </button>
    </section>
  );
}
