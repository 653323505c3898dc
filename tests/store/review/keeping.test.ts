import { describe, expect, it, vi } from 'vitest';
import type { Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../../src/domain/review/serialize-review.ts';
import type { GivenArticle } from '../../../src/domain/review/workbench.ts';
import { createKeeping } from '../../../src/store/review/keeping.ts';
import type { ReviewState } from '../../../src/store/review/review-state.ts';
import { NOTHING_UNREAD } from '../../../src/store/review/review-state.ts';
import type { Draft, KeptState } from '../../../src/store/review/storage.ts';
import type { TabState } from '../../../src/store/review/tabs.ts';
import { createStore } from 'zustand/vanilla';

const KNOWN = [{ id: 'a', sha256: 'f'.repeat(64) }];
const decision = (id: string): Decision => ({
  id,
  kind: 'article',
  by: 'ليلى',
  on: '2026-11-21',
  reason: '',
  article: 'a',
  publisher: id,
});
const fileOf = (...ids: string[]): ReviewFile => ({
  ...NO_REVIEW,
  articles: { a: 'f'.repeat(64) },
  decisions: ids.map(decision),
});
const ARTICLE: GivenArticle = { id: 'p', text: 'نص', sha256: '0'.repeat(64), metadata: {} };
const draft = (at: string, text: string, added: readonly GivenArticle[] = []): Draft => ({
  at,
  editor: 'هدى',
  text,
  added,
});

function setUp(others: Readonly<Record<string, Draft>> = {}, answer: KeptState = 'kept') {
  const stored = new Map(Object.entries(others));
  const written: Draft[] = [];
  let tell: (state: TabState) => void = () => undefined;
  const release = vi.fn<() => void>();
  const setAside = vi.fn<() => void>();
  const takeOver = vi.fn<() => void>(() => tell('held'));
  const review = createStore<Partial<ReviewState>>()((set, get) => ({
    file: fileOf('site'),
    unread: NOTHING_UNREAD,
    added: [],
    editor: '',
    readOnly: false,
    setEditor: (editor) => set({ editor }),
    setReadOnly: (readOnly) => set({ readOnly }),
    addArticles: (articles) => set({ added: [...(get().added ?? []), ...articles] }),
    replaceFile: (file, unread = NOTHING_UNREAD) => set({ file, unread }),
  }));
  const keeping = createKeeping({
    // The parts of it that are asked for.
    review: review as Parameters<typeof createKeeping>[0]['review'],
    drafts: {
      readOthers: () => [...stored].map(([key, one]) => ({ key, ...one })),
      write: (one) => {
        written.push(one);
        return answer;
      },
      setAside,
      remove: (key = 'own') => {
        stored.delete(key);
        if (key === 'own') written.length = 0;
      },
    },
    claim: (onState) => {
      tell = onState;
      return { release, takeOver };
    },
    listKnown: () => KNOWN,
    now: () => '2026-11-21T12:00:00Z',
  });
  keeping.getState().enter();
  return {
    keeping,
    review,
    stored,
    written,
    setAside,
    release,
    takeOver,
    tell: (state: TabState) => tell(state),
  };
}

describe('a review that goes on', () => {
  it('is kept after each step, and needs no draft while it is as the site has it', () => {
    const { keeping, review, written } = setUp();
    const site = review.getState().file;
    expect(written).toEqual([]);
    review.setState({ file: fileOf('site', 'one') });
    expect(written.map(({ text }) => text)).toEqual([serializeReview(fileOf('site', 'one'))]);
    expect(keeping.getState()).toMatchObject({ kept: 'kept', keptAt: '2026-11-21T12:00:00Z' });
    review.setState({ added: [ARTICLE] });
    expect(written.at(-1)?.added).toEqual([ARTICLE]);
    review.setState({ file: site, added: [] });
    expect(written).toEqual([]);
    expect(keeping.getState().kept).toBeNull();
  });

  it('keeps what does not fit with the rest', () => {
    const { review, written } = setUp();
    const strange = { id: 'x', kind: 'paint' };
    const unread = { ...NOTHING_UNREAD, unfit: { decisions: [strange] } };
    review.setState({ file: fileOf('one'), unread });
    expect(JSON.parse(written.at(-1)?.text ?? '')).toMatchObject({ decisions: [{ id: 'one' }, strange] });
  });

  it.each<KeptState>(['partly', 'full', 'refused'])('says so where it is %s', (answer) => {
    const { keeping, review } = setUp({}, answer);
    review.setState({ file: fileOf('one') });
    expect(keeping.getState().kept).toBe(answer);
  });

  it('needs no draft once the site will be built with it', () => {
    const { keeping, review, written } = setUp();
    review.setState({ file: fileOf('one') });
    keeping.getState().settle();
    expect(written).toEqual([]);
    expect(keeping.getState().kept).toBeNull();
  });
});

describe('drafts of other visits', () => {
  const other = draft('2026-11-20T10:00:00Z', serializeReview(fileOf('one', 'two')), [ARTICLE]);

  it('are offered with what they have and have not, and nothing is forced', () => {
    const { keeping, review, tell } = setUp({ other });
    tell('held');
    expect(keeping.getState().offers).toEqual([
      { key: 'other', at: other.at, editor: 'هدى', more: 2, articles: 1, fewer: 1 },
    ]);
    expect(review.getState().file).toEqual(fileOf('site'));
  });

  it('that say the same as the page are not offered', () => {
    const { keeping, tell } = setUp({ same: draft('2026-11-20T10:00:00Z', serializeReview(fileOf('site'))) });
    tell('unknown');
    expect(keeping.getState().offers).toEqual([]);
  });

  it('are gone on with where the editor says so, and go once they are kept anew', () => {
    const { keeping, review, stored, written, tell } = setUp({ other });
    tell('held');
    expect(keeping.getState().restore('other')).toMatchObject({ ok: true });
    expect(review.getState()).toMatchObject({ file: fileOf('one', 'two'), added: [ARTICLE], editor: 'هدى' });
    expect(written.at(-1)).toMatchObject({ text: other.text, added: [ARTICLE] });
    expect(stored.size).toBe(0);
    expect(keeping.getState().offers).toEqual([]);
  });

  it('stay where they are as long as they could not be kept anew', () => {
    const { keeping, stored, tell } = setUp({ other }, 'full');
    tell('held');
    keeping.getState().restore('other');
    expect(stored.size).toBe(1);
  });

  it('are thrown away only when asked', () => {
    const { keeping, stored, tell } = setUp({ other });
    tell('held');
    keeping.getState().discard('other');
    expect(stored.size).toBe(0);
    expect(keeping.getState().offers).toEqual([]);
  });

  it('of another corpus are refused and stay', () => {
    const foreign = { ...fileOf('one'), articles: { elsewhere: 'e'.repeat(64) } };
    const { keeping, review, stored, tell } = setUp({
      other: draft('2026-11-20T10:00:00Z', serializeReview(foreign)),
    });
    tell('held');
    expect(keeping.getState().restore('other')).toMatchObject({
      ok: false,
      refusal: { code: 'other-corpus' },
    });
    expect(review.getState().file).toEqual(fileOf('site'));
    expect(stored.size).toBe(1);
  });
});

describe('a file that is opened', () => {
  const opened = {
    ok: true,
    file: fileOf('two'),
    faults: [],
    outcomes: [],
    unfit: {},
    lines: new Map<string, number>(),
  } as const;

  it('leaves what was decided and is in no file as a draft', () => {
    const { keeping, review, setAside } = setUp();
    review.setState({ file: fileOf('one'), unsaved: true });
    keeping.getState().open(opened, true);
    expect(setAside).toHaveBeenCalledOnce();
    expect(review.getState().file).toEqual(fileOf('two'));
  });

  it('takes the place of what is in a file already', () => {
    const { keeping, review, setAside } = setUp();
    review.setState({ unsaved: false });
    keeping.getState().open(opened, true);
    expect(setAside).not.toHaveBeenCalled();
  });
});

describe('two tabs', () => {
  const other = draft('2026-11-20T10:00:00Z', serializeReview(fileOf('one')));

  it('the second only reads, keeps nothing and is offered nothing, until it takes over', () => {
    const { keeping, review, written, tell } = setUp({ other });
    tell('elsewhere');
    expect(review.getState().readOnly).toBe(true);
    expect(keeping.getState().offers).toEqual([]);
    review.setState({ editor: 'سلمى' });
    expect(written).toEqual([]);
    keeping.getState().takeOver();
    expect(review.getState().readOnly).toBe(false);
    expect(keeping.getState().offers).toHaveLength(1);
  });

  it('one that leaves review with nothing to save lets the other decide, one with work does not', () => {
    const idle = setUp();
    idle.keeping.getState().leave();
    expect(idle.release).toHaveBeenCalledOnce();
    const busy = setUp();
    busy.review.setState({ file: fileOf('one') });
    busy.keeping.getState().leave();
    expect(busy.release).not.toHaveBeenCalled();
  });
});
