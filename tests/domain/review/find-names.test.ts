import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Named } from '../../../src/domain/review/find-names.ts';
import { findNames, newNameId } from '../../../src/domain/review/find-names.ts';

const name = (id: string, ar: string, en: string, ...names: string[]): Named => ({
  id,
  label: { ar, en },
  names: names.map((text) => ({ text })),
});
const ITEMS = [
  name('armenia', 'أرمينيا', 'Armenia', 'ارمينية'),
  name('armenia-mod', 'وزارة الدفاع الأرمينية', 'Armenian Defence Ministry'),
  name('turkey', 'تركيا', 'Turkey', 'Türkiye'),
  name('erdogan', 'رجب طيب أردوغان', 'Recep Tayyip Erdoğan', 'إردوغان'),
];
const idsOf = (query: string) => findNames(ITEMS, query, 8).map(({ id }) => id);

describe('names as an editor types them', () => {
  it.each([
    ['ارمين', ['armenia', 'armenia-mod']],
    ['Armenia', ['armenia', 'armenia-mod']],
    ['وزارة دفاع', ['armenia-mod']],
    ['الدفاع', ['armenia-mod']],
    ['defence arm', ['armenia-mod']],
    ['turkiye', ['turkey']],
    ['أردوغان', ['erdogan']],
    ['erdogan', ['erdogan']],
    ['zz', []],
    ['', []],
    ['  ،  ', []],
  ])('%s', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it('are no more than asked for', () => {
    expect(findNames(ITEMS, 'a', 1)).toHaveLength(1);
  });

  it('are found by their own labels, and nothing that is typed throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...ITEMS), (typed, item) => {
        expect(findNames(ITEMS, typed, 3).length).toBeLessThanOrEqual(3);
        expect(findNames(ITEMS, item.label.ar, 8)[0]).toBe(item);
        expect(findNames(ITEMS, item.label.en, 8)[0]).toBe(item);
      }),
    );
  });
});

describe('the id of a new name', () => {
  it('is made of the English one, and is not taken', () => {
    expect(newNameId('Stepanakert Press!', new Set())).toBe('named-stepanakert-press');
    expect(newNameId('Erdoğan', new Set(['named-erdogan']))).toBe('named-erdogan-2');
    expect(newNameId('مجلس', new Set())).toBe('named');
  });
});
