// The articles that a reader has brought and the engine has not read yet: kept while the page is open, so that closing the
// dialog by mistake loses nothing.
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { ArticleForm, Fault, PastedReading } from '../../domain/review/pasted.ts';
import { findFormFaults, findFreeId, formOf, TOO_MANY_BYTES, withForm } from '../../domain/review/pasted.ts';
import type { GivenArticle } from '../../domain/review/workbench.ts';
import type { PastedReader } from './pasted-reader.ts';

export type ItemState =
  | { readonly phase: 'reading' }
  | { readonly phase: 'refused'; readonly fault: Fault }
  | {
      readonly phase: 'ready';
      readonly article: GivenArticle;
      readonly form: ArticleForm;
      readonly addressLeftOut: boolean;
    };
export interface PasteItem {
  readonly key: number;
  /** The name of its file; `null`: a pasted text. */
  readonly file: string | null;
  readonly bytes: Uint8Array;
  readonly state: ItemState;
}

export interface PasteListState {
  /** What stands in the field for a text. */
  readonly text: string;
  readonly items: readonly PasteItem[];
  readonly setText: (text: string) => void;
  /** Takes the text out of its field, to be read. */
  readonly addText: () => Promise<void>;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  /** Reads one that was refused again, as the source of a page. */
  readonly readAsPage: (key: number) => Promise<void>;
  readonly setForm: (key: number, form: ArticleForm) => void;
  readonly drop: (key: number) => void;
  /** What can be given to the engine, with ids that are free. It stays in the list until its text is known to have been taken. */
  readonly listReady: (taken: readonly string[]) => readonly GivenArticle[];
  /** Lets go of what the engine has taken. */
  readonly dropTaken: (articles: readonly GivenArticle[]) => void;
}
export type PasteList = StoreApi<PasteListState>;

/** Whether the engine may be given it as it stands. */
export const isReady = ({ state }: PasteItem): boolean =>
  state.phase === 'ready' && findFormFaults(state.form).length === 0;

const refused = (code: 'known' | 'broken'): ItemState => ({ phase: 'refused', fault: { code } });

/** Whether both are refused for the same reason and hold the same. */
const isSameRefusal = (a: PasteItem, b: PasteItem): boolean =>
  a.state.phase === 'refused' &&
  b.state.phase === 'refused' &&
  a.state.fault.code === b.state.fault.code &&
  a.file === b.file &&
  a.bytes.length === b.bytes.length &&
  a.bytes.every((byte, at) => byte === b.bytes[at]);

/** `isKnown`: whether a text of that SHA-256 is among the articles of the page. */
export function createPasteList(reader: PastedReader, isKnown: (sha256: string) => boolean): PasteList {
  return createStore<PasteListState>()((set, get) => {
    let last = 0;
    const put = (key: number, state: ItemState) =>
      set(({ items }) => {
        const now = items.map((item) => (item.key === key ? { ...item, state } : item));
        const put = now.find((item) => item.key === key);
        // Refused once more, it takes the place of its refusal before.
        return { items: now.filter((item) => item === put || !put || !isSameRefusal(item, put)) };
      });
    const stateOf = (key: number, reading: PastedReading): ItemState => {
      if (!reading.ok) return { phase: 'refused', fault: reading.fault };
      const { article, addressLeftOut } = reading;
      const isTwin = ({ key: other, state }: PasteItem) =>
        other !== key && state.phase === 'ready' && state.article.sha256 === article.sha256;
      if (isKnown(article.sha256) || get().items.some(isTwin)) return refused('known');
      return { phase: 'ready', article, form: formOf(article), addressLeftOut };
    };
    const read = async (item: Pick<PasteItem, 'key' | 'file' | 'bytes'>, asPage: boolean) => {
      const { key, file, bytes } = item;
      put(key, { phase: 'reading' });
      const reading = await reader.read({ file, bytes, asPage });
      put(key, stateOf(key, reading));
    };
    const add = (file: string | null, bytes: Uint8Array) => {
      const item: PasteItem = { key: ++last, file, bytes, state: { phase: 'reading' } };
      set(({ items }) => ({ items: [...items, item] }));
      return item;
    };
    const addFile = async (file: File) => {
      // Not even taken into memory.
      if (file.size >= TOO_MANY_BYTES) {
        const { key } = add(file.name, new Uint8Array());
        put(key, { phase: 'refused', fault: { code: 'too-large', bytes: file.size } });
        return;
      }
      const item = add(file.name, new Uint8Array());
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        set(({ items }) => ({ items: items.map((one) => (one.key === item.key ? { ...one, bytes } : one)) }));
        await read({ ...item, bytes }, false);
      } catch {
        // A folder, or a file that went meanwhile.
        put(item.key, refused('broken'));
      }
    };
    return {
      text: '',
      items: [],
      setText: (text) => set({ text }),
      addText: async () => {
        const bytes = new TextEncoder().encode(get().text);
        const item = add(null, bytes);
        await read(item, false);
        const now = get().items.find(({ key }) => key === item.key);
        // A text that is refused stays where it can be mended.
        if (now?.state.phase === 'ready') set({ text: '' });
      },
      addFiles: async (files) => {
        await Promise.all(files.map(addFile));
      },
      readAsPage: async (key) => {
        const item = get().items.find((one) => one.key === key);
        if (item) await read(item, true);
      },
      setForm: (key, form) =>
        set(({ items }) => ({
          items: items.map((item) =>
            item.key === key && item.state.phase === 'ready'
              ? { ...item, state: { ...item.state, form } }
              : item,
          ),
        })),
      drop: (key) => set(({ items }) => ({ items: items.filter((item) => item.key !== key) })),
      listReady: (taken) => {
        const ids = [...taken];
        return get()
          .items.filter(isReady)
          .flatMap(({ state }) => {
            if (state.phase !== 'ready') return [];
            const article = withForm(state.article, state.form);
            const id = findFreeId(article.id, ids);
            ids.push(id);
            return [{ ...article, id }];
          });
      },
      dropTaken: (articles) => {
        const taken = new Set(articles.map(({ sha256 }) => sha256));
        const isTaken = ({ state }: PasteItem) => state.phase === 'ready' && taken.has(state.article.sha256);
        set(({ items }) => ({ items: items.filter((item) => !isTaken(item)) }));
      },
    };
  });
}
