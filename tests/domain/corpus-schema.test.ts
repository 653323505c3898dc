import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { makeArticle, makeCorpus, makeMention } from './fixtures.ts';

const firstFault = (value: unknown) => {
  const parsed = corpusSchema.safeParse(value);
  return parsed.success ? null : parsed.error.issues[0]?.path.join('.');
};

describe('the corpus format', () => {
  it('takes a corpus and gives it back unchanged', () => {
    const corpus = makeCorpus();
    expect(corpusSchema.parse(JSON.parse(JSON.stringify(corpus)))).toEqual(corpus);
  });

  it.each([
    ['another version', { ...makeCorpus(), schemaVersion: 2 }, 'schemaVersion'],
    ['no events', { ...makeCorpus(), events: undefined }, 'events'],
    [
      'a day in another form',
      makeCorpus({ articles: [{ ...makeArticle('a'), newsDay: '9/10/2020' }] }),
      'articles.0.newsDay',
    ],
    [
      'a negative offset',
      makeCorpus({ mentions: [makeMention('m', 'm', { trigger: { start: -1, end: 2 } })] }),
      'mentions.0.trigger.start',
    ],
    [
      'half an offset',
      makeCorpus({ mentions: [makeMention('m', 'm', { trigger: { start: 0.5, end: 2 } })] }),
      'mentions.0.trigger.start',
    ],
    ['an empty id', makeCorpus({ articles: [makeArticle('')] }), 'articles.0.id'],
  ])('refuses %s and says where', (_name, value, path) => {
    expect(firstFault(value)).toBe(path);
  });

  it('is published as JSON Schema with all its parts required', () => {
    const schema = z.toJSONSchema(corpusSchema);
    expect(schema.$schema).toContain('json-schema.org');
    expect(schema.required).toEqual(Object.keys(makeCorpus()));
  });
});
