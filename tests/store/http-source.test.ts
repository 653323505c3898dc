import { describe, expect, it, vi } from 'vitest';
import { askAhead, httpSource, MissingFile } from '../../src/store/http-source.ts';

describe('files over HTTP', () => {
  it('asks below its folder, what has one name for all builds never from a stale cache', async () => {
    const asked: [string, string | undefined][] = [];
    const source = httpSource('./data/', (url, init) => {
      asked.push([typeof url === 'string' ? url : 'a request', init?.cache]);
      return Promise.resolve(new Response('{}'));
    });
    await source.read('manifest.json');
    await source.read('evaluation.json');
    await source.read('events/1.json');
    expect(asked).toEqual([
      ['./data/manifest.json', 'no-cache'],
      ['./data/evaluation.json', 'no-cache'],
      ['./data/events/1.json', 'default'],
    ]);
  });
});

describe('files asked for ahead', () => {
  /** A source over files in memory that says what it was asked for. */
  const watch = (files: Readonly<Record<string, unknown>>) => {
    const read = vi.fn<(path: string) => Promise<unknown>>((path) =>
      path in files ? Promise.resolve(files[path]) : Promise.reject(new MissingFile(path)),
    );
    return { read, asked: () => read.mock.calls.map(([path]) => path) };
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('are the manifest and the index that it names, each read once', async () => {
    const inner = watch({ 'manifest.json': { index: 'index.1.json' }, 'index.1.json': { events: [] } });
    const source = askAhead(inner);
    await settle();
    expect(inner.asked()).toEqual(['manifest.json', 'index.1.json']);
    expect(await source.read('manifest.json')).toEqual({ index: 'index.1.json' });
    expect(await source.read('index.1.json')).toEqual({ events: [] });
    expect(inner.asked()).toHaveLength(2);
  });

  it('are asked for anew by who reads them again', async () => {
    const inner = watch({ 'manifest.json': { index: 'index.1.json' }, 'index.1.json': {} });
    const source = askAhead(inner);
    await source.read('manifest.json');
    await source.read('manifest.json');
    expect(inner.asked().filter((path) => path === 'manifest.json')).toHaveLength(2);
  });

  it('tell of a failure only those who read them', async () => {
    const inner = watch({});
    const source = askAhead(inner);
    await settle();
    await expect(source.read('manifest.json')).rejects.toBeInstanceOf(MissingFile);
  });

  it.each([[null], [{}], [{ index: 7 }], ['index.json'], [[]]])(
    'end with the manifest where that names no index: %j',
    async (manifest) => {
      const inner = watch({ 'manifest.json': manifest });
      askAhead(inner);
      await settle();
      expect(inner.asked()).toEqual(['manifest.json']);
    },
  );

  it('leave other files to the source', async () => {
    const inner = watch({ 'manifest.json': {}, 'texts/a.json': 'a' });
    const source = askAhead(inner);
    expect(await source.read('texts/a.json')).toBe('a');
  });
});
