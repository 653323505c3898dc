import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../../src/domain/arabic-fold.ts';
import { findTopic } from '../../../../src/extraction/lexicon/words/topics.ts';

const topic = (words: string) => findTopic(foldArabic(words));

describe('what an act of stance is about', () => {
  it.each([
    ['وقف إطلاق النار قبل الانسحاب', 'the truce', true],
    ['المشاركة في المفاوضات المقبلة', 'talks', false],
    ['لاستهداف المدنيين في المدينة', 'attacks on civilians', true],
    ['من تدفق الأسلحة إلى البلاد', 'arms', false],
    ['والعقوبات المفروضة', 'sanctions', true],
    ['على خطوات لخفض التصعيد في الإقليم', 'de-escalation', false],
    ['الدعوات المتزايدة لوقف القتال الذي أودى بمدنيين', 'the truce', false],
    ['على فتح ممرات إنسانية', 'humanitarian corridors', false],
    ['على استمرار الاتصالات', 'contacts', false],
    ['قصف المدنيين', 'attacks on civilians', true],
  ])('%s: %s', (words, en, direct) => {
    expect(topic(words)).toMatchObject({ en, direct });
  });

  it('is not what the words rule out', () => {
    expect(topic('على تدابير بينها عدم استهداف المدنيين')).toBeNull();
    expect(topic('بوقف الهجمات وفتح الحدود')).toMatchObject({ en: 'the border' });
    expect(topic('وقف إطلاق النار')).toMatchObject({ en: 'the truce' });
    expect(topic('عدم استهداف المدنيين ولا الحدود ولا استهداف المدنيين')).toMatchObject({ en: 'the border' });
  });

  it.each(['', 'ما قاله الوزير', 'بكل حزم'])('is not known of "%s"', (words) => {
    expect(topic(words)).toBeNull();
  });
});
