// Whose verb it is that has no subject beside it.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const lastAgents = (text: string) => mentionsIn(text).at(-1)?.agents;

describe('a verb without a subject', () => {
  it.each([
    ['نفت إسرائيل أن تكون قد قصفت المستشفى.', ['israel'], 'whoever denies it'],
    [
      'أعلن الجيش الإسرائيلي أنه دخل رفح، نافيا أن يكون قد استهدف مدنيين.',
      ['israel-army'],
      'so in the aside',
    ],
    [
      'اتهم المتحدث باسم الجيش السوداني قوات الدعم السريع بخرق الهدنة، قائلا إنها أطلقت صواريخ على أم درمان.',
      ['rapid-support-forces'],
      'whom he charges',
    ],
    ['قالت قوات الدعم السريع إنها كانت قد قصفت المطار.', ['rapid-support-forces'], 'auxiliaries between'],
    [
      'حذر مسؤول من عودة حركة طالبان إلى قندهار قبل أن تسيطر على هرات.',
      ['taliban'],
      'the subject of the clause it hangs on',
    ],
    ['قالت تركيا إن روسيا زودت حماس بالسلاح منذ أن قصفت إدلب.', ['russia'], 'behind أن'],
    ['اقتربت قوات الدعم السريع، التي كانت سيطرت على نيالا، من الفاشر.', ['rapid-support-forces'], 'relative'],
  ])('%s has %j (%s)', (text, expected) => {
    expect(lastAgents(text)).toEqual(expected);
  });

  it('is of a doer behind it, whoever speaks', () => {
    expect(lastAgents('نفت إسرائيل أن تكون قصفت طائراتها المكان.')).toEqual(['israel-army']);
  });

  it('is of a noun that is said of a deed whoever did that, not who says it', () => {
    expect(
      lastAgents('قالت القوات المسلحة السودانية إن الحوثيين قصفوا المدينة، واصفة القصف بأنه خرق للهدنة.'),
    ).toEqual(['houthis']);
  });
});

describe('whose it is that hangs on another clause', () => {
  it.each([
    [
      'وفي جنيف، حيث اجتمع بلافروف، أكد وزير الخارجية الأميركي أنتوني بلينكن دعم بلاده.',
      'meeting',
      ['antony-blinken', 'sergey-lavrov'],
      'a fronted clause of where',
    ],
    [
      'ومن المتوقع أن يصل غروندبرغ إلى الرياض غدا للقاء مسؤولين سعوديين.',
      'meeting',
      ['hans-grundberg', 'saudi-arabia'],
      'an aim',
    ],
  ])('%s: a %s of %j (%s)', (text, type, expected) => {
    const agents = mentionsIn(text).find((row) => row.type === type)?.agents ?? [];
    expect([...agents].sort()).toEqual(expected);
  });
});

describe('men told only as somebody’s', () => {
  it.each([
    ['نفى مسؤول أوكراني أن تكون بلاده قد حشدت قوات على الحدود مع بيلاروسيا.', 'ukraine', 'of whoever speaks'],
    [
      'نفى الجيش الإسرائيلي قصف المستشفى، في حين أكدت وزارة الصحة الفلسطينية أن قناصته قتلوا ثلاثة مدنيين.',
      'israel-army',
      'not of her who speaks',
    ],
  ])('%s', (text, expected) => {
    expect(lastAgents(text)).toContain(expected);
  });
});

it('is of a deed by which another is done whoever does that', () => {
  expect(lastAgents('قالت حركة حماس إن الجيش الإسرائيلي خرق الهدنة بقصف مواقعها في رفح.')).toEqual([
    'israel-army',
  ]);
  expect(lastAgents('دان الرئيس خرق الهدنة، ورحب بقصف مواقعها.')).toEqual([]);
});
