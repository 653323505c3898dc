// What one passage says of the event: who speaks, whether it happened, how many.
import { useId } from 'react';
import type { Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import { wordOutlet } from '../../../i18n/word-event.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { textDirection } from '../../shared/text-direction.ts';
import { ClaimsField } from './ClaimsField.tsx';
import { ModalityField } from './ModalityField.tsx';
import { QuantitiesField } from './QuantitiesField.tsx';

interface PassageFieldsProps {
  readonly event: NewsEvent;
  readonly mention: Mention;
  /** From 1. */
  readonly number: number;
}

export function PassageFields({ event, mention, number }: PassageFieldsProps) {
  const { t, dates } = useWords();
  const { articles } = useIndex();
  const headingId = useId();
  const article = articles.find(({ id }) => id === mention.article);
  const own = { event, mention, isFirst: number === 1 };
  return (
    <section className="md-passage" aria-labelledby={headingId}>
      <h3 id={headingId} className="md-passage-head">
        {t('mend.passage', { number })}
        {article && <bdi className="md-more"> {wordOutlet(article, dates, t)}</bdi>}
      </h3>
      <q
        className="md-quote"
        lang={article?.language || undefined}
        dir={textDirection(article?.language ?? '')}
      >
        {mention.passage.exact}
      </q>
      <ClaimsField {...own} />
      <ModalityField {...own} />
      <QuantitiesField {...own} />
    </section>
  );
}
