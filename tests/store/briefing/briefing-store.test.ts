import { describe, expect, it } from 'vitest';
import { writeBriefingLink } from '../../../src/domain/briefing/briefing-link.ts';
import type { Briefing } from '../../../src/domain/briefing/briefing-schema.ts';
import {
  beginBriefing,
  changeHead,
  changeStep,
  duplicateStep,
  removeStep,
} from '../../../src/domain/briefing/edit-briefing.ts';
import { serializeBriefing } from '../../../src/domain/briefing/serialize-briefing.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { createBriefingStore } from '../../../src/store/briefing/briefing-store.ts';
import { openBriefingDrafts } from '../../../src/store/briefing/drafts.ts';
import type { BriefPlace } from '../../../src/store/url-state.ts';
import { makeBriefing } from '../../domain/briefing/fixtures.ts';
import { memorySource } from '../site-fixture.ts';

function makeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
    clear: () => items.clear(),
  };
}

interface Setting {
  readonly brief?: BriefPlace;
  readonly storage?: Storage | null;
  readonly visit?: string;
  readonly propose?: () => Promise<Briefing>;
}

function open({ brief, storage = makeStorage(), visit = 'v1', propose }: Setting = {}) {
  const app = createAppStore({ source: memorySource(), language: 'ar', theme: null });
  if (brief) app.getState().setBrief(brief);
  let second = 0;
  let wanted: (() => void) | null = null;
  const store = createBriefingStore({
    app,
    drafts: openBriefingDrafts(storage, '/', visit),
    propose: propose ?? (() => Promise.resolve(makeBriefing())),
    now: () => `2026-01-01T00:00:${String(second++).padStart(2, '0')}Z`,
    later: (run) => {
      wanted = run;
    },
  });
  /** The little while after which a link is written has passed. */
  const wait = () => {
    const run = wanted;
    wanted = null;
    run?.();
  };
  const get = store.getState;
  return { app, store, get, wait, storage };
}

const place = (mode: BriefPlace['mode'], step = 1, link: string | null = null): BriefPlace => ({
  mode,
  step,
  link,
});
const linkOf = (briefing: Briefing) => writeBriefingLink(briefing) ?? '';

describe('the briefing of a page', () => {
  it('is not there before it is begun, and nothing is done to what is not there', () => {
    const { get } = open();
    get().edit((briefing) => removeStep(briefing, 0));
    expect(get()).toMatchObject({ briefing: null, mode: 'closed', at: 0, canUndo: false, dirty: false });
  });

  it('is changed step by step, back and again', () => {
    const { get } = open();
    get().begin(makeBriefing());
    get().edit((briefing) => removeStep(briefing, 0));
    get().edit((briefing) => changeHead(briefing, { author: 'سلمى' }));
    expect(get().briefing).toMatchObject({ author: 'سلمى', steps: { length: 2 } });
    get().undo();
    get().undo();
    expect(get().briefing).toEqual(makeBriefing());
    get().redo();
    expect(get().briefing?.steps).toHaveLength(2);
    expect(get()).toMatchObject({ canUndo: true, canRedo: true, dirty: true });
  });

  it('takes letters typed into one field as one step, those of another as the next', () => {
    const { get } = open();
    get().begin(makeBriefing());
    for (const ar of ['ع', 'عن', 'عنو'])
      get().edit((briefing) => changeStep(briefing, 0, { caption: { ar, en: '' } }), 'caption 0');
    get().edit((briefing) => changeStep(briefing, 1, { caption: { ar: 'س', en: '' } }), 'caption 1');
    get().undo();
    expect(get().briefing?.steps[0]?.caption.ar).toBe('عنو');
    get().undo();
    expect(get().briefing).toEqual(makeBriefing());
  });

  it('shows a step within its bounds, also when steps go', () => {
    const { get, app } = open({ brief: place('edit') });
    get().begin(makeBriefing());
    get().go(99);
    expect(get().at).toBe(2);
    expect(app.getState().brief?.step).toBe(3);
    get().edit((briefing) => removeStep(briefing, 2));
    expect(get().at).toBe(1);
    expect(app.getState().brief?.step).toBe(2);
  });

  it('is where the address is: mode and step come from it and go to it', () => {
    const { get, app } = open({ brief: place('present', 2, linkOf(makeBriefing())) });
    expect(get()).toMatchObject({ mode: 'present', at: 1, dirty: false, briefing: makeBriefing() });
    get().setMode('edit');
    expect(app.getState().brief).toEqual(place('edit', 2, linkOf(makeBriefing())));
    app.getState().setBrief(null);
    expect(get().mode).toBe('closed');
    expect(get().briefing).toEqual(makeBriefing());
  });

  it('writes what was edited into the link a little later, and not what is too long for one', () => {
    const { get, app, wait } = open({ brief: place('edit') });
    get().begin(makeBriefing());
    get().edit((briefing) => duplicateStep(briefing, 0));
    expect(app.getState().brief?.link).toBeNull();
    wait();
    expect(app.getState().brief?.link).toBe(linkOf(get().briefing ?? makeBriefing()));
    const long = Array.from({ length: 9000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    );
    get().edit((briefing) => changeHead(briefing, { author: long.join('') }));
    wait();
    expect(app.getState().brief?.link).toBeNull();
    expect(get().tooLongForLink).toBe(true);
  });

  it('does not go back to its own older state when the address does', () => {
    const { get, app, wait } = open({ brief: place('edit') });
    get().begin(makeBriefing());
    wait();
    const before = app.getState().brief;
    get().edit((briefing) => removeStep(briefing, 0));
    wait();
    app.getState().setBrief(before);
    expect(get().briefing?.steps).toHaveLength(2);
  });

  it('takes the briefing of a foreign link as a step that can be undone; a broken one changes nothing', () => {
    const { get, app } = open({ brief: place('edit') });
    get().begin(makeBriefing());
    const other = beginBriefing({ ar: 'أخرى', en: 'Another' }, null);
    app.getState().setBrief(place('edit', 1, linkOf(other)));
    expect(get().briefing).toEqual(other);
    get().undo();
    expect(get().briefing).toEqual(makeBriefing());
    app.getState().setBrief(place('edit', 1, 'AAAA'));
    expect(get().refused?.from).toBe('link');
    expect(get().briefing).toEqual(makeBriefing());
  });
});

describe('the file of a briefing', () => {
  it('is opened and saved; what was there is one step back', async () => {
    const { get } = open();
    get().begin(beginBriefing({ ar: 'أ', en: 'A' }, null));
    await get().openFile(new Blob([serializeBriefing(makeBriefing())]));
    expect(get()).toMatchObject({ briefing: makeBriefing(), dirty: false });
    get().edit((briefing) => removeStep(briefing, 0));
    expect(get().dirty).toBe(true);
    get().markSaved();
    expect(get().dirty).toBe(false);
    get().undo();
    get().undo();
    expect(get().briefing?.title.en).toBe('A');
  });

  it('with faults changes nothing and tells them by line and key', async () => {
    const { get } = open();
    get().begin(makeBriefing());
    await get().openFile(new Blob(['{\n"schemaVersion": 1,\n"colour": 2}']));
    expect(get().refused).toMatchObject({
      from: 'file',
      faults: expect.arrayContaining([
        expect.objectContaining({ code: 'unknown-key', line: 3, key: 'colour' }),
      ]),
    });
    await get().openFile(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]));
    expect(get().refused?.faults.map(({ code }) => code)).toEqual(['not-utf8']);
    await get().openFile(new Blob([new Uint8Array(3_000_001)]));
    expect(get().refused?.faults.map(({ code }) => code)).toEqual(['too-large']);
    expect(get().briefing).toEqual(makeBriefing());
    get().forgetRefusal();
    expect(get().refused).toBeNull();
  });
});

describe('the draft of a briefing', () => {
  it('proposed by the tool takes the place of what there is; where it cannot be had, nothing changes', async () => {
    const { get } = open();
    await get().propose();
    expect(get()).toMatchObject({ briefing: makeBriefing(), proposing: 'idle', dirty: true });
    const offline = open({ propose: () => Promise.reject(new Error('offline')) });
    await offline.get().propose();
    expect(offline.get()).toMatchObject({ briefing: null, proposing: 'failed' });
  });

  it('is kept in the browser and gone on with by the next visit', () => {
    const storage = makeStorage();
    const first = open({ storage });
    first.get().begin(makeBriefing());
    expect(first.get().kept).toBe('kept');
    const next = open({ storage, visit: 'v2' });
    expect(next.get().briefing).toEqual(makeBriefing());
    expect(next.get().drafts).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it('of two tabs is one for each: neither writes over the other', () => {
    const storage = makeStorage();
    const [first, second] = [open({ storage }), open({ storage, visit: 'v2' })];
    first.get().begin(makeBriefing());
    second.get().begin(beginBriefing({ ar: 'ب', en: 'B' }, null));
    expect(storage.length).toBe(2);
    const third = open({ storage, visit: 'v3' });
    expect(third.get().drafts).toHaveLength(1);
    const [other] = third.get().drafts;
    if (other) third.get().discard(other);
    expect(third.get().drafts).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it('stays when another briefing takes its place before it is in a file', async () => {
    const { get } = open();
    get().begin(beginBriefing({ ar: 'أ', en: 'A' }, null));
    await get().propose();
    expect(get().drafts.map(({ briefing }) => briefing.title.en)).toEqual(['A']);
  });

  it('is not offered where the link brings the same', () => {
    const storage = makeStorage();
    const short = beginBriefing({ ar: 'أ', en: 'A' }, '2020-11-09');
    open({ storage }).get().begin(short);
    const link = writeBriefingLink(short);
    const { get } = open({ storage, visit: 'v2', brief: { mode: 'edit', step: 1, link } });
    expect(get().briefing?.title.en).toBe('A');
    expect(get().drafts).toEqual([]);
  });

  it('is not needed: where the browser keeps nothing or has no room, that is said', () => {
    const none = open({ storage: null });
    none.get().begin(makeBriefing());
    expect(none.get()).toMatchObject({ briefing: makeBriefing(), kept: 'refused' });
    const storage = makeStorage();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const full = open({ storage });
    full.get().begin(makeBriefing());
    expect(full.get().kept).toBe('full');
  });

  it('of a link is not kept before it is changed, and one that cannot be read is passed over', () => {
    const storage = makeStorage();
    storage.setItem('waqai.briefing:/:old', '{"version":1,"at":"2026-01-01T00:00:00Z","text":"{}"}');
    const { get } = open({ storage, brief: place('edit', 1, linkOf(makeBriefing())) });
    expect(storage.length).toBe(1);
    expect(get().drafts).toEqual([]);
    get().edit((briefing) => removeStep(briefing, 0));
    expect(storage.length).toBe(2);
  });
});
