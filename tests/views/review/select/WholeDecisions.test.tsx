// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReviewReport } from '../../../../src/domain/review/review-report.ts';
import type { Anchor, Decision, ReviewFile } from '../../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../../src/domain/review/review-schema.ts';
import type { ReviewState } from '../../../../src/store/review/review-state.ts';
import { ReviewContext } from '../../../../src/views/review/review-context.ts';
import { WholeDecisions } from '../../../../src/views/review/select/WholeDecisions.tsx';
import { HOSTILE } from '../../../store/site-fixture.ts';
import { loadSite } from '../../support.tsx';
import { fakeReview } from '../fake-review.ts';

afterEach(cleanup);

const at: Anchor = {
  article: 'a',
  exact: 'نفت',
  prefix: '',
  suffix: '',
  trigger: { start: 0, words: 'نفت' },
};
const merge: Decision = {
  id: 'd1',
  by: 'سلمى',
  on: '2026-11-21',
  reason: HOSTILE,
  kind: 'merge',
  at,
  into: at,
};

async function show(file: Partial<ReviewFile>, changes: Partial<ReviewState> = {}) {
  const { wrapper: Site, store } = await loadSite();
  const withdraw = vi.fn<(ids: readonly string[]) => void>();
  const report: ReviewReport = {
    schemaVersion: 1,
    review: { state: 'draft', by: null, on: null, decisions: [] },
    outcomes: [
      {
        decision: 'd1',
        kind: 'merge',
        status: 'applied',
        reason: null,
        detail: '',
        article: 'a',
        exact: 'نفت',
        event: 'm1',
      },
    ],
    hidden: [],
    corrections: [],
    sinceSignoff: null,
  };
  const review = fakeReview([], () => null, {
    file: { ...NO_REVIEW, ...file },
    report,
    withdraw,
    ...changes,
  });
  render(
    <Site>
      <ReviewContext value={review.store}>
        <WholeDecisions event="m1" related={[{ kind: 'answers', forward: true, event: 'm3' }]} />
      </ReviewContext>
    </Site>,
  );
  return { withdraw, store, user: userEvent.setup() };
}

describe('decisions on an event as a whole', () => {
  it('are told in words, with who decided and why, and can be taken back', async () => {
    const { withdraw, user } = await show({ decisions: [merge] });
    expect(document.body.textContent?.replace(/[\u2068\u2069]/gu, '')).toContain(
      'Merged into it: what the words “نفت” tell decided by سلمى on 21 November 2026',
    );
    expect(document.querySelector('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Take this back: Merged/ }));
    expect(withdraw).toHaveBeenCalledWith(['d1']);
  });

  it('stay once they are signed, and while another tab reviews', async () => {
    const signoff = { by: 'سلمى', on: '2026-11-21', note: '', decisions: ['d1'], events: [], articles: [] };
    await show({ decisions: [merge], signoffs: [signoff] });
    expect(screen.getByText('Signed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Take this back/ })).toBeNull();
    cleanup();
    await show({ decisions: [merge] }, { readOnly: true });
    expect(screen.queryByRole('button', { name: /^Take this back/ })).toBeNull();
  });

  it('stand with the events that this one is related to', async () => {
    const { store, user } = await show({});
    expect(screen.getByText('Answers:')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /fighting goes on/ }));
    expect(store.getState().event).toBe('m3');
  });
});
