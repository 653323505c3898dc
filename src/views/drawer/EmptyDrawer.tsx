// What stands where details will be: three worked questions to begin with.
import { questions } from '../../i18n/messages/questions.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import { familyOf } from '../../domain/event-types.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { answerQuestions, DISPUTED, UNREAL } from './worked-questions.ts';
import './drawer.css';

addMessages(questions);

export function EmptyDrawer() {
  const { events, articles } = useIndex();
  const { t } = useWords();
  const setFilter = useApp((state) => state.setFilter);
  const answers = useMemo(() => answerQuestions(events), [events]);
  if (!answers) return null;
  const { what, who, unknown } = answers;
  return (
    <section className="ap-pane dr-asks" aria-label={t('drawer.asks')}>
      <h2 className="dr-asks-title">{t('drawer.asks')}</h2>
      <Question
        title={t('drawer.ask.what')}
        answer={t('drawer.answer.what', {
          events: t('unit.events', { count: events.length }),
          articles: t('unit.articles', { count: articles.length }),
          family: t(`family.${what.family}`),
        })}
        examples={what.examples}
      />
      <Question
        title={t('drawer.ask.who')}
        answer={t('drawer.answer.who', { claimed: who.claimed, contested: who.contested })}
        examples={who.examples}
      >
        <button type="button" className="sh-link" onClick={() => setFilter({ statuses: DISPUTED })}>
          {t('drawer.onlyClaimed')}
        </button>
      </Question>
      <Question
        title={t('drawer.ask.unknown')}
        answer={t('drawer.answer.unknown', {
          undated: unknown.undated,
          estimated: unknown.estimated,
          unreal: unknown.unreal,
        })}
        examples={unknown.examples}
      >
        <button type="button" className="sh-link" onClick={() => setFilter({ statuses: UNREAL })}>
          {t('drawer.onlyUnreal')}
        </button>
      </Question>
    </section>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly answer: string;
  readonly examples: readonly EventSummary[];
  readonly children?: ReactNode;
}

function Question({ title, answer, examples, children }: QuestionProps) {
  const { language } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  return (
    <details className="dr-ask" name="worked-questions">
      <summary>{title}</summary>
      <p>{answer}</p>
      <ul>
        {examples.map((event) => (
          <li key={event.id} data-family={familyOf(event.type)}>
            <span className="sh-dot" aria-hidden="true" />
            <button type="button" className="sh-link" onClick={() => selectEvent(event.id)}>
              <bdi>{event.headline[language]}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
