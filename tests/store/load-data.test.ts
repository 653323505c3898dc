import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { checkBy } from '../../src/store/late-checks.ts';
import { httpSource } from '../../src/store/http-source.ts';
import { loadFile } from '../../src/store/load-data.ts';

const check = checkBy(z.object({ schemaVersion: z.literal(1), name: z.string() }));
const answer = (body: string, init: ResponseInit = {}) =>
  httpSource('./data/', () => Promise.resolve(new Response(body, init)));

describe('files over HTTP', () => {
  it('gives what the schema accepts', async () => {
    const result = await loadFile(answer('{"schemaVersion":1,"name":"n"}'), 'x.json', check);
    expect(result).toEqual({ phase: 'ready', value: { schemaVersion: 1, name: 'n' } });
  });

  it.each([
    ['a 404', answer('no', { status: 404 }), 'missing'],
    [
      'a home page instead',
      answer('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      'missing',
    ],
    ['no connection', httpSource('./data/', () => Promise.reject(new TypeError('offline'))), 'missing'],
    ['half a file', answer('{"schemaVersion":1,'), 'damaged'],
    ['another shape', answer('{"schemaVersion":1}'), 'damaged'],
    ['a newer version', answer('{"schemaVersion":7,"name":"n"}'), 'wrong-version'],
  ])('answers %s with a reason', async (_what, source, phase) => {
    expect(await loadFile(source, 'x.json', check)).toMatchObject({ phase, file: 'x.json' });
  });
});
