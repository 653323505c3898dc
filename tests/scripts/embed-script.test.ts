import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildEmbedScript } from '../../scripts/lib/embed-script.ts';

/** Bytes, gzipped. */
const BUDGET = 2048;

describe('embed.js', () => {
  it('is one plain script within its budget, that needs nothing else', async () => {
    const script = await buildEmbedScript();
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
    expect(script).toContain('waqai-timeline');
    expect(script).not.toMatch(/\b(?:import|require|export)\b/);
  });
});
