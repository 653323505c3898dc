// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isFull, listDraftKeys } from '../../src/store/draft-keys.ts';

const keep = (keys: readonly string[]) => ({ length: keys.length, key: (at: number) => keys[at] ?? null });

describe('the keys of drafts', () => {
  it('are those that begin alike, without that of this visit', () => {
    const storage = keep(['a:1', 'b:1', 'a:2', 'other']);
    expect(listDraftKeys(storage, 'a:', 'a:2')).toEqual(['a:1']);
  });

  it('are none where nothing is kept, or reading is refused', () => {
    const refusing = {
      length: 1,
      key: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(listDraftKeys(null, 'a:', 'a:2')).toEqual([]);
    expect(listDraftKeys(refusing, 'a:', 'a:2')).toEqual([]);
  });
});

describe('a refusal to write', () => {
  it('is for want of room only where the browser says so', () => {
    expect(isFull(new DOMException('full', 'QuotaExceededError'))).toBe(true);
    expect(isFull(new DOMException('no', 'SecurityError'))).toBe(false);
    expect(isFull(new Error('QuotaExceededError'))).toBe(false);
  });
});
