// The briefing saved as slides for offices: the same bytes as the command line's, in both languages, and no request beyond the page.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runNode, TOOLS } from '../../scripts/lib/run-tool.ts';
import { translator } from '../../src/i18n/translate.ts';
import { slides } from '../../src/i18n/messages/slides.ts';
import { addMessages } from '../../src/i18n/translate.ts';
import { test } from './support/app-test.ts';

addMessages(slides);

test.for(['ar', 'en'] as const)('slides in %s are those of the command line', async (language, { open }) => {
  const t = translator(language);
  const page = await open(`#v=1&lang=${language}&brief=edit`);
  await page.locator('.be-way', { hasText: t('briefEdit.propose') }).click();
  await page.locator('.be-page').waitFor();
  await page.locator('.be-menu > summary').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t('slides.save'), exact: true }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe(`briefing-2020-11-09-${language}.pptx`);
  await page.getByText(t('slides.done')).waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'waqai-slides-'));
  try {
    const file = join(folder, 'slides.pptx');
    const brief = [TOOLS.tsx, 'scripts/brief.ts', '--pptx', '--lang', language, '--out', file];
    const { exitCode, output } = await runNode(brief, false);
    expect([exitCode, output]).toEqual([0, expect.stringContaining('12 steps')]);
    const [own, theirs] = await Promise.all([readFile(await saved.path()), readFile(file)]);
    expect(own.equals(theirs)).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
