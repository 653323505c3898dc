// Attacks that were tried, kept off, repeated out of habit, or claimed by nobody.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

const fightingIn = (text: string) => eventsIn(text).filter((event) => /^(?:attack|strike|clash)/.test(event));

describe('an attack tried or kept off', () => {
  it.each([
    ['حاول مسلحان مهاجمة نقطة تفتيش في كابول.', 'attack: مهاجمة'],
    ['أحبطت الشرطة الأفغانية محاولة لشن هجوم على القصر.', 'attack: لشن هجوم'],
    ['وحاول مسلحون مهاجمة الثكنة لكن القوات المالية تصدت لهم.', 'attack: تصدت لهم'],
    ['وقع هجوم كيميائي في المدينة.', 'strike: هجوم'],
  ])('%s', (text, event) => {
    expect(fightingIn(text).some((found) => found.endsWith(event.slice(event.indexOf(':') + 2)))).toBe(true);
    expect(fightingIn(text).map((found) => found.split(':')[0])).toContain(event.split(':')[0]);
  });
});

describe('none', () => {
  it.each([
    ['ولم تعلن أي جهة مسؤوليتها عن الهجوم.', 'claimed by nobody'],
    ['وغالبا ما تستهدف حركة الشباب العاصمة مقديشو.', 'a habit'],
    ['وتشن الحركة هجمات بين الحين والآخر في مقديشو.', 'another'],
    ['وتحاصر القوات السورية المدينة منذ سنوات.', 'a siege that lasts'],
    ['ودعا زعيم الحركة أنصاره إلى شن هجمات في باريس.', 'called for'],
    ['وتعد الحكومة خطة لمواجهة التنظيم.', 'facing somebody'],
    ['وكانت العبوة تستهدف دورية للجيش اللبناني.', 'what a bomb is meant for'],
    ['وتم الاتفاق على وقف القصف.', 'what is to stop'],
  ])('%s (%s)', (text) => {
    expect(fightingIn(text)).toEqual([]);
  });
});
