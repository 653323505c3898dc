import { describe, expect, it } from 'vitest';
import type { ReviewState } from '../../../src/store/review/review-state.ts';
import { warnUnsaved } from '../../../src/views/review/warn-unsaved.ts';
import { fakeReview } from './fake-review.ts';

const ARTICLE: ReviewState['added'][number] = {
  id: 'a',
  text: 'نص',
  sha256: '0'.repeat(64),
  metadata: {},
};

function open(changes: Partial<ReviewState> = {}) {
  const { store } = fakeReview([], () => null, changes);
  const page = new EventTarget();
  const stop = warnUnsaved(store, page);
  const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { store, stop, asks };
}

describe('leaving the page', () => {
  it('asks nothing where all is saved', () => {
    expect(open().asks()).toBe(false);
  });

  it('asks while decisions are in no file, until they are', () => {
    const { store, asks } = open();
    store.setState({ unsaved: true });
    store.setState({ busy: true });
    expect(asks()).toBe(true);
    store.setState({ unsaved: false });
    expect(asks()).toBe(false);
  });

  it('asks while a pasted article is there, also with all decisions saved', () => {
    const { store, asks } = open({ added: [ARTICLE], unsaved: true });
    store.setState({ unsaved: false });
    expect(asks()).toBe(true);
    store.setState({ added: [] });
    expect(asks()).toBe(false);
  });

  it('asks no more once nobody watches', () => {
    const { store, stop, asks } = open({ unsaved: true });
    stop();
    store.setState({ busy: true });
    expect(asks()).toBe(false);
  });
});
