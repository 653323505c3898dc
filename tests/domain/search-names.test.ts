import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../src/domain/search-names.ts';

const item = (id: string, ar: string, en: string, names: string[] = []) => ({
  id,
  label: { ar, en },
  names: names.map((text) => ({ text, lang: 'ar' })),
});
const find = createNameFinder([
  item('armenia', 'أرمينيا', 'Armenia', ['يريفان']),
  item('armenia-mod', 'وزارة الدفاع الأرمينية', 'Armenia’s Ministry of Defence'),
  item('azerbaijan-mod', 'وزارة الدفاع في أذربيجان', 'Azerbaijan’s Ministry of Defence'),
]);
const ids = (query: string) => find(query).map((suggestion) => suggestion.id);

describe('suggestions of names', () => {
  it('put the whole name before its beginning, and each id once', () => {
    expect(ids('armenia')).toEqual(['armenia', 'armenia-mod']);
    expect(ids('ارمين')).toEqual(['armenia', 'armenia-mod']);
  });

  it('match the beginnings of words in any order, with or without the article', () => {
    expect(ids('دفاع وزارة')).toEqual(['armenia-mod', 'azerbaijan-mod']);
    expect(ids('الدفاع اذرب')).toEqual(['azerbaijan-mod']);
  });

  it('say which name answered', () => {
    expect(find('يريفان')[0]).toMatchObject({ id: 'armenia', matched: 'يريفان' });
  });

  it('answer nothing to nothing, and never throw', () => {
    expect(ids('')).toEqual([]);
    expect(ids('(')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(find(query, 2).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
