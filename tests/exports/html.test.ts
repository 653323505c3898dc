import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeJson } from '../../src/exports/html.ts';

describe('text in HTML', () => {
  it('becomes neither an element nor the end of an attribute', () => {
    expect(escapeHtml(`<b title="a" id='b'>&`)).toBe('&lt;b title=&quot;a&quot; id=&#39;b&#39;&gt;&amp;');
  });

  it('is read back as it was, between tags and in an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '#', ' ', 'ع', '=', '/') }),
        (text) => {
          const { document } = parseHTML(`<p title="${escapeHtml(text)}">.${escapeHtml(text)}.</p>`);
          const element = document.querySelector('p');
          expect(element?.getAttribute('title')).toBe(text);
          expect(element?.textContent).toBe(`.${text}.`);
        },
      ),
    );
  });
});

describe('JSON in HTML', () => {
  it('does not end the element that holds it, and is read as it was', () => {
    const value = { headline: '</script><script>alert(1)</script><!--', 'a<b': [1] };
    const written = escapeJson(JSON.stringify(value));
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual(value);
  });
});
