import { describe, expect, it } from 'vitest';
import { MissingFile } from '../../src/store/http-source.ts';
import { inlineSource } from '../../src/store/inline-source.ts';

describe('data inside the page', () => {
  it('are read by the paths that the manifest names', async () => {
    const source = inlineSource('{"manifest.json":{"index":"index.3f.json"}}');
    expect(await source.read('manifest.json')).toEqual({ index: 'index.3f.json' });
    await expect(source.read('__proto__')).rejects.toThrow(MissingFile);
  });

  it('are missing, not broken, where the element is damaged', async () => {
    await expect(inlineSource('{"manifest').read('manifest.json')).rejects.toThrow(MissingFile);
  });
});
