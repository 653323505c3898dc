// Who did it where the clause leaves it out: the speaker, the subject before, the deed that caused the losses.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const agents = (text: string) => mentionsIn(text).map((row) => row.agents);

describe('an agent left out', () => {
  it.each([
    ['قال زيلينسكي: «قصفنا مدينة بيلغورود».', [['volodymyr-zelensky']], 'we'],
    ['أعلنت روسيا عن تحقيق مكاسب ميدانية.', [['russia']], 'a deed of one’s own'],
    ['أعلن الجيش السوداني أنه استعاد مدينة سنجة.', [['sudan-army']], 'a pronoun'],
    ['قصفت إسرائيل مدينة رفح ودمرت 5 دبابات.', [['israel'], ['israel']], 'the subject before'],
    [
      'قصفت إسرائيل مدينة رفح، مما أدى إلى مقتل ثلاثة أشخاص.',
      [['israel'], ['israel']],
      'the deed that caused it',
    ],
    [
      'التقى بلينكن نتنياهو في القدس. وزار مدينة غزة.',
      [
        ['antony-blinken', 'benjamin-netanyahu'],
        ['antony-blinken', 'benjamin-netanyahu'],
      ],
      'the sentence before',
    ],
  ])('%s (%s)', (text, expected) => {
    expect(agents(text)).toEqual(expected);
  });

  it.each([
    ['قُصفت مدينة خاركيف.', 'a passive'],
    ['سقط قتلى في مدينة غزة.', 'losses that nobody is said to have caused'],
    ['نفت حماس سقوط مدينة خان يونس.', 'a fall is not the deed of who speaks of it'],
  ])('%s stays open (%s)', (text) => {
    expect(agents(text)).toEqual([[]]);
  });
});
