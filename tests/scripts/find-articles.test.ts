import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticles } from '../../scripts/lib/find-articles.ts';
import { formatRefusal } from '../../scripts/lib/refusal.ts';
import { makeFolder, writeFiles } from './support.ts';

describe('the folder of articles', () => {
  it('is read with its sub-folders, in order of id, other kinds left alone and named', async () => {
    const folder = await makeFolder();
    await writeFiles(folder, {
      'b.txt': 'x',
      'a/z.HTM': 'x',
      'a.md': 'x',
      'c.json': 'x',
      'picture.png': 'x',
      '.hidden.txt': 'x',
    });
    const { articles, refusals, others } = await findArticles(folder);
    expect(articles.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'md'],
      ['a-z', 'html'],
      ['b', 'txt'],
      ['c', 'json'],
    ]);
    expect(refusals).toEqual([]);
    expect(others).toEqual(['picture.png']);
  });

  it('refuses the second of two files with one id, whatever the case', async () => {
    const folder = await makeFolder();
    await writeFiles(folder, { 'News.txt': 'x', 'news.md': 'x', 'a/b.txt': 'x', 'a-b.txt': 'x' });
    const { articles, refusals } = await findArticles(folder);
    expect(articles.map(({ file }) => file)).toEqual(['News.txt', 'a-b.txt']);
    expect(refusals.map(formatRefusal)).toEqual([
      'a/b.txt: its article id is already that of a-b.txt; rename one of them',
      'news.md: its article id is already that of News.txt; rename one of them',
    ]);
  });

  it('does not follow links out of itself, to nothing, or in a circle', async () => {
    const folder = await makeFolder();
    await writeFiles(folder, { 'secret.txt': 'x', 'articles/own.txt': 'x' });
    await mkdir(join(folder, 'articles/sub'));
    await symlink('../secret.txt', join(folder, 'articles/out.txt'));
    await symlink('..', join(folder, 'articles/up'));
    await symlink('gone.txt', join(folder, 'articles/gone-link.txt'));
    await symlink('..', join(folder, 'articles/sub/circle'));
    await symlink('own.txt', join(folder, 'articles/same.txt'));
    const { articles, refusals } = await findArticles(join(folder, 'articles'));
    expect(articles.map(({ id }) => id)).toEqual(['own']);
    expect(refusals.map(({ file }) => file).sort()).toEqual(['gone-link.txt', 'out.txt', 'sub/circle', 'up']);
  });

  it('says a hostile name in a way that a terminal survives', () => {
    expect(formatRefusal({ file: '\u001b[2Ja\u202e.txt', reason: 'r', advice: 'a' })).toBe(
      '\\u{1b}[2Ja\\u{202e}.txt: r; a',
    );
  });
});
