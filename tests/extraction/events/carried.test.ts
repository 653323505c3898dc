// What one sentence leaves to the next, and what a new paragraph drops of it.
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { nothingCarried, openParagraph } from '../../../src/extraction/events/carried.ts';
import { NOBODY } from '../../../src/extraction/events/supply.ts';
import { readDraft } from './support.ts';

const carry = (text: string) => nothingCarried(makeShadow(text), readDraft(text).names);

describe('into the first sentence', () => {
  it('goes what the article’s names are, and nothing told', () => {
    const carried = carry('قصف الجيش الروسي مدينة خاركيف.');
    expect(carried.kindOf('russia-army')).toBe('armed-force');
    expect(carried.sideOf('russia-army')).toBe('russia');
    expect(carried.kindOf('nobody')).toBeNull();
    expect(carried).toMatchObject({
      lastSpeakers: [],
      thread: null,
      lastAgents: NOBODY,
      opensParagraph: true,
    });
  });
});

describe('a new paragraph', () => {
  it('drops subject, quotation and year, and keeps who spoke', () => {
    const carried = carry('قصف الجيش الروسي مدينة خاركيف.');
    const speaker = { actor: 'russia', span: { start: 0, end: 4 } };
    carried.openQuotation = [speaker];
    carried.lastSpeakers = [speaker];
    carried.lastAgents = {
      agents: [{ actor: 'russia', role: 'agent', span: null }],
      companions: new Set(),
    };
    carried.opensParagraph = false;
    openParagraph(carried);
    expect(carried).toMatchObject({
      openQuotation: [],
      lastSpeakers: [speaker],
      lastAgents: NOBODY,
      opensParagraph: true,
      toldYear: null,
    });
  });
});
