import { describe, expect, it } from 'vitest';
import type { GivenArticle } from '../../../src/domain/review/workbench.ts';
import type { Draft } from '../../../src/store/review/storage.ts';
import { openDrafts } from '../../../src/store/review/storage.ts';

/** A storage with room for so many characters of values. */
function makeStorage(room = Number.POSITIVE_INFINITY) {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (at: number) => [...items.keys()][at] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const others = [...items].filter(([name]) => name !== key);
      const taken = others.reduce((sum, [, text]) => sum + text.length, 0);
      if (taken + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  };
}

const refusing = {
  get length(): number {
    throw new DOMException('no', 'SecurityError');
  },
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
  removeItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
};

const FILE = '{\n  "schemaVersion": 1\n}\n';
const ARTICLE: GivenArticle = { id: 'p', text: 'نص'.repeat(500), sha256: '0'.repeat(64), metadata: {} };
const draft = (at: string, added: readonly GivenArticle[] = []): Draft => ({
  at,
  editor: 'ليلى',
  text: FILE,
  added,
});

describe('drafts in the browser', () => {
  it('are read back by the next visit, the latest first', () => {
    const storage = makeStorage();
    expect(openDrafts(storage, '/', 'one').write(draft('2026-11-21T10:00:00Z'))).toBe('kept');
    openDrafts(storage, '/', 'two').write(draft('2026-11-21T11:00:00Z', [ARTICLE]));
    const found = openDrafts(storage, '/', 'three').readOthers();
    expect(found.map(({ at }) => at)).toEqual(['2026-11-21T11:00:00Z', '2026-11-21T10:00:00Z']);
    expect(found[0]).toMatchObject({ editor: 'ليلى', text: FILE, added: [ARTICLE] });
  });

  it('of one visit never take the place of those of another', () => {
    const storage = makeStorage();
    const one = openDrafts(storage, '/', 'one');
    const two = openDrafts(storage, '/', 'two');
    one.write(draft('2026-11-21T10:00:00Z'));
    two.write(draft('2026-11-21T11:00:00Z'));
    one.write(draft('2026-11-21T12:00:00Z'));
    expect(one.readOthers().map(({ at }) => at)).toEqual(['2026-11-21T11:00:00Z']);
    expect(two.readOthers().map(({ at }) => at)).toEqual(['2026-11-21T12:00:00Z']);
  });

  it('of another site of the same origin are not seen', () => {
    const storage = makeStorage();
    openDrafts(storage, '/a/', 'one').write(draft('2026-11-21T10:00:00Z'));
    expect(openDrafts(storage, '/', 'two').readOthers()).toEqual([]);
  });

  it('are set aside, and go on under another name', () => {
    const storage = makeStorage();
    const one = openDrafts(storage, '/', 'one');
    one.write(draft('2026-11-21T10:00:00Z'));
    one.setAside();
    one.write(draft('2026-11-21T11:00:00Z'));
    expect(one.readOthers().map(({ at }) => at)).toEqual(['2026-11-21T10:00:00Z']);
    one.remove();
    expect(openDrafts(storage, '/', 'two').readOthers()).toHaveLength(1);
  });

  it('are taken away when they are asked to go', () => {
    const storage = makeStorage();
    const one = openDrafts(storage, '/', 'one');
    one.write(draft('2026-11-21T10:00:00Z'));
    one.remove();
    expect(storage.items.size).toBe(0);
    one.write(draft('2026-11-21T10:00:00Z'));
    const two = openDrafts(storage, '/', 'two');
    for (const { key } of two.readOthers()) two.remove(key);
    expect(storage.items.size).toBe(0);
  });

  it.each([
    ['no JSON', '{"version": 1,'],
    ['another version', JSON.stringify({ version: 2, ...draft('2026-11-21T10:00:00Z') })],
    ['no time', JSON.stringify({ version: 1, ...draft('yesterday') })],
  ])('with %s are passed over and left there', (_name, value) => {
    const storage = makeStorage();
    storage.items.set('waqai.review:/:x', value);
    openDrafts(storage, '/', 'one').write(draft('2026-11-21T10:00:00Z'));
    expect(openDrafts(storage, '/', 'two').readOthers()).toHaveLength(1);
    expect(storage.items.get('waqai.review:/:x')).toBe(value);
  });
});

describe('a browser without room', () => {
  it('keeps the decisions where the articles do not fit, and says so', () => {
    const storage = makeStorage(600);
    const drafts = openDrafts(storage, '/', 'one');
    expect(drafts.write(draft('2026-11-21T10:00:00Z', [ARTICLE]))).toBe('partly');
    expect(openDrafts(storage, '/', 'two').readOthers()[0]).toMatchObject({ text: FILE, added: [] });
  });

  it('keeps what it has where nothing more fits', () => {
    const storage = makeStorage(100);
    const drafts = openDrafts(storage, '/', 'one');
    expect(drafts.write(draft('2026-11-21T10:00:00Z'))).toBe('full');
    expect(drafts.write(draft('2026-11-21T10:00:00Z', [ARTICLE]))).toBe('full');
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no storage', null],
    ['throws whatever is asked', refusing],
  ])('is known where it %s', (_name, storage) => {
    const drafts = openDrafts(storage, '/', 'one');
    expect(drafts.readOthers()).toEqual([]);
    expect(drafts.write(draft('2026-11-21T10:00:00Z'))).toBe('refused');
    expect(() => drafts.remove()).not.toThrow();
  });
});
