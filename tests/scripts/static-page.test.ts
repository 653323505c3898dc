import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSiteFiles } from '../../scripts/lib/site-files.ts';
import { POLICY, readSiteIndex, titleOf } from '../../scripts/lib/static-page.ts';
import { CORPUS } from '../exports/export-fixture.ts';
import { makeFolder, writeFiles } from './support.ts';

describe('the page before scripts run', () => {
  it('takes its title from the data, in both languages', async () => {
    const folder = await makeFolder();
    const files = buildSiteFiles(CORPUS).map(({ name, content }) => [name, content] as const);
    await writeFiles(folder, Object.fromEntries(files));
    const index = await readSiteIndex(folder);
    expect(index && titleOf(index)).toBe('تسلسل · A <chronology>');
  });

  it('has no data where there are none, or where they are damaged', async () => {
    const folder = await makeFolder();
    expect(await readSiteIndex(join(folder, 'none'))).toBe(null);
    await writeFiles(folder, { 'manifest.json': '{"schemaVersion":1}' });
    expect(await readSiteIndex(folder)).toBe(null);
  });

  it('may load what lies beside it and nothing else', () => {
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});
