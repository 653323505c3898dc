// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLens, useLens } from '../../../src/views/lens/use-lens.ts';
import { loadSite } from '../support.tsx';

afterEach(cleanup);

describe('the lens of the views', () => {
  it('draws nothing anew when its part of the code comes and none is chosen', async () => {
    const { wrapper } = await loadSite();
    let drawn = 0;
    const useCounted = () => {
      drawn++;
      return useLens();
    };
    renderHook(useCounted, { wrapper });
    const before = drawn;
    await act(async () => {
      await loadLens();
    });
    expect(drawn).toBe(before);
  });

  it('comes to all views, whoever has loaded it', async () => {
    const { store, wrapper } = await loadSite();
    const { result } = renderHook(useLens, { wrapper });
    expect(result.current).toBeNull();
    await act(async () => {
      await loadLens();
    });
    act(() => store.getState().setLens(['armenia']));
    expect(result.current?.side).toBe('armenia');
  });
});
