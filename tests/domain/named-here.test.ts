import { describe, expect, it } from 'vitest';
import { isNamedHere } from '../../src/domain/named-here.ts';
import { makeMention } from './fixtures.ts';

describe('an actor of a mention', () => {
  const passage = { start: 40, end: 80, exact: 'x'.repeat(40), prefix: '', suffix: '' };
  const mention = makeMention('m', 'e', { passage });

  it('is named here by words within the passage', () => {
    expect(isNamedHere(mention, { span: { start: 40, end: 50 } })).toBe(true);
    expect(isNamedHere(mention, { span: { start: 70, end: 80 } })).toBe(true);
  });

  it('is only pointed to where other words of the article name it, or none', () => {
    expect(isNamedHere(mention, { span: { start: 0, end: 10 } })).toBe(false);
    expect(isNamedHere(mention, { span: { start: 75, end: 90 } })).toBe(false);
    expect(isNamedHere(mention, { span: null })).toBe(false);
  });
});
