// The event at hand beside its texts, or what is left of one that was hidden.
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { EventActions } from './EventActions.tsx';
import { EventPane } from './EventPane.tsx';
import { HiddenEvent } from './HiddenEvent.tsx';
import { useReview } from './review-context.ts';
import { AddBySelection } from './select/AddBySelection.tsx';
import type { ReviewTab } from './ReviewTabs.tsx';
import { TextPane } from './TextPane.tsx';
import type { Commands } from './use-commands.ts';
import type { Places } from './use-place.ts';
import type { Queue } from './use-queue.ts';

interface CurrentEventProps {
  readonly queue: Queue;
  readonly places: Places;
  readonly commands: Commands;
  readonly shows: (pane: ReviewTab) => boolean;
  /** Where one of the three is shown: shows the text. */
  readonly onText: () => void;
}

export function CurrentEvent({ queue, places, commands, shows, onText }: CurrentEventProps) {
  const index = useIndex();
  const { t } = useWords();
  const hidden = useReview(({ report }) => report?.hidden);
  const readOnly = useReview((state) => state.readOnly);
  const decide = useReview((state) => state.decide);
  const selectEvent = useApp((state) => state.selectEvent);
  const { current } = queue;
  const summary = current && findEvent(index, current.event);
  const gone = current && hidden?.find(({ id }) => id === current.event);
  const { own, place } = places;
  return (
    <>
      {shows('event') && (
        <section className="rv-pane rv-pane-event" aria-label={t('review.tab.event')}>
          <div className="rv-scroll">
            {summary && current ? (
              <EventPane
                item={current}
                summary={summary}
                passage={place?.passage ?? null}
                onPassage={(mention) => {
                  places.show(mention);
                  onText();
                }}
              />
            ) : gone ? (
              <HiddenEvent hidden={gone} exact={queue.hiddenAt?.exact ?? null} />
            ) : (
              <p className="rv-empty">{t('review.noEvent')}</p>
            )}
          </div>
          {(summary || gone) && (
            <EventActions
              isHidden={!summary}
              disabled={readOnly || (summary !== null && own.length === 0)}
              onCommand={commands.run}
            />
          )}
        </section>
      )}
      {shows('text') && (
        <section className="rv-pane rv-pane-text" aria-label={t('review.tab.text')}>
          <div className="rv-scroll">
            {place && (
              <TextPane
                article={place.article}
                event={summary?.id ?? null}
                passage={place.passage}
                hiddenWords={summary ? null : (queue.hiddenAt?.exact ?? null)}
                articles={summary?.articles ?? [place.article]}
                onArticle={places.showArticle}
                onPassage={places.show}
                tools={
                  !readOnly && (
                    <AddBySelection
                      article={place.article}
                      passage={place.passage}
                      decide={decide}
                      picking={commands.picking}
                      onPicking={commands.setPicking}
                      onEvent={selectEvent}
                    />
                  )
                }
              />
            )}
          </div>
        </section>
      )}
    </>
  );
}
