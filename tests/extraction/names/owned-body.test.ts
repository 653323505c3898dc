// Bodies told with whose they are.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const sides = (text: string) => {
  const { ids, actors } = read(text);
  return ids.map((id) => actors.find((actor) => actor.id === id)?.side);
};

describe('a body', () => {
  it('is of the side told behind it, whatever state is at war', () => {
    expect(sides('أعلنت وزارة الصحة التابعة لحماس حصيلة جديدة')).toEqual(['hamas']);
    expect(sides('قصفت إسرائيل رفح. وقالت وزارة الصحة التابعة لحماس إن عشرة قتلوا').at(-1)).toBe('hamas');
  });

  it('is not where something else belongs to somebody', () => {
    expect(sides('أعلنت وزارة الصحة حصيلة جديدة في المستشفى التابع لحماس')).not.toContain(undefined);
    expect(read('أعلنت وزارة الصحة حصيلة جديدة في المستشفى التابع لحماس').ids[0]).not.toBe(
      read('أعلنت وزارة الصحة التابعة لحماس حصيلة').ids[0],
    );
  });
});
