// Where an event took place by words that point to a place of its sentence or make it the host.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const places = (text: string): string[] =>
  mentionsIn(text).map((row) => `${row.type}: ${row.places.join(' ')}`);

describe('what a clause of "where" tells', () => {
  it.each([
    ['وصل الوزير الفرنسي إلى القاهرة أمس حيث التقى نظيره المصري.', ['visit: cairo', 'meeting: cairo']],
    ['زار المبعوث الأممي صنعاء، حيث أجرى محادثات مع قادة الحوثيين.', ['visit: sanaa', 'meeting: sanaa']],
  ])('is at the place named just before it: %s', (text, rows) => {
    expect(places(text)).toEqual(rows);
  });

  it('is at no party that is no ground there', () => {
    expect(places('رفضت موسكو العرض، حيث التقى الوزير نظيره التركي.')).toEqual(['refusal: ', 'meeting: ']);
  });
});

describe('the pronoun of the ground', () => {
  it('is the place named before it in the sentence', () => {
    expect(places('دخل الجيش مدينة تدمر بعد انسحاب المسلحين منها.')).toContain('withdrawal: palmyra');
  });

  it('is none where another verb has the pronoun', () => {
    expect(places('أعلن الجيش دخول مدينة تدمر، وانسحاب المسلحين بعد أن طلب منها ذلك.')).toContain(
      'withdrawal: ',
    );
  });
});

describe('the host of talks', () => {
  it.each([
    ['توصل الطرفان إلى اتفاق في ختام محادثات استضافتها جنيف.', 'meeting: geneva'],
    ['انتهت أمس المفاوضات التي تحتضنها الدوحة.', 'meeting: doha'],
  ])('is where they sit: %s', (text, row) => {
    expect(places(text)).toContain(row);
  });

  it('is no place of other deeds', () => {
    expect(places('قصفت الطائرات مواقع استضافتها بيروت.')).not.toContain('strike: beirut');
  });
});

describe('what follows something', () => {
  it.each([
    ['وتسلل مسلحون إلى مدينة مروي أعقبه تبادل لإطلاق النار.', 'clash: merowe'],
    ['ودخل المقاتلون مدينة تدمر تلته اشتباكات.', 'clash: palmyra'],
  ])('is where that was: %s', (text, row) => {
    expect(places(text)).toContain(row);
  });

  it('is where its own words say', () => {
    expect(places('وتسلل مسلحون إلى مدينة مروي أعقبه قصف على مدينة عطبرة.')).toContain('strike: atbara');
  });
});
