// Review mode: the queue of events, the one at hand and the texts that tell it, side by side, or one of the three on phones. It
// composes the parts and knows nothing of what they do.
import { useCallback, useEffect, useRef, useState } from 'react';
import { keys } from '../../i18n/messages/keys.ts';
import { panels } from '../../i18n/messages/panels.ts';
import { reader } from '../../i18n/messages/reader.ts';
import { review } from '../../i18n/messages/review.ts';
import { addMessages } from '../../i18n/translate.ts';
import { findNextOpen } from '../../domain/review/queue-walk.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { QueuePane } from './QueuePane.tsx';
import { BenchScreen } from './BenchScreen.tsx';
import { CurrentEvent } from './CurrentEvent.tsx';
import { KeepBar } from './keep/KeepBar.tsx';
import { KeepNotices } from './keep/KeepNotices.tsx';
import { LostDecisions } from './lost/LostDecisions.tsx';
import type { Command } from './review-commands.ts';
import { ReviewBar } from './ReviewBar.tsx';
import { useReview } from './review-context.ts';
import { ReviewDialogs } from './ReviewDialogs.tsx';
import type { ReviewTab } from './ReviewTabs.tsx';
import { ReviewTabs } from './ReviewTabs.tsx';
import { useCommands } from './use-commands.ts';
import { usePlace } from './use-place.ts';
import { SignOff } from './sign/SignOff.tsx';
import type { Queue } from './use-queue.ts';
import { useQueue } from './use-queue.ts';
import { useReviewKeys } from './use-review-keys.ts';
// In this order: the later refine the first.
import '../drawer/drawer.css';
import './review.css';
import './dialogs.css';
import './queue.css';
import './event.css';

for (const area of [keys, panels, reader, review]) addMessages(area);

export function ReviewMode() {
  const { phase } = useReview((state) => state.bench);
  return phase === 'ready' ? <ReadyMode /> : <BenchScreen />;
}

function ReadyMode() {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const queue = useQueue();
  const places = usePlace(queue.current?.event ?? null, queue.hiddenAt?.article ?? null);
  const commands = useCommands(queue, places);
  const narrow = useMediaQuery(NARROW);
  const refused = useReview(({ bench }) => (bench.phase === 'ready' ? bench.refused : undefined));
  const leave = useApp((state) => state.setReviewing);
  const selectEvent = useApp((state) => state.selectEvent);
  const [tab, setTab] = useState<ReviewTab>('event');
  const run = (command: Command) => {
    // Words are chosen where they stand.
    if (command === 'add') setTab('text');
    commands.run(command);
  };
  const select = useCallback(
    (event: string) => {
      selectEvent(event);
      setTab('event');
    },
    [selectEvent],
  );
  useReviewKeys(root, run, commands.enter);
  useFirstEvent(queue);
  useFocusWithin(root);
  const shows = (pane: ReviewTab) => !narrow || tab === pane;
  return (
    <div ref={root} className="rv-mode" role="region" aria-label={t('review.mode')} tabIndex={-1}>
      <ReviewBar
        items={queue.items}
        onCommand={run}
        onEditor={() => commands.open('editor')}
        onLeave={() => leave(false)}
      >
        <LostDecisions />
        <KeepBar />
        <SignOff />
      </ReviewBar>
      <div className="rv-notes">
        <KeepNotices />
        {refused && (
          <p className="rv-note" role="alert">
            {t('review.refused')} <bdi className="rv-note-detail">{refused}</bdi>
          </p>
        )}
      </div>
      {narrow && <ReviewTabs tab={tab} onTab={setTab} />}
      <main className="rv-panes">
        {shows('queue') && <QueuePane queue={queue} onSelect={select} />}
        <CurrentEvent
          queue={queue}
          places={places}
          commands={commands}
          shows={shows}
          onText={() => setTab('text')}
        />
      </main>
      <ReviewDialogs queue={queue} commands={commands} />
      <output className="sh-hidden">{commands.said}</output>
    </div>
  );
}

/** Where no event is at hand, the gravest that is open is. */
function useFirstEvent({ items, current }: Queue) {
  const selectEvent = useApp((state) => state.selectEvent);
  const first = current === null ? (findNextOpen(items, null) ?? items[0]?.event ?? null) : null;
  useEffect(() => {
    if (first !== null) selectEvent(first);
  }, [first, selectEvent]);
}

/** The keys mean something as soon as the mode is there, and whatever held the focus may go. */
function useFocusWithin(root: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  });
  useListener(root, 'focusout', ({ relatedTarget }) => {
    if (relatedTarget !== null) return;
    // What took the focus with it when it went is known only afterwards.
    queueMicrotask(() => {
      if (document.activeElement === document.body && document.hasFocus())
        root.current?.querySelector<HTMLElement>('.rv-headline')?.focus({ preventScroll: true });
    });
  });
}
