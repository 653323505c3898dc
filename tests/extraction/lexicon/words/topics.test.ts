import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../../src/domain/arabic-fold.ts';
import { findRefused, findTopic } from '../../../../src/extraction/lexicon/words/topics.ts';

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

  it.each([
    ['the accused by the ministry of another', 'وزارة الدفاع بقتل أربعة مدنيين', 'the killing of civilians'],
    ['what stands between commas', '، قبل يومين، الجيش، الذي غاب عن المحادثات، بقصف الميناء', 'shelling'],
    ['much of what it is', 'بسحب كل الجنود من البلدة', 'a withdrawal of troops'],
    ['an end of it', 'الدولتين بوقف جميع الهجمات وفتح الحدود', 'an end to attacks'],
    ['violations of a truce and others', 'بانتهاك وقف النار', 'breaches of the truce'],
    ['violations of rights', 'من انتهاكات بحق السكان', 'abuses'],
    ['an object behind a preposition', 'إلى إسكات السلاح', 'the truce'],
  ])('is found of %s', (_title, words, en) => {
    expect(topic(words)).toMatchObject({ en });
  });

  it('is what is asked for behind the preposition of asking alone', () => {
    expect(topic('أطراف النزاع إلى خفض التصعيد')).toMatchObject({ en: 'de-escalation', direct: true });
    expect(topic('لاستئناف المشاورات أن يرحلوا')).toMatchObject({ en: 'talks', direct: false });
  });

  it.each([
    ['وزارة الخارجية بالكذب', 'a ministry is no visit'],
    ['من المشاركة ضمن الوفد وضمان حقوقه', 'words that begin like annexation'],
    ['سكان بلدة حوارة بالتحريض', 'a town is no dialogue'],
    ['الشرطة باحتجاز العشرات', 'the police are no conditions'],
    ['من أن الوضع يخرج عن السيطرة', 'out of control'],
    ['سلاح الجو بالتقصير', 'an air force is no arms'],
    ['بقتل جندي قرب الحدود', 'where it happened'],
    ['من أن الحملة ستكون هجومية', 'an adjective'],
    ['الجارة بالمماطلة، وطالب بانسحابها', 'another statement'],
    ['الجارة بالمماطلة وطالب بانسحابها', 'another statement without comma'],
    ['القرار لأنه لا ينص على انسحاب', 'a reason'],
    ['الجيران بعد قصف البلدة', 'when it was said'],
    ['أن يكون للنزاع حل غير عسكري وليس له حل عسكري', 'negated'],
  ])('is not known of "%s": %s', (words) => {
    expect(topic(words)).toBeNull();
  });

  it('is not what the words rule out', () => {
    expect(topic('على تدابير بينها عدم استهداف المدنيين')).toBeNull();
    expect(topic('من وقف الزيارات ثم فتح الحدود')).toBeNull();
    expect(topic('وقف إطلاق النار')).toMatchObject({ en: 'the truce' });
    expect(topic('عدم استهداف المدنيين ثم استهداف المدنيين')).toBeNull();
    expect(topic('عدم استهداف المدنيين وفتح الحدود')).toMatchObject({ en: 'the border' });
  });

  it.each(['', 'ما قاله الوزير', 'بكل حزم'])('is not known of "%s"', (words) => {
    expect(topic(words)).toBeNull();
  });
});

describe('what a refusal refuses', () => {
  const refused = (words: string) => findRefused(foldArabic(words))?.en ?? null;

  it.each([
    ['المحادثات', 'talks'],
    ['على الإطلاق لإجراء أي محادثات', 'talks'],
    ['تسلم خطة السلام', 'the proposal'],
    ['وقف التصعيد', 'an end to escalation'],
    ['مراراً الدعوات المتزايدة لوقف القتال', 'calls for the truce'],
    ['دعوة الجوار إلى استئناف المفاوضات', 'calls for talks'],
  ])('of "%s" is %s', (words, en) => {
    expect(refused(words)).toBe(en);
  });

  it.each([
    'التعليق على الهجوم',
    'مع الأفكار القائلة بأن ليس للنزاع حل عسكري',
    'التوقيع لأن الوثيقة لا تذكر الهدنة',
    'ورقة تنص على انسحاب المقاتلين',
    'عدم الانسحاب',
    'وقف الزيارات',
  ])('is not told of "%s"', (words) => {
    expect(refused(words)).toBeNull();
  });
});
