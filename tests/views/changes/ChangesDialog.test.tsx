// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import type { ReviewReport } from '../../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { makeSignoff } from '../../../src/domain/review/snapshot.ts';
import { App } from '../../../src/views/app/App.tsx';
import { createAppStore } from '../../../src/store/app-store.ts';
import { ChangesDialog } from '../../../src/views/changes/ChangesDialog.tsx';
import { makeArticle } from '../../domain/fixtures.ts';
import { HOSTILE, makeSite, memorySource, siteFiles } from '../../store/site-fixture.ts';
import { loadSite } from '../support.tsx';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
});
afterEach(cleanup);

const SIGNED = { state: 'draft' as const, by: 'Samira', on: '2026-01-05', decisions: [] };
const headline = { ar: 'ع', en: 'Azerbaijan: capture of Shusha, denied by Armenia' };
const REPORT: ReviewReport = {
  schemaVersion: 1,
  review: SIGNED,
  outcomes: [],
  hidden: [
    {
      id: 'gone',
      mentions: ['gone'],
      headline: { ar: 'ق', en: 'A meeting told twice' },
      by: 'Karim',
      on: '2026-02-01',
      reason: 'A double.',
    },
  ],
  corrections: [
    {
      decision: 'd1',
      kind: 'retype',
      by: 'Karim',
      on: '2026-01-09',
      reason: `The agency corrected itself. ${HOSTILE}`,
      event: 'm1',
      article: 'a',
      headline,
      was: { type: 'clash' },
      now: { type: 'capture' },
      joined: [],
      splitFrom: null,
    },
    {
      decision: 'd2',
      kind: 'hide',
      by: 'Karim',
      on: '2026-02-01',
      reason: 'A double.',
      event: 'gone',
      article: 'a',
      headline: { ar: 'ق', en: 'A meeting told twice' },
      was: { type: 'meeting' },
      now: {},
      joined: [],
      splitFrom: null,
    },
  ],
  sinceSignoff: {
    added: [{ event: 'm4', headline: { ar: 'ل', en: 'A meeting' } }],
    changed: [],
    newlyDenied: [
      {
        event: 'm1',
        headline,
        was: { status: 'claimed' },
        now: { status: 'contested' },
        joined: [],
        splitFrom: null,
        deniedBy: ['armenia'],
      },
    ],
    withdrawn: [{ event: 'gone', headline: { ar: 'ق', en: 'A meeting told twice' } }],
    articles: [{ article: 'a', was: { publisher: null }, now: { publisher: 'Al-Ittihad' } }],
  },
};

/** The day on which each article of the site was printed. */
function printed(days: Readonly<Record<string, string>>): Corpus {
  const site = makeSite();
  return {
    ...site,
    articles: site.articles.map((article) => ({
      ...article,
      published: { ...makeArticle('x').published, date: days[article.id] ?? null },
    })),
  };
}

async function show(shown: string, corpus: Corpus = makeSite(), report: ReviewReport | null = null) {
  const files = siteFiles(corpus);
  if (report) {
    files.set('manifest.json', { schemaVersion: 1, index: 'index.json', review: 'review.json' });
    files.set('review.json', report);
  }
  const site = await loadSite(files);
  site.store.getState().setChanges(shown);
  render(<ChangesDialog shown={shown} />, { wrapper: site.wrapper });
  return { ...site, user: userEvent.setup() };
}
const signed = () => ({ ...makeSite(), review: SIGNED });

describe('the list of what changed', () => {
  it('says since the sign-off what is new, denied and gone, each with what it was and is', async () => {
    const { store, user } = await show('sign', signed(), REPORT);
    expect(
      await screen.findByText('1 newly denied · 1 new event · 1 withdrawn · 1 article with changed details'),
    ).toBe(screen.getByRole('status'));
    expect(screen.getByText('Denied by Armenia')).toBeTruthy();
    expect(screen.getByText('One side’s account')).toBeTruthy();
    const gone = screen.getByText('A meeting told twice');
    expect(gone.closest('button')).toBeNull();
    expect(gone.closest('li')?.textContent).toContain('1 February 2026 · Reason: A double.');
    const known = screen.getByText('Al-Ittihad').closest('li');
    expect(known?.textContent).toContain('outlet unknown');
    await user.click(screen.getByRole('button', { name: headline.en }));
    expect(store.getState()).toMatchObject({ event: 'm1', changes: null });
  });

  it('says that nobody has signed where nobody has, and offers days and files', async () => {
    await show('sign', printed({ a: '2020-10-09', b: '2020-10-21' }));
    expect(screen.queryByRole('radio', { name: /signed/ })).toBeNull();
    const day = screen.getByRole<HTMLInputElement>('radio', { name: /published by a day/ });
    expect(day.checked).toBe(true);
    expect(await screen.findByText('1 new event')).toBeTruthy();
    expect(screen.getByText(/What this list cannot know/)).toBeTruthy();
  });

  it('takes the day from the link and from the reader', async () => {
    const { store, user } = await show('2020-10-21', printed({ a: '2020-10-09', b: '2020-10-21' }));
    expect(await screen.findByText('No difference.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Day of publication' }), '2020-10-09');
    expect(store.getState().changes).toBe('2020-10-09');
  });

  it('compares with a review file that somebody signed', async () => {
    const { user } = await show('sign', makeSite());
    await user.click(screen.getByRole('radio', { name: 'a saved file' }));
    const site = makeSite();
    const early = { ...site, events: site.events.slice(0, 2) };
    const signoff = makeSignoff(early, [], { by: 'Samira', on: '2026-01-05', note: '' });
    const file = new File([JSON.stringify({ ...NO_REVIEW, signoffs: [signoff] })], 'review.json');
    await user.upload(screen.getByLabelText('a saved file', { selector: '[type=file]' }), file);
    expect(await screen.findByText('1 new event')).toBeTruthy();
    expect(screen.getByText(/signed by .*Samira.* on 5 January 2026/)).toBeTruthy();
  });

  it('refuses a file that is neither, with the reason, and shows no markup of its name', async () => {
    const { user } = await show('sign', makeSite());
    await user.click(screen.getByRole('radio', { name: 'a saved file' }));
    const input = screen.getByLabelText('a saved file', { selector: '[type=file]' });
    await user.upload(input, new File(['{'], `${HOSTILE}.json`));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('is no valid JSON');
    expect(alert.querySelector('img')).toBeNull();
    await user.upload(input, new File([JSON.stringify({ ...makeSite(), actors: 1 })], 'corpus.json'));
    expect((await screen.findByText(/First thing that does not fit/)).textContent).toContain('actors');
  });

  it('shows the file that was chosen last, also where an earlier one takes longer to read', async () => {
    const { user } = await show('sign', makeSite());
    await user.click(screen.getByRole('radio', { name: 'a saved file' }));
    const input = screen.getByLabelText('a saved file', { selector: '[type=file]' });
    const slow = new File(['{'], 'slow.json');
    let arrive: (text: string) => void = () => undefined;
    slow.text = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    await user.upload(input, slow);
    await user.upload(input, new File(['{'], 'quick.json'));
    expect((await screen.findByRole('alert')).textContent).toContain('quick.json');
    await act(async () => arrive('{'));
    expect(screen.getByRole('alert').textContent).toContain('quick.json');
  });
});

describe('the corrections log', () => {
  it('tells the newest first: what was and what is, by whom, when and why', async () => {
    await show('log', signed(), REPORT);
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Event withdrawn',
      'Type corrected',
    ]);
    const row = within(rows[1] ?? document.body);
    expect(row.getByText(/Karim.*, 9 January 2026/)).toBeTruthy();
    expect(row.getByText('Clash')).toBeTruthy();
    expect(row.getByText('Capture')).toBeTruthy();
    expect(rows[1]?.querySelector('img')).toBeNull();
    expect(row.getByText(/The agency corrected itself/).textContent).toContain(HOSTILE);
  });

  it('says that there is nothing to correct before anybody has signed', async () => {
    await show('log');
    expect(screen.getByText(/No editor has signed/)).toBeTruthy();
  });
});

describe('a link to what changed', () => {
  it('opens it over the page, and closing it leaves the page', async () => {
    const store = createAppStore({ source: memorySource(siteFiles()), language: 'en', theme: null });
    await store.getState().loadSite();
    store.getState().setChanges('log');
    render(<App store={store} />);
    const dialog = await screen.findByRole('dialog', { name: 'Corrections log' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(store.getState().changes).toBeNull();
  });
});
