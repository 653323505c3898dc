// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewDecision } from '../../../src/store/review/review-state.ts';
import { ReviewContext } from '../../../src/views/review/review-context.ts';
import { ReviewMode } from '../../../src/views/review/ReviewMode.tsx';
import { loadSite } from '../support.tsx';
import { fakeReview } from './fake-review.ts';

afterEach(cleanup);

async function show() {
  const site = await loadSite();
  const queue = site.index.events.map(({ id }) => ({ event: id, risks: [], verdict: null }));
  const eventOf = (decision: NewDecision) =>
    'at' in decision
      ? (site.index.events.find(({ articles }) => articles.includes(decision.at.article))?.id ?? null)
      : null;
  const { store, steps } = fakeReview(queue, eventOf);
  render(
    <ReviewContext value={store}>
      <ReviewMode />
    </ReviewContext>,
    { wrapper: site.wrapper },
  );
  return { store, steps, site };
}

describe('review mode', () => {
  it('holds every event of the queue', async () => {
    const { site } = await show();
    expect(screen.getByRole('region', { name: 'Review' }).textContent).toContain(
      String(site.index.events.length),
    );
  });
});
