import { expect, it } from 'vitest';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordSources } from '../../src/i18n/word-sources.ts';
import { makeArticle } from '../layout/timeline/fixtures.ts';

const unnamed = (id: string) => ({ ...makeArticle(id, '2020-11-09'), publisher: null });

it.each([
  [['a'], 'المصادر: مقال واحد (ناشر غير معروف)', 'Sources: 1 article (unknown outlet)'],
  [['a', 'b'], 'المصادر: مقالان (ناشرون غير معروفين)', 'Sources: 2 articles (unknown outlets)'],
])('of %j no outlet is known, in the number of its articles', (ids, arabic, english) => {
  const articles = ids.map(unnamed);
  expect(wordSources(articles, dateStyle('ar'), translator('ar'))).toContain(arabic);
  expect(wordSources(articles, dateStyle('en'), translator('en'))).toContain(english);
});
