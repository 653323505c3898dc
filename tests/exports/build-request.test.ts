import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/filter.ts';
import { buildRequest } from '../../src/exports/build-request.ts';
import { EXPORT_FORMATS, FORMATS } from '../../src/exports/formats.ts';
import { CORPUS } from './export-fixture.ts';

const OPTIONS = {
  filter: NO_FILTER,
  language: 'en',
  publicUrl: null,
  separator: ',',
  fullTexts: false,
} as const;
const select = (filter: object) => buildRequest(CORPUS, { ...OPTIONS, filter: { ...NO_FILTER, ...filter } });

describe('what is exported', () => {
  it('are the events that pass, with their mentions, articles, places and actors alone', () => {
    const { data, summaries, frame } = select({ statuses: ['contested'] });
    expect(summaries.map(({ id }) => id)).toEqual(['m1']);
    expect(data.mentions.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(data.articles.map(({ id }) => id)).toEqual(['a']);
    expect(frame.filter).toBe('Conflicting accounts');
  });

  it('are found by words of their passages too', () => {
    expect(select({ query: 'سيطرنا' }).summaries.map(({ id }) => id)).toEqual(['m1']);
    expect(select({ query: 'غيمة' }).summaries).toEqual([]);
  });

  it('hold whole texts only where that is asked for', () => {
    expect(select({}).frame.bodyOf('a')).toBe(null);
    expect(buildRequest(CORPUS, { ...OPTIONS, fullTexts: true }).frame.bodyOf('a')?.text).toContain('الوزير');
  });

  it.each(EXPORT_FORMATS)('are the same bytes as %s whatever order the mentions come in', (format) => {
    const turned = { ...CORPUS, mentions: CORPUS.mentions.toReversed() };
    const write = FORMATS[format].write;
    expect(write(buildRequest(turned, OPTIONS))).toBe(write(buildRequest(CORPUS, OPTIONS)));
  });

  it.each(EXPORT_FORMATS)('carry quotation and state of review as %s', (format) => {
    const text = FORMATS[format].write(buildRequest(CORPUS, OPTIONS)).replaceAll('\r\n ', '');
    expect(text).toContain('سيطرنا على المدينة');
    expect(text).toMatch(/Machine draft|"state":"draft"/);
  });
});
