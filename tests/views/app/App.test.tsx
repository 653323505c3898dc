// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../../../src/store/app-store.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { DEFAULT_URL_STATE } from '../../../src/store/url-state.ts';
import { App } from '../../../src/views/app/App.tsx';
import { HOSTILE, memorySource, siteFiles } from '../../store/site-fixture.ts';

/** What is loaded when it is opened is compiled first under test. */
const SLOW = { timeout: 100_000 };

beforeEach(() => {
  // jsdom knows <dialog> but not how to show it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
  window.scrollTo = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language: Language, files = siteFiles()) {
  const store = createAppStore({ source: memorySource(files), language, theme: null });
  const user = userEvent.setup();
  const view = render(<App store={store} />);
  await store.getState().loadSite();
  await waitFor(() => {
    expect(store.getState().site.phase).not.toBe('loading');
  });
  return { store, user, ...view };
}
const HEADLINE = /Azerbaijan: capture of Shusha/;

describe('the page', () => {
  it('closes nothing under a dialog by its key, also where the focus has left that', async () => {
    const { store, user } = await show('en');
    act(() => store.getState().selectEvent('m1'));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const dialog = await screen.findByRole('dialog', { name: 'Export events' }, SLOW);
    act(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await user.keyboard('{Escape}?');
    expect(store.getState().event).toBe('m1');
    expect(screen.getAllByRole('dialog')).toEqual([dialog]);
  });

  it.each([
    ['ar', 'rtl', 'مسودة آلية لم يراجعها محرر', 'حرب في خمسة مقالات'],
    ['en', 'ltr', 'Machine draft, not reviewed by an editor', 'A war in two articles'],
  ] as const)(
    'in %s runs %s, says what it is and that nobody reviewed it',
    async (language, direction, draft, title) => {
      await show(language);
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
      expect(screen.getByText(draft)).toBeTruthy();
      expect(document.documentElement.dir).toBe(direction);
      expect(document.documentElement.lang).toBe(language);
    },
  );

  it('switches language and theme', async () => {
    const { user } = await show('ar');
    await user.click(await screen.findByRole('button', { name: 'Switch to English' }));
    expect(document.documentElement.dir).toBe('ltr');
    await user.click(screen.getByText('More'));
    await user.click(await screen.findByRole('radio', { name: 'Light' }, SLOW));
    expect(document.documentElement.dataset.theme).toBe('light');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'As the device' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('begins a briefing from its head', async () => {
    const { store, user } = await show('en');
    await user.click(await screen.findByRole('button', { name: 'Briefing' }));
    expect(store.getState().brief).toEqual({ mode: 'edit', step: 1, link: null });
  });

  it('leads to the search with "/", also from an Arabic layout, and not from within a field', async () => {
    const { user } = await show('en');
    const box = await screen.findByRole('searchbox');
    await user.keyboard('/');
    expect(document.activeElement).toBe(box);
    await user.keyboard('a/b');
    expect(box).toHaveProperty('value', 'a/b');
    box.blur();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true }));
    expect(document.activeElement).toBe(box);
  });

  it('shows an empty state that leads out', async () => {
    const { user } = await show('en');
    await user.type(await screen.findByRole('searchbox'), 'qqqq');
    const empty = (await screen.findByRole('heading', { name: 'No event matches the filter' })).closest(
      'section',
    );
    await user.click(within(empty ?? document.body).getByRole('button', { name: 'Show all' }));
    expect(screen.queryByText('No event matches the filter')).toBeNull();
  });

  it('narrows by a checkbox, says so in a chip, and takes the chip away', async () => {
    const { user, store } = await show('en');
    await user.click(await screen.findByRole('button', { name: 'Filter' }));
    const panel = await screen.findByRole('region', { name: 'Filter' });
    await user.click(within(panel).getByRole('checkbox', { name: /Conflicting accounts/ }));
    expect(store.getState().filter.statuses).toEqual(['contested']);
    expect(screen.getByText('1 of 3 shown')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove “Conflicting accounts”' }));
    expect(store.getState().filter.statuses).toEqual([]);
    within(panel)
      .getByRole('checkbox', { name: /Conflicting accounts/ })
      .focus();
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Filter');
  });

  it('opens and closes the dialogs by button and key', async () => {
    const { user } = await show('en');
    await user.click(await screen.findByRole('button', { name: 'About' }));
    expect(await screen.findByRole('dialog', { name: 'About this chronology' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toBeTruthy();
  });

  it('leads from a row to the drawer and with Esc back to the row', async () => {
    const { user } = await show('en');
    const list = await screen.findByRole('table');
    const row = within(list).getByRole('button', { name: HEADLINE });
    await user.click(row);
    const drawer = await screen.findByRole('complementary', { name: HEADLINE });
    await waitFor(() => {
      expect(drawer.contains(document.activeElement)).toBe(true);
    });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement?.textContent).toMatch(HEADLINE);
  });

  it('opens as a sheet on a phone, with one view at a time', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    const { user, store } = await show('en');
    await user.click(await screen.findByRole('button', { name: 'Events' }));
    expect(store.getState().tab).toBe('list');
    await user.click(within(screen.getByRole('table')).getByRole('button', { name: HEADLINE }));
    expect(await screen.findByRole('dialog', { name: 'Event' })).toBeTruthy();
  });
});

describe('when the data cannot be had', () => {
  it.each([
    ['missing', new Map<string, unknown>(), /are missing/],
    [
      'of another version',
      siteFiles().set('manifest.json', { schemaVersion: 9, index: 'x' }),
      /another version/,
    ],
    ['damaged', siteFiles().set('index.json', { schemaVersion: 1 }), /are damaged/],
  ])('says that they are %s and offers another try', async (_what, files, title) => {
    const { user } = await show('en', files);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading', { name: title })).toBeTruthy();
    for (const [name, content] of siteFiles()) files.set(name, content);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A war in two articles' })).toBeTruthy();
  });
});

describe('hostile words', () => {
  it('stay words in headlines, names and titles, and a script address is no link', async () => {
    const { store, container } = await show('en');
    store
      .getState()
      .followLink({ ...DEFAULT_URL_STATE, event: 'm3', article: 'a', passage: 'm3', language: 'en' });
    expect(await screen.findByRole('heading', { level: 2, name: HOSTILE })).toBeTruthy();
    expect(
      await screen.findAllByText(new RegExp(`goes on ${HOSTILE.replace(/[()]/g, String.raw`\$&`)}`)),
    ).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('a[href^="javascript" i]')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Open original' })).toBeNull();
  });
});
