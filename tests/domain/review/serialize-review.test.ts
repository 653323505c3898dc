import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReview } from '../../../src/domain/review/parse-review.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../../src/domain/review/serialize-review.ts';
import { reviewFiles } from './review-arbitrary.ts';
import { makeDecision, makeSigned, makeSignoffOf } from './signed-fixtures.ts';

/** The articles that a file speaks of, so that it is not of another corpus. */
const own = (articles: Readonly<Record<string, string>>) =>
  Object.entries(articles).map(([id, sha256]) => ({ id, sha256 }));

describe('a file of decisions as text', () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(reviewFiles, (file) => {
        const text = serializeReview(file);
        const read = parseReview(text, own(file.articles));
        expect(read).toMatchObject({ ok: true, faults: [], unfit: {} });
        expect(read.ok && read.file).toEqual(file);
        expect(serializeReview(read.ok ? read.file : NO_REVIEW)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same however its keys were set', () => {
    const [a, b] = ['0'.repeat(64), '1'.repeat(64)];
    const decision = makeDecision('d1', 'accept', { reason: 'seen' });
    // The same, its keys from the last to the first.
    const turned: typeof decision = Object.create(null);
    Object.assign(turned, Object.fromEntries(Object.entries(decision).reverse()));
    expect(Object.keys(turned)).not.toEqual(Object.keys(decision));
    expect(serializeReview({ ...NO_REVIEW, articles: { b, a }, decisions: [turned] })).toBe(
      serializeReview({ ...NO_REVIEW, articles: { a, b }, decisions: [decision] }),
    );
  });

  it('gives each decision a block, each key a line, and each signed event a line', () => {
    const text = serializeReview({
      ...NO_REVIEW,
      articles: { a: '0'.repeat(64) },
      decisions: [makeDecision('d1', 'accept'), makeDecision('d2', 'retype', { type: 'meeting' })],
      signoffs: [makeSignoffOf([makeSigned('e1'), makeSigned('e2')], { decisions: ['d1', 'd2'] })],
    });
    expect(text).toContain(`
    {
      "id": "d2",
      "kind": "retype",
      "by": `);
    expect(text.split('\n').filter((line) => /^ {8}\{ "id": "e\d", /.test(line))).toHaveLength(2);
    expect(text).toMatch(/^ {8}"d1",\n {8}"d2"$/m);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('changes in a few lines where one decision changes', () => {
    const decisions = ['d1', 'd2', 'd3'].map((id) => makeDecision(id, 'accept'));
    const before = serializeReview({ ...NO_REVIEW, decisions }).split('\n');
    const changed = decisions.map((decision) =>
      decision.id === 'd2' ? { ...decision, reason: 'seen' } : decision,
    );
    const after = serializeReview({ ...NO_REVIEW, decisions: changed }).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, at) => line !== before[at])).toEqual(['      "reason": "seen",']);
  });

  it('writes back what could not be read, so that saving loses nothing', () => {
    const text = `{
      "schemaVersion": 1, "articles": { "a": "no hash" }, "actors": [7], "places": [], "signoffs": [],
      "decisions": [{ "id": "d0", "kind": "paint", "colour": { "deep": [1, "x"] } }, null],
      "extra": { "mine": true }
    }`;
    const read = parseReview(text, []);
    if (!read.ok) throw new Error(read.refusal.code);
    const file = { ...read.file, decisions: [makeDecision('d1', 'accept')] };
    const again = JSON.parse(serializeReview(file, read.unfit));
    expect(again).toEqual({
      ...JSON.parse(text),
      decisions: [file.decisions[0], ...JSON.parse(text).decisions],
    });
    const reread = parseReview(serializeReview(file, read.unfit), []);
    expect(reread).toMatchObject({ ok: true, unfit: read.unfit });
  });
});
