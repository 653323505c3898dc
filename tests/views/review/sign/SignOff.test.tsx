// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QueueItem, ReviewReport } from '../../../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../../../src/domain/review/review-schema.ts';
import type { ReviewState } from '../../../../src/store/review/review-state.ts';
import { ReviewContext } from '../../../../src/views/review/review-context.ts';
import { SignOff } from '../../../../src/views/review/sign/SignOff.tsx';
import { NOTHING_DECIDED } from '../../../domain/fixtures.ts';
import { makeDecision } from '../../../domain/review/signed-fixtures.ts';
import { loadSite } from '../../support.tsx';
import { fakeReview } from '../fake-review.ts';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});
afterEach(cleanup);

const done = (event: string): QueueItem => ({ event, risks: [], verdict: 'accepted' });

async function show(queue: readonly QueueItem[], changes: Partial<ReviewState> = {}) {
  const site = await loadSite();
  const { store } = fakeReview(queue, () => null, { report: NOTHING_DECIDED, ...changes });
  render(
    <ReviewContext value={store}>
      <SignOff />
    </ReviewContext>,
    { wrapper: site.wrapper },
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Sign the review…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Signing the review' }));
  const press = () => user.click(dialog.getByRole('button', { name: 'Sign' }));
  return { site, store, user, dialog, press, sign: store.getState().sign };
}

describe('signing the review', () => {
  it('says what it means, and signs in the name given, with a note', async () => {
    const { dialog, user, press, sign, store } = await show([
      done('m1'),
      { event: 'm3', risks: [], verdict: 'changed' },
      { event: 'm4', risks: [], verdict: 'hidden' },
    ]);
    expect(dialog.getByText(/You do not say that what they say is so/)).toBeTruthy();
    expect(dialog.getByText('Events: 2 events')).toBeTruthy();
    expect(dialog.getByText('Corrected: 1')).toBeTruthy();
    expect(dialog.getByText('Hidden: 1')).toBeTruthy();
    await user.clear(dialog.getByRole('textbox', { name: /Signed by/ }));
    await user.type(dialog.getByRole('textbox', { name: /Signed by/ }), ' Samira ');
    await user.type(dialog.getByRole('textbox', { name: /Note/ }), 'Read twice.');
    await press();
    expect(store.getState().editor).toBe('Samira');
    expect(sign).toHaveBeenCalledWith({ note: 'Read twice.' });
    expect(screen.getByRole('status').textContent).toContain('in the name of \u2068Samira\u2069');
  });

  it('does not sign while an event is open, and leads to it', async () => {
    const { dialog, user, press, sign, site } = await show([
      done('m1'),
      { event: 'm3', risks: [], verdict: null },
    ]);
    expect(dialog.getByText('1 event is neither accepted, corrected nor hidden.')).toBeTruthy();
    await press();
    expect(sign).not.toHaveBeenCalled();
    expect(dialog.getByRole('button', { name: 'Sign' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(dialog.getByRole('button', { name: /fighting goes on/ }));
    expect(site.store.getState().event).toBe('m3');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does not sign while a decision came to nothing; the list says why, and takes it back', async () => {
    const decision = makeDecision('d1', 'hide', { reason: 'twice told' });
    const lost = {
      decision: 'd1',
      kind: 'hide',
      status: 'lost' as const,
      reason: 'passage-gone' as const,
      detail: '',
      article: 'a',
      exact: 'القتال في شوشا مستمر',
      event: null,
    };
    const { dialog, press, sign, user, store } = await show([done('m1')], {
      file: { ...NO_REVIEW, decisions: [decision] },
      report: { ...NOTHING_DECIDED, outcomes: [lost] },
    });
    expect(dialog.getByText(/1 decision came to nothing/)).toBeTruthy();
    await press();
    expect(sign).not.toHaveBeenCalled();
    await user.click(dialog.getByRole('button', { name: '1 decision does not apply' }));
    const list = within(screen.getByRole('dialog', { name: 'Decisions that do not apply' }));
    expect(list.getByText('القتال في شوشا مستمر')).toBeTruthy();
    await user.click(list.getByRole('button', { name: 'Withdraw the decision' }));
    act(() => store.setState({ file: NO_REVIEW, report: NOTHING_DECIDED }));
    await user.click(list.getByRole('button', { name: 'Close' }));
    expect(dialog.queryByText(/came to nothing/)).toBeNull();
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    await press();
    expect(sign).toHaveBeenCalled();
  });

  it.each([
    ['without a name', { editor: '' }, 'Write your name to sign.'],
    ['while the engine is at work', { busy: true }, /The engine is at work/],
    ['in a second tab', { readOnly: true }, /another tab/],
  ])('does not sign %s, and says so', async (_what, changes, words) => {
    const { dialog, press, sign } = await show([done('m1')], changes);
    expect(dialog.getByText(words)).toBeTruthy();
    await press();
    expect(sign).not.toHaveBeenCalled();
  });

  it('leads from a signature that no longer stands to what changed since', async () => {
    const headline = { ar: 'ل', en: 'A meeting' };
    const report: ReviewReport = {
      ...NOTHING_DECIDED,
      review: { state: 'draft', by: 'Samira', on: '2026-01-05', decisions: [] },
      sinceSignoff: {
        added: [{ event: 'm4', headline }],
        changed: [],
        newlyDenied: [],
        withdrawn: [],
        articles: [],
      },
    };
    const { dialog, user, site } = await show([done('m1')], { report });
    await user.click(dialog.getByRole('button', { name: '1 new event' }));
    expect(site.store.getState().changes).toBe('sign');
  });
});
