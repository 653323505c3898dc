import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { keepEditorName } from '../../../src/store/review/editor-name.ts';
import type { ReviewState } from '../../../src/store/review/review-state.ts';

const review = () =>
  createStore<Pick<ReviewState, 'editor' | 'setEditor'>>()((set) => ({
    editor: '',
    setEditor: (editor) => set({ editor }),
  }));
function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('the name of the editor', () => {
  it('is asked for once on a device', () => {
    const storage = memory();
    const first = review();
    keepEditorName(first, storage);
    expect(first.getState().editor).toBe('');
    first.getState().setEditor('سلمى حداد');
    const later = review();
    keepEditorName(later, storage);
    expect(later.getState().editor).toBe('سلمى حداد');
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const store = review();
    keepEditorName(store, { getItem: refuse, setItem: refuse });
    store.getState().setEditor('سلمى');
    keepEditorName(review(), null);
    expect(store.getState().editor).toBe('سلمى');
  });
});
