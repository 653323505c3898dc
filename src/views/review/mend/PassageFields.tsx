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
  /** Whether the text beside shows it. */
  readonly isShown: boolean;
  /** Whether keys open its fields. */
  readonly hasKeys: boolean;
  /** Shows it where it stands in its article; without it there is no such text. */
  readonly onShow?: ((mention: Mention) => void) | undefined;
}

export function PassageFields(props: PassageFieldsProps) {
  const { event, mention, number, isShown, hasKeys, onShow } = props;
  const { t, dates } = useWords();
  const { articles } = useIndex();
  const headingId = useId();
  const article = articles.find(({ id }) => id === mention.article);
  const own = { event, mention, hasKeys };
  const { passage, trigger } = mention;
  const [from, to] = [trigger.start - passage.start, trigger.end - passage.start];
  return (
    <section className="md-passage" aria-labelledby={headingId} data-shown={isShown || undefined}>
      <div className="md-passage-head">
        <h3 id={headingId}>
          {t('mend.passage', { number })}{' '}
          {article && <span className="md-more">{wordOutlet(article, dates, t)}</span>}
        </h3>
        {onShow && (
          <button type="button" className="sh-link" aria-pressed={isShown} onClick={() => onShow(mention)}>
            {t('mend.showInText')}
          </button>
        )}
      </div>
      <q
        className="md-quote"
        lang={article?.language || undefined}
        dir={textDirection(article?.language ?? '')}
      >
        {passage.exact.slice(0, from)}
        <mark className="md-trigger">{passage.exact.slice(from, to)}</mark>
        {passage.exact.slice(to)}
      </q>
      <ClaimsField {...own} />
      <ModalityField {...own} />
      <QuantitiesField {...own} />
    </section>
  );
}
