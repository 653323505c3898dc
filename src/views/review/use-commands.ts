// What the keys and buttons of review mode do: decide on the event at hand, go on, take back, open what asks for more.
import { use, useEffect, useRef, useState } from 'react';
import { findNextOpen, isInQueue, stepInQueue } from '../../domain/review/queue-walk.ts';
import type { Decision, ReviewFile } from '../../domain/review/review-schema.ts';
import { StoreContext, useApp, useWords } from '../shared/store-context.ts';
import { anchorOfEvent, findEventAt } from './event-anchor.ts';
import { useReviewStore } from './review-context.ts';
import type { Command } from './review-commands.ts';
import type { Places } from './use-place.ts';
import type { Queue } from './use-queue.ts';

/** What stands over the mode until it is answered. */
export type ReviewDialog = 'hide' | 'merge' | 'split' | 'relate' | 'editor' | 'keys';

export interface Commands {
  readonly run: (command: Command) => void;
  /** Enter on the headline: it accepts, but not at once after a split, which ends with Enter too. */
  readonly enter: () => void;
  readonly hide: (reason: string) => void;
  readonly dialog: ReviewDialog | null;
  readonly open: (dialog: ReviewDialog) => void;
  readonly close: () => void;
  /** The editor has said who decides; what was to be done then is done. */
  readonly name: (editor: string) => void;
  /** Whether a sentence is being chosen for a new event. */
  readonly picking: boolean;
  readonly setPicking: (picking: boolean) => void;
  /** For those who listen. */
  readonly said: string;
}

/** The decisions that are in one file and not in the other. */
function differingDecisions(a: ReviewFile, b: ReviewFile): readonly Decision[] {
  const [ofA, ofB] = [new Set(a.decisions), new Set(b.decisions)];
  return [...a.decisions, ...b.decisions].filter((decision) => !ofA.has(decision) || !ofB.has(decision));
}

export function useCommands(queue: Queue, places: Places): Commands {
  const app = use(StoreContext);
  const review = useReviewStore();
  const { t } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  const [dialog, setDialog] = useState<ReviewDialog | null>(null);
  const [picking, setPicking] = useState(false);
  const [said, setSaid] = useState('');
  const afterName = useRef<(() => void) | null>(null);
  /** Which event a decision was last told of: undone, it is told of none any more. */
  const eventOf = useRef(new Map<string, string>());
  /** The event at hand when a decision was made: undone, it leads back there. */
  const madeFrom = useRef(new Map<string, string>());
  const justSplit = useRef(false);
  const { items, shown, current, filter } = queue;
  useEffect(
    () =>
      review.subscribe(({ file }, before) => {
        const event = app?.getState().event;
        if (file === before.file || !event) return;
        const old = new Set(before.file.decisions);
        const made = file.decisions.filter(
          (decision) => !old.has(decision) && !madeFrom.current.has(decision.id),
        );
        for (const { id } of made) madeFrom.current.set(id, event);
        justSplit.current = made.some(({ kind }) => kind === 'split');
      }),
    [app, review],
  );

  const goOn = (done: string) => {
    const open = items.filter(
      (item) =>
        item.event === done || isInQueue(item, queue.familyOf(item.event), { ...filter, state: 'all' }),
    );
    const next = findNextOpen(open, done);
    if (next !== null) selectEvent(next);
    const left = items.filter(({ event, verdict }) => verdict === null && event !== done).length;
    return left === 0 ? t('review.said.allDone') : t('review.said.left', { count: left });
  };
  /** Where another tab decides, a key says so. */
  const isElsewhere = () => {
    const { readOnly } = review.getState();
    if (readOnly) setSaid(t('keep.elsewhere'));
    return readOnly;
  };
  /** Decisions are signed: the first asks for the name. */
  const asEditor = (act: () => void) => {
    if (isElsewhere()) return;
    if (review.getState().editor !== '') return act();
    afterName.current = act;
    setDialog('editor');
  };
  const anchor = () => (app && current ? anchorOfEvent(app.getState(), current.event) : null);

  const accept = () => {
    if (!current) return;
    if (current.verdict !== null) return setSaid(goOn(current.event));
    const at = anchor();
    if (!at) return;
    review.getState().decide([{ kind: 'accept', at, reason: '' }]);
    queue.expect(current.event, 'accepted');
    setSaid(`${t('review.said.accepted')} ${goOn(current.event)}`);
  };
  const hide = (reason: string) => {
    setDialog(null);
    const at = anchor();
    if (!current || !at) return;
    review.getState().decide([{ kind: 'hide', at, reason }]);
    queue.expect(current.event, 'hidden');
    setSaid(`${t('review.said.hidden')} ${goOn(current.event)}`);
  };
  const giveBack = (event: string) => {
    const { file, report, decide, withdraw } = review.getState();
    const signed = new Set(file.signoffs.flatMap(({ decisions }) => decisions));
    const ids = report?.outcomes.flatMap((one) =>
      one.kind === 'hide' && one.event === event && one.status === 'applied' ? [one.decision] : [],
    );
    for (const decision of file.decisions) {
      if (decision.kind !== 'hide' || !ids?.includes(decision.id)) continue;
      // What was signed stays in the file: a later decision says otherwise.
      if (signed.has(decision.id)) decide([{ kind: 'accept', at: decision.at, reason: '' }]);
      else withdraw([decision.id]);
    }
    setSaid(t('review.said.givenBack'));
  };
  const travel = (way: 'undo' | 'redo') => {
    if (isElsewhere()) return;
    const before = review.getState();
    if (!(way === 'undo' ? before.canUndo : before.canRedo)) return setSaid(t(`review.said.no-${way}`));
    for (const { decision, event } of before.report?.outcomes ?? [])
      if (event !== null) eventOf.current.set(decision, event);
    before[way]();
    const [decision] = differingDecisions(before.file, review.getState().file);
    const told = decision && 'at' in decision && app ? findEventAt(app.getState(), decision.at) : null;
    const from = way === 'undo' && decision ? madeFrom.current.get(decision.id) : undefined;
    const event = from ?? (decision && eventOf.current.get(decision.id)) ?? told;
    if (event) selectEvent(event);
    setSaid(t(`review.said.${way}`));
  };
  const step = (by: 1 | -1) => {
    const next = stepInQueue(shown, current?.event ?? null, by);
    if (next !== null) selectEvent(next);
  };

  const run = (command: Command): void => {
    justSplit.current = false;
    const isHidden = current?.verdict === 'hidden';
    switch (command) {
      case 'accept':
        return asEditor(accept);
      case 'hide':
        if (!current) return;
        return asEditor(() => (isHidden ? giveBack(current.event) : setDialog('hide')));
      case 'merge':
      case 'split':
      case 'relate':
        if (current && !isHidden) asEditor(() => setDialog(command));
        return;
      case 'edit':
        return document.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
      case 'add':
        return asEditor(() => setPicking(true));
      case 'next':
        return step(1);
      case 'previous':
        return step(-1);
      case 'passage':
        return places.next();
      case 'undo':
      case 'redo':
        return travel(command);
      case 'help':
        return setDialog('keys');
      default:
        return command satisfies never;
    }
  };
  const enter = () => {
    if (!justSplit.current) return run('accept');
    justSplit.current = false;
    setSaid(t('review.said.enterAgain'));
  };
  return {
    run,
    enter,
    hide,
    dialog,
    open: setDialog,
    close: () => {
      setDialog(null);
      afterName.current = null;
    },
    name: (editor) => {
      review.getState().setEditor(editor);
      setDialog(null);
      afterName.current?.();
      afterName.current = null;
    },
    picking,
    setPicking,
    said,
  };
}

/** Where mending begins. */
const FIRST_FIELD = '.rv-mend :is(button, input, select, summary)';
