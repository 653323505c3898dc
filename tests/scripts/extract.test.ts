// The command as a user starts it: a process of its own, the real engine, the seeds.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { TOOLS } from '../../scripts/lib/run-tool.ts';
import { ARABIC, makeFolder, writeFiles } from './support.ts';

const TIMEOUT = { timeout: 300_000 };

async function extract(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = [TOOLS.run, 'scripts/extract.ts', ...args];
  return promisify(execFile)(process.execPath, command, { cwd: ROOT, timeout: 280_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe('npm run extract', () => {
  it('reads the seeds, twice to the same bytes, and --check agrees', TIMEOUT, async () => {
    const folder = await makeFolder();
    const out = join(folder, 'data');
    const files = [join(folder, 'first.json'), join(folder, 'second.json')];
    for (const file of files) {
      const { code, stdout, stderr } = await extract('--out', out, '--corpus', file);
      expect({ code, stderr: stderr.split('\n').filter((line) => !line.startsWith('reading ')) }).toEqual({
        code: 0,
        stderr: [''],
      });
      expect(stdout).toMatch(/^articles +5$/m);
    }
    const [first, second] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(second).toBe(first);
    const { articles, mentions } = corpusSchema.parse(JSON.parse(first ?? ''));
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    expect(mentions.length).toBeGreaterThan(0);
    for (const { article, passage } of mentions)
      expect(textOf.get(article)?.slice(passage.start, passage.end)).toBe(passage.exact);
    expect((await extract('--out', out, '--check', '--quiet')).code).toBe(0);
  });

  it('exits with 1 where one file fails, and reads the others', TIMEOUT, async () => {
    const folder = await makeFolder();
    await writeFiles(folder, { 'articles/a.txt': ARABIC, 'articles/b.txt': '' });
    const { code, stderr } = await extract(
      '--input',
      join(folder, 'articles'),
      '--out',
      join(folder, 'data'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('b.txt: it is empty; put the text in, or remove the file\n');
    expect(await readFile(join(folder, 'data/manifest.json'), 'utf8')).toContain('index.');
  });

  it('shows hostile names and texts as what they are and does not hang on them', TIMEOUT, async () => {
    const folder = await makeFolder();
    await writeFiles(folder, {
      'articles/long.txt': `${ARABIC}${'كلام طويل عن الطقس و'.repeat(50_000)}`,
      'articles/quotes.txt': `${ARABIC}${'«'.repeat(10_000)}قال${'»'.repeat(10_000)}`,
      'articles/markup.txt': `<img src=x onerror=alert(1)> ${ARABIC}`,
      'lexicon.json': JSON.stringify({
        actors: [
          { id: 'north', kind: 'state', label: { ar: '<b>ش</b>', en: '<script>' }, names: ['الوزارة'] },
        ],
      }),
    });
    const file = join(folder, 'corpus.json');
    const { code } = await extract(
      '--input',
      join(folder, 'articles'),
      '--out',
      join(folder, 'data'),
      '--corpus',
      file,
    );
    expect(code).toBe(0);
    const { articles, mentions } = corpusSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    expect(articles.map(({ id }) => id)).toEqual(['long', 'markup', 'quotes']);
    expect(articles[1]?.text).toBe(`<img src=x onerror=alert(1)> ${ARABIC}`);
    const textOf = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { article, passage } of mentions)
      expect(textOf.get(article)?.slice(passage.start, passage.end)).toBe(passage.exact);
  });

  it('exits with 2 for an option or a folder that there is not, and explains itself', TIMEOUT, async () => {
    const wrong = await extract('--imput', 'x');
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringMatching(/'--imput'[\s\S]*Exit codes/) });
    expect((await extract('--input', 'no/such/folder')).code).toBe(2);
    expect(await extract('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--corpus FILE'),
    });
  });
});
