// Truces prolonged, ordered and settled over an aside; contracts prolonged and other orders that are none.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a truce agreed anew', () => {
  it.each([
    [
      'وبدأ سريان الهدنة في أبريل ثم مُددت شهرين.',
      ['ceasefire-start: وبدأ سريان', 'ceasefire-agreement: مُددت'],
    ],
    [
      'ودخل وقف إطلاق النار حيز التنفيذ في أبريل ثم جرى تمديده مرتين.',
      ['ceasefire-start: ودخل', 'ceasefire-agreement: جرى تمديده'],
    ],
    ['ومددت الشركة العقد سنتين.', []],
    ['انتهت الهدنة دون أن يتفق الطرفان على تمديدها.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a truce ordered to one’s own', () => {
  it.each([
    [
      'وأوعز بوتين للجيش بوقف إطلاق النار في ماريوبول.',
      ['ceasefire-agreement: وأوعز بوتين للجيش بوقف إطلاق النار'],
    ],
    ['وأمر المدير العمال بوقف العمل.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a truce settled over an aside', () => {
  it.each([
    [
      'واتفق الطرفان، بعد محادثات استمرت يومين، على وقف إطلاق النار.',
      ['ceasefire-agreement: واتفق', 'meeting: محادثات استمرت'],
    ],
    [
      'واتفق الطرفان، بعد محادثات استمرت يومين، على مراقبة وقف إطلاق النار.',
      ['agreement: واتفق', 'meeting: محادثات استمرت'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a truce told of in passing', () => {
  it.each([
    ['وقال مصدر إن هدنة بين العشائر والمسلحين سمحت بإجلاء العمال من تكريت.', 'هدنة'],
    ['ووافقت الحركة على شروط وقف إطلاق النار في غوما.', 'ووافقت الحركة على شروط وقف إطلاق النار'],
    [
      'وأعلن رئيس أوكرانيا فولوديمير زيلينسكي، وقف إطلاق النار في خاركيف.',
      'وأعلن رئيس أوكرانيا فولوديمير زيلينسكي، وقف إطلاق النار',
    ],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`ceasefire-agreement: ${trigger}`]);
  });

  it('is broken where one breaks through it, and not where talks break through', () => {
    expect(eventsIn('واستأنفت الفصائل القصف بعد اختراق الهدنة في مأرب.')).toContain(
      'ceasefire-violation: اختراق',
    );
    expect(eventsIn('ولم يتحقق اختراق في الملف.')).toEqual([]);
  });
});
