// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/domain/filter.ts';
import { SearchResults } from '../../../src/views/search/SearchResults.tsx';
import { loadSite } from '../support.tsx';

afterEach(cleanup);

async function ask(filter: Partial<Filter>) {
  const { store, wrapper } = await loadSite();
  store.getState().setFilter(filter);
  render(<SearchResults onClose={() => undefined} />, { wrapper });
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
