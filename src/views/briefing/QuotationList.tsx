// The numbered quotations of the briefing: what its lines rest on, in the words of the articles.
import { briefing as messages } from '../../i18n/messages/briefing.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { useBriefing } from './briefing-context.ts';
import { useStray } from './use-stray.ts';

addMessages(messages);

const NONE: readonly never[] = [];

export function QuotationList() {
  const { t, language } = useWords();
  const { articles } = useIndex();
  const labels = useLabels();
  const quotations = useBriefing(({ briefing }) => briefing?.quotations ?? NONE);
  const stray = useStray(quotations);
  return (
    <section className="be-part">
      <h3>{t('briefEdit.quotations', { count: quotations.length })}</h3>
      {quotations.length === 0 && <p className="be-hint">{t('briefEdit.quotationsNone')}</p>}
      <ol className="be-quotations">
        {[...quotations.entries()].map(([at, { mention, article, exact }]) => {
          const original = articles.find(({ id }) => id === article)?.language ?? language;
          return (
            <li key={`${article} ${mention} ${exact}`}>
              <span className="be-step-number">{t('number', { number: at + 1 })}</span>
              <div>
                <q lang={original} dir={textDirection(original)}>
                  {exact}
                </q>
                <bdi className="be-pick-source">{labels.article(article)}</bdi>
                {stray.has(at + 1) && <p className="be-trouble">{t('briefing.stray')}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
