// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/store/app-store.ts';
import { useArticleFiles } from '../../../src/views/reader/use-article-files.ts';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { memorySource } from '../../store/site-fixture.ts';

afterEach(cleanup);

describe('the files of an article', () => {
  it('give the same passages while files of other articles come', async () => {
    const store = createAppStore({ source: memorySource(), language: 'en', theme: null });
    await store.getState().loadSite();
    const { site } = store.getState();
    if (site.phase !== 'ready') throw new Error(site.phase);
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <StoreContext value={store}>
        <IndexContext value={site.index}>{children}</IndexContext>
      </StoreContext>
    );
    const { result } = renderHook(() => useArticleFiles('a'), { wrapper });
    await waitFor(() => expect(result.current.passages).toBe('ready'));
    const { mentions } = result.current;
    expect(mentions.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    act(() => store.setState(({ shards }) => ({ shards: { ...shards, 7: { phase: 'loading' } } })));
    expect(result.current.mentions).toBe(mentions);
  });
});
