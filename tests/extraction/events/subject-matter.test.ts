// Articles that borrow the words of war: matches, markets, accidents; and articles that mean them.
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { canTellOf, subjectOf } from '../../../src/extraction/events/subject-matter.ts';
import { MISHAP, SPORT, TRADE, WAR } from '../../../src/extraction/lexicon/words/subject-words.ts';
import { eventsIn } from './support.ts';

const MATCH =
  'شن المنتخب هجوما كاسحا على مرمى الضيوف في الشوط الثاني. وواصل اللاعبون قصف المرمى حتى سقطت قلعة الحارس. وأعلن المدرب أن الحرب لم تحسم.';

describe('what an article is about', () => {
  it.each([
    [MATCH, 'sport'],
    ['ارتفعت أسعار النفط في الأسواق بعد هجوم المضاربين على الدولار.', 'no-war'],
    ['قتل خمسة أشخاص في حادث سير على طريق المطار.', 'no-war'],
    ['قصفت القوات الروسية مدينة خاركيف.', 'open'],
    ['قتل خمسة جنود في حادث سير قرب القاعدة العسكرية.', 'open'],
    ['زار الوزير القاهرة.', 'open'],
    ['', 'open'],
  ])('%s: %s', (text, matter) => {
    expect(subjectOf(makeShadow(text))).toBe(matter);
  });

  it.each([...WAR, ...SPORT, ...TRADE, ...MISHAP])('is told by %s with clitics as without', (word) => {
    const alone = subjectOf(makeShadow(`${word} ${'كلمة '.repeat(90)}`));
    expect(subjectOf(makeShadow(`وال${word} ${'كلمة '.repeat(90)}`))).toBe(alone);
    expect(alone).toBe(WAR.has(word) ? 'open' : 'no-war');
    expect(word.length).toBeGreaterThan(2);
  });

  it('is no war in a long text without one word of it', () => {
    expect(subjectOf(makeShadow('تحدث الكاتب عن روايته الجديدة. '.repeat(30)))).toBe('no-war');
  });
});

describe('what can be told', () => {
  it('is nothing in a match, no fighting in a market, all else', () => {
    expect(canTellOf('sport', 'meeting')).toBe(false);
    expect(canTellOf('no-war', 'attack')).toBe(false);
    expect(canTellOf('no-war', 'ceasefire-agreement')).toBe(false);
    expect(canTellOf('no-war', 'visit')).toBe(true);
    expect(canTellOf('open', 'attack')).toBe(true);
  });

  it('leaves a match without events', () => {
    expect(eventsIn(MATCH)).toEqual([]);
  });

  it('leaves a war that has a match in it alone', () => {
    expect(eventsIn('قصفت القوات الروسية ملعب المدينة في خاركيف، وقتل ثلاثة جنود.')).not.toEqual([]);
  });
});
