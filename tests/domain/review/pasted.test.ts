import { describe, expect, it } from 'vitest';
import {
  articleEntries,
  countFound,
  findFormFaults,
  findFreeId,
  formOf,
  withForm,
} from '../../../src/domain/review/pasted.ts';
import { articlesFileSchema } from '../../../src/domain/input-schemas.ts';
import type { GivenArticle } from '../../../src/domain/review/workbench.ts';

const article = (metadata: GivenArticle['metadata'] = {}): GivenArticle => ({
  id: 'a',
  text: 'نص',
  sha256: '0'.repeat(64),
  metadata,
});
const FORM = { title: '', publisher: '', published: '', url: '' };

describe('what a reader says of an article', () => {
  it('begins as its file has it', () => {
    expect(formOf(article({ title: 'عنوان', url: 'https://example.org/' }))).toEqual({
      ...FORM,
      title: 'عنوان',
      url: 'https://example.org/',
    });
  });

  it('takes the place of what its file says, and what is empty is not known', () => {
    const said = withForm(article({ title: 'عنوان', publisher: 'صحيفة', language: 'ar' }), {
      ...FORM,
      title: ' عنوان آخر ',
      published: '2020-10-09',
    });
    expect(said.metadata).toEqual({ title: 'عنوان آخر', published: '2020-10-09', language: 'ar' });
  });

  it('is looked at: days of the calendar and addresses of the web only', () => {
    expect(findFormFaults({ published: '', url: '' })).toEqual([]);
    expect(findFormFaults({ published: '2020-02-29', url: ' https://example.org/a ' })).toEqual([]);
    expect(findFormFaults({ published: '0001-01-01', url: '' })).toEqual(['published']);
    expect(findFormFaults({ published: '2020-02-30', url: 'javascript:alert(1)' })).toEqual([
      'published',
      'url',
    ]);
  });

  it('becomes entries of seeds/articles.json that the command line takes', () => {
    const known = {
      title: 'عنوان',
      published: '2020-10-09',
      publisher: 'صحيفة',
      url: 'https://example.org/',
    };
    const { name, content } = articleEntries([article(known), { ...article(), id: 'b' }]);
    expect(name).toBe('articles.json');
    expect(articlesFileSchema.parse(JSON.parse(content))).toEqual({ a: known });
  });
});

describe('an id', () => {
  it('is kept where it is free, and counted up where it is not, whatever the case', () => {
    expect(findFreeId('a', ['b'])).toBe('a');
    expect(findFreeId('a', ['A', 'a-2'])).toBe('a-3');
  });
});

describe('the events found', () => {
  it('are those told in the articles, and those among them that others tell too', () => {
    const events = [['a'], ['a', 'b'], ['b'], ['a', 'c'], ['c', 'a', 'b']].map((articles) => ({ articles }));
    expect(countFound(events, ['a'])).toEqual({ found: 4, joined: 3 });
    expect(countFound(events, ['a', 'c'])).toEqual({ found: 4, joined: 2 });
    expect(countFound(events, [])).toEqual({ found: 0, joined: 0 });
  });
});
