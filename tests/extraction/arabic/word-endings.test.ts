import { describe, expect, it } from 'vitest';
import { mayHold } from '../../../src/extraction/arabic/word-endings.ts';

describe('mayHold', () => {
  const may = mayHold(['الهدنه', 'حرب', 'سد']);
  const asks = (word: string) => may(`في ${word} و`, 3, 3 + word.length);

  it.each(['الهدنه', 'للهدنه', 'والهدنه', 'حرب', 'وبحرب', 'سد', 'بسد', 'فلسد'])('never denies %s', (word) => {
    expect(asks(word)).toBe(true);
  });

  it('denies a word that ends otherwise', () => {
    expect(asks('مدرسه')).toBe(false);
    expect(asks('حربا')).toBe(false);
  });

  it('looks at nothing before the word', () => {
    expect(may('حرب', 2, 3)).toBe(false);
  });
});
