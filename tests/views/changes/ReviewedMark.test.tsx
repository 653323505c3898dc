// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/domain/corpus-schema.ts';
import type { Correction, ReviewReport } from '../../../src/domain/review/review-report.ts';
import { ReviewedMark } from '../../../src/views/changes/ReviewedMark.tsx';
import { ReviewLinks } from '../../../src/views/changes/ReviewLinks.tsx';
import { makeEvent, makeMention } from '../../domain/fixtures.ts';
import { HOSTILE, makeSite, siteFiles } from '../../store/site-fixture.ts';
import { loadSite } from '../support.tsx';

afterEach(cleanup);

const headline = { ar: 'ع', en: 'E' };
const CORRECTION: Correction = {
  decision: 'd1',
  kind: 'retype',
  by: 'Karim',
  on: '2026-01-09',
  reason: HOSTILE,
  event: 'm1',
  article: 'a',
  headline,
  was: { type: 'clash' },
  now: { type: 'capture' },
  joined: [],
  splitFrom: null,
};

async function site(state: 'draft' | 'reviewed', corrections: readonly Correction[]) {
  const review = { state, by: 'Samira', on: '2026-01-06', decisions: [] };
  const report: ReviewReport = {
    schemaVersion: 1,
    review,
    outcomes: [],
    hidden: [],
    corrections: [...corrections],
    sinceSignoff: {
      added: [{ event: 'm4', headline }],
      changed: [],
      newlyDenied: [],
      withdrawn: [],
      articles: [],
    },
  };
  const files = siteFiles({ ...makeSite(), review });
  files.set('manifest.json', { schemaVersion: 1, index: 'index.json', review: 'review.json' });
  files.set('review.json', report);
  return loadSite(files);
}

async function mark(reviewed: NewsEvent['reviewed'], corrections: readonly Correction[] = []) {
  const { store, wrapper } = await site('reviewed', corrections);
  const event = makeEvent('m1', { type: 'capture', reviewed });
  render(<ReviewedMark event={event} mentions={[makeMention('m1', 'm1')]} />, { wrapper });
  return store;
}
const BY = { by: 'Samira', on: '2026-01-05' };

describe('the mark of an editor on an event', () => {
  it('names who reviewed it and the day, and folds away what the program had said', async () => {
    await mark({ ...BY, was: { type: 'clash' } });
    expect(screen.getByText(/Reviewed by .*Samira.* on 5 January 2026/)).toBeTruthy();
    const folded = screen.getByText('What the program had said').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('was: Clash');
  });

  it('says that what was accepted is as the program has it, and what was added is not its', async () => {
    await mark({ ...BY, was: {} });
    expect(screen.getByText(/accepted as the program has it/)).toBeTruthy();
    cleanup();
    await mark({ ...BY, was: { mentions: [] } });
    expect(screen.getByText(/did not find this event/)).toBeTruthy();
  });

  it('shows a correction after the sign-off with its reason, which never becomes markup', async () => {
    const store = await mark({ ...BY, was: { type: 'clash' } }, [CORRECTION]);
    expect(await screen.findByText('Corrected after the review was signed')).toBeTruthy();
    expect(screen.getByText(HOSTILE)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Corrections log' }));
    expect(store.getState().changes).toBe('log');
  });

  it('says nothing of an event that nobody has looked at', async () => {
    await mark(null);
    expect(document.querySelector('.cg-reviewed')).toBeNull();
  });
});

describe('beside the state of review', () => {
  it('leads from a draft that was signed once to what changed, and to the corrections', async () => {
    const { store, wrapper } = await site('draft', [CORRECTION]);
    render(<ReviewLinks />, { wrapper });
    await userEvent.click(await screen.findByRole('button', { name: '1 new event' }));
    expect(store.getState().changes).toBe('sign');
    await userEvent.click(screen.getByRole('button', { name: 'Corrections log' }));
    expect(store.getState().changes).toBe('log');
  });

  it('says of a reviewed chronology only that there are corrections, if there are', async () => {
    const { wrapper } = await site('reviewed', []);
    const { container } = render(<ReviewLinks />, { wrapper });
    await Promise.resolve();
    expect(container.textContent).toBe('');
  });
});
