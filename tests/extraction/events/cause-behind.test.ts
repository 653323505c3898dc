// Who killed, where the deed that did it is told behind the dead.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

const losses = (text: string) =>
  tell(text)
    .map((line) => line.split(';')[0])
    .filter((line) => line?.includes('losses'));

describe('the cause behind losses', () => {
  it.each([
    ['أعلنت السلطات مقتل 9 جنود، جراء هجوم شنته حركة الشباب.', 'losses "مقتل" by al-shabaab'],
    ['قتل ثلاثة بغارات شنتها إسرائيل.', 'losses "قتل" by israel'],
  ])('tells who killed: %s', (text, row) => {
    expect(losses(text)).toEqual([row]);
  });

  it.each([
    ['قتل ثلاثة في نيالا، ثم شن الجيش السوداني هجوما.'],
    ['قتل ثلاثة قبل غارات شنتها إسرائيل.'],
    ['قتل ثلاثة جراء اشتباكات بين الجيش السوداني وقوات الدعم السريع.'],
  ])('is no deed that only stands by, and no clash: %s', (text) => {
    expect(losses(text).join()).not.toContain(' by ');
  });

  it.each([
    ['قتل طيار روسي في غارة شنتها المقاتلات الروسية على إدلب.', 'whose own side died of it'],
    ['مقتل ضابط وثلاثة جنود في هجوم شنه الجيش السوداني على نيالا.', 'an army where soldiers are nobody’s'],
  ])('has nobody for its killer %s (%s)', (text) => {
    expect(losses(text).join()).not.toContain(' by ');
  });
});
