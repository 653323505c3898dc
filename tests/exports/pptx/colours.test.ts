import { describe, expect, it } from 'vitest';
import { PAPER_COLOURS } from '../../../src/exports/picture/paper-colours.ts';
import { colourXml, THEME_COLOURS } from '../../../src/exports/pptx/colours.ts';

describe('the colours of slides', () => {
  it('are named by the theme where they are its own', () => {
    expect(THEME_COLOURS).toHaveLength(12);
    expect(colourXml(PAPER_COLOURS.ink)).toBe('<a:schemeClr val="tx1"/>');
    expect(colourXml(PAPER_COLOURS.families.ceasefire, 0.2)).toBe(
      '<a:schemeClr val="accent1"><a:alpha val="20000"/></a:schemeClr>',
    );
    expect(colourXml(PAPER_COLOURS.rule)).toBe('<a:srgbClr val="DEDACF"/>');
  });
});
