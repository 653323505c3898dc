// Ground told to be still held, by the words of a mention.
import { describe, expect, it } from 'vitest';
import { isHold } from '../../../src/extraction/assemble/held-ground.ts';
import { corpusOf, makeMention } from './support.ts';

const said = (words: string, over: string) =>
  makeMention({
    type: 'capture',
    modality: 'ongoing',
    words,
    trigger: { start: words.indexOf(over), end: words.indexOf(over) + over.length },
  });

describe('a hold', () => {
  it.each([
    ['قواته ما زالت تسيطر على المدينة', 'تسيطر'],
    ['المدينة لا تزال تحت سيطرة الجيش', 'تحت سيطرة'],
    ['القوات ما زالوا صامدين', 'صامدين'],
  ])('%s', (words, over) => {
    expect(isHold(said(words, over))).toBe(true);
  });

  it('is no deed that goes on, and nothing done', () => {
    expect(isHold(said('يواصل الجيش تحرير القرى', 'تحرير'))).toBe(false);
    expect(isHold({ ...said('ما زالت تسيطر', 'تسيطر'), modality: 'happened' })).toBe(false);
  });

  it('is another event than the capture that it contradicts, and says so', () => {
    const { events } = corpusOf({
      a: 'أعلنت قوات الدعم السريع سيطرتها على مدينة سنجة، فيما قال الجيش السوداني إن قواته ما زالت تسيطر على المدينة.',
    });
    expect(events.map(({ status, headline }) => `${status}: ${headline.en}`).sort()).toEqual([
      'claimed: Sudan says it kept control of Singa',
      'contested: The Rapid Support Forces say they took Singa; Sudan gives another account',
    ]);
  });

  it('confirmed by a third voice contradicts nobody', () => {
    const { mentions } = corpusOf({
      a: 'أعلنت روسيا أن الجيش الروسي سيطر على مدينة باخموت. وقالت فرنسا إن مدينة باخموت لا تزال تحت سيطرة الجيش الروسي.',
    });
    expect(mentions.flatMap(({ disputes }) => disputes)).toEqual([]);
  });

  it('of the side that took the place disputes nothing', () => {
    const { mentions } = corpusOf({
      a: 'أعلنت روسيا أنها سيطرت على مدينة باخموت. وقالت روسيا إن المدينة لا تزال تحت سيطرة قواتها.',
    });
    expect(mentions.flatMap(({ disputes }) => disputes)).toEqual([]);
  });
});
