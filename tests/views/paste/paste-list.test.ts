import { describe, expect, it } from 'vitest';
import type { PastedReading } from '../../../src/domain/review/pasted.ts';
import { TOO_MANY_BYTES } from '../../../src/domain/review/pasted.ts';
import { readPasted } from '../../../src/ingest/read-pasted.ts';
import type { PasteItem } from '../../../src/views/paste/paste-list.ts';
import { createPasteList } from '../../../src/views/paste/paste-list.ts';
import { ARABIC } from '../../scripts/support.ts';

const makeList = (isKnown: (sha256: string) => boolean = () => false) =>
  createPasteList({ read: readPasted, close: () => undefined }, isKnown);
const phases = (items: readonly PasteItem[]) =>
  items.map(({ state }) => (state.phase === 'refused' ? state.fault.code : state.phase));
const file = (name: string, text: string) => new File([text], name);

describe('the articles that a reader brings', () => {
  it('are read one by one, and what is refused says why', async () => {
    const list = makeList();
    await list.getState().addFiles([file('a.txt', ARABIC), file('b.docx', ARABIC), file('c.txt', 'x')]);
    expect(phases(list.getState().items)).toEqual(['ready', 'kind', 'not-arabic']);
  });

  it('are not even taken into memory where they are too large', async () => {
    const list = makeList();
    const large = file('a.txt', '');
    Object.defineProperty(large, 'size', { value: TOO_MANY_BYTES });
    Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    await list.getState().addFiles([large]);
    expect(phases(list.getState().items)).toEqual(['too-large']);
  });

  it('leave their field once they are read, and stay in it where they are refused', async () => {
    const list = makeList();
    list.getState().setText(ARABIC);
    await list.getState().addText();
    expect(list.getState().text).toBe('');
    list.getState().setText('The ministry said so on Tuesday.');
    await list.getState().addText();
    expect(list.getState().text).not.toBe('');
    expect(phases(list.getState().items)).toEqual(['ready', 'not-arabic']);
  });

  it('are refused once, however often they are given: an equal refusal takes the place of the one before', async () => {
    const list = makeList();
    for (const text of ['Said on Tuesday.', 'Said on Monday.', 'Said on Tuesday.']) {
      list.getState().setText(text);
      await list.getState().addText();
    }
    const texts = () => list.getState().items.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(phases(list.getState().items)).toEqual(['not-arabic', 'not-arabic']);
    expect(texts()).toEqual(['Said on Monday.', 'Said on Tuesday.']);
    for (let at = 0; at < 2; at++)
      await list.getState().addFiles([file('a.docx', ARABIC), file('b.docx', ARABIC)]);
    expect(list.getState().items.map((item) => item.file)).toEqual([null, null, 'a.docx', 'b.docx']);
  });

  it('are refused where they are there already, on the page or in the list', async () => {
    const list = makeList();
    await list.getState().addFiles([file('a.txt', ARABIC)]);
    await list.getState().addFiles([file('b.txt', `\ufeff${ARABIC}`)]);
    expect(phases(list.getState().items)).toEqual(['ready', 'known']);
    const onPage = makeList(() => true);
    await onPage.getState().addFiles([file('a.txt', ARABIC)]);
    expect(phases(onPage.getState().items)).toEqual(['known']);
  });

  it('are read as pages where the reader says so', async () => {
    const list = makeList();
    const page = `<html><body><article>${`<p>${ARABIC}</p>`.repeat(6)}</article></body></html>`;
    await list.getState().addFiles([file('a.txt', page)]);
    expect(phases(list.getState().items)).toEqual(['markup']);
    await list.getState().readAsPage(list.getState().items[0]?.key ?? 0);
    expect(phases(list.getState().items)).toEqual(['ready']);
  });

  it('are handed over with what was said of them and with free ids; the rest stays', async () => {
    const list = makeList();
    await list
      .getState()
      .addFiles([
        file('a.txt', ARABIC),
        file('A.md', `${ARABIC}${ARABIC}`),
        file('b.txt', ARABIC.slice(9)),
        file('c.txt', ''),
      ]);
    const [first, , third] = list.getState().items;
    const form = { title: '', publisher: ' صحيفة ', published: '', url: '' };
    list.getState().setForm(first?.key ?? 0, form);
    list.getState().setForm(third?.key ?? 0, { ...form, url: 'javascript:alert(1)' });
    const given = list.getState().listReady(['a']);
    expect(given.map(({ id, metadata }) => [id, metadata])).toEqual([
      ['a-2', { publisher: 'صحيفة' }],
      ['A-3', {}],
    ]);
    expect(list.getState().items).toHaveLength(4);
    list.getState().dropTaken(given);
    expect(phases(list.getState().items)).toEqual(['ready', 'empty']);
  });

  it('are dropped, and answers that come later change nothing', async () => {
    let answer: (reading: PastedReading) => void = () => undefined;
    const read = () => new Promise<PastedReading>((resolve) => (answer = resolve));
    const list = createPasteList({ read, close: () => undefined }, () => false);
    list.getState().setText(ARABIC);
    const added = list.getState().addText();
    list.getState().drop(list.getState().items[0]?.key ?? 0);
    answer({ ok: false, fault: { code: 'broken' } });
    await added;
    expect(list.getState()).toMatchObject({ items: [], text: ARABIC });
  });
});
