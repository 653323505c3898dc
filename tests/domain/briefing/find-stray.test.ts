import { describe, expect, it } from 'vitest';
import { findStray } from '../../../src/domain/briefing/find-stray.ts';

const passage = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });
const MENTIONS = [
  { article: 'a', passage: passage('أعلنت أرمينيا وقف النار في 10 أكتوبر.') },
  { article: 'b', passage: passage('Baku denied it.') },
];
const quote = (article: string, exact: string) => ({ mention: 'm', article, exact });

describe('findStray', () => {
  it('passes the words of a passage, parts of them, and words that were cut', () => {
    const quotations = [
      quote('a', 'أعلنت أرمينيا وقف النار في 10 أكتوبر.'),
      quote('a', 'وقف النار'),
      quote('b', 'Baku denied […]'),
    ];
    expect([...findStray(quotations, MENTIONS)]).toEqual([]);
  });

  it('finds words that no text has, words of another article, and articles that are not there', () => {
    const quotations = [
      quote('b', 'Baku denied it.'),
      quote('b', 'Baku admitted it.'),
      quote('a', 'Baku denied it.'),
      quote('c', 'Baku denied it.'),
      quote('b', 'Yerevan […]'),
    ];
    expect([...findStray(quotations, MENTIONS)]).toEqual([2, 3, 4, 5]);
  });

  it('bears nothing out where no texts are published', () => {
    const bare = MENTIONS.map((mention) => ({ ...mention, passage: passage('') }));
    expect([...findStray([quote('b', 'Baku denied it.')], bare)]).toEqual([1]);
  });
});
