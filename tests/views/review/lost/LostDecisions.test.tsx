// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome, ReviewReport } from '../../../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../../../src/domain/review/review-schema.ts';
import type { ReviewState } from '../../../../src/store/review/review-state.ts';
import { NOTHING_UNREAD } from '../../../../src/store/review/review-state.ts';
import { LostDecisions } from '../../../../src/views/review/lost/LostDecisions.tsx';
import { ReviewContext } from '../../../../src/views/review/review-context.ts';
import { NOTHING_DECIDED } from '../../../domain/fixtures.ts';
import { makeDecision, makeSignoffOf } from '../../../domain/review/signed-fixtures.ts';
import { HOSTILE } from '../../../store/site-fixture.ts';
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

const outcome = (decision: string, changes: Partial<Outcome>): Outcome => ({
  decision,
  kind: 'hide',
  status: 'lost',
  reason: 'passage-gone',
  detail: '',
  article: 'a',
  exact: `التقى الوزيران ${HOSTILE}`,
  event: null,
  ...changes,
});
const reportOf = (...outcomes: Outcome[]): ReviewReport => ({ ...NOTHING_DECIDED, outcomes });
const decisions = [
  makeDecision('d1', 'hide', { reason: 'twice told' }),
  makeDecision('d2', 'retype', { type: 'clash' }),
  makeDecision('d3', 'retype', { type: 'strike' }),
];

async function show(changes: Partial<ReviewState>) {
  const { store, wrapper } = await loadSite();
  const review = fakeReview([], () => null, { file: { ...NO_REVIEW, decisions }, ...changes });
  render(
    <ReviewContext value={review.store}>
      <LostDecisions />
    </ReviewContext>,
    { wrapper },
  );
  return { store, review: review.store, user: userEvent.setup() };
}

describe('decisions that do not apply', () => {
  it('are nothing to speak of where all apply', async () => {
    await show({ report: reportOf(outcome('d1', { status: 'applied', reason: null, event: 'm1' })) });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are counted, and listed with words, reason and what can be done', async () => {
    const { user, review, store } = await show({
      report: reportOf(
        outcome('d1', {}),
        outcome('d2', { kind: 'retype', status: 'conflict', reason: 'conflict', detail: 'd3', event: 'm1' }),
      ),
    });
    await user.click(screen.getByRole('button', { name: '2 decisions do not apply' }));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('hiding an event · \u2068');
    expect(first?.textContent).toContain(HOSTILE);
    expect(document.querySelector('img')).toBeNull();
    expect(first?.textContent).toContain('the article no longer holds these words; decide again');
    expect(first?.textContent).toContain('twice told');
    // The other decision by what it says, not by its id.
    expect(second?.textContent).toContain('it contradicts another decision (\u2068changing the type · ');
    expect(second?.textContent).not.toContain('d3');
    expect(within(second ?? document.body).getByRole('definition').textContent).toBe('Clash');
    await user.click(within(first ?? document.body).getByRole('button', { name: 'Withdraw the decision' }));
    expect(review.getState().withdraw).toHaveBeenCalledWith(['d1']);
    expect(within(first ?? document.body).queryByRole('button', { name: 'Show the event' })).toBeNull();
    await user.click(within(second ?? document.body).getByRole('button', { name: 'Show the event' }));
    expect(store.getState().event).toBe('m1');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('can be withdrawn unless they were signed, or another tab reviews', async () => {
    const signoffs = [makeSignoffOf([], { decisions: ['d1'] })];
    const file = { ...NO_REVIEW, decisions, signoffs };
    const { user, review } = await show({ file, report: reportOf(outcome('d1', {}), outcome('d2', {})) });
    await user.click(screen.getByRole('button', { name: '2 decisions do not apply' }));
    expect(screen.getAllByRole('button', { name: 'Withdraw the decision' })).toHaveLength(1);
    review.setState({ readOnly: true });
    await screen.findByText(/have no effect/);
    expect(screen.queryByRole('button', { name: 'Withdraw the decision' })).toBeNull();
  });

  it('stand beside what cannot be read in the file, and those that later ones replaced are folded', async () => {
    const fault = { code: 'unknown-key' as const, line: 12, key: 'decisions[0].shade', params: {} };
    const { user } = await show({
      unread: {
        ...NOTHING_UNREAD,
        faults: [fault],
        outcomes: [outcome('decisions[0]', { reason: 'invalid' })],
      },
      report: reportOf(outcome('d1', { status: 'superseded', reason: 'superseded', detail: 'd2' })),
    });
    await user.click(screen.getByRole('button', { name: '1 decision does not apply' }));
    expect(screen.getByText('line 12, key \u2068decisions[0].shade\u2069: no such key')).toBeTruthy();
    expect(screen.getByText('1 decision that a later one took the place of').closest('details')?.open).toBe(
      false,
    );
  });

  it('are told from what else of the file cannot be read', async () => {
    const fault = { code: 'unknown-key' as const, line: 2, key: 'shade', params: {} };
    await show({ unread: { ...NOTHING_UNREAD, faults: [fault] }, report: reportOf() });
    expect(screen.getByRole('button', { name: 'What cannot be read in the file' })).toBeTruthy();
  });

  it('say so once all apply', async () => {
    const { user, review } = await show({ report: reportOf(outcome('d1', {})) });
    await user.click(screen.getByRole('button', { name: '1 decision does not apply' }));
    review.setState({ report: reportOf() });
    expect(await screen.findByText('All decisions apply.')).toBeTruthy();
  });
});
