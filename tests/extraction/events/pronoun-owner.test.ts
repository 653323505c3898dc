// Whose a deed is by the pronoun on its noun.
import { expect, it } from 'vitest';
import { tell } from './support.ts';

it('a masculine pronoun is not of a speaker in the feminine', () => {
  expect(tell('قالت حركة حماس إنها تصدت للطيران الإسرائيلي أثناء إغارته على أهداف.').join()).not.toContain(
    'by hamas',
  );
});

it('a feminine one is', () => {
  expect(tell('قالت حركة حماس إن هجماتها على المواقع مستمرة.').join()).toContain('by hamas');
});

it('a verb that goes on has the subject of the verb before, never the monitor that tells of it', () => {
  expect(
    tell('قال المرصد السوري إن القوات تقدمت نحو درعا، وتستكمل سيطرتها على الشريط.').join(),
  ).not.toContain('by syrian-observatory');
});
