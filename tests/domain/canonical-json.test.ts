import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/domain/canonical-json.ts';

describe('canonical JSON', () => {
  it('has one spelling for equal values', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'ع' })).toBe('{"a":"ع","b":[{"c":null,"d":1}]}\n');
  });
});
