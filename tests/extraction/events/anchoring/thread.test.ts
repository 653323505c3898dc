// The day that a paragraph's story has come to, for the sentences that go on with it.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

/** `thread` words, other words, or null for each mention. */
const anchors = (text: string) =>
  readDraft(text).mentions.map(({ anchor }) =>
    anchor ? `${anchor.attachment === 'thread' ? '~' : ''}${anchor.expression.words}` : null,
  );

describe('a sentence without a time', () => {
  it.each([
    [
      'يوم السبت، سيطر الجيش السوداني على مدينة سنجة. كما قصفت طائراته الفاشر.',
      ['السبت', '~السبت'],
      'goes on',
    ],
    [
      'تعرضت مدينة ميكيلي لغارة جوية في 26 آب. وقالت الجبهة إن الغارة قتلت سبعة أطفال.',
      ['26 آب', '~26 آب', '~26 آب'],
      'goes on with what is said of it',
    ],
    [
      'ويوم السبت، ازدحمت شوارع جدة. واجتمع وزيرا خارجية مصر وتركيا في جدة.',
      ['~السبت'],
      'goes on with what is no event',
    ],
    [
      'قصفت روسيا كييف الاثنين. وقصفت أوكرانيا بيلغورود الثلاثاء. ودمرت الصواريخ جسرا.',
      ['الاثنين', 'الثلاثاء', '~الثلاثاء'],
      'goes on with the last',
    ],
    [
      'قصفت روسيا كييف الاثنين. وقصفت أوكرانيا، التي ردت عليها صباحا، مدينة بيلغورود.',
      ['الاثنين', '~الاثنين'],
      'goes on where another clause names a part of the day',
    ],
    [
      'قصفت روسيا كييف الاثنين. وفي وقت سابق، قصفت روسيا مدينة أوديسا.',
      ['الاثنين', '~الاثنين'],
      'goes back a little within it',
    ],
  ])('%s: %s', (text, expected) => {
    expect(anchors(text)).toEqual(expected);
  });

  it.each([
    ['قصفت روسيا كييف الاثنين.\nوقصفت أوكرانيا بيلغورود.', 'a paragraph begins anew'],
    ['ستنسحب روسيا من خيرسون الأحد المقبل. وقصفت أوكرانيا بيلغورود.', 'what lies ahead is no thread'],
    ['تتواصل المعارك في الفاشر منذ 15 نيسان. وقصف الجيش مدينة بحري.', 'what lasts is no thread'],
    ['اندلعت الحرب في 15 نيسان. ولا تزال المعارك مستمرة في الفاشر.', 'what goes on is of today'],
    ['قصفت روسيا كييف الاثنين. وترفض أوكرانيا المقترح الأميركي.', 'a present verb is of today'],
    ['قصفت روسيا كييف الاثنين. وكانت روسيا قد سيطرت على باخموت.', 'background goes further back'],
    [
      'سيطر الجيش السوداني الأربعاء على مدينة سنجة. وقصفت طائراته مساء مدينة كسلا.',
      'a bare part of the day is of today',
    ],
  ])('%s has none: %s', (text) => {
    expect(anchors(text).at(-1)).toBeNull();
  });

  it('goes on with the year of the story, and the day of a report', () => {
    const told = 'هاجمت روسيا أوكرانيا في 24 شباط 2022. وسيطرت على خيرسون في 2 آذار. وقصفت مدينة ماريوبول.';
    expect(readDraft(told).mentions.at(-1)?.anchor).toMatchObject({
      attachment: 'thread',
      from: { kind: 'told' },
    });
    const said =
      'قال الجيش السوداني الثلاثاء إن قواته سيطرت الاثنين على مدينة سنجة. وقصف الجيش السوداني مدينة كسلا.';
    expect(readDraft(said).mentions.at(-1)?.anchor).toMatchObject({
      attachment: 'thread',
      from: { kind: 'reported' },
    });
  });

  it('goes on over a paragraph with the same speaker', () => {
    const said = 'وأمس، أكد الرئيس فولوديمير زيلينسكي أن قواته سيطرت على مدينة كوبيانسك.';
    expect(anchors(`${said}\nوأضاف زيلينسكي أن الجيش دمر جسرا.`).at(-1)).toBe('~أمس');
    const told = 'وأمس، قال فولوديمير زيلينسكي إن روسيا قصفت مدينة كييف عام 2022.';
    expect(anchors(`${told}\nوأضاف زيلينسكي أن روسيا قصفت مدينة أوديسا.`).at(-1)).toBe('~أمس');
    expect(anchors(`${said}\nوأضاف بوتين أن الجيش دمر جسرا.`).at(-1)).toBeNull();
  });
});
