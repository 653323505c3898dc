// Which truces an accusation of breach names: told in its sentence, or in the one right before it.
import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/domain/site-data.ts';
import type { Corpus, Mention } from '../../src/domain/corpus-schema.ts';
import type { EventType } from '../../src/domain/event-types.ts';
import { findNamedTruces } from '../../src/domain/named-truces.ts';

const mention = (event: string, type: EventType, start: number, end: number, article = 'one'): Mention => ({
  id: `${event}-${article}-${start}`,
  event,
  article,
  type,
  passage: { start, end, exact: '', prefix: '', suffix: '' },
  trigger: { start, end },
  date: { ...UNDATED, basis: 'none', expression: null, steps: [] },
  modality: 'happened',
  actors: [],
  places: [],
  claims: [],
  disputes: [],
  quantities: [],
});
const named = (mentions: readonly Mention[]) => {
  const events = new Map(mentions.map(({ event, type }) => [event, { id: event, type }]));
  return Object.fromEntries(
    findNamedTruces({ mentions: [...mentions], events: [...events.values()] as Corpus['events'] }),
  );
};

describe('the truces that an accusation names', () => {
  it('are those of its own sentence', () => {
    const start = mention('started', 'ceasefire-start', 100, 200);
    const breach = mention('broken', 'ceasefire-violation', 100, 200);
    expect(named([mention('older', 'ceasefire-agreement', 0, 99), start, breach])).toEqual({
      broken: ['started'],
    });
  });

  it('else those of the sentence right before it', () => {
    const breach = mention('broken', 'ceasefire-violation', 100, 200);
    expect(named([mention('older', 'ceasefire-agreement', 0, 99), breach])).toEqual({ broken: ['older'] });
    expect(named([mention('older', 'ceasefire-agreement', 0, 60), breach])).toEqual({});
    expect(named([mention('later', 'ceasefire-agreement', 201, 260), breach])).toEqual({});
    expect(named([mention('elsewhere', 'ceasefire-agreement', 0, 99, 'two'), breach])).toEqual({});
  });

  it('are all that its mentions name, and no other events', () => {
    expect(
      named([
        mention('first', 'ceasefire-agreement', 0, 50),
        mention('broken', 'ceasefire-violation', 0, 50),
        mention('second', 'ceasefire-agreement', 0, 80, 'two'),
        mention('broken', 'ceasefire-violation', 0, 80, 'two'),
        mention('met', 'meeting', 0, 80, 'two'),
      ]),
    ).toEqual({ broken: ['first', 'second'] });
  });
});
