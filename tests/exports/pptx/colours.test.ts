import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourXml, SLIDE_COLOURS, THEME_COLOURS } from '../../../src/exports/pptx/colours.ts';

describe('the colours of slides', () => {
  it('are those of the page on paper', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../src/views/shared/tokens.css'), 'utf8');
    const light = css.slice(0, css.indexOf('@media'));
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
    const { families, ruleSoft, ...others } = SLIDE_COLOURS;
    for (const [name, colour] of Object.entries(others)) expect([name, token(name)]).toEqual([name, colour]);
    expect(token('rule-soft')).toBe(ruleSoft);
    for (const [family, colour] of Object.entries(families)) expect(token(`family-${family}`)).toBe(colour);
  });

  it('are named by the theme where they are its own', () => {
    expect(THEME_COLOURS).toHaveLength(12);
    expect(colourXml(SLIDE_COLOURS.ink)).toBe('<a:schemeClr val="tx1"/>');
    expect(colourXml(SLIDE_COLOURS.families.ceasefire, 0.2)).toBe(
      '<a:schemeClr val="accent1"><a:alpha val="20000"/></a:schemeClr>',
    );
    expect(colourXml(SLIDE_COLOURS.rule)).toBe('<a:srgbClr val="DEDACF"/>');
  });
});
