import { describe, expect, it } from 'vitest';
import { articleIdOf, kindOf } from '../../src/ingest/article-id.ts';

describe('article ids', () => {
  it('are the path below the folder without extension, slashes as hyphens', () => {
    expect(articleIdOf('2020/10/moscow.txt')).toEqual({ ok: true, value: '2020-10-moscow' });
    expect(articleIdOf('محادثات موسكو.html')).toEqual({ ok: true, value: 'محادثات موسكو' });
  });

  it.each([
    '<script>.txt',
    '../x.txt',
    '-x.txt',
    'a\u202eb.txt',
    'a\nb.txt',
    '__proto__.txt',
    'a"b.txt',
    `${'a'.repeat(201)}.txt`,
    '.txt',
  ])('are refused for %j', (file) => {
    expect(articleIdOf(file).ok).toBe(false);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['a.txt', 'txt'],
    ['a/b.HTM', 'html'],
    ['a.b.json', 'json'],
    ['a.md', 'md'],
    ['a.docx', null],
    ['txt', null],
    ['.txt', null],
    ['a.txt/b', null],
    ['a.constructor', null],
  ])('of %j is %j', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });
});
