import { describe, expect, it } from 'vitest';
import { firedIn, sentIn } from '../../../../src/extraction/assemble/headline/object-words.ts';
import { makeMention } from '../../../domain/fixtures.ts';

/** A mention whose trigger stands in <>. */
function of(marked: string) {
  const [before = '', word = '', after = ''] = marked.split(/[<>]/);
  const exact = before + word + after;
  return {
    ...makeMention('m', 'e'),
    passage: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
    trigger: { start: before.length, end: before.length + word.length },
  };
}

describe('what was shot down', () => {
  it.each([
    ['<اعترضت> الدفاعات صاروخا باليستيا فوق المدينة', 'ballistic missile'],
    ['<اعترضت> الدفاعات صاروخين فوق المدينة', 'missile'],
    ['<أسقطت> الدفاعات مسيّرة قرب الميناء', 'drone'],
    ['<اعترضت> الدفاعات صواريخ ومسيّرات', 'missile or drone'],
    ['<اعترضت> الدفاعات هدفا معاديا', 'missile or drone'],
  ])('%s: %s', (marked, en) => {
    expect(firedIn(of(marked)).en).toBe(en);
  });
});

describe('what was deployed', () => {
  it.each([
    ['<نشر> بعثة مراقبة على الحدود', 'monitors'],
    ['<نشر> مراقبين دوليين على الحدود', 'monitors'],
    ['<نشر> قوات حفظ سلام في الإقليم', 'peacekeepers'],
    ['<إرسال> مقاتلين إلى الجبهة', 'fighters'],
    ['<حشدت> قوات على الحدود', 'troops'],
    ['<نشر> منظومات دفاع', 'troops or fighters'],
    ['<نقل> مقاتلين وقوات إلى الجبهة', 'troops or fighters'],
  ])('%s: %s', (marked, en) => {
    expect(sentIn(of(marked)).en).toBe(en);
  });
});
