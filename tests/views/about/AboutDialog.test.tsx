// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evaluation } from '../../../src/domain/evaluation-schema.ts';
import type { Outcome } from '../../../src/domain/review/review-report.ts';
import type { SiteIndex } from '../../../src/domain/site-data.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { AboutDialog } from '../../../src/views/about/AboutDialog.tsx';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { memorySource, siteFiles, TEXT } from '../../store/site-fixture.ts';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});
afterEach(cleanup);

const EVALUATION: Evaluation = {
  schemaVersion: 1,
  engine: '9.9.9',
  sets: [
    { name: 'held', articles: 8, annotations: 144, figures: { typePrecision: 0.9, typeRecall: 0.785 } },
    { name: 'seeds', articles: 5, annotations: 90, figures: { typePrecision: 0.984, denialF1: null } },
  ],
};

async function show(
  change: (index: SiteIndex) => SiteIndex = (index) => index,
  evaluation = true,
  outcomes: readonly Outcome[] = [],
) {
  const files = siteFiles();
  if (outcomes.length > 0) {
    files.set('manifest.json', { schemaVersion: 1, index: 'index.json', review: 'review.json' });
    const review = { state: 'draft', by: null, on: null, decisions: [] };
    const report = { schemaVersion: 1, review, hidden: [], corrections: [], sinceSignoff: null };
    files.set('review.json', { ...report, outcomes });
  }
  if (evaluation) files.set('evaluation.json', EVALUATION);
  const store = createAppStore({ source: memorySource(files), language: 'en', theme: null });
  await store.getState().loadSite();
  const { site } = store.getState();
  if (site.phase !== 'ready') expect.fail('the site was not loaded');
  const onClose = vi.fn<() => void>();
  render(
    <StoreContext value={store}>
      <IndexContext value={change(site.index)}>
        <AboutDialog onClose={onClose} />
      </IndexContext>
    </StoreContext>,
  );
  return { store, files, onClose, user: userEvent.setup() };
}

describe('the panel about the chronology', () => {
  it('shows the figures of the last evaluation as the site carries them, rounded down', async () => {
    await show();
    const table = await screen.findByRole('table');
    const row = within(table).getByRole('row', { name: /Events in the text that were found/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['78', 'not measured']);
    expect(screen.getByText(/What version 9\.9\.9 found/)).toBeTruthy();
    expect(
      within(table).getByRole('columnheader', { name: /no rule was mended by \(8 articles, 144 passages\)/ }),
    ).toBeTruthy();
  });

  it('says that there are none, and asks again when told to', async () => {
    const { user, files } = await show(undefined, false);
    const again = await screen.findByRole('button', { name: 'Try again' });
    files.set('evaluation.json', EVALUATION);
    await user.click(again);
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('lists each article with how its day is known, and leads to it', async () => {
    const { user, store, onClose } = await show();
    const meta = screen.getAllByText(
      /from the article’s metadata|as the text says|inferred from the text|nothing in the text decides/,
    );
    expect(meta.length).toBe(2);
    await user.click(screen.getByRole('button', { name: /Untitled article/ }));
    expect(onClose).toHaveBeenCalled();
    expect(store.getState().article).toBe('b');
  });

  it('shows the words that a remark is about, and leads to their article', async () => {
    const span = { start: 0, end: 3 };
    const { user, store } = await show((index) => ({
      ...index,
      warnings: [{ article: 'a', span, rule: 'no-such-rule', params: {} }],
    }));
    const words = await screen.findByText((_, element) => element?.className === 'ab-words');
    expect(words.textContent).toContain(TEXT.slice(span.start, span.end));
    await user.click(screen.getByRole('button', { name: 'Open the article' }));
    expect(store.getState().article).toBe('a');
  });

  it('shows a few of many remarks, the others on a press', async () => {
    const warnings = Array.from({ length: 30 }, (_, at) => ({
      article: 'a',
      span: { start: at, end: at + 1 },
      rule: 'no-such-rule',
      params: {},
    }));
    const { user } = await show((index) => ({ ...index, warnings }));
    const count = () => screen.getAllByRole('button', { name: 'Open the article' }).length;
    expect(count()).toBe(20);
    await user.click(screen.getByRole('button', { name: 'Show more (10 left)' }));
    expect(count()).toBe(30);
  });

  it('says where to write, or that nobody said so', async () => {
    await show((index) => ({ ...index, about: { ...index.about, contact: 'desk@example.org' } }));
    expect(screen.getByText(/Write to desk@example\.org/)).toBeTruthy();
    cleanup();
    await show((index) => ({ ...index, about: { ...index.about, contact: null } }));
    expect(screen.getByText(/named no address/)).toBeTruthy();
  });

  it('counts the decisions of editors, and those without effect, but names none of them', async () => {
    const applied: Outcome = {
      decision: 'd1',
      kind: 'hide',
      status: 'applied',
      reason: null,
      detail: '',
      article: 'a',
      exact: 'words that were hidden',
      event: null,
    };
    const lost: Outcome = { ...applied, decision: 'd2', status: 'lost', reason: 'passage-gone' };
    await show(undefined, true, [applied, lost]);
    expect(await screen.findByText(/^Editors have made 2 decisions .* 1 of them has no effect/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('words that were hidden');
  });

  it('speaks of no decisions where there are none', async () => {
    await show();
    expect(screen.queryByText(/decisions? on this/)).toBeNull();
  });

  it('leads to the corrections log, and to what changed', async () => {
    const { store, onClose, user } = await show();
    await user.click(screen.getByRole('button', { name: 'Corrections log' }));
    expect(onClose).toHaveBeenCalled();
    expect(store.getState().changes).toBe('log');
    await user.click(screen.getByRole('button', { name: 'What changed since …' }));
    expect(store.getState().changes).toBe('sign');
  });
});
