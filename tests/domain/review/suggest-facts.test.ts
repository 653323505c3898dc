import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/domain/corpus-schema.ts';
import { suggestFacts } from '../../../src/domain/review/suggest-facts.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';

const TEXT = 'نفى الجيش أمس ما أعلنته باكو الثلاثاء. وقال علييف في شوشا وقره باغ: انتهى الأمر.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const on = (day: string) => ({ ...UNDATED, edtf: day, start: day, end: day, precision: 'day' as const });
const place = (id: string, ar: string): Place => ({
  id,
  label: { ar, en: id },
  names: [],
  disputed: null,
  lat: null,
  lon: null,
  wikidata: null,
});
const body = {
  text: TEXT,
  times: [
    { span: spanOf('أمس'), value: on('2020-11-09') },
    { span: spanOf('الثلاثاء'), value: on('2020-11-03') },
  ],
  actorSpans: [
    { span: spanOf('باكو'), actor: 'azerbaijan' },
    { span: spanOf('علييف'), actor: 'aliyev' },
  ],
};
const places = [place('shusha', 'شوشا'), place('karabakh', 'قره باغ'), place('baku', 'باكو')];
const first = { start: 0, end: TEXT.indexOf('.') + 1 };
const second = { start: first.end + 1, end: TEXT.length };

describe('what the words around a selection say', () => {
  it('are the dates in the passage, the nearest to the trigger first, with their words', () => {
    const { dates } = suggestFacts(body, first, spanOf('أعلنته'), places);
    expect(dates.map(({ words, date }) => [words, date.edtf])).toEqual([
      ['أمس', '2020-11-09'],
      ['الثلاثاء', '2020-11-03'],
    ]);
    expect(suggestFacts(body, first, spanOf('باكو'), places).dates[0]?.words).toBe('الثلاثاء');
    expect(suggestFacts(body, second, spanOf('قال'), places).dates).toEqual([]);
  });

  it('give a day once, by its nearest words', () => {
    const twice = { ...body, times: body.times.map(({ span }) => ({ span, value: on('2020-11-09') })) };
    const { dates } = suggestFacts(twice, first, spanOf('باكو'), places);
    expect(dates.map(({ words }) => words)).toEqual(['الثلاثاء']);
  });

  it('are the actors and places that the passage names, with clitics too', () => {
    expect(suggestFacts(body, second, spanOf('قال'), places)).toMatchObject({
      actors: ['aliyev'],
      places: ['shusha', 'karabakh'],
    });
    expect(suggestFacts(body, first, spanOf('نفى'), places)).toMatchObject({
      actors: ['azerbaijan'],
      places: ['baku'],
    });
  });
});
