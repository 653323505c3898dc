import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { endsDate, endsDateStrictly } from '../../../src/extraction/time/boundary.ts';
import { tokenise } from '../../../src/extraction/time/tokens.ts';

const after = (text: string) => tokenise(makeShadow(text).text)[1];

describe('what stands behind a number that is a date', () => {
  it.each(['2016', '2016.', '2016، حين', '2016\nثم', '2016 عندما', '2016 ولم'])(
    'is the end of a clause or a function word: %s',
    (text) => {
      expect(endsDate(after(text))).toBe(true);
      expect(endsDateStrictly(after(text))).toBe(true);
    },
  );

  it.each(['2016 من المقاتلين', '2016 في القصف', '21 ومن بينهم'])(
    'may be a partitive, which a strict reader refuses: %s',
    (text) => {
      expect(endsDate(after(text))).toBe(true);
      expect(endsDateStrictly(after(text))).toBe(false);
    },
  );

  it.each(['2000 قرية', '2000%', '2000$', '20/'])('is nothing that it counts: %s', (text) => {
    expect(endsDate(after(text))).toBe(false);
  });
});
