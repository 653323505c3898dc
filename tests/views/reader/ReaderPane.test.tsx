// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { ReaderPane } from '../../../src/views/reader/ReaderPane.tsx';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { makeSite, memorySource, siteFiles, TEXT } from '../../store/site-fixture.ts';

/** The highlights of a browser, as far as the reader uses them. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const layers = new Map<string, FakeHighlight>();
/** The words under a layer, one for each range. */
const lit = (name: string) => [...(layers.get(name) ?? [])].map((range) => range.toString());

beforeEach(() => {
  layers.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: layers });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language: Language, article = 'a', files = siteFiles()) {
  const store = createAppStore({ source: memorySource(files), language, theme: null });
  await store.getState().loadSite();
  const { site } = store.getState();
  if (site.phase !== 'ready') throw new Error(site.phase);
  store.getState().openArticle(article);
  const user = userEvent.setup();
  const view = render(
    <StoreContext value={store}>
      <IndexContext value={site.index}>
        <ReaderPane article={article} />
      </IndexContext>
    </StoreContext>,
  );
  await screen.findByRole('navigation');
  return { store, user, ...view };
}

describe('the reader', () => {
  it('shows the text as written, in its own language and direction', async () => {
    const { container } = await show('en');
    const text = container.querySelector('.rd-text');
    expect([...(text?.querySelectorAll('p') ?? [])].map((p) => p.textContent).join('\n')).toBe(TEXT);
    expect(text?.getAttribute('lang')).toBe('ar');
    expect(text?.getAttribute('dir')).toBe('rtl');
  });

  it('leaves each block of the text one piece, whatever lies over it', async () => {
    const { container } = await show('ar');
    const blocks = [...container.querySelectorAll('[data-start]')];
    expect(blocks.map((block) => [...block.childNodes].map((node) => node.nodeType))).toEqual(
      blocks.map(() => [Node.TEXT_NODE]),
    );
    expect(lit('rd-passage')).toEqual(TEXT.split('\n'));
  });

  it('leads from the list of passages to the event and lights the passage', async () => {
    const { store, user } = await show('ar');
    const list = await screen.findByRole('navigation', { name: 'اقتباسات المقال' });
    await user.click(within(list).getByRole('button', { name: /القتال مستمر/ }));
    expect(store.getState()).toMatchObject({ event: 'm3', passage: 'm3' });
    expect(lit('rd-selected')).toEqual([TEXT.split('\n')[2]]);
    expect(screen.getByText('3 من 3')).toBeTruthy();
  });

  it('walks the passages with n and p, also by the physical key of an Arabic layout', async () => {
    const { store, user } = await show('ar');
    await user.click(screen.getByRole('button', { name: 'الاقتباس التالي' }));
    expect(store.getState().passage).toBe('m1');
    await user.keyboard('n');
    expect(store.getState().passage).toBe('m2');
    await user.keyboard('p');
    expect(store.getState().passage).toBe('m1');
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ى', code: 'KeyN', bubbles: true }),
    );
    await waitFor(() => {
      expect(store.getState().passage).toBe('m2');
    });
  });

  it('closes with Esc', async () => {
    const { store, user } = await show('en');
    screen.getByRole('button', { name: 'Next passage' }).focus();
    await user.keyboard('{Escape}');
    expect(store.getState().article).toBeNull();
  });

  it('opens the original of a web address only', async () => {
    await show('en', 'b');
    const link = await screen.findByRole('link', { name: 'Open original' });
    expect(link.getAttribute('href')).toBe('https://news.example/b');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('says that a passage is lost rather than lighting other words', async () => {
    const site = makeSite();
    const files = siteFiles({
      ...site,
      articles: site.articles.map((article) => ({ ...article, text: article.text.replace('علييف', 'فلان') })),
    });
    await show('en', 'a', files);
    expect(await screen.findByText('This passage is no longer in the text.')).toBeTruthy();
    expect(lit('rd-passage')).toHaveLength(2);
  });
});
