// Whom a deed is done to where the clause leaves it out: who attacked, who is only a pronoun.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const targets = (text: string) => mentionsIn(text).map((row) => row.targets);

describe('a target left out', () => {
  it.each([
    ['شن الجيش الروسي هجوما على خاركيف، وصد الجيش الأوكراني الهجوم.', ['russia-army'], 'who attacked'],
    ['التقى بلينكن نتنياهو، ودعاه إلى وقف القتال.', ['benjamin-netanyahu'], 'a pronoun'],
  ])('%s is %s (%s)', (text, expected) => {
    expect(targets(text).at(-1)).toEqual(expected);
  });

  it.each([
    ['قصف الجيش الأوكراني القوات الروسية. وقُتل 20 جنديا.', 'a passive of another sentence'],
    ['التقى بلينكن نتنياهو، ودعا إلى وقف القتال.', 'no pronoun'],
  ])('%s has none (%s)', (text) => {
    expect(targets(text).at(-1)).toEqual([]);
  });
});
