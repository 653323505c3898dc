import { parseHTML } from 'linkedom/worker';
import { describe, expect, it } from 'vitest';
import { readHtml, textOfBlocks } from '../../src/ingest/read-html.ts';

describe('the text of a page', () => {
  it('separates blocks, joins inline text, at any depth', () => {
    const { document } = parseHTML(
      '<div id="a">أول<p>ثان <b>ثالث</b></p>رابع<br>خامس<ul><li>س</li><li>ش</li></ul></div>',
    );
    const root = document.querySelector('#a');
    expect(root && textOfBlocks(root)).toBe('أول\nثان ثالث\nرابع\nخامس\nس\nش');
  });
});

describe('a page', () => {
  const WORDS = '<p>قال الرئيس إن القوات سيطرت على المدينة، وإن القتال مستمر في محيطها منذ أيام.</p>'.repeat(
    9,
  );

  it('is read where its elements stand in many others, and not where nobody would nest them so', () => {
    const nest = (depth: number) => readHtml(`${'<div>'.repeat(depth)}${WORDS}${'</div>'.repeat(depth)}`);
    expect(nest(100)).toMatchObject({ ok: true, value: { text: expect.stringContaining('سيطرت') } });
    expect(nest(20_000)).toMatchObject({ ok: false, fault: { code: 'no-article' } });
  });

  it('that says it is of the year 1 says no day', () => {
    const head = '<head><meta property="article:published_time" content="0001-01-01T00:00:00Z"></head>';
    const read = readHtml(`<html>${head}<body><article>${WORDS}</article></body></html>`);
    expect(read.ok && read.value.metadata.published).toBeUndefined();
    expect(read.ok).toBe(true);
  });
});
