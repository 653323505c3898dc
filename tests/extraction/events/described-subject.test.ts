// Who takes a stance where words describe him and no name is the subject.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('who takes a stance', () => {
  it.each([
    [
      'ودعا مدير المرصد حسن كمالي، في بيان، إلى وقف القتال في كيسمايو.',
      'ceasefire-call "ودعا" by source-hassan-kamali',
      'is described behind the verb, a name that nobody knows among the words',
    ],
    [
      'طالب مسؤولون محليون جميع الأطراف بفتح المعابر.',
      'demand "طالب" by source-masuulun-mahlayun',
      'is described up to whom the demand is for',
    ],
    [
      'وكان محافظ المدينة قد طالب كينيا بالانسحاب من كيسمايو.',
      'demand "طالب" by source-mahafz-al-madina to kenya',
      'is described between the two verbs of the pluperfect',
    ],
    [
      'واتهمت وسائل الإعلام التي تديرها إثيوبيا كينيا بقصف كيسمايو.',
      'accusation "واتهمت" by ethiopia',
      'is told by a relative clause where that says whose they are',
    ],
    [
      'وطالبت مجلس الأمن الدولي بالتدخل.',
      'demand "وطالبت" to un-security-council',
      'is no name of another gender than the verb',
    ],
  ])('%s', (text, row) => {
    expect(tell(text).filter((told) => told.startsWith(row))).toHaveLength(1);
  });
});
