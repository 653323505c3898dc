// What is known of an article beside its text: who printed it, whom it credits, when it appeared, where it stands.
import { useState } from 'react';
import type { ArticleFacts } from '../../../domain/review/article-draft.ts';
import { articleDraftOf, readArticleDraft } from '../../../domain/review/article-draft.ts';
import { findArticleDecision } from '../../../domain/review/find-decision.ts';
import type { DecisionOf } from '../../../domain/review/review-schema.ts';
import type { ArticleHead } from '../../../domain/site-data.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordOutlet } from '../../../i18n/word-event.ts';
import { useLabels, useWords } from '../../shared/store-context.ts';
import { useReview, useReviewStore } from '../review-context.ts';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { TextControl } from './TextControl.tsx';

interface ArticleFieldProps {
  readonly article: ArticleHead;
}

export function ArticleField({ article }: ArticleFieldProps) {
  const { t, dates } = useWords();
  const { close, say } = useOpenFields();
  const labels = useLabels();
  const store = useReviewStore();
  const decision = useReview(({ file }) => findArticleDecision(file, article.id));
  const { credits, url } = article;
  const name = `${t('mend.article')}: ${isolate(labels.article(article.id))}`;
  return (
    <MendField
      id={`article:${article.id}`}
      name={t('mend.article')}
      fullName={name}
      value={
        <>
          <bdi>{labels.article(article.id)}</bdi>
          <span className="md-more">
            {' · '}
            {wordOutlet(article, dates, t)}
            {credits.length > 0 && ` · ${credits.map(isolate).join(t('list.comma'))}`}
          </span>
          {url !== null && (
            <bdi dir="ltr" className="md-more md-url">
              {url}
            </bdi>
          )}
        </>
      }
      was={null}
      decision={decision}
    >
      <ArticleForm
        name={name}
        article={article}
        reason={decision?.reason}
        onCancel={close}
        onSave={(changes, reason) => {
          if (Object.keys(changes).length > 0) {
            const made = {
              ...said(decision),
              ...changes,
              kind: 'article' as const,
              article: article.id,
              reason,
            };
            store.getState().decide([made]);
            say(t('mend.saved'));
          }
          close();
        }}
      />
    </MendField>
  );
}

type Changes = Pick<DecisionOf<'article'>, 'publisher' | 'credits' | 'published' | 'url'>;

/** What the decision before says, which stays said. */
function said(decision: DecisionOf<'article'> | null): Changes {
  if (!decision) return {};
  const { publisher, credits, published, url } = decision;
  return {
    ...(publisher !== undefined && { publisher }),
    ...(credits !== undefined && { credits }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

interface ArticleFormProps {
  readonly name: string;
  readonly article: ArticleFacts;
  readonly reason: string | undefined;
  readonly onSave: (changes: Changes, reason: string) => void;
  readonly onCancel: () => void;
}

function ArticleForm({ name, article, reason, onSave, onCancel }: ArticleFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => articleDraftOf(article));
  const read = readArticleDraft(draft, article);
  return (
    <MendForm
      name={name}
      problem={read.problem && { control: read.control, words: t(`mend.problem.${read.problem}`) }}
      reason={reason}
      reasons={[t('mend.why.article.page'), t('mend.why.article.print'), t('mend.why.article.unsure')]}
      onSave={(why) => {
        if (read.changes) onSave(read.changes, why);
      }}
      onCancel={onCancel}
    >
      <TextControl
        control="publisher"
        label={t('mend.publisher')}
        hint={t('mend.unknownHint')}
        value={draft.publisher}
        first
        onText={(publisher) => setDraft({ ...draft, publisher })}
      />
      <TextControl
        control="published"
        label={t('mend.published')}
        hint={t('mend.unknownHint')}
        value={draft.published}
        longest={60}
        onText={(published) => setDraft({ ...draft, published })}
      />
      <TextControl
        control="credits"
        label={t('mend.credits')}
        hint={t('mend.creditsHint')}
        value={draft.credits}
        longest={600}
        onText={(credits) => setDraft({ ...draft, credits })}
      />
      <TextControl
        control="url"
        label={t('mend.url')}
        hint={t('mend.unknownHint')}
        value={draft.url}
        longest={2000}
        onText={(url) => setDraft({ ...draft, url })}
      />
    </MendForm>
  );
}
