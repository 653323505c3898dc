// What a word beside a name does to it, by its letters alone.
import { describe, expect, it } from 'vitest';
import {
  BRIDGES,
  BRIDGES_AS_WRITTEN,
  BRIDGES_BEHIND_AND,
  CONVENES,
  HANGS_NAME,
  IS_ADVERB,
  IS_BY,
  IS_DELEGATION,
  IS_SHARE,
  MEDIATES,
  MEDIATES_AS_WRITTEN,
  OWNS_NOTHING,
  governing,
} from '../../../src/extraction/events/governing-words.ts';

describe('a word beside a name', () => {
  it.each([
    ['الي', 'to'],
    ['والي', 'to'],
    ['بين', 'between'],
    ['ضد', 'against'],
    ['ريف', 'in'],
    ['قصف', null],
    ['constructor', null],
  ])('%s puts it in the relation %s', (word, relation) => {
    expect(governing(word).relation).toBe(relation);
  });

  it.each([
    ['وبدعوه', CONVENES],
    ['بوساطه', MEDIATES | MEDIATES_AS_WRITTEN],
    ['بيد', IS_BY],
    ['عناصر', BRIDGES | BRIDGES_AS_WRITTEN],
    ['وعناصر', BRIDGES | BRIDGES_BEHIND_AND],
    ['وفد', IS_DELEGATION],
    ['43', IS_SHARE],
    ['المدعومه', HANGS_NAME | OWNS_NOTHING],
    ['جارتها', OWNS_NOTHING],
    ['ايضا', IS_ADVERB],
  ])('%s has the bits %i', (word, facts) => {
    expect(governing(word).facts & facts).toBe(facts);
  });

  it('is no bridge as it is written where "and" stands before it, nor a broker where its first letter is taken for "and"', () => {
    expect(governing('وعناصر').facts & BRIDGES_AS_WRITTEN).toBe(0);
    expect(governing('وساطه').facts & MEDIATES).toBe(0);
    expect(governing('وساطه').facts & MEDIATES_AS_WRITTEN).toBe(MEDIATES_AS_WRITTEN);
  });
});
