import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportArguments } from '../../scripts/lib/export-command.ts';
import { findUnknown, runExport } from '../../scripts/lib/export-command.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { readFilter } from '../../src/domain/filter-link.ts';
import { readLinkFields } from '../../src/domain/link-fields.ts';
import { makeConsole, makeFolder, writeFiles } from './support.ts';

const TEXT = 'أعلنت وزارة الدفاع الأرمينية، في 9 أكتوبر 2020، أن القوات الأذربيجانية قصفت مدينة شوشا.\n';

async function makeSeeds(changes: Partial<ExportArguments> = {}) {
  const folder = await makeFolder();
  await writeFiles(folder, { 'articles/a.txt': TEXT });
  const out = join(folder, 'out.csv');
  const run = async (more: Partial<ExportArguments> = {}) => {
    const console = makeConsole();
    const exitCode = await runExport(
      {
        format: 'csv',
        filter: '',
        out,
        lang: 'en',
        separator: ',',
        publicUrl: undefined,
        texts: 'passages',
        input: join(folder, 'articles'),
        version: '0',
        ...changes,
        ...more,
      },
      waqaiEngine,
      console,
    );
    return { exitCode, ...console.said, file: await readFile(out, 'utf8').catch(() => null) };
  };
  return { folder, run };
}

describe('an export', () => {
  it('writes a file and says how many events it holds, or goes to standard output', async () => {
    const { run } = await makeSeeds();
    const { exitCode, err, file } = await run();
    expect(exitCode).toBe(0);
    expect(err).toMatch(/out\.csv: 1 of 1 events\n$/);
    expect(file).toContain('قصفت مدينة شوشا');
    expect((await run({ out: undefined })).out).toBe(file);
  });

  it('writes nothing where no event passes, and says so', async () => {
    const { run } = await makeSeeds({ filter: 'fam=talks' });
    expect(await run()).toMatchObject({
      exitCode: 1,
      err: 'no event passes the filter; nothing is written\n',
      file: null,
    });
  });

  it.each([
    [{ format: 'docx' }, '--format expects one of csv, corpus'],
    [{ lang: 'fr' }, '--lang expects ar or en'],
    [{ separator: '|' }, '--separator expects'],
    [{ publicUrl: 'javascript:alert(1)' }, '--public-url expects an address'],
    [{ texts: 'some' }, '--texts expects full or passages'],
    [{ filter: 'fam=combats' }, '--filter: "fam=combats" is not understood'],
  ])('refuses %o in words', async (wrong, words) => {
    const { run } = await makeSeeds(wrong);
    const { exitCode, err, file } = await run();
    expect(exitCode).toBe(2);
    expect(err).toContain(words);
    expect(file).toBe(null);
  });
});

describe('a filter with a slip', () => {
  const unknown = (query: string) => findUnknown(query, readFilter(readLinkFields(query)));

  it('is told apart from one that is understood', () => {
    expect(unknown('#v=1&lang=en&fam=combat,talks&q=شوشا')).toEqual([]);
    expect(unknown('fam=combat,fights&st=contested&foo=1')).toEqual(['fam=combat,fights', 'foo=1']);
  });
});
