import { parseHTML } from 'linkedom/worker';
import { describe, expect, it } from 'vitest';
import { textOfBlocks } from '../../src/ingest/read-html.ts';

describe('the text of a page', () => {
  it('separates blocks, joins inline text, at any depth', () => {
    const { document } = parseHTML(
      '<div id="a">أول<p>ثان <b>ثالث</b></p>رابع<br>خامس<ul><li>س</li><li>ش</li></ul></div>',
    );
    const root = document.querySelector('#a');
    expect(root && textOfBlocks(root)).toBe('أول\nثان ثالث\nرابع\nخامس\nس\nش');
  });
});
