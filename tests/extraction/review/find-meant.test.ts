import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { anchorOfMention } from '../../../src/domain/review/mention-anchor.ts';
import { meaningFinder, placeFinder } from '../../../src/extraction/review/find-meant.ts';
import { linkTexts, machineOf, mentionBy } from './support.ts';

const machine = machineOf(linkTexts({ a: 'قصفت قوات الدعم السريع مدينة الأبيض يوم الأحد وقتل 12 مدنيا.' }));
const told = mentionBy(machine, 'قصفت');
/** Of several told by the same words, what each is dated. */
const onDay = (id: string, edtf: string | null): Mention => ({ ...told, id, date: { ...told.date, edtf } });
const findIn = (mentions: readonly Mention[], meant: Mention) => {
  const found = meaningFinder(placeFinder(machine.articles, {}), mentions, [])(anchorOfMention(meant));
  return typeof found === 'string' ? found : found.mentions.map(({ id }) => id);
};

describe('which of several told by the same words is meant', () => {
  const [tenth, seventeenth] = [onDay('x', '2020-10-10'), onDay('y', '2020-10-17')];

  it('is the one of the same day', () => {
    expect(findIn([tenth, seventeenth], seventeenth)).toEqual(['y']);
  });

  it('is not known where all days have moved: more than one is told there', () => {
    expect(findIn([tenth, seventeenth], onDay('z', null))).toBe('event-twice');
  });

  it('is none where the only one told is another', () => {
    expect(findIn([tenth], { ...tenth, places: [] })).toBe('no-event');
    expect(findIn([], tenth)).toBe('no-event');
  });
});
