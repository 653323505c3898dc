// Answers kept beside the view of a sentence: asked once for each view, and for each chunk of it.
import { describe, expect, it } from 'vitest';
import { perChunk, perSentence } from '../../../src/extraction/events/per-sentence.ts';
import type { SentenceView } from '../../../src/extraction/events/sentence-view.ts';
import { viewOf } from './view-of.ts';

describe('an answer', () => {
  it('about a sentence is worked out once for each view, be it null', () => {
    const asked: SentenceView[] = [];
    const firstWord = perSentence((view) => {
      asked.push(view);
      return view.text(0) === 'قصف' ? null : view.text(0);
    });
    const [one, other] = [viewOf('قصف الجيش المدينة'), viewOf('انسحب الجيش')];
    expect([firstWord(one), firstWord(other), firstWord(one), firstWord(other)]).toEqual([
      null,
      'انسحب',
      null,
      'انسحب',
    ]);
    expect(asked).toEqual([one, other]);
  });

  it('about a chunk is worked out once for each chunk of each view, outside of the sentence too', () => {
    const asked: number[] = [];
    const textAt = perChunk((view, at) => {
      asked.push(at);
      return view.at(at)?.text ?? null;
    });
    const [one, other] = [viewOf('قصف الجيش'), viewOf('انسحب الجيش')];
    expect([textAt(one, 0), textAt(one, -1), textAt(one, 0), textAt(other, 0), textAt(one, -1)]).toEqual([
      'قصف',
      null,
      'قصف',
      'انسحب',
      null,
    ]);
    expect(asked).toEqual([0, -1, 0]);
  });
});
