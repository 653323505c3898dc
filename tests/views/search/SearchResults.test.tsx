// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/domain/filter.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { SearchResults } from '../../../src/views/search/SearchResults.tsx';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { memorySource } from '../../store/site-fixture.ts';

afterEach(cleanup);

async function ask(filter: Partial<Filter>) {
  const store = createAppStore({ source: memorySource(), language: 'en', theme: null });
  await store.getState().loadSite();
  const { site } = store.getState();
  if (site.phase !== 'ready') throw new Error(site.phase);
  store.getState().setFilter(filter);
  render(
    <StoreContext value={store}>
      <IndexContext value={site.index}>
        <SearchResults onClose={() => undefined} />
      </IndexContext>
    </StoreContext>,
  );
}

describe('the list of results', () => {
  it('leads to the events of which somebody speaks, under a name that no text holds', async () => {
    await ask({ query: 'Ilham' });
    expect(await screen.findByRole('button', { name: /capture of Shusha/ })).toBeTruthy();
  });

  it('says that nothing was found where the filter leaves nothing of a name', async () => {
    await ask({ articles: ['b'], query: 'Armenia' });
    expect(await screen.findByText('Nothing was found.')).toBeTruthy();
  });
});
