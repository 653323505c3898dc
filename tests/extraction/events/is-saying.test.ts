// Words of saying that say nothing where they stand.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const last = (text: string) => mentionsIn(text).at(-1)?.claims;

describe("a verb of saying is nobody's word", () => {
  it.each([
    ['وصلت تعزيزات حماس، حيث يتوقع أن تقصف إسرائيل مدينة رفح.', 'before أن without a subject'],
    ['ردت إسرائيل بغارات جوية على مدينة رفح.', 'where one answers with deeds'],
    ['تقدمت القوات الروسية شرقا، ما يؤكد قرب السيطرة على مدينة باخموت.', 'where what was told shows it'],
    ['لم تأت الوزارة على ذكر فاغنر، وقصفت الطائرات مدينة رفح.', 'behind a preposition'],
    ['وأرجئت المحادثات لأسباب قيل إنها لوجستية بعد أن قصفت إسرائيل مدينة رفح.', 'where nobody says so'],
    ['نقلت إسرائيل الجرحى الذين سقطوا حين قصفت الطائرات مدينة رفح.', 'where people are carried'],
    ['قال مراسلنا إن الطائرات قصفت مدينة رفح.', 'where the outlet has it from its own people'],
  ])('%s', (text) => {
    expect(last(text)?.join() ?? '').toBe('');
  });

  it('but with a subject it is', () => {
    expect(last('ردت إسرائيل بأن حماس قصفت مدينة سديروت.')).toEqual(['israel: asserts']);
  });
});

describe('who observes something in what another says', () => {
  it('has not told of it himself', () => {
    expect(last('قالت أوكرانيا إن روسيا رصدت إطلاق صواريخ على مدينة كورسك.')).toEqual(['ukraine: asserts']);
  });
});

describe('what a deed answers', () => {
  it.each([
    ['قالت إسرائيل إن الغارة جاءت ردا على قصف حماس مدينة سديروت.'],
    ['قالت إسرائيل إنها رد على قصف حماس مدينة سديروت.'],
  ])('%s', (text) => {
    expect(last(text)).toEqual(['israel: asserts']);
  });
});

describe('what somebody will not confirm', () => {
  it.each([
    ['رفض الجيش الإسرائيلي تأكيد قصف مدينة رفح.'],
    ['ورفضت إسرائيل، وكذلك مكتب رئيس الوزراء، تأكيد قصف مدينة رفح.'],
  ])('%s', (text) => {
    expect(last(text)?.join() ?? '').toBe('');
  });

  it('is confirmed where nobody refuses', () => {
    expect(last('بعد تأكيد الجيش الإسرائيلي قصف مدينة رفح.')).toEqual(['israel-army: asserts']);
  });
});

describe("findings that are nobody's", () => {
  it.each([
    ['قالت روسيا إنها تتقدم. وتشير المعلومات إلى أن أوكرانيا قصفت مدينة كورسك.'],
    ['قالت روسيا إنها تتقدم. وتشير التقديرات إلى أن أوكرانيا قصفت مدينة كورسك.'],
  ])('%s', (text) => {
    expect(last(text)?.join() ?? '').toBe('');
  });
});

describe('"بينهم"', () => {
  it('is among them, and says nothing', () => {
    expect(last('قتل أربعة، بينهم ثلاثة من ناشطي الحركة، في غارات إسرائيلية على مدينة رفح.')).toEqual([]);
  });
});

describe('what goes along with a denial', () => {
  it('is affirmed, though no comma parts it', () => {
    expect(last('ونفت دمشق ذلك مشيرة إلى أن طائرة إسرائيلية قصفت مدينة حمص.')).toEqual(['syria: asserts']);
  });
});
