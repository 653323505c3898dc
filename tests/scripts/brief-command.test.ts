import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BriefArguments } from '../../scripts/lib/brief-command.ts';
import { runBrief } from '../../scripts/lib/brief-command.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { parseBriefing } from '../../src/domain/briefing/parse-briefing.ts';
import { readZip } from '../exports/pptx/read-zip.ts';
import { makeConsole, makeFolder, writeFiles } from './support.ts';

const TEXT = 'أعلنت وزارة الدفاع الأرمينية، في 9 أكتوبر 2020، أن القوات الأذربيجانية قصفت مدينة شوشا.\n';

async function makeSeeds() {
  const folder = await makeFolder();
  await writeFiles(folder, { 'articles/a.txt': TEXT });
  const run = async (more: Partial<BriefArguments> = {}) => {
    const console = makeConsole();
    const input = join(folder, 'articles');
    const args = {
      text: false,
      pptx: false,
      lang: 'en',
      from: undefined,
      out: undefined,
      input,
      version: '0',
      ...more,
    };
    return { exitCode: await runBrief(args, waqaiEngine, console), ...console.said };
  };
  return { folder, run };
}

describe('the command for a briefing', () => {
  it('writes a draft that is read again, to a file or to standard output', async () => {
    const { folder, run } = await makeSeeds();
    const { exitCode, out } = await run();
    expect(exitCode).toBe(0);
    expect(parseBriefing(out).ok).toBe(true);
    const file = join(folder, 'brief.json');
    expect((await run({ out: file })).err).toMatch(/brief\.json: \d+ steps, 1 quotations?\n$/);
    expect(await readFile(file, 'utf8')).toBe(out);
  });

  it('writes text in one language, with its words as they stand in the article', async () => {
    const { run } = await makeSeeds();
    expect((await run({ text: true })).out).toMatch(/Scope, cut-off and gaps[^]*قصفت مدينة شوشا/);
    expect((await run({ text: true, lang: 'ar' })).out).toContain('النطاق والحد الزمني والفجوات');
  });

  it('writes a saved briefing, or says by line and key what is wrong with it', async () => {
    const { folder, run } = await makeSeeds();
    const file = join(folder, 'saved.json');
    const { out } = await run();
    await writeFile(file, out);
    expect((await run({ from: file })).out).toBe(out);
    await writeFile(file, out.replace('"author": null', '"author": null, "colour": 1'));
    expect(await run({ from: file })).toMatchObject({
      exitCode: 1,
      out: '',
      err: expect.stringMatching(/saved\.json: line \d+, key colour: /),
    });
    expect((await run({ from: join(folder, 'none.json') })).exitCode).toBe(1);
  });

  it('writes slides into a file, and says so where there is none or where text is asked for besides', async () => {
    const { folder, run } = await makeSeeds();
    const file = join(folder, 'brief.pptx');
    expect(await run({ pptx: true, out: file })).toMatchObject({ exitCode: 0, out: '' });
    const parts = readZip(await readFile(file));
    expect(parts[0]?.path).toBe('[Content_Types].xml');
    expect(parts.find(({ path }) => path === 'ppt/slides/slide2.xml')?.text).toContain(
      'Scope, cut-off and gaps',
    );
    expect(await run({ pptx: true })).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('--out'),
    });
    expect((await run({ pptx: true, text: true, out: file })).exitCode).toBe(2);
  });

  it('refuses a language that it does not speak', async () => {
    const { run } = await makeSeeds();
    expect(await run({ lang: 'fr' })).toMatchObject({ exitCode: 2, out: '' });
  });

  it('writes what is quoted of no article, and says so; of a briefing without steps it writes no slides', async () => {
    const { folder, run } = await makeSeeds();
    const [file, slides] = [join(folder, 'saved.json'), join(folder, 'a.pptx')];
    const { out } = await run();
    await writeFile(file, out.replace(/"exact": "[^"]*"/, '"exact": "Never said by anybody."'));
    expect(await run({ from: file, pptx: true, out: slides })).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('quotation 1: its words are not found in the articles'),
    });
    await writeFile(file, JSON.stringify({ ...JSON.parse(out), steps: [] }));
    const empty = join(folder, 'empty.pptx');
    expect(await run({ from: file, pptx: true, out: empty })).toMatchObject({ exitCode: 1 });
    await expect(readFile(empty)).rejects.toThrow('ENOENT');
  });
});
