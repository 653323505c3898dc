// Whom a threat or a demand is aimed at where only its complement names him.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('a complement', () => {
  it.each([
    [
      'وهدد آبي أحمد، في خطاب ألقاه مساء الأحد، بتوسيع العمليات ضد إريتريا.',
      'threat "وهدد" by abiy-ahmed to eritrea',
      'behind an aside tells whom a threat is aimed at',
    ],
    [
      'توعدت كينيا، أمس، بـ«تلقين إثيوبيا درسا» إذا تقدمت.',
      'threat "توعدت" by kenya to ethiopia',
      'in quotation marks does so too',
    ],
    [
      'واشترطت كينيا أن تسحب إثيوبيا قواتها من الحدود.',
      'demand "واشترطت" by kenya to ethiopia',
      'of a demand has its subject for the one addressed',
    ],
  ])('%s', (text, row) => {
    expect(tell(text).some((told) => told.startsWith(row))).toBe(true);
  });

  it.each(['هددت كينيا باستهداف سفن إثيوبية.', 'هددت كينيا بضرب القواعد الإثيوبية في المنطقة.'])(
    'is aimed at whose the things are: %s',
    (text) => {
      expect(tell(text).some((told) => told.startsWith('threat "هددت" by kenya to ethiopia'))).toBe(true);
    },
  );

  it.each([
    ['هددت كينيا بإغلاق سفارتها في إثيوبيا.', 'threat "هددت" by kenya', 'that names only where'],
    ['هددت كينيا بالانسحاب من الاتفاق مع إثيوبيا.', 'threat "هددت" by kenya', 'that names only with whom'],
    [
      'هددت الشرطة الكينية باعتقال والدة الأسير آبي أحمد.',
      'threat "هددت" by kenya-police',
      'that names somebody’s kin by his title',
    ],
    [
      'توعدت كينيا بمواصلة القتال حتى تنسحب إثيوبيا.',
      'threat "توعدت" by kenya',
      'in which another clause begins',
    ],
  ])('is aimed at nobody: %s', (text, row) => {
    expect(tell(text).some((told) => told.startsWith(row) && !/ to /.test(told))).toBe(true);
  });
});
