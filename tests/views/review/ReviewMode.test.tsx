// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { QueueItem } from '../../../src/domain/review/review-report.ts';
import type { NewDecision, ReviewState } from '../../../src/store/review/review-state.ts';
import { ReviewContext } from '../../../src/views/review/review-context.ts';
import { ReviewMode } from '../../../src/views/review/ReviewMode.tsx';
import { loadSite } from '../support.tsx';
import { fakeReview } from './fake-review.ts';

afterEach(cleanup);

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

async function show(changes: Partial<ReviewState> = {}) {
  const site = await loadSite();
  const { events } = site.index;
  for (const { shard } of events) await site.store.getState().needShard(shard);
  const { shards } = site.store.getState();
  const mentions = Object.values(shards).flatMap((shard) =>
    shard.phase === 'ready' ? shard.value.mentions : [],
  );
  const queue: QueueItem[] = events.map(({ id }, at) => ({
    event: id,
    risks: at === 0 ? ['contested', 'inferred-date'] : [],
    verdict: null,
  }));
  const eventOf = (decision: NewDecision) =>
    ('at' in decision && mentions.find(({ passage }) => passage.exact === decision.at.exact)?.event) || null;
  const { store, steps } = fakeReview(queue, eventOf, changes);
  const user = userEvent.setup();
  render(
    <ReviewContext value={store}>
      <ReviewMode />
    </ReviewContext>,
    { wrapper: site.wrapper },
  );
  const rows = () =>
    within(screen.getByRole('navigation', { name: /gravest first/ }))
      .queryAllByRole('button')
      .filter((row) => row.dataset.queued !== undefined);
  return { store, steps, site, user, events, rows, app: site.store };
}

describe('review mode', () => {
  it('begins with the gravest event, in words, with the focus on its headline', async () => {
    const { events, rows, app } = await show();
    expect(rows()).toHaveLength(events.length);
    expect(app.getState().event).toBe(events[0]?.id);
    expect(rows()[0]?.textContent).toContain('conflicting accounts');
    expect(rows()[0]?.getAttribute('aria-current')).toBe('true');
    const heading = screen.getByRole('heading', { level: 2, name: events[0]?.headline.en });
    expect(document.activeElement).toBe(heading);
  });

  it('accepts at one key, goes on to the next open event and counts', async () => {
    const { events, steps, user, app } = await show();
    await user.keyboard('a');
    expect(steps).toMatchObject([[{ kind: 'accept', at: { article: expect.any(String) } }]]);
    expect(app.getState().event).toBe(events[1]?.id);
    expect(document.activeElement?.textContent).toBe(events[1]?.headline.en);
    expect(screen.getByText(`1 of ${events.length} · ${Math.floor(100 / events.length)}%`)).toBeTruthy();
    expect(screen.getByText(/^Accepted\. \d+ events? left\.$/)).toBeTruthy();
  });

  it('lets every article be read beside the event, and its details be corrected', async () => {
    const { site, user } = await show();
    const choice = screen.getByRole('combobox', { name: 'Article shown' });
    const offered = within(choice).getAllByRole<HTMLOptionElement>('option');
    expect(offered.map(({ value }) => value).toSorted()).toEqual(
      site.index.articles.map(({ id }) => id).toSorted(),
    );
    const last = offered.at(-1)?.value ?? '';
    await user.selectOptions(choice, last);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Article shown' }).value).toBe(last);
    await user.click(screen.getByRole('button', { name: 'About the article', expanded: false }));
    const text = screen.getByRole('article', { name: 'Text of the article' });
    expect(within(text).getByLabelText('Publisher')).toBe(document.activeElement);
  });

  it('accepts nothing twice, and says when all is done', async () => {
    const { events, steps, user } = await show();
    for (const _ of events) await user.keyboard('{Enter}');
    expect(steps).toHaveLength(events.length);
    expect(screen.getByText('Accepted. All events are reviewed.')).toBeTruthy();
    await user.keyboard('a');
    expect(steps).toHaveLength(events.length);
    expect(screen.getByText(`${events.length} of ${events.length} · 100%`)).toBeTruthy();
  });

  it('hides for a reason, by its number', async () => {
    const { steps, user, events, app } = await show();
    await user.keyboard('h');
    expect(screen.getByRole('dialog', { name: 'Why hide this event?' })).toBeTruthy();
    await user.keyboard('2');
    expect(steps).toMatchObject([[{ kind: 'hide', reason: 'The text does not say so' }]]);
    expect(app.getState().event).toBe(events[1]?.id);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('hides for a reason in the editor’s own words, whose letters are no commands', async () => {
    const { steps, user } = await show();
    await user.keyboard('h');
    await user.type(screen.getByLabelText('Another reason'), 'a 2nd print{Enter}');
    expect(steps).toMatchObject([[{ kind: 'hide', reason: 'a 2nd print' }]]);
  });

  it('asks for the name once, and does then what was asked for', async () => {
    const { steps, user, store } = await show({ editor: '' });
    await user.keyboard('a');
    expect(steps).toEqual([]);
    await user.keyboard('سلمى{Enter}');
    expect(store.getState().editor).toBe('سلمى');
    expect(steps).toHaveLength(1);
    await user.keyboard('a');
    expect(steps).toHaveLength(2);
  });

  it('undoes and does again', async () => {
    const { steps, user, store } = await show();
    await user.keyboard('a');
    await user.keyboard('u');
    expect(steps).toHaveLength(0);
    expect(store.getState().queue.every(({ verdict }) => verdict === null)).toBe(true);
    await user.keyboard('{Control>}y{/Control}');
    expect(steps).toHaveLength(1);
  });

  it('walks through the queue, with the focus in the list where it was there', async () => {
    const { user, events, rows, app } = await show();
    await user.keyboard('n');
    expect(app.getState().event).toBe(events[1]?.id);
    await user.keyboard('p');
    expect(app.getState().event).toBe(events[0]?.id);
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(app.getState().event).toBe(events[1]?.id);
    expect(document.activeElement).toBe(rows()[1]);
  });

  it('shows what is left to do, and keeps the event at hand until it is left', async () => {
    const { user, events, rows } = await show();
    await user.click(screen.getByRole('button', { name: /^To do/ }));
    await user.keyboard('a');
    expect(rows()).toHaveLength(events.length - 1);
  });

  it('decides nothing in a tab that only reads', async () => {
    const { steps, user } = await show({ readOnly: true });
    expect(screen.getByText(/Another window reviews/)).toBeTruthy();
    await user.keyboard('ah');
    expect(steps).toEqual([]);
    expect(screen.getAllByText(/Another window reviews/)).toHaveLength(2);
  });

  it('takes nothing back in a tab that only reads, and does not say that it did', async () => {
    const { user } = await show({ readOnly: true, canUndo: true });
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('u');
    expect(screen.queryByText(/taken back|undone/i)).toBeNull();
    expect(screen.getAllByText(/Another window reviews/)).toHaveLength(2);
  });

  it('opens no field under a dialog, also where the focus has left it', async () => {
    const { user } = await show();
    const isFormOpen = () => document.querySelector('.md-form') !== null;
    await user.keyboard('h');
    // A press beside the controls of a dialog leaves the focus nowhere.
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await user.keyboard('t');
    expect(isFormOpen()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('t');
    expect(isFormOpen()).toBe(true);
  });

  it('lists its keys', async () => {
    const { user, app } = await show();
    app.getState().setReviewing(true);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keys of the review' }).textContent).toContain('Accept');
  });
});
