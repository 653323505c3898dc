// Accords that failed, that are sought or talked about, and those that were reached whatever stands around them.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const accords = (text: string): string[] =>
  readDraft(text)
    .mentions.filter(({ type }) => /agreement|exchange/.test(type))
    .map(({ type, modality }) => `${type}: ${modality}`);

describe('an accord that was not reached is no event', () => {
  it.each([
    'فشلت الحكومة والمعارضة في التوصل إلى اتفاق بشأن الميزانية.',
    'أخفق الوفدان الروسي والأوكراني في إبرام اتفاق حول الممرات الإنسانية.',
    'انتهت المحادثات بين إثيوبيا ومصر من دون التوقيع على اتفاق.',
    'انتهت الجولة في جنيف دون التوصل إلى هدنة.',
    'قال المتحدث إن المفاوضات لم تسفر عن اتفاق لوقف إطلاق النار.',
    'غادر الوفدان بعد إخفاق الجانبين في التوصل إلى تفاهم.',
    'فشلت الحكومة والمعارضة في التوصل إلى اتفاق بشأن تبادل الأسرى.',
  ])('%s', (text) => {
    expect(accords(text)).toEqual([]);
  });
});

describe('an accord that is sought, talked about or hindered may come', () => {
  it.each([
    ['تسعى الولايات المتحدة إلى التوصل إلى اتفاق بين الجانبين.', 'agreement: unreal'],
    ['بحث الوزير مع نظيره سبل التوصل إلى اتفاق ملزم.', 'agreement: unreal'],
    ['قال مسؤول إن فرص التوصل إلى اتفاق بين سوريا وإسرائيل ضئيلة.', 'agreement: unreal'],
    ['ناقش مجلس الأمن مشروع اتفاق بشأن هدنة في اليمن.', 'ceasefire-agreement: unreal'],
    ['اتهمت إثيوبيا مصر بعرقلة التوصل إلى اتفاق.', 'agreement: unreal'],
    ['من غير الممكن التوصل إلى اتفاق مع طهران.', 'agreement: unreal'],
    ['اقتربت الحكومة والمعارضة من إبرام صفقة.', 'agreement: unreal'],
    ['أجرى الطرفان محادثات حول تبادل الأسرى.', 'exchange: unreal'],
  ])('%s', (text, event) => {
    expect(accords(text)).toEqual([event]);
  });
});

describe('an accord that was reached', () => {
  it.each([
    ['توصلت الحكومة والمعارضة إلى اتفاق بشأن الميزانية.', ['agreement: happened']],
    ['توصل الطرفان بعد جهود حثيثة إلى اتفاق.', ['agreement: happened']],
    ['أعلنت قطر نجاح جهود الوساطة والتوصل إلى اتفاق هدنة.', ['ceasefire-agreement: happened']],
    ['تمكن الوسطاء من التوصل إلى هدنة بين الطرفين.', ['ceasefire-agreement: happened']],
    ['وبعد فشل الجولة الأولى تم التوصل إلى اتفاق في جنيف.', ['agreement: happened']],
    ['اتفق الطرفان على تبادل 100 أسير.', ['exchange: planned', 'agreement: happened']],
  ])('%s', (text, events) => {
    expect(accords(text).sort()).toEqual([...events].sort());
  });
});

describe('an accord that is carried out or kept stands already', () => {
  it.each(['ومن المقرر أن يبحث الوفد آلية تنفيذ الاتفاق.', 'وجدد الوفد التزامه التام بالاتفاق.'])(
    '%s',
    (text) => {
      expect(accords(text)).toEqual([]);
    },
  );
});
