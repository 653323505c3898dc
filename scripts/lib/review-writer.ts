// For `npm run dev`: the one address at which the page may save seeds/review.json, and nothing else. Only a page that this
// very server has served may ask for it, and only what reads as a file of decisions is written.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { decodeUtf8 } from '../../src/domain/decode-utf8.ts';
import type { KnownArticle } from '../../src/domain/review/parse-review.ts';
import { LARGEST_REVIEW, parseReview } from '../../src/domain/review/parse-review.ts';
import { serializeReview } from '../../src/domain/review/serialize-review.ts';
import { writeFileAtomically } from './write-file.ts';

/** Where the page sends the file; below the root of the development server. */
export const REVIEW_ADDRESS = '/seeds/review.json';

/** Why a request is not followed: the status of the answer and a line for whoever reads it. */
export interface Denial {
  readonly status: 400 | 403 | 405 | 409 | 411 | 413 | 415 | 422 | 500;
  readonly message: string;
}
const deny = (status: Denial['status'], message: string): Denial => ({ status, message });

type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

/** The names by which this machine calls itself: any other in `Host` is somebody else's name for it (DNS rebinding). */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

const isOwnName = (host: string) => OWN_NAMES.has(host.replace(/:\d{1,5}$/, ''));

/**
 * What speaks against a request before its body is read: `null` where nothing does. A page of another site cannot make the
 * browser send our origin, and a program that is no browser has no business here.
 */
export function findDenial({ method, headers }: Asked): Denial | null {
  if (method !== 'PUT' && method !== 'POST') return deny(405, 'the file is saved with PUT or POST');
  const { host = '', origin } = headers;
  if (!isOwnName(host)) return deny(403, 'the address is not a name of this machine');
  if (origin !== `http://${host}`) return deny(403, 'only the page that this server has served may save');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return deny(403, 'the request comes from another site');
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return deny(415, 'the file is JSON: application/json');
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (!Number.isInteger(length)) return deny(411, 'the length of the file must be given');
  if (length > LARGEST_REVIEW) return deny(413, 'the file is too large');
  return null;
}

/** The body as text; a denial where it is longer than may be, or no UTF-8. */
async function readBody(request: AsyncIterable<Uint8Array>): Promise<string | Denial> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_REVIEW) return deny(413, 'the file is too large');
    parts.push(part);
  }
  return decodeUtf8(Buffer.concat(parts)) ?? deny(422, 'the file is not UTF-8');
}

/** What a text on disk is known by: `ETag` of the answer, `If-Match` of the next request. */
const NO_FILE = '"none"';
const tagOf = (text: string) => `"${createHash('sha256').update(text).digest('hex')}"`;

export interface ReviewWriter {
  /** Writes the file of a request that nothing speaks against; the tag of what was written. */
  readonly save: (request: Asked & AsyncIterable<Uint8Array>) => Promise<Denial | { readonly tag: string }>;
  /** The tag of the file as it is now. */
  readonly tag: () => Promise<string>;
  /** Whether the file, as it is now, is what was last written here: nobody needs to be told of it. */
  readonly isOwnWrite: (path: string) => Promise<boolean>;
}

const namingSchema = z.object({ articles: z.record(z.string(), z.string()) });
/** The articles that a file speaks of. The page knows which there are, pasted ones too, and has looked at them. */
function listNamed(text: string): readonly KnownArticle[] {
  try {
    const { articles } = namingSchema.parse(JSON.parse(text));
    return Object.entries(articles).map(([id, sha256]) => ({ id, sha256 }));
  } catch {
    return [];
  }
}

/** Saves to one path, and only what `parseReview` takes. */
export function createReviewWriter(path: string): ReviewWriter {
  let written: string | null = null;
  const readPresent = () => readFile(path, 'utf8').catch(() => null);
  const tag = async () => {
    const present = await readPresent();
    return present === null ? NO_FILE : tagOf(present);
  };
  let last: Promise<unknown> = Promise.resolve();
  const write = async (text: string, expected: string | undefined): Promise<Denial | { tag: string }> => {
    const parsed = parseReview(text, listNamed(text));
    if (!parsed.ok) return deny(422, `the file is refused: ${parsed.refusal.code}`);
    if (expected !== undefined && expected !== (await tag()))
      return deny(409, 'the file on disk is another one than the page knows');
    const content = serializeReview(parsed.file, parsed.unfit);
    written = content;
    await writeFileAtomically(path, content);
    return { tag: tagOf(content) };
  };
  return {
    tag,
    save: async (request) => {
      const denial = findDenial(request);
      if (denial) return denial;
      // A page that is closed while it sends breaks off here: the server goes on.
      const text = await readBody(request).catch(() => deny(400, 'the file did not come whole'));
      if (typeof text !== 'string') return text;
      // One after the other: each compares with what the one before it wrote.
      const mine = last.then(() => write(text, request.headers['if-match']));
      last = mine.catch(() => null);
      return mine.catch((error: unknown) =>
        deny(500, error instanceof Error ? error.message : String(error)),
      );
    },
    isOwnWrite: async (changed) => changed === path && written !== null && (await readPresent()) === written,
  };
}

async function answer(
  writer: ReviewWriter,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const result = await writer.save(request);
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  if ('tag' in result) {
    response.setHeader('etag', result.tag);
    response.end('saved\n');
    return;
  }
  response.statusCode = result.status;
  if (result.status === 405) response.setHeader('allow', 'PUT, POST');
  // What of the body has not been read is not waited for.
  response.setHeader('connection', 'close');
  response.end(`${result.message}\n`);
}

/** By this the page knows that it can save here, and what it saves over. */
async function answerTag(
  writer: ReviewWriter,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.statusCode = isOwnName(request.headers.host ?? '') ? 204 : 403;
  response.setHeader('cache-control', 'no-store');
  if (response.statusCode === 204) response.setHeader('etag', await writer.tag());
  response.end();
}

/** The plugin; it does nothing in a build or a preview. */
export function reviewWriter(writer: ReviewWriter): Plugin {
  return {
    name: 'waqai-review-writer',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // The exact address: no query, no folder above it.
        if (request.url !== REVIEW_ADDRESS || request.method === 'GET') next();
        else if (request.method === 'HEAD') void answerTag(writer, request, response);
        else void answer(writer, request, response);
      });
    },
  };
}
