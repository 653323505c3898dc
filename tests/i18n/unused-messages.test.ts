// Finds messages that nobody says: every key stands somewhere in the code, in full or as a template with its beginning.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages/index.ts';

const ROOT = join(import.meta.dirname, '../..');

function readCode(): string {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return files
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('src', 'i18n', 'messages')))
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n');
}

/** Keys that are said as they stand, and beginnings and ends of others: `date.part.${part}`, `${key}Short`. */
function findSaid(code: string): (key: string) => boolean {
  const whole = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key));
  const parts = [...code.matchAll(/`([\w.-]*)\$\{[^{}`]*\}([\w.-]*)(`?)/g)]
    .map(([, start = '', end = '', close = '']) => ({ start, end: close === '' ? '' : end }))
    .filter(({ start, end }) => start.includes('.') || end !== '');
  return (key) =>
    whole.has(key) ||
    parts.some(
      ({ start, end }) =>
        key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end),
    );
}

describe('messages', () => {
  it('are each said somewhere', () => {
    const isSaid = findSaid(readCode());
    expect(Object.keys(MESSAGES.en).filter((key) => !isSaid(key))).toEqual([]);
  });

  it('that nobody says are found', () => {
    const isSaid = findSaid(
      "t('app.name'); t(`date.part.${part}`); t(`a.${x}.long`); t(`b.${x}.${y}`); t(`${key}Short`);",
    );
    expect(['app.name', 'date.part.noon', 'a.b.long', 'b.c.d', 'a.bShort'].map(isSaid)).not.toContain(false);
    expect(['app.names', 'date.part', 'a.b.short', 'c.d'].map(isSaid)).not.toContain(true);
  });
});
