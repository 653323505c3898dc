// A loaded site around whatever is rendered: what views find in their contexts.
import type { ReactNode } from 'react';
import { createAppStore } from '../../src/store/app-store.ts';
import { IndexContext, StoreContext } from '../../src/views/shared/store-context.ts';
import { memorySource, siteFiles } from '../store/site-fixture.ts';

/** The store in English, its index, and a wrapper for `render` and `renderHook`. */
export async function loadSite(files = siteFiles()) {
  const store = createAppStore({ source: memorySource(files), language: 'en', theme: null });
  await store.getState().loadSite();
  const { site } = store.getState();
  if (site.phase !== 'ready') throw new Error(site.phase);
  const { index } = site;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreContext value={store}>
      <IndexContext value={index}>{children}</IndexContext>
    </StoreContext>
  );
  return { store, index, wrapper };
}
