// The words that support a mention: the sentence, or so much of a long one as can be quoted.
import { describe, expect, it } from 'vitest';
import { readDraft } from './support.ts';

const passages = (text: string) =>
  readDraft(text).mentions.map(({ passage, trigger }) => ({
    words: text.slice(passage.start, passage.end),
    holdsTrigger: passage.start <= trigger.start && trigger.end <= passage.end,
  }));

describe('a passage', () => {
  it('is the sentence', () => {
    const text = 'هطل المطر في الصباح على المدينة كلها. قصفت إسرائيل مدينة رفح أمس. ثم هدأت الريح في المساء.';
    expect(passages(text).map(({ words }) => words)).toEqual(['قصفت إسرائيل مدينة رفح أمس.']);
  });

  it('is whole clauses around the trigger where the sentence is long', () => {
    const filler = 'والسماء صافية والطرق خالية والأسواق مغلقة والسكان في بيوتهم';
    const text = `${Array(6).fill(filler).join('، ')}، قصفت إسرائيل مدينة رفح، ${Array(6).fill(filler).join('، ')}.`;
    const [passage] = passages(text);
    expect(passage?.holdsTrigger).toBe(true);
    expect(passage?.words.length).toBeLessThanOrEqual(320);
    expect(passage?.words).toMatch(/^والسماء.*بيوتهم$/);
  });

  it('is whole words around the trigger where one clause has no end', () => {
    const filler = 'والسماء صافية والطرق خالية والأسواق مغلقة والسكان في بيوتهم '.repeat(20);
    const text = `${filler}قصفت إسرائيل مدينة رفح ${filler}`.trim();
    const [passage] = passages(text);
    expect(passage?.holdsTrigger).toBe(true);
    expect(passage?.words.length).toBeLessThan(500);
    expect(` ${text} `).toContain(` ${passage?.words} `);
  });
});
