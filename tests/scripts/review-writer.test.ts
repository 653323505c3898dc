import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { createServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createReviewWriter,
  findDenial,
  REVIEW_ADDRESS,
  reviewWriter,
} from '../../scripts/lib/review-writer.ts';
import { LARGEST_REVIEW } from '../../src/domain/review/parse-review.ts';
import type { ReviewFile } from '../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../src/domain/review/serialize-review.ts';
import { makeFolder } from './support.ts';

const FILE: ReviewFile = {
  ...NO_REVIEW,
  articles: { a: 'f'.repeat(64) },
  decisions: [
    {
      id: 'd1',
      kind: 'article',
      by: 'ليلى',
      on: '2026-11-21',
      reason: '',
      article: 'a',
      publisher: 'صحيفة',
    },
  ],
};
const TEXT = serializeReview(FILE);

const HOST = 'localhost:5173';
const GOOD = {
  host: HOST,
  origin: `http://${HOST}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'content-length': '100',
};

describe('a request to save the review', () => {
  it('is followed where the page that was served here makes it', () => {
    expect(findDenial({ method: 'PUT', headers: GOOD })).toBeNull();
    expect(findDenial({ method: 'POST', headers: GOOD })).toBeNull();
    // Browsers that say nothing of the site still say the origin.
    const { 'sec-fetch-site': _, ...old } = GOOD;
    expect(findDenial({ method: 'PUT', headers: old })).toBeNull();
    const numbers = { ...GOOD, host: '127.0.0.1:80', origin: 'http://127.0.0.1:80' };
    expect(findDenial({ method: 'PUT', headers: numbers })).toBeNull();
    const ipv6 = { ...GOOD, host: '[::1]:5173', origin: 'http://[::1]:5173' };
    expect(findDenial({ method: 'PUT', headers: ipv6 })).toBeNull();
  });

  it.each([
    ['reads', 'GET', {}, 405],
    ['deletes', 'DELETE', {}, 405],
    ['is that of another site', 'PUT', { origin: 'https://example.org' }, 403],
    ['is that of another port', 'PUT', { origin: 'http://localhost:5174' }, 403],
    ['is that of a sandboxed frame', 'PUT', { origin: 'null' }, 403],
    ['is that of another site by its own word', 'PUT', { 'sec-fetch-site': 'cross-site' }, 403],
    ['is that of another port by its own word', 'PUT', { 'sec-fetch-site': 'same-site' }, 403],
    ['says no origin', 'PUT', { origin: undefined }, 403],
    [
      'comes by a name that was made to mean this machine',
      'PUT',
      { host: 'evil.example:5173', origin: 'http://evil.example:5173' },
      403,
    ],
    ['comes by a name that begins as ours', 'PUT', { host: 'localhost.evil.example:5173' }, 403],
    ['says no host', 'PUT', { host: undefined }, 403],
    ['sends a form', 'POST', { 'content-type': 'text/plain' }, 415],
    ['sends what it does not name', 'POST', { 'content-type': undefined }, 415],
    ['says no length', 'PUT', { 'content-length': undefined }, 411],
    ['sends too much', 'PUT', { 'content-length': String(LARGEST_REVIEW + 1) }, 413],
  ])('is denied where it %s', (_name, method, headers, status) => {
    expect(findDenial({ method, headers: { ...GOOD, ...headers } })?.status).toBe(status);
  });
});

const ask = (text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'PUT',
  headers: { ...GOOD, ...headers },
  async *[Symbol.asyncIterator]() {
    yield Buffer.from(text);
  },
});

async function makeSeeds(before: string | null = null) {
  const folder = await makeFolder();
  const path = join(folder, 'review.json');
  if (before !== null) await writeFile(path, before);
  const read = () => readFile(path, 'utf8').catch(() => null);
  return { folder, path, read, writer: createReviewWriter(path) };
}

describe('the file of the review', () => {
  it('is written whole, in the form that the command line reads, and nothing beside it', async () => {
    const { folder, read, writer } = await makeSeeds();
    const saved = await writer.save(ask(JSON.stringify(FILE)));
    expect(saved).toEqual({ tag: await writer.tag() });
    expect(await read()).toBe(TEXT);
    expect(await readdir(folder)).toEqual(['review.json']);
  });

  it.each<[string, string | Uint8Array, number]>([
    ['no JSON', 'decisions: []', 422],
    ['half a file', TEXT.slice(0, -20), 422],
    ['another version', JSON.stringify({ ...FILE, schemaVersion: 9 }), 422],
    ['a list', '[]', 422],
    ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 422],
    ['more than it said', ' '.repeat(LARGEST_REVIEW + 1), 413],
  ])('stays as it is where the request holds %s', async (_name, body, status) => {
    const { folder, read, writer } = await makeSeeds('as it was');
    expect(await writer.save(ask(body))).toMatchObject({ status });
    expect(await read()).toBe('as it was');
    expect(await readdir(folder)).toEqual(['review.json']);
  });

  it('keeps what does not fit as it was written', async () => {
    const { read, writer } = await makeSeeds();
    const strange = { id: 'x', kind: 'paint', colour: 'red' };
    await writer.save(ask(JSON.stringify({ ...FILE, decisions: [...FILE.decisions, strange] })));
    expect(JSON.parse((await read()) ?? '')).toMatchObject({ decisions: [{ id: 'd1' }, strange] });
  });

  it('is not written over another one than the page knows', async () => {
    const { path, read, writer } = await makeSeeds();
    const none = await writer.tag();
    expect(await writer.save(ask(TEXT, { 'if-match': none }))).toHaveProperty('tag');
    expect(await writer.save(ask(TEXT, { 'if-match': none }))).toMatchObject({ status: 409 });
    const known = await writer.tag();
    await writeFile(path, 'changed by hand');
    expect(await writer.save(ask(TEXT, { 'if-match': known }))).toMatchObject({ status: 409 });
    expect(await read()).toBe('changed by hand');
    expect(await writer.save(ask(TEXT))).toHaveProperty('tag');
  });

  it('is known as its own until somebody else writes it', async () => {
    const { path, writer } = await makeSeeds(TEXT);
    expect(await writer.isOwnWrite(path)).toBe(false);
    await writer.save(ask(TEXT));
    expect(await writer.isOwnWrite(path)).toBe(true);
    expect(await writer.isOwnWrite(`${path}.other`)).toBe(false);
    await writeFile(path, `${TEXT}\n`);
    expect(await writer.isOwnWrite(path)).toBe(false);
  });

  it('stays as it is where the page breaks off while it sends', async () => {
    const { read, writer } = await makeSeeds('as it was');
    const broken = {
      ...ask(TEXT),
      async *[Symbol.asyncIterator]() {
        yield Buffer.from(TEXT.slice(0, 9));
        throw new Error('aborted');
      },
    };
    expect(await writer.save(broken)).toMatchObject({ status: 400 });
    expect(await read()).toBe('as it was');
  });

  it('says so where it cannot be written', async () => {
    const folder = await makeFolder();
    const writer = createReviewWriter(join(folder, 'a file', 'review.json'));
    await writeFile(join(folder, 'a file'), '');
    expect(await writer.save(ask(TEXT))).toMatchObject({ status: 500 });
  });
});

describe('the development server', () => {
  async function serve() {
    const seeds = await makeSeeds();
    const server = await createServer({
      configFile: false,
      root: await makeFolder(),
      logLevel: 'silent',
      plugins: [reviewWriter(seeds.writer)],
      server: { host: '127.0.0.1', port: 0, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    onTestFinished(() => server.close());
    await server.listen();
    const address = server.httpServer?.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    const { port } = address;
    const own = `127.0.0.1:${port}`;
    /** A request with headers that a browser would not let a page set. */
    const send = (method: string, path: string, headers: Readonly<Record<string, string>>, body = TEXT) =>
      new Promise<{ status: number; tag: string | undefined }>((resolve, reject) => {
        const length = method === 'HEAD' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const request = httpRequest({
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: { ...length, ...headers },
        });
        request.on('response', (response) => {
          response.resume();
          response.on('end', () => resolve({ status: response.statusCode ?? 0, tag: response.headers.etag }));
        });
        request.on('error', reject);
        request.end(method === 'HEAD' ? undefined : body);
      });
    const page = {
      host: own,
      origin: `http://${own}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    };
    return { ...seeds, send, page };
  }

  it('saves for its own page, at one address, and tells what it has', async () => {
    const { send, page, read } = await serve();
    const before = await send('HEAD', REVIEW_ADDRESS, page);
    expect(before.status).toBe(204);
    const saved = await send('PUT', REVIEW_ADDRESS, { ...page, 'if-match': before.tag ?? '' });
    expect(saved.status).toBe(200);
    expect(await read()).toBe(TEXT);
    expect((await send('HEAD', REVIEW_ADDRESS, page)).tag).toBe(saved.tag);
    expect((await send('PUT', REVIEW_ADDRESS, { ...page, 'if-match': before.tag ?? '' })).status).toBe(409);
  });

  it('saves for nobody else, nowhere else and nothing else', async () => {
    const { send, page, read } = await serve();
    const other = { ...page, origin: 'https://example.org', 'sec-fetch-site': 'cross-site' };
    expect((await send('PUT', REVIEW_ADDRESS, other)).status).toBe(403);
    const rebound = { ...page, host: 'evil.example', origin: 'http://evil.example' };
    expect((await send('PUT', REVIEW_ADDRESS, rebound)).status).toBe(403);
    expect((await send('HEAD', REVIEW_ADDRESS, rebound)).status).toBe(403);
    expect((await send('DELETE', REVIEW_ADDRESS, page)).status).toBe(405);
    expect((await send('PUT', REVIEW_ADDRESS, page, '{}')).status).toBe(422);
    for (const path of [
      '/seeds/site.json',
      `${REVIEW_ADDRESS}?x`,
      '/seeds/../review.json',
      '/x/seeds/review.json',
    ])
      await send('PUT', path, page);
    expect(await read()).toBeNull();
  });
});
