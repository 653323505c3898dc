// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReviewReport } from '../../../src/domain/review/review-report.ts';
import { drawer } from '../../../src/i18n/messages/drawer.ts';
import { addMessages } from '../../../src/i18n/translate.ts';
import { GoneEvent } from '../../../src/views/drawer/GoneEvent.tsx';
import { HOSTILE, siteFiles } from '../../store/site-fixture.ts';
import { loadSite } from '../support.tsx';

addMessages(drawer);
afterEach(cleanup);

const REPORT: ReviewReport = {
  schemaVersion: 1,
  review: { state: 'draft', by: null, on: null, decisions: [] },
  outcomes: [],
  hidden: [
    {
      id: 'h1',
      mentions: ['h1', 'h2'],
      headline: { ar: 'خبر لا يُعاد', en: 'News that is not told again' },
      by: 'سميرة',
      on: '2026-01-05',
      reason: `خلط بين مدينتين ${HOSTILE}`,
    },
  ],
  corrections: [],
  sinceSignoff: null,
};

async function show(event: string, files = siteFiles()) {
  files.set('manifest.json', { schemaVersion: 1, index: 'index.json', review: 'review.json' });
  const { store, wrapper } = await loadSite(files);
  const onShown = vi.fn<(heading: HTMLElement) => void>();
  render(<GoneEvent event={event} headingId="h" onShown={onShown} />, { wrapper });
  return { store, onShown };
}

describe('an event that is not in the chronology', () => {
  it.each(['h1', 'h2'])('was taken out by an editor, who says when and why: %s', async (event) => {
    const { onShown } = await show(event, siteFiles().set('review.json', REPORT));
    expect(await screen.findByRole('heading', { name: 'An editor took this event out' })).toBeTruthy();
    expect(
      screen.getByText('Taken out of the chronology by \u2068سميرة\u2069 on 5 January 2026.'),
    ).toBeTruthy();
    expect(screen.getByText(`خلط بين مدينتين ${HOSTILE}`).getAttribute('dir')).toBe('auto');
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).not.toContain('not told again');
    expect(screen.queryByText(/Search for its words/)).toBeNull();
    expect(onShown).toHaveBeenCalledOnce();
  });

  it('may be unknown altogether', async () => {
    await show('other', siteFiles().set('review.json', REPORT));
    expect(await screen.findByText(/Search for its words/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'This event is not in this chronology' })).toBeTruthy();
  });

  it('is spoken of as unknown where the decisions cannot be had', async () => {
    await show('h1');
    expect(await screen.findByText(/Search for its words/)).toBeTruthy();
  });
});
