// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useArticleFiles } from '../../../src/views/reader/use-article-files.ts';
import { loadSite } from '../support.tsx';

afterEach(cleanup);

describe('the files of an article', () => {
  it('give the same passages while files of other articles come', async () => {
    const { store, wrapper } = await loadSite();
    const { result } = renderHook(() => useArticleFiles('a'), { wrapper });
    await waitFor(() => expect(result.current.passages).toBe('ready'));
    const { mentions } = result.current;
    expect(mentions.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    act(() => store.setState(({ shards }) => ({ shards: { ...shards, 7: { phase: 'loading' } } })));
    expect(result.current.mentions).toBe(mentions);
  });
});
