// What a mention points back to in its article.
import { describe, expect, it } from 'vitest';
import type { Mention, NewsEvent } from '../../../src/domain/corpus-schema.ts';
import { nounOf } from '../../../src/extraction/assemble/link-input.ts';
import { corpusOf, eventsOf } from './support.ts';

const triggers = (type: NewsEvent['type'], ...sentences: string[]) =>
  eventsOf(corpusOf({ a: `خبر\n\n${sentences.join('\n\n')}` }), type).map((event) =>
    event.triggers.join(' = '),
  );

/** The days of the events of a type. */
const days = (type: Mention['type'], ...sentences: string[]) =>
  eventsOf(corpusOf({ a: `خبر\n\n${sentences.join('\n\n')}` }), type).map(({ date }) => date.edtf);

describe('a verb with a definite noun', () => {
  it('tells more of what was told last: "ووقع الهجوم"', () => {
    expect(
      triggers(
        'attack',
        'هاجم مسلحون حافلة في محافظة ديالى.',
        'ووقع الهجوم على الطريق الرئيسي قرب بلدة صغيرة.',
      ),
    ).toHaveLength(1);
  });

  it('tells another where it counts: "وقع الهجوم الثاني"', () => {
    expect(
      triggers('attack', 'هاجم مسلحون حافلة في محافظة ديالى.', 'بينما وقع الهجوم الثاني قرب جسر في الضواحي.'),
    ).toHaveLength(2);
  });
});

describe('a noun that comes again', () => {
  it('means what had that name rather than what stands nearer', () => {
    expect(
      triggers(
        'strike',
        'شنت طائرات غارة على مصنع في سراقب.',
        'وأطلق مسلحون قذائف هاون على قرية الزهراء.',
        'وقال شهود إن الغارة دمرت المبنى.',
      )[0],
    ).toContain('الغارة');
  });

  it('means the nearest where both were told by a verb of it, in whatever form', () => {
    expect(
      triggers(
        'strike',
        'قصف الجيش الإسرائيلي بلدة في لبنان.',
        'وقصفت روسيا محطة كهرباء.',
        'وقال مسؤول أوكراني إن القصف أدى إلى انقطاع التيار.',
      ),
    ).toContain('وقصفت = القصف');
  });

  it('has the day of what it means and not that of the news', () => {
    expect(
      days(
        'strike',
        'نفذت طائرات غارة على مصنع في سراقب في 2 أيار/مايو.',
        'وقال خبراء إن الغارة كانت الأعنف على الإطلاق.',
      ),
    ).toEqual(['2024-05-02']);
  });

  it('in an answer is not what answers it: "ضربات ردا على الهجوم"', () => {
    expect(
      triggers('strike', 'شنت طائرات ضربات على قواعد للجيش في ريف حمص، ردا على الهجوم الصاروخي.'),
    ).toEqual(['ضربات', 'الهجوم الصاروخي']);
  });
});

describe('the noun of a trigger', () => {
  it.each([
    ['الغارات الجويه', 'غار'],
    ['غارتين', 'غار'],
    ['بالهجوم', 'هجوم'],
    ['ووقع الهجوم', 'هجوم'],
    ['هجوم صاروخي', 'هجوم'],
    ['قصف', 'قصف'],
    ['وقصفت', 'قصف'],
    ['يقصف', 'قصف'],
    ['قصفهم', 'قصف'],
  ])('of "%s" is "%s"', (words, noun) => {
    expect(nounOf(words)).toBe(noun);
  });
});
