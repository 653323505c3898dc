// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeXml, textElement } from '../../src/exports/xml.ts';

const read = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml').documentElement;

describe('text in XML', () => {
  it('escapes what would be markup, and writes what XML cannot hold as U+FFFD', () => {
    expect(escapeXml('a < "b"\u0001\ud800')).toBe('a &lt; &quot;b&quot;\ufffd\ufffd');
  });

  it('leaves out attributes without a value, and closes what is empty', () => {
    expect(element('node', { id: 'a', size: null })).toBe('<node id="a"/>');
  });

  it('is read back as it was written, in an attribute and between tags', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => escapeXml(text).indexOf('\ufffd') < 0);
    fc.assert(
      fc.property(printable, (text) => {
        const node = read(textElement('t', text, { a: text }));
        expect(node.textContent).toBe(text);
        expect(node.getAttribute('a')).toBe(text);
      }),
    );
  });
});
