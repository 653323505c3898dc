import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_REVIEW, parseReview, refuseSize } from '../../../src/domain/review/parse-review.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../../src/domain/review/serialize-review.ts';
import { makeDecision, makeSignoffOf } from './signed-fixtures.ts';

const HASH = 'ab'.repeat(32);
const HERE = [{ id: 'a', sha256: HASH }];
const whole = (changes: object = {}) => JSON.stringify({ ...NO_REVIEW, ...changes }, null, 2);
const AT = { article: 'a', exact: 'x y', prefix: '', suffix: '' };
const accept = makeDecision('d1', 'accept');

function read(text: string) {
  const parsed = parseReview(text, HERE);
  if (!parsed.ok) throw new Error(parsed.refusal.code);
  return parsed;
}
const refusal = (text: string) => {
  const parsed = parseReview(text, HERE);
  return parsed.ok ? null : parsed.refusal;
};
/** The line of the first place where a text holds some words. */
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a file of decisions', () => {
  it('is read with the line of each decision', () => {
    const text = serializeReview({
      ...NO_REVIEW,
      articles: { a: HASH },
      decisions: [accept, makeDecision('d2', 'split')],
    });
    const { file, faults, lines } = read(text);
    expect(faults).toEqual([]);
    expect(file.decisions).toEqual([accept, makeDecision('d2', 'split')]);
    expect([...lines]).toEqual([
      ['d1', lineOf(text, '"d1"') - 1],
      ['d2', lineOf(text, '"d2"') - 1],
    ]);
  });

  it('may begin with a mark of its encoding', () => {
    expect(read(`\uFEFF${whole()}`).file).toEqual(NO_REVIEW);
  });

  it('belongs to a corpus that holds one of its articles, under its own name or another', () => {
    expect(read(whole({ articles: { a: '0'.repeat(64), b: '0'.repeat(64) } })).faults).toEqual([]);
    expect(read(whole({ articles: { renamed: HASH } })).faults).toEqual([]);
    expect(refusal(whole({ articles: { b: '0'.repeat(64), c: '1'.repeat(64) } }))).toMatchObject({
      code: 'other-corpus',
      params: { count: 2 },
    });
  });
});

describe('a file that is refused as a whole', () => {
  it.each([
    ['half-written', '{\n  "schemaVersion": 1,\n  "decisions": [\n    { "id": "d1", "by": "S', 4],
    ['half-written', '', 1],
    ['not-json', '{\n  "schemaVersion": 1,\n<<<<<<< HEAD\n  "decisions": [] }', 3],
    ['not-json', '// mine\n{}', 1],
    ['not-json', '{ "schemaVersion": 1, }', 1],
    ['not-json', '['.repeat(300_000), 1],
    ['not-object', '[]', 1],
    ['other-version', '{\n  "schemaVersion": 2 }', 2],
    ['no-version', '{ "events": [] }', null],
    ['repeated-list', '{ "schemaVersion": 1,\n "decisions": [],\n "decisions": [] }', 3],
    ['no-list', '{ "schemaVersion": 1,\n "decisions": {} }', 2],
  ])('is %s', (code, text, line) => {
    expect(refusal(text)).toMatchObject({ code, line });
  });

  it('is one of a size that no review has', () => {
    expect(refusal(' '.repeat(LARGEST_REVIEW + 1))).toMatchObject({
      code: 'too-large',
      params: { found: '20.0', most: '20.0' },
    });
    expect(refuseSize(LARGEST_REVIEW)).toBeNull();
  });

  it('is one in which nearly nothing fits', () => {
    expect(refusal(whole({ decisions: Array.from({ length: 2000 }, () => 7) }))).toMatchObject({
      code: 'too-many-faults',
      line: 7,
      key: 'decisions[0]',
    });
  });

  it('is one of more values than a review has, which would take far more room than the file', () => {
    expect(refusal(`{ "schemaVersion": 1, "decisions": [${'7,'.repeat(1_000_001)}7] }`)).toMatchObject({
      code: 'too-many',
      params: { most: 1_000_000 },
    });
  });
});

describe('a part that does not fit', () => {
  const date = {
    precision: 'day',
    start: null,
    end: null,
    dayPart: null,
    clock: null,
    approximate: false,
    stated: true,
  };
  const clock = { from: '9:30', to: null, zone: null };
  it.each([
    ['unknown-key', { colour: 'red' }, '"colour"', 'decisions[1].colour', {}],
    [
      'unknown-key',
      { kind: 'retitle', headline: { ar: 'أ', en: 'a', fr: 'à' }, label: null },
      '"fr"',
      'decisions[1].headline.fr',
      {},
    ],
    ['wrong-value', { kind: 'paint' }, '"paint"', 'decisions[1].kind', { found: '"paint"' }],
    ['expected-reason', { kind: 'hide', reason: ' ' }, '" "', 'decisions[1].reason', {}],
    [
      'too-long',
      { reason: 'x'.repeat(1_000_000) },
      'xxx',
      'decisions[1].reason',
      { found: 1_000_000, most: 2000 },
    ],
    [
      'expected-day',
      { kind: 'article', article: 'a', published: '0001-01-01', at: undefined },
      '"0001-01-01"',
      'decisions[1].published',
      {},
    ],
    ['expected-day', { on: '2020-02-30' }, '"2020-02-30"', 'decisions[1].on', { found: '"2020-02-30"' }],
    [
      'wrong-type',
      { on: 20_201_010 },
      '20201010',
      'decisions[1].on',
      { found: '20201010', expected: 'string' },
    ],
    ['wrong-value', { kind: 'retype', type: 'war' }, '"war"', 'decisions[1].type', { found: '"war"' }],
    [
      'expected-time',
      { kind: 'redate', date: { ...date, clock } },
      '"9:30"',
      'decisions[1].date.clock.from',
      {},
    ],
    ['expected-text', { by: '' }, '"by": ""', 'decisions[1].by', {}],
    [
      'out-of-range',
      { at: { ...AT, trigger: { start: -5, words: 'x' } } },
      '-5',
      'decisions[1].at.trigger.start',
      { found: '-5', expected: '≥ 0' },
    ],
    ['missing-key', { kind: 'relate', relation: 'follows' }, '"id": "d2"', 'decisions[1].to', {}],
    ['repeated-id', { id: 'd1', by: 'Nadia' }, null, 'decisions[1].id', { found: '"d1"', first: 7 }],
  ])('is told by line and key: %s', (code, changes, words, key, params) => {
    const bad = { ...accept, id: 'd2', ...changes };
    const text = whole({ decisions: [accept, bad, makeDecision('d3', 'split')] });
    const { file, faults, outcomes, unfit } = read(text);
    expect(file.decisions.map(({ id }) => id)).toEqual(['d1', 'd3']);
    expect(faults).toMatchObject([{ code, key, params }]);
    // What is missing is told where the part begins, on the line before its first key.
    if (words !== null) expect(faults[0]?.line).toBe(lineOf(text, words) - (code === 'missing-key' ? 1 : 0));
    expect(unfit).toEqual({ decisions: [bad] });
    expect(outcomes).toMatchObject([
      {
        decision: code === 'repeated-id' ? 'decisions[1]' : bad.id,
        kind: bad.kind,
        status: 'lost',
        reason: 'invalid',
        detail: key,
        article: 'a',
        event: null,
      },
    ]);
  });

  it('is told with some of its unknown keys where it has as many as nobody would read', () => {
    const keys = Array.from({ length: 5000 }, (_, at) => [`k${at}`, 0]);
    const { file, faults } = read(
      whole({ decisions: [{ ...accept, id: 'd2', ...Object.fromEntries(keys) }, accept] }),
    );
    expect(file.decisions).toEqual([accept]);
    expect(faults.map(({ key }) => key).slice(0, 2)).toEqual(['decisions[0].k0', 'decisions[0].k1']);
    expect(faults).toHaveLength(50);
  });

  it('is a sign-off too, which came to nothing as a decision would', () => {
    const signoff = makeSignoffOf([]);
    const { file, outcomes } = read(whole({ signoffs: [signoff, { ...signoff, on: 'today' }] }));
    expect(file.signoffs).toEqual([signoff]);
    expect(outcomes).toMatchObject([
      { decision: 'signoffs[1]', kind: '', status: 'lost', reason: 'invalid', detail: 'signoffs[1].on' },
    ]);
  });

  it('is none where an entry says again what one before it says: two lists put together', () => {
    const twice = whole({
      decisions: [accept, makeDecision('d2', 'split'), { ...accept }, { kind: 'accept' }],
    });
    const { file, faults, outcomes, lines, unfit } = read(
      twice.replace('"articles": {}', `"articles": { "a": "${HASH}", "a": "${HASH}" }`),
    );
    expect(file.decisions.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(file.articles).toEqual({ a: HASH });
    expect(lines.get('d1')).toBe(lineOf(twice, '"d1"') - 1);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['missing-key']));
    expect(outcomes.map(({ decision }) => decision)).toEqual(['decisions[3]']);
    expect(unfit).toEqual({ decisions: [{ kind: 'accept' }] });
  });

  it('is told with each of its faults', () => {
    const { faults } = read(whole({ decisions: [{ kind: 'accept' }] }));
    expect(faults.map(({ key }) => key)).toEqual(
      ['id', 'by', 'on', 'reason', 'at'].map((key) => `decisions[0].${key}`),
    );
  });

  it.each([[null], [7], ['x'], [[]], [{}]])('may be anything: %j', (entry) => {
    const { file, outcomes } = read(whole({ decisions: [entry, accept] }));
    expect(file.decisions).toEqual([accept]);
    expect(outcomes).toMatchObject([
      { decision: 'decisions[0]', reason: 'invalid', detail: expect.stringMatching(/^decisions\[0\]/) },
    ]);
  });

  it('is one that says the same key twice, of which only one could count', () => {
    const text = whole({ decisions: [accept] }).replace('"reason"', '"reason": "no",\n"reason"');
    expect(read(text)).toMatchObject({
      file: { decisions: [] },
      faults: [
        { code: 'repeated-key', key: 'decisions[0].reason', line: lineOf(text, '"reason": "no"') + 1 },
      ],
    });
  });

  it('is a key that objects have of themselves, and nothing else of the file is made of it', () => {
    const evil = '"__proto__": { "decisions": [{ "id": "evil" }] }';
    const { file, faults, unfit } = read(whole({ decisions: [accept] }).replace('{', `{ ${evil},`));
    expect(faults).toMatchObject([{ code: 'unknown-key', key: '__proto__' }]);
    const written = serializeReview(file, unfit);
    expect(written).toContain(evil.slice(0, 12));
    expect(read(written).file.decisions).toEqual([accept]);
    expect(read(written).outcomes).toEqual([]);
  });

  it('is a hash that is none, a list that is missing, a key that nobody knows', () => {
    const { signoffs: _, ...rest } = NO_REVIEW;
    const { faults, unfit } = read(JSON.stringify({ ...rest, articles: { a: HASH, b: 'x' }, colour: 1 }));
    expect(faults.map(({ code, key }) => [code, key])).toEqual(
      expect.arrayContaining([
        ['expected-sha256', 'articles.b'],
        ['missing-key', 'signoffs'],
        ['unknown-key', 'colour'],
      ]),
    );
    expect(unfit).toEqual({ articles: { b: 'x' }, colour: 1 });
  });
});

describe('what is told of a part that does not fit', () => {
  it('is short, however much stands there', () => {
    const long = 'x'.repeat(300_000);
    const bad = { ...accept, id: long, kind: long, [long]: 1, at: { article: long, exact: long } };
    const { faults, outcomes } = read(whole({ decisions: [bad], [long]: long }));
    expect(faults.length).toBe(2);
    for (const fault of faults) expect(JSON.stringify(fault).length).toBeLessThan(1000);
    expect(outcomes).toMatchObject([{ decision: 'decisions[0]', article: null }]);
    expect(JSON.stringify(outcomes).length).toBeLessThan(3000);
  });
});

describe('any text at all', () => {
  it('is read or refused, and what is read never holds less than was written', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(parseReview(text, HERE).ok).toBe(false);
        const entry: unknown = JSON.parse(JSON.stringify(value));
        const { file, unfit } = read(whole({ decisions: [entry, accept] }));
        expect(file.decisions).toEqual([accept]);
        expect(unfit).toEqual({ decisions: [entry] });
      }),
    );
  });
});
