import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { anchorOfMention, mentionsMeant, settleAnchor } from '../../../src/domain/review/mention-anchor.ts';
import { anchorSchema } from '../../../src/domain/review/review-schema.ts';
import { makeMention } from '../fixtures.ts';

describe('the anchor of a mention', () => {
  it('holds the passage with its context, and the trigger by its place in the passage', () => {
    const exact = 'قال علييف إن جيشه سيطر على شوشا';
    const at = 40;
    const start = exact.indexOf('سيطر');
    const anchor = anchorOfMention(
      makeMention('m', 'e', {
        passage: { start: at, end: at + exact.length, exact, prefix: 'أمس. ', suffix: '. ونفت' },
        trigger: { start: at + start, end: at + start + 4 },
      }),
    );
    expect(anchor).toEqual({
      article: 'a',
      exact,
      prefix: 'أمس. ',
      suffix: '. ونفت',
      trigger: { start, words: 'سيطر' },
      among: { date: null, actors: [], places: [] },
    });
    expect(anchorSchema.parse(anchor)).toEqual(anchor);
  });
});

describe('of several events told by the same words', () => {
  const text = 'وأجرى لقاءات في جنيف وموسكو.';
  const meeting = (id: string, place: string, edtf: string): Mention => {
    const plain = makeMention(id, id);
    const at = text.indexOf('لقاءات');
    return {
      ...plain,
      passage: { start: 0, end: text.length, exact: text, prefix: '', suffix: '' },
      trigger: { start: at, end: at + 'لقاءات'.length },
      places: [{ place, span: { start: 0, end: text.length } }],
      date: { ...plain.date, edtf },
    };
  };
  const [geneva, moscow] = [meeting('g', 'geneva', '2020-10-09'), meeting('m', 'moscow', '2020-10-09')];
  const anchor = settleAnchor(anchorOfMention(moscow), text, [geneva, moscow]);

  it('an anchor says which it means, and means no other', () => {
    expect(anchor.among).toEqual({ date: '2020-10-09', actors: [], places: ['moscow'] });
    expect(mentionsMeant(anchor, [geneva, moscow])).toEqual([moscow]);
    expect(mentionsMeant(anchor, [geneva])).toEqual([]);
  });

  it('the one meant stays so when the days of its article are counted otherwise', () => {
    const moved = [meeting('g', 'geneva', '2020-11-09'), meeting('m', 'moscow', '2020-11-09')];
    expect(mentionsMeant(anchor, moved)).toEqual([moved[1]]);
  });

  it('events that only their days tell apart are not mistaken for one another', () => {
    const [first, second] = [meeting('x', 'moscow', '2020-10-10'), meeting('y', 'moscow', '2020-10-17')];
    const meant = settleAnchor(anchorOfMention(first), text, [first, second]);
    expect(mentionsMeant(meant, [first, second])).toEqual([first]);
    expect(mentionsMeant(meant, [meeting('x', 'moscow', '2020-10-11'), second])).toEqual([]);
  });

  it('an anchor kept before the one at hand named also those whom its pronouns mean still means it', () => {
    const by = (mention: Mention, ...actors: string[]): Mention => ({
      ...mention,
      actors: actors.map((actor) => ({ actor, role: 'agent', span: { start: 0, end: 5 } })),
    });
    const kept = { ...anchor, among: { date: '2020-10-09', actors: ['russia'], places: ['moscow'] } };
    const more = by(moscow, 'azerbaijan', 'russia');
    expect(mentionsMeant(kept, [geneva, more])).toEqual([more]);
    expect(mentionsMeant(kept, [geneva, by(moscow, 'russia'), more])).toEqual([by(moscow, 'russia')]);
    expect(mentionsMeant(kept, [geneva, by(moscow, 'azerbaijan')])).toEqual([]);
  });

  it('one that is alone needs nothing to tell it apart', () => {
    expect(settleAnchor(anchorOfMention(moscow), text, [moscow]).among).toBeUndefined();
  });
});
