// What stands within the reach of a trigger.
import { describe, expect, it } from 'vitest';
import { Reach } from '../../../../src/extraction/events/anchoring/reach.ts';
import { timesOf } from '../../../../src/extraction/events/anchoring/times.ts';
import { findTriggers } from '../../../../src/extraction/events/triggers/find-triggers.ts';
import { viewOf } from '../view-of.ts';

function reaches(text: string) {
  const view = viewOf(text);
  const triggers = findTriggers(view);
  return {
    view,
    reach: triggers.map((trigger) => new Reach(view, trigger, triggers, [])),
    times: timesOf(view),
  };
}
/** The words of each trigger's conjunct. */
function conjuncts(text: string): string[] {
  const { view, reach } = reaches(text);
  return reach.map((one) => {
    const { from, to } = one.conjunct();
    return view.chunks
      .slice(from, to)
      .map((chunk) => chunk.text)
      .join(' ');
  });
}

describe('the conjunct of a trigger', () => {
  it('begins at a coordinated verb or noun', () => {
    expect(conjuncts('قصفت روسيا خاركيف ودمرت جسرا.')).toEqual(['قصفت روسيا خاركيف', 'ودمرت جسرا']);
    expect(conjuncts('شملت الحملة قصف رفح واجتياح جنين والسيطرة على معبر رفح.').at(-1)).toBe(
      'والسيطره علي معبر رفح',
    );
  });

  it('begins where "على أن" or "قبل أن" open another clause', () => {
    expect(conjuncts('سيطرت روسيا على خيرسون قبل أن تنسحب منها.')[0]).toBe('سيطرت روسيا علي خيرسون');
  });
});

describe('a time', () => {
  it('is parted from a trigger by the verb of another event, and not by a relative clause', () => {
    const parted = (text: string) => {
      const { reach, times } = reaches(text);
      return times[0] && reach[0]?.isParted(times[0]);
    };
    expect(parted('قصفت روسيا خاركيف ودمرت جسرا أمس.')).toBe(true);
    expect(parted('قصفت روسيا المبنى الذي يضم المستشفى أمس.')).toBe(false);
  });

  it('is parted from what is agreed on by the verb of its beginning, and not from what is held', () => {
    const parted = (text: string) => {
      const { reach, times } = reaches(text);
      return times[0] && reach[0]?.isParted(times[0]);
    };
    expect(parted('التوصل إلى هدنة تبدأ الأحد.')).toBe(true);
    expect(parted('محادثات تبدأ الأحد.')).toBe(false);
  });

  it.each([
    ['طلب حفتر هدنة حتى الأحد.', false],
    ['ستنسحب القوات الفرنسية من النيجر بحلول نهاية العام.', true],
    ['سيطر الجيش السوداني على مدينة سنجة قبل 10 نيسان.', true],
    ['سيلتقي الوزير المصري نظيره التركي قبل نهاية الشهر.', true],
    ['تستمر المعارك في الفاشر حتى الأحد.', true],
  ])('that is an end bounds what lasts, a deadline anything: %s', (text, expected) => {
    const { reach, times } = reaches(text);
    expect(times[0] && reach.at(-1)?.admits(times[0])).toBe(expected);
  });

  it('that lies ahead is not admitted to a past verb', () => {
    const { reach, times } = reaches('وصل وزير الخارجية المصري إلى أنقرة الأحد المقبل.');
    expect(times[0] && reach[0]?.admits(times[0])).toBe(false);
  });
});
