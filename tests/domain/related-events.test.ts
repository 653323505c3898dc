import { describe, expect, it } from 'vitest';
import { findRelated } from '../../src/domain/related-events.ts';
import { makeEvent } from './fixtures.ts';

const event = makeEvent('e', {
  relations: [
    { kind: 'follows', event: 'f' },
    { kind: 'disputes', event: 'g' },
  ],
});

describe('related events', () => {
  it('are those that the event names and those that name it, by kind', () => {
    const others = [
      makeEvent('h', { relations: [{ kind: 'part-of', event: 'e' }] }),
      makeEvent('i', { relations: [{ kind: 'answers', event: 'other' }] }),
    ];
    expect(findRelated(event, others)).toEqual([
      { kind: 'disputes', forward: true, event: 'g' },
      { kind: 'part-of', forward: false, event: 'h' },
      { kind: 'follows', forward: true, event: 'f' },
    ]);
  });

  it('name a dispute once, though both tell it', () => {
    const other = makeEvent('g', { relations: [{ kind: 'disputes', event: 'e' }] });
    expect(findRelated(event, [event, other]).filter(({ kind }) => kind === 'disputes')).toHaveLength(1);
  });

  it('never are the event itself', () => {
    const own = makeEvent('e', { relations: [{ kind: 'answers', event: 'e' }] });
    expect(findRelated(own, [own])).toEqual([]);
  });
});
