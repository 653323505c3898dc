// What a bare noun of place points back to.
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';

const lexicon = compileLexicon();
/** The places that the words of a text are read as, in turn. */
const placesOf = (text: string): [string, string | null][] =>
  findNames(makeShadow(text), lexicon, { skip: [] })
    .mentions.filter(({ place }) => place !== null)
    .map(({ span, place }) => [text.slice(span.start, span.end), place]);
const last = (text: string) => placesOf(text).at(-1);

describe('"the city"', () => {
  it.each([
    ['قصفت الطائرات مدينة حمص ثم دخلت القوات المدينة.', 'homs', 'named by the noun'],
    ['قصفت الطائرات حمص. ودخلت القوات المدينة.', 'homs', 'a listed town without a noun'],
    [
      'سقطت مدينة تدمر، ثم مدينة حمص. وشهدت تدمر قصفا على المدينة.',
      'palmyra',
      'named by the noun once, and again',
    ],
    ['دخلت القوات مدينة تدمر القريبة من حمص، ثم غادرت المدينة.', 'palmyra', 'so called rather than not'],
  ])('%s → %s (%s)', (text, place) => {
    expect(last(text)).toEqual(['المدينة', place]);
  });

  it('is no town of long before, no capital that speaks for its state, and no other city', () => {
    expect(last('قصفت الطائرات حمص. قال ذلك مصدر. وصمت غيره. ومضى يوم. ودخلت القوات المدينة.')?.[0]).toBe(
      'حمص',
    );
    expect(placesOf('نفت موسكو ذلك. ودخلت القوات المدينة.').map(([words]) => words)).not.toContain('المدينة');
    expect(placesOf('زار حمص ثم المدينة المنورة.').map(([words]) => words)).not.toContain('المدينة');
  });
});

describe('other nouns of place', () => {
  it.each([
    ['أغلق مطار الثعلة. وقال شاهد إن قذائف سقطت على المطار.', 'المطار'],
    ['وصلت السفينة إلى ميناء رأس عيسى ثم غادرت الميناء.', 'الميناء'],
    ['فتح معبر أدري أمام القوافل ثم أغلق المعبر.', 'المعبر'],
  ])('%s: "%s" is the one named', (text, words) => {
    const places = placesOf(text);
    expect(places.at(-1)).toEqual([words, places[0]?.[1]]);
  });

  it('are read as nothing where none was named', () => {
    expect(placesOf('سقطت قذائف على المطار والميناء.')).toEqual([]);
  });
});

describe('a place called after a person', () => {
  it('has both halves of the name', () => {
    expect(placesOf('قصف منطقة صلاح الدين جنوبي المدينة.')[0]?.[0]).toBe('منطقة صلاح الدين');
  });
});
