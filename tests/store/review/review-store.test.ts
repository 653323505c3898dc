import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import type { ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import type { GivenArticle, WorkbenchReply, WorkbenchRequest } from '../../../src/domain/review/workbench.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import type { NewDecision } from '../../../src/store/review/review-state.ts';
import { NOTHING_UNREAD } from '../../../src/store/review/review-state.ts';
import type { BenchInputs } from '../../../src/store/review/review-store.ts';
import { createReviewStore } from '../../../src/store/review/review-store.ts';
import { makeSite, memorySource, TEXT } from '../site-fixture.ts';
import { appliedReply } from './fixtures.ts';

const SHA = 'a'.repeat(64);
const WORDS = { ar: '', en: '' };
const ARTICLE: GivenArticle = { id: 'a', text: TEXT, sha256: SHA, metadata: {} };
const INPUTS: BenchInputs = {
  inputs: {
    schemaVersion: 1,
    version: '0',
    about: { title: WORDS, standfirst: WORDS, scope: WORDS, cutOff: null, editor: 'سلمى', contact: null },
    preferredNames: {},
    lexicon: { actors: [], places: [] },
  },
  articles: [ARTICLE],
  file: NO_REVIEW,
  unread: NOTHING_UNREAD,
};
const AT = {
  article: 'a',
  exact: TEXT,
  prefix: '',
  suffix: '',
  trigger: { start: 0, words: TEXT.slice(0, 3) },
};
const accept: NewDecision = { kind: 'accept', at: AT, reason: '' };
const retype = (type: 'clash' | 'strike'): NewDecision => ({ kind: 'retype', at: AT, type, reason: '' });

/** The site with the first event renamed by the decisions that the engine was asked about. */
const answer = ({ decisions }: ReviewFile): Corpus => {
  const site = makeSite();
  const [first, ...others] = site.events;
  if (!first) throw new Error('the site has no events');
  const said = { ar: `${decisions.length}`, en: `${decisions.length}` };
  return { ...site, events: [decisions.length > 0 ? { ...first, headline: said } : first, ...others] };
};

async function setUp(readInputs = () => Promise.resolve(INPUTS)) {
  const app = createAppStore({ source: memorySource(), language: 'en', theme: null });
  await app.getState().loadSite();
  const requests: WorkbenchRequest[] = [];
  let hear: (reply: WorkbenchReply) => void = () => undefined;
  let answers = true;
  const review = createReviewStore({
    app,
    readInputs,
    today: () => '2020-12-01',
    start: (onReply) => {
      hear = onReply;
      return {
        post: (request) => {
          requests.push(request);
          if (!answers) return;
          queueMicrotask(() =>
            onReply(
              request.kind === 'open'
                ? { kind: 'opened', names: { actors: [], places: [] } }
                : appliedReply(request.turn, answer(request.review)),
            ),
          );
        },
        close: () => undefined,
      };
    },
  });
  const headline = () => {
    const { site } = app.getState();
    return site.phase === 'ready' ? site.index.events[0]?.headline.en : null;
  };
  return {
    app,
    review,
    requests,
    headline,
    hear: (reply: WorkbenchReply) => hear(reply),
    silence: () => {
      answers = false;
    },
    speak: () => {
      answers = true;
    },
    state: () => review.getState(),
    settle: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  };
}

const MACHINE = 'Azerbaijan: capture of Shusha, denied by Armenia';

describe('opening', () => {
  it('gives the engine what the site was built of, and shows what it answers', async () => {
    const { review, requests, state, app } = await setUp();
    const before = app.getState().site;
    await review.getState().open();
    expect(requests.map(({ kind }) => kind)).toEqual(['open', 'apply']);
    expect(state()).toMatchObject({ bench: { phase: 'ready' }, editor: 'سلمى', unsaved: false, busy: false });
    expect(state().queue).toHaveLength(3);
    expect(app.getState().site).not.toBe(before);
  });

  it('is open for whoever leaves and comes back while the engine reads', async () => {
    const { app, review } = await setUp();
    const own = app.getState().site;
    const first = review.getState().open();
    review.getState().leave();
    await Promise.all([first, review.getState().open()]);
    expect(app.getState().site).not.toBe(own);
  });

  it('offers the names of the corpus beside those of the lexicon', async () => {
    const { review, state } = await setUp();
    await review.getState().open();
    expect(state().names.actors.map(({ id }) => id)).toContain('aliyev');
  });

  it('starts no second engine while one runs', async () => {
    const { review, requests } = await setUp();
    await Promise.all([review.getState().open(), review.getState().open()]);
    await review.getState().open();
    expect(requests.filter(({ kind }) => kind === 'open')).toHaveLength(1);
  });

  it('says that the site does not publish its texts, and can be tried again', async () => {
    let tries = 0;
    const { review, state } = await setUp(() =>
      tries++ === 0 ? Promise.reject(new Error('none')) : Promise.resolve(INPUTS),
    );
    await review.getState().open();
    expect(state().bench).toEqual({ phase: 'failed', why: 'no-inputs', message: 'none' });
    await review.getState().open();
    expect(state().bench).toEqual({ phase: 'ready' });
  });

  it('ends with a failure where the engine gives up, decisions kept, and begins anew', async () => {
    const { review, state, hear, silence, requests } = await setUp();
    await review.getState().open();
    silence();
    state().decide([accept]);
    hear({ kind: 'failed', turn: null, message: 'out of memory' });
    expect(state()).toMatchObject({ bench: { phase: 'failed', why: 'engine' }, busy: false });
    expect(state().file.decisions).toHaveLength(1);
    void state().open();
    await Promise.resolve();
    await Promise.resolve();
    expect(requests.at(-1)).toMatchObject({ kind: 'apply', review: { decisions: [{ kind: 'accept' }] } });
  });
});

describe('a step that the engine gives up on', () => {
  it('is taken back, said, and can be redone', async () => {
    const { review, state, hear, silence, speak, requests, settle, headline } = await setUp();
    await review.getState().open();
    state().decide([accept]);
    await settle();
    silence();
    state().decide([retype('clash')]);
    const asked = requests.at(-1);
    speak();
    hear({ kind: 'failed', turn: asked?.kind === 'apply' ? asked.turn : null, message: 'a bug' });
    await settle();
    expect(state().bench).toEqual({ phase: 'ready', refused: 'a bug' });
    expect(state().file.decisions.map(({ kind }) => kind)).toEqual(['accept']);
    expect(state()).toMatchObject({ busy: false, canRedo: true });
    expect(headline()).toBe('1');
    state().redo();
    await settle();
    expect(state().bench).toEqual({ phase: 'ready' });
    expect(headline()).toBe('2');
  });

  it('is taken back too where it was taken before the engine ran', async () => {
    const { review, state, hear, silence, speak, settle } = await setUp();
    silence();
    state().addArticles([{ ...ARTICLE, id: 'p' }]);
    void review.getState().open();
    await settle();
    speak();
    hear({ kind: 'failed', turn: 1, message: 'a bug' });
    await settle();
    expect(state().bench).toEqual({ phase: 'ready', refused: 'a bug' });
    expect(state().added).toEqual([]);
  });

  it('is a failure where there is nothing to take back', async () => {
    const { review, state, hear, silence, speak, settle } = await setUp();
    silence();
    void review.getState().open();
    await settle();
    hear({ kind: 'failed', turn: 1, message: 'a bug' });
    expect(state().bench).toEqual({ phase: 'failed', why: 'engine', message: 'a bug' });
    speak();
    await review.getState().open();
    expect(state().bench).toEqual({ phase: 'ready' });
  });
});

describe('deciding', () => {
  it('signs with the editor and the day, and names the article by its SHA-256', async () => {
    const { review, state, headline, settle } = await setUp();
    await review.getState().open();
    state().decide([accept]);
    expect(state()).toMatchObject({ busy: true, unsaved: true, canUndo: true });
    expect(state().file).toMatchObject({
      articles: { a: SHA },
      decisions: [{ kind: 'accept', by: 'سلمى', on: '2020-12-01' }],
    });
    await settle();
    expect(headline()).toBe('1');
    expect(state().busy).toBe(false);
  });

  it('puts a decision in the place of one that says something of the same', async () => {
    const { review, state } = await setUp();
    await review.getState().open();
    state().decide([accept, retype('clash')]);
    state().decide([retype('strike')]);
    expect(state().file.decisions).toMatchObject([{ kind: 'accept' }, { kind: 'retype', type: 'strike' }]);
    state().decide([{ kind: 'hide', at: AT, reason: 'twice' }]);
    expect(state().file.decisions.map(({ kind }) => kind)).toEqual(['retype', 'hide']);
  });

  it('leaves signed decisions where they are', async () => {
    const { review, state, settle } = await setUp();
    await review.getState().open();
    state().decide([retype('clash')]);
    await settle();
    state().sign({ note: 'all read' });
    await settle();
    expect(state().file.signoffs).toMatchObject([{ by: 'سلمى', on: '2020-12-01', note: 'all read' }]);
    state().decide([retype('strike')]);
    expect(state().file.decisions).toMatchObject([{ type: 'clash' }, { type: 'strike' }]);
    const [signed, own] = state().file.decisions;
    state().withdraw([signed?.id ?? '', own?.id ?? '']);
    expect(state().file.decisions).toEqual([signed]);
  });

  it('undoes and redoes step by step', async () => {
    const { review, state, headline, settle } = await setUp();
    await review.getState().open();
    state().decide([accept]);
    state().decide([retype('clash')]);
    const all = state().file;
    state().undo();
    state().undo();
    await settle();
    expect(state()).toMatchObject({ canUndo: false, canRedo: true, unsaved: false });
    expect(state().file).toBe(NO_REVIEW);
    expect(headline()).toBe(MACHINE);
    state().redo();
    state().redo();
    await settle();
    expect(state().file).toBe(all);
    expect(headline()).toBe('2');
    state().undo();
    state().decide([retype('strike')]);
    expect(state().canRedo).toBe(false);
  });

  it('decides nothing without a name, nor where another tab reviews', async () => {
    const { review, state } = await setUp();
    await review.getState().open();
    state().setEditor('  ');
    state().decide([accept]);
    state().setEditor('هدى');
    state().setReadOnly(true);
    state().decide([accept]);
    expect(state().file).toBe(NO_REVIEW);
    // What is pasted in is of this page alone.
    state().addArticles([{ ...ARTICLE, id: 'p' }]);
    expect(state().added).toHaveLength(1);
    state().removeArticle('p');
    expect(state().added).toEqual([]);
    state().setReadOnly(false);
    state().decide([accept]);
    expect(state().file.decisions).toMatchObject([{ by: 'هدى' }]);
  });

  it('is saved once it has been saved, and not when a saved step is undone', async () => {
    const { review, state } = await setUp();
    await review.getState().open();
    state().decide([accept]);
    state().markSaved();
    expect(state().unsaved).toBe(false);
    state().undo();
    expect(state().unsaved).toBe(true);
    state().redo();
    expect(state().unsaved).toBe(false);
  });
});

describe('what the page shows', () => {
  it('keeps what is selected and in sight', async () => {
    const { app, review, state, settle } = await setUp();
    app.getState().openArticle('a', 'm1');
    app.getState().selectEvent('m2');
    await review.getState().open();
    state().decide([accept]);
    await settle();
    expect(app.getState()).toMatchObject({ event: 'm1', article: 'a', passage: 'm1' });
  });

  it('is the site itself again when nothing was decided, and what was decided else', async () => {
    const { app, review, state, headline, settle } = await setUp();
    const own = app.getState().site;
    await review.getState().open();
    state().leave();
    expect(app.getState().site).toBe(own);
    await state().open();
    expect(app.getState().site).not.toBe(own);
    state().decide([accept]);
    await settle();
    state().leave();
    expect(headline()).toBe('1');
    state().undo();
    await settle();
    state().leave();
    expect(app.getState().site).toBe(own);
  });

  it('has the articles pasted in, one of the same id in the place of the other', async () => {
    const { review, state, requests } = await setUp();
    const pasted = { ...ARTICLE, id: 'p', sha256: 'b'.repeat(64) };
    state().addArticles([pasted]);
    await review.getState().open();
    expect(requests.at(-1)).toMatchObject({ kind: 'apply', added: [{ id: 'p' }] });
    const changed = { ...pasted, text: 'غيره' };
    state().addArticles([changed]);
    expect(state().added).toEqual([changed]);
    state().decide([{ ...accept, at: { ...AT, article: 'p' } }]);
    expect(state().file.articles).toEqual({ p: pasted.sha256 });
    state().removeArticle('p');
    expect(state().added).toEqual([]);
  });
});
