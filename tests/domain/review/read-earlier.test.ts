import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readEarlier } from '../../../src/domain/review/read-earlier.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { makeCorpus, makeMention } from '../fixtures.ts';
import { makeSigned, makeSignoffOf } from './signed-fixtures.ts';

const corpus = makeCorpus({ mentions: [makeMention('m1', 'm1')] });
const read = (value: unknown) => readEarlier(JSON.stringify(value));

describe('readEarlier', () => {
  it('reads a corpus', () => {
    const earlier = read(corpus);
    expect(earlier).toMatchObject({ ok: true, state: { signed: null, shown: { events: [{ id: 'm1' }] } } });
  });

  it('reads what was signed last out of a review file, and minds no decision', () => {
    const signoffs = [makeSignoffOf([makeSigned('a')]), makeSignoffOf([makeSigned('b')], { by: 'Karim' })];
    expect(read({ ...NO_REVIEW, signoffs, decisions: ['broken'] })).toMatchObject({
      ok: true,
      state: { shown: { events: [{ id: 'b' }] }, signed: { by: 'Karim', on: '2026-01-05' } },
    });
  });

  it('minds no byte order mark', () => {
    expect(readEarlier(`\ufeff${JSON.stringify(corpus)}`).ok).toBe(true);
  });

  it.each([
    ['what is no JSON', '{"events": [', 'no-json', ''],
    ['a text', '"events"', 'unknown', ''],
    ['an object of another kind', '{"name": 1}', 'unknown', ''],
    ['a corpus of another version', JSON.stringify({ ...corpus, schemaVersion: 2 }), 'other-version', '2'],
    ['a review file of another version', '{"schemaVersion": 9, "decisions": []}', 'other-version', '9'],
    ['a review file that nobody signed', JSON.stringify(NO_REVIEW), 'unsigned', ''],
    [
      'a corpus with a wrong event',
      JSON.stringify({ ...corpus, events: [{ ...corpus.events[0], type: 'party' }] }),
      'unknown',
      'events[0].type',
    ],
  ])('refuses %s', (_what, text, reason, detail) => {
    expect(readEarlier(text)).toEqual({ ok: false, reason, detail });
  });

  it('refuses what is too large before it parses it', () => {
    expect(readEarlier(' '.repeat(LARGEST_FILE + 1))).toMatchObject({ ok: false, reason: 'too-large' });
  });
});
