// What speaks for a side's taking part in an event, or against it.
import { describe, expect, it } from 'vitest';
import type { SentenceSeen } from '../../../../src/extraction/events/find-mentions.ts';
import { readArticle } from '../../../../src/extraction/pipeline.ts';
import { LEXICON, makeInput } from '../support.ts';

/** The grounds of a side for the first event of a type. */
function grounds(text: string, type: string, side: string): readonly string[] {
  const seen: SentenceSeen[] = [];
  readArticle(makeInput(text), LEXICON, (sentence) => seen.push(sentence));
  const weighed = seen
    .flatMap((sentence) => [...sentence.weighed])
    .find(([mention]) => mention.type === type);
  return [...(weighed?.[1].find(({ candidate }) => candidate.side === side)?.grounds ?? [])];
}

describe('the grounds of a candidate', () => {
  it('tell how grammar tied it, and whom else', () => {
    const agent = grounds('قصفت روسيا مواقع أوكرانيا.', 'strike', 'russia');
    expect(agent).toEqual(
      expect.arrayContaining(['always', 'tied', 'tied-agent', 'no-agent', 'subject-of-it']),
    );
    expect(agent).not.toContain('no-target');
  });

  it('tell on which side of the trigger it is named, how far off, and what parts the two', () => {
    const text = 'قالت أوكرانيا، التي تنتظر أسلحة جديدة، إن المدينة تعرضت لغارات.';
    expect(grounds(text, 'strike', 'ukraine')).toEqual(
      expect.arrayContaining(['before', 'before-marks-2', 'before-relative', 'before-an', 'relation-none']),
    );
    expect(grounds('شهدت المدينة قصفا من أوكرانيا.', 'strike', 'ukraine')).toEqual(
      expect.arrayContaining(['behind', 'behind-1', 'at-from']),
    );
  });

  it('tell whether it tells of the event, denies it or tells of what is known already', () => {
    expect(grounds('قالت أوكرانيا إن غارة دمرت محطة.', 'strike', 'ukraine')).toContain('tells-it');
    expect(grounds('نفت قوات الدعم السريع سقوط المدينة.', 'capture', 'rapid-support-forces')).toContain(
      'denies-it',
    );
    const known = grounds('قالت أوكرانيا إن القصف أدى إلى انقطاع التيار.', 'strike', 'ukraine');
    expect(known).toContain('tells-known');
    expect(grounds('قالت أوكرانيا إن قصفا أدى إلى انقطاع التيار.', 'strike', 'ukraine')).not.toContain(
      'tells-known',
    );
  });

  it('tell whether it agrees with the verb that tells of the event', () => {
    expect(grounds('قصفت روسيا المدينة.', 'strike', 'russia')).toContain('behind-agrees');
    expect(grounds('قصف روسيا المدينة الطيران.', 'strike', 'russia')).not.toContain('behind-agrees');
    expect(grounds('تقول روسيا: قصف الجيش السوري المدينة.', 'strike', 'russia')).toContain(
      'before-disagrees',
    );
  });

  it('tell what the other events of the sentence have it do', () => {
    const text = 'هاجمت روسيا مدينة خاركيف، وقتل مدنيون.';
    expect(grounds(text, 'losses', 'russia')).toEqual(expect.arrayContaining(['else-agent', 'last-agent']));
  });

  it('tell how much of the article is about it', () => {
    const text = 'قصفت روسيا المدينة. وقالت روسيا إنها ترد. وقالت روسيا إن مصر تدعو إلى هدنة.';
    expect(grounds(text, 'strike', 'russia')).toContain('main-side');
    expect(grounds(text, 'strike', 'russia')).not.toContain('rare-side');
  });
});
