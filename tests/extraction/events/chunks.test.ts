// A sentence as chunks: names, times, phrases, words and marks, each with its clitics and true to its words.
import { describe, expect, it } from 'vitest';
import { viewOf } from './view-of.ts';

const kinds = (text: string) => viewOf(text).chunks.map(({ kind, text: words }) => `${kind} ${words}`);

describe('chunks of a sentence', () => {
  it('are names, times, words and marks in order', () => {
    expect(kinds('قصفت القوات الروسية مدينة خاركيف أمس.')).toEqual([
      'word قصفت',
      'name القوات الروسية',
      'name مدينة خاركيف',
      'time أمس',
      'mark .',
    ]);
  });

  it('hold a fixed phrase as one', () => {
    expect(kinds('دعت إلى وقف إطلاق النار فورا.')).toContain('word وقف اطلاق النار');
  });

  it('take the clitic before a name as its prefix', () => {
    const name = viewOf('اتفقت روسيا وأوكرانيا على هدنة.').chunks.filter((chunk) => chunk.kind === 'name')[1];
    expect(name).toMatchObject({ text: 'أوكرانيا', prefix: 'و' });
  });

  it('know the outermost quotation that holds them', () => {
    const view = viewOf('قال زيلينسكي: «سيطرت قواتنا على بلدة روبوتين».');
    expect(view.chunks.map((chunk) => chunk.quotation !== null)).toEqual(
      view.chunks.map((chunk) => chunk.span.start >= 14 && chunk.text !== '.'),
    );
  });

  it('say what they quote', () => {
    const text = 'وقالت «الخارجية المصرية» إنّ الهُدنة، التي بدأت أمس، خُرقت 3 مرات!';
    const { chunks, span } = viewOf(text);
    let end = span.start;
    for (const chunk of chunks) {
      expect(chunk.span.start).toBeGreaterThanOrEqual(end);
      expect(chunk.span.end).toBeGreaterThan(chunk.span.start);
      end = chunk.span.end;
    }
    expect(end).toBe(span.end);
  });
});
