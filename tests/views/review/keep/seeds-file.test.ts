import { describe, expect, it, vi } from 'vitest';
import { REVIEW_ADDRESS } from '../../../../scripts/lib/review-writer.ts';
import { openSeedsFile } from '../../../../src/views/review/keep/seeds-file.ts';

const answer = (status: number, tag: string | null, body: string | null = null) =>
  new Response(body, { status, headers: tag === null ? {} : { etag: tag } });
const server = (...answers: Response[]) => {
  const asked: { address: string; method: string | undefined; headers: unknown; body: unknown }[] = [];
  const fetcher = vi.fn<typeof fetch>((address, { method, headers, body } = {}) => {
    asked.push({ address: typeof address === 'string' ? address : '', method, headers, body });
    const next = answers.shift();
    return next ? Promise.resolve(next) : Promise.reject(new TypeError('no server'));
  });
  return { asked, fetcher };
};

describe('the file in seeds/', () => {
  it('is not asked for by a built page', async () => {
    const { asked, fetcher } = server();
    expect(await openSeedsFile(false, fetcher)).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([
    ['answers with its home page', answer(200, '"home"', '<html></html>')],
    ['knows no such address', answer(404, null)],
    ['says nothing of the file', answer(204, null)],
  ])('is not there where the server %s', async (_name, response) => {
    expect(await openSeedsFile(true, server(response).fetcher)).toBeNull();
  });

  it('is not there where no server answers', async () => {
    expect(await openSeedsFile(true, server().fetcher)).toBeNull();
  });

  it('is written over what the page knows, and then over what it has written', async () => {
    const { asked, fetcher } = server(answer(204, '"a"'), answer(200, '"b"'), answer(200, '"c"'));
    const file = await openSeedsFile(true, fetcher);
    expect(await file?.save('1', false)).toEqual({ ok: true });
    expect(await file?.save('2', false)).toEqual({ ok: true });
    const json = { 'content-type': 'application/json' };
    expect(asked).toEqual([
      { address: REVIEW_ADDRESS, method: 'HEAD', headers: undefined, body: undefined },
      { address: REVIEW_ADDRESS, method: 'PUT', headers: { ...json, 'if-match': '"a"' }, body: '1' },
      { address: REVIEW_ADDRESS, method: 'PUT', headers: { ...json, 'if-match': '"b"' }, body: '2' },
    ]);
  });

  it('is written over anything only where the editor says so', async () => {
    const { asked, fetcher } = server(answer(204, '"a"'), answer(409, null, 'another\n'), answer(200, '"b"'));
    const file = await openSeedsFile(true, fetcher);
    expect(await file?.save('1', false)).toEqual({ ok: false, why: 'changed', message: 'another' });
    expect(await file?.save('1', true)).toEqual({ ok: true });
    expect(asked.at(-1)?.headers).toEqual({ 'content-type': 'application/json' });
  });

  it('says why it was not written', async () => {
    const { fetcher } = server(answer(204, '"a"'), answer(403, null, 'not you\n'));
    const file = await openSeedsFile(true, fetcher);
    expect(await file?.save('1', false)).toEqual({ ok: false, why: 'refused', message: 'not you' });
    expect(await file?.save('1', false)).toEqual({ ok: false, why: 'refused', message: 'no server' });
  });
});
