// Ground that somebody says is still his.
import { describe, expect, it } from 'vitest';
import { eventsIn, tell } from '../support.ts';

describe('ground said to be still held is an event that goes on', () => {
  it.each([
    [
      'وقالت روسيا إن مدينة باخموت لا تزال تحت سيطرة الجيش الروسي.',
      'ongoing capture "تحت سيطرة" by russia-army at bakhmut; russia: asserts',
    ],
    [
      'وأكد الجيش السوداني أن مدينة الفاشر ما زالت في قبضة قواته.',
      'ongoing capture "في قبضة" by sudan-army at el-fasher; sudan-army: asserts',
    ],
    [
      'وقالت قوات الدعم السريع إن مدينة سنجة ما زالت بيدها.',
      'ongoing capture "بيدها" by rapid-support-forces at singa; rapid-support-forces: asserts',
    ],
    [
      'وقال الجيش الأوكراني إن خطوط الدفاع في مدينة باخموت لا تزال صامدة.',
      'ongoing capture "صامدة" at bakhmut; ukraine-army: asserts',
    ],
  ])('%s', (text, told) => {
    expect(tell(text)).toContain(told);
  });

  it.each([
    ['ولا تزال مدينة نيالا تحت سيطرة قوات الدعم السريع.', 'told by nobody: a state'],
    ['وقال الوزير إن الوضع لا يزال تحت السيطرة.', 'no ground'],
    ['وقالت روسيا إن مدينة باخموت تحت المراقبة.', 'no hold'],
    ['وقالت إسرائيل إن الرهائن لا يزالون بيد حماس.', 'hostages'],
    ['وقالت روسيا إن الوضع في باخموت لا يزال تحت السيطرة.', 'how things stand in a place'],
    ['وقالت روسيا إن الهدنة في باخموت لا تزال صامدة.', 'a truce'],
    ['وقال السكان إن الاقتصاد لا يزال صامدا.', 'no ground that holds out'],
  ])('none: %s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
