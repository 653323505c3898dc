import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER_COLOURS } from '../../../src/exports/picture/paper-colours.ts';

describe('the colours of pictures that no page draws', () => {
  it('are those of the page on paper', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../src/views/shared/tokens.css'), 'utf8');
    const light = css.slice(0, css.indexOf('@media'));
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
    const { families, ruleSoft, ...others } = PAPER_COLOURS;
    for (const [name, colour] of Object.entries(others)) expect([name, token(name)]).toEqual([name, colour]);
    expect(token('rule-soft')).toBe(ruleSoft);
    for (const [family, colour] of Object.entries(families)) expect(token(`family-${family}`)).toBe(colour);
  });
});
