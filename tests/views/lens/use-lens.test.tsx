// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/store/app-store.ts';
import { loadLens, useLens } from '../../../src/views/lens/use-lens.ts';
import { IndexContext, StoreContext } from '../../../src/views/shared/store-context.ts';
import { memorySource } from '../../store/site-fixture.ts';

afterEach(cleanup);

describe('the lens of the views', () => {
  it('comes to all views, whoever has loaded it', async () => {
    const store = createAppStore({ source: memorySource(), language: 'en', theme: null });
    await store.getState().loadSite();
    const { site } = store.getState();
    if (site.phase !== 'ready') throw new Error(site.phase);
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <StoreContext value={store}>
        <IndexContext value={site.index}>{children}</IndexContext>
      </StoreContext>
    );
    const { result } = renderHook(useLens, { wrapper });
    expect(result.current).toBeNull();
    await act(async () => {
      await loadLens();
    });
    act(() => store.getState().setLens(['armenia']));
    expect(result.current?.side).toBe('armenia');
  });
});
