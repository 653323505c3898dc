// "About this chronology": which texts, how it was made, what it cannot know, who answers for it.
import { dialogs } from '../../i18n/messages/dialogs.ts';
import { drawer } from '../../i18n/messages/drawer.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import { formatDay } from '../../i18n/format-date.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { isIsoDay } from '../../domain/iso-day.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { wordReview } from './ReviewNotice.tsx';

addMessages(dialogs);

addMessages(drawer);

function wordPublished({ date, basis }: ArticleHead['published'], dates: DateStyle, t: Translate): string {
  if (!date) return t('about.publishedUnknown');
  const day = formatDay(date, dates);
  return basis === 'inferred' ? t('about.publishedInferred', { day }) : t('about.published', { day });
}

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { about, articles, generator, review, warnings } = useIndex();
  const { language, dates, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const cutOff = about.cutOff && isIsoDay(about.cutOff) ? formatDay(about.cutOff, dates) : about.cutOff;
  return (
    <Dialog title={t('about.title')} closeLabel={t('app.close')} className="ap-about" onClose={onClose}>
      <p className="ap-about-scope">{about.scope[language]}</p>
      <h3>{t('about.corpus')}</h3>
      <p>{t('about.corpusText')}</p>
      <ol className="ap-about-articles">
        {articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="sh-link"
              onClick={() => {
                onClose();
                openArticle(article.id);
              }}
            >
              <bdi>{labels.article(article.id)}</bdi>
            </button>
            <span className="ap-about-meta">
              <bdi>{article.publisher ?? t('drawer.unknownOutlet')}</bdi>
              <span aria-hidden="true"> · </span>
              {wordPublished(article.published, dates, t)}
            </span>
          </li>
        ))}
      </ol>
      {cutOff && <p>{t('about.cutOff', { day: cutOff })}</p>}
      <h3>{t('about.method')}</h3>
      <p>{t('about.methodText')}</p>
      <h3>{t('about.claims')}</h3>
      <p>{t('about.claimsText')}</p>
      <h3>{t('about.limits')}</h3>
      <p>{t('about.limitsText')}</p>
      {warnings.length > 0 && (
        <details>
          <summary>
            {t('about.warnings')} ({t('number', { number: warnings.length })})
          </summary>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.article} ${warning.rule} ${warning.span?.start ?? ''}`}>
                <bdi>{labels.article(warning.article)}</bdi>: <bdi>{wordStep(warning, dates, labels)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>{t('about.state')}</h3>
      <p>{wordReview(review, dates, t)}</p>
      {about.editor && <p>{t('about.editor', { editor: about.editor })}</p>}
      {about.contact && <p>{t('about.contact', { contact: about.contact })}</p>}
      <p className="ap-about-meta">
        {t('about.engine', { version: '' })}
        <bdi dir="ltr">
          {generator.name} {generator.version}
        </bdi>
      </p>
    </Dialog>
  );
}
