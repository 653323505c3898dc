import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { articlesFileSchema, isWebUrl, siteFileSchema } from '../../src/domain/input-schemas.ts';

const SITE = {
  title: { ar: 'ع', en: 't' },
  standfirst: { ar: '', en: '' },
  scope: { ar: '', en: '' },
};
const faultsOf = (schema: z.ZodMiniType, value: unknown) => {
  const parsed = z.safeParse(schema, value);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('site.json', () => {
  it('may prefer names', () => {
    const preferredNames = { shusha: { ar: 'شوشا', en: 'Shusha' } };
    expect(faultsOf(siteFileSchema, { ...SITE, preferredNames })).toEqual([]);
  });

  it.each([
    [{ ar: '', en: 'Shusha' }, 'ar'],
    [{ ar: 'شوشا', en: '  ' }, 'en'],
  ])('is refused with an empty preferred name: %j', (label, key) => {
    expect(faultsOf(siteFileSchema, { ...SITE, preferredNames: { shusha: label } })).toEqual([
      `preferredNames.shusha.${key}: expected a text that is not empty`,
    ]);
  });
});

describe('articles.json', () => {
  it('is refused with an empty title, a day that there is not, and an address of another kind', () => {
    const file = { a: { title: ' ' }, b: { published: '2023-02-29' }, c: { url: 'javascript:alert(1)' } };
    expect(faultsOf(articlesFileSchema, file)).toEqual([
      'a.title: expected a text that is not empty',
      'b.published: expected a day such as "2020-10-09" on which an article can have appeared',
      'c.url: expected an address that begins with http:// or https://',
    ]);
  });
});

it.each([
  ['https://example.org/a', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['//example.org', false],
  ['https://', false],
])('whether %s is an address for readers: %s', (text, expected) => {
  expect(isWebUrl(text)).toBe(expected);
});
