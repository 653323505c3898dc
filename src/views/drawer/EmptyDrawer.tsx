// What stands where details will be: three worked questions to begin with. Each answers itself from the data, and each
// number leads to the events that it counts.
import { questions } from '../../i18n/messages/questions.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Filter } from '../../domain/filter.ts';
import { NO_FILTER } from '../../domain/filter.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { AskedEvents, AskedList } from './AskedEvents.tsx';
import { wordEventDate } from '../../i18n/word-event.ts';
import type { WorkedQuestions } from './worked-questions.ts';
import { answerQuestions, UNREAL } from './worked-questions.ts';
import './drawer.css';
import './questions.css';

addMessages(questions);

export function EmptyDrawer() {
  const { events, articles } = useIndex();
  const { t } = useWords();
  const answers = useMemo(() => answerQuestions(events, articles), [events, articles]);
  if (!answers) return null;
  return (
    <section className="ap-pane dr-asks" aria-label={t('drawer.asks')}>
      <h2 className="dr-asks-title">{t('drawer.asks')}</h2>
      <WhatWasReported what={answers.what} />
      <WhoSaysSo who={answers.who} />
      <WhatIsUnknown unknown={answers.unknown} />
    </section>
  );
}

function WhatWasReported({ what }: Pick<WorkedQuestions, 'what'>) {
  const { events, articles } = useIndex();
  const { dates, t } = useWords();
  const only = useOnly();
  const told = {
    events: t('unit.events', { count: events.length }),
    articles: t('unit.articles', { count: articles.length }),
  };
  return (
    <Question title={t('drawer.ask.what')}>
      <p>
        {what.bounds
          ? t('drawer.answer.what', {
              ...told,
              first: wordEventDate(what.bounds[0], dates, t),
              last: wordEventDate(what.bounds[1], dates, t),
            })
          : t('drawer.answer.whatUndated', told)}
      </p>
      <ul className="dr-ask-rows">
        {what.families.map(({ family, count }) => (
          <li key={family} data-family={family}>
            <Row count={count} onPress={() => only({ families: [family] })}>
              <span className="sh-dot" aria-hidden="true" /> {t(`family.${family}`)}
            </Row>
          </li>
        ))}
      </ul>
      <p>{t('drawer.answer.most')}</p>
      <AskedEvents events={what.examples} />
    </Question>
  );
}

function WhoSaysSo({ who }: Pick<WorkedQuestions, 'who'>) {
  const { t } = useWords();
  const labels = useLabels();
  const setLens = useApp((state) => state.setLens);
  const only = useOnly();
  const listenTo = (side: string) => {
    only({});
    setLens([side]);
  };
  return (
    <Question title={t('drawer.ask.who')}>
      {who.sides.length > 0 && <p>{t('drawer.answer.who')}</p>}
      <ul className="dr-ask-rows">
        {who.sides.map(({ side, count }) => (
          <li key={side}>
            <Row count={count} onPress={() => listenTo(side)}>
              {t('drawer.answer.side', { name: labels.actor(side) })}
            </Row>
          </li>
        ))}
      </ul>
      <p>{t('drawer.answer.status')}</p>
      <ul className="dr-ask-rows">
        {who.statuses.map(({ status, count }) => (
          <li key={status}>
            <Row count={count} onPress={() => only({ statuses: [status] })}>
              {t(`status.${status}`)}
            </Row>
          </li>
        ))}
      </ul>
      {who.examples.length > 0 && <p>{t('drawer.answer.begin')}</p>}
      <AskedEvents events={who.examples} />
    </Question>
  );
}

function WhatIsUnknown({ unknown }: Pick<WorkedQuestions, 'unknown'>) {
  const { t } = useWords();
  const only = useOnly();
  const { undated, differing, estimated, unreal, articlesWithoutOutlet, articlesDatedByInference } = unknown;
  return (
    <Question title={t('drawer.ask.unknown')}>
      <p>{t('drawer.answer.unknown')}</p>
      <ul className="dr-ask-rows">
        {unreal > 0 && (
          <li>
            <Row count={unreal} onPress={() => only({ statuses: UNREAL })}>
              {t('drawer.answer.unreal')}
            </Row>
          </li>
        )}
        {differing.length > 0 && (
          <li>
            <AskedList events={differing} label={t('drawer.answer.differing')} />
          </li>
        )}
        {undated.length > 0 && (
          <li>
            <AskedList events={undated} label={t('drawer.answer.undated')} />
          </li>
        )}
        {estimated > 0 && (
          <li>
            <Row count={estimated}>{t('drawer.answer.estimated')}</Row>
          </li>
        )}
        {articlesDatedByInference > 0 && (
          <li>
            <Row count={articlesDatedByInference}>{t('drawer.answer.articlesInferred')}</Row>
          </li>
        )}
        {articlesWithoutOutlet > 0 && (
          <li>
            <Row count={articlesWithoutOutlet}>{t('drawer.answer.articlesWithoutOutlet')}</Row>
          </li>
        )}
      </ul>
      <p>{t('drawer.answer.silence')}</p>
    </Question>
  );
}

/** Narrows to a list and to nothing else, so that what is shown is what was counted. */
function useOnly() {
  const setFilter = useApp((state) => state.setFilter);
  const setKnown = useApp((state) => state.setKnown);
  return (filter: Partial<Filter>) => {
    setKnown(null);
    setFilter({ ...NO_FILTER, ...filter });
  };
}

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="dr-ask" name="worked-questions">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

interface RowProps {
  readonly count: number;
  /** Where there is nothing to open, it is said and no more. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

function Row({ count, onPress, children }: RowProps) {
  const { t } = useWords();
  const number = <span className="dr-ask-number">{t('number', { number: count })}</span>;
  if (!onPress)
    return (
      <span className="dr-ask-row">
        {number} <span>{children}</span>
      </span>
    );
  return (
    <button type="button" className="sh-link dr-ask-row" onClick={onPress}>
      {number} <span>{children}</span>
    </button>
  );
}
