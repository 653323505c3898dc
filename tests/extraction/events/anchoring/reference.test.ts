// Whether a mention points to an event that the article may date elsewhere.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const references = (text: string) =>
  readDraft(text).mentions.map(({ type, reference }) => `${type} ${reference}`);

describe('a mention', () => {
  it.each([
    [
      'دعت مصر إلى احترام هدنة جديدة اتفقا عليها في غزة.',
      'ceasefire-agreement presupposed',
      'described by a past clause',
    ],
    [
      'ومنذ التوصل إلى هدنة في اليمن لم يقع قصف.',
      'ceasefire-agreement presupposed',
      'from which time is counted',
    ],
    ['وقالت روسيا إن الغارة أصابت مدرسة.', 'strike told', 'named with the article'],
    ['قصفت إسرائيل مدينة حمص.', 'strike none', 'told by a verb'],
    ['نفذت إسرائيل غارة على حمص.', 'strike none', 'told without the article'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(references(text)).toContain(expected);
  });
});
