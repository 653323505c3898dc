import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLinkWriter, readLinkFields } from '../../src/domain/link-fields.ts';

describe('the fields of a link', () => {
  it('hold one value or several, each once; of two of one name the first counts', () => {
    const fields = readLinkFields('#e=a&st=b,c,b&e=z');
    expect(fields.one('e')).toBe('a');
    expect(fields.many('st')).toEqual(['b', 'c']);
    expect(fields.manyOf('st', ['c', 'd'])).toEqual(['c']);
    expect(fields.one('none')).toBe(null);
  });

  it('are empty where a link is too long, broken or holds what no id can be', () => {
    expect(readLinkFields(`e=${'a'.repeat(20_000)}`).raw('e')).toBe(undefined);
    expect(readLinkFields('e=%E0%A4%A').one('e')).toBe(null);
    expect(readLinkFields('e=a%0Ab').one('e')).toBe(null);
    expect(readLinkFields(`e=${'a'.repeat(201)}`).one('e')).toBe(null);
  });

  it('end where their host has put something of its own', () => {
    expect(readLinkFields('#v=1&em=1#?secret=a&e=b').raw('em')).toBe('1');
    expect(readLinkFields('#v=1&em=1#?secret=a&e=b').raw('e')).toBe(undefined);
  });

  it('are read back as they were written', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 10 }), (ids) => {
        const writer = makeLinkWriter();
        writer.putMany('x', ids);
        writer.put('y', ids[0] ?? null);
        const fields = readLinkFields(writer.pairs.join('&'));
        expect(fields.many('x')).toEqual(ids);
        expect(fields.one('y')).toBe(ids[0]);
      }),
    );
  });
});
