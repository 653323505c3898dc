// Who fights where the clause of the fighting names only the others.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('fighting with somebody', () => {
  it.each([
    [
      'سيطر الجيش السوري على البلدة بعد معارك عنيفة مع جبهة النصرة.',
      'by syria-army nusra-front',
      'the subject beside it',
    ],
    [
      'أسفر ذلك عن مقتل 19 عنصرا من المليشيات الحوثية في مواجهات مع الجيش اليمني.',
      'by houthis yemen-army',
      'the side of the dead',
    ],
    [
      'قالت القوات السورية إنها استعادت أراضي في القتال مع هيئة تحرير الشام.',
      'by syria-army hayat-tahrir-al-sham',
      'who speaks of her deed',
    ],
    [
      'أعلن مصدر أمني مصري مقتل 13 مسلحا في اشتباكات مع قوات الأمن المصرية.',
      'by egypt-police',
      'never whoever only tells',
    ],
    ['خاض الجيش السوري معارك في مواجهة مقاتلي داعش.', 'by syria-army islamic-state', 'whom one faces'],
  ])('%s', (text, parties) => {
    const clash = tell(text).find((line) => line.startsWith('clash'));
    expect(clash?.split(';')[0]).toMatch(new RegExp(`${parties}$`));
  });
});
