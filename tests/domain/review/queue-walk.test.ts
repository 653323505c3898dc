import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findNextOpen,
  isInQueue,
  measureProgress,
  stepInQueue,
  WHOLE_QUEUE,
} from '../../../src/domain/review/queue-walk.ts';
import type { QueueItem, Risk, Verdict } from '../../../src/domain/review/review-report.ts';

const item = (event: string, verdict: Verdict | null = null, risks: Risk[] = []): QueueItem => ({
  event,
  risks,
  verdict,
});

describe('a filter of the queue', () => {
  it('lets everything through unless it says otherwise', () => {
    expect(isInQueue(item('a', 'hidden'), null, WHOLE_QUEUE)).toBe(true);
  });

  it('asks for a risk, for none, for what is open or done, and for a family', () => {
    const contested = item('a', 'accepted', ['contested', 'casualties']);
    expect(isInQueue(contested, 'combat', { ...WHOLE_QUEUE, risk: 'casualties' })).toBe(true);
    expect(isInQueue(contested, 'combat', { ...WHOLE_QUEUE, risk: 'undated' })).toBe(false);
    expect(isInQueue(contested, 'combat', { ...WHOLE_QUEUE, risk: 'none' })).toBe(false);
    expect(isInQueue(item('b'), 'combat', { ...WHOLE_QUEUE, risk: 'none' })).toBe(true);
    expect(isInQueue(contested, 'combat', { ...WHOLE_QUEUE, state: 'open' })).toBe(false);
    expect(isInQueue(contested, 'combat', { ...WHOLE_QUEUE, state: 'done' })).toBe(true);
    expect(isInQueue(contested, 'combat', { ...WHOLE_QUEUE, family: 'combat' })).toBe(true);
    expect(isInQueue(contested, 'talks', { ...WHOLE_QUEUE, family: 'combat' })).toBe(false);
  });
});

describe('the way through the queue', () => {
  it('goes on to the next open event, and round to the ones that were passed over', () => {
    const queue = [item('a'), item('b', 'accepted'), item('c'), item('d', 'hidden')];
    expect(findNextOpen(queue, 'a')).toBe('c');
    expect(findNextOpen(queue, 'c')).toBe('a');
    expect(findNextOpen(queue, null)).toBe('a');
    expect(findNextOpen([item('a', 'changed')], 'a')).toBe(null);
  });

  it('does not offer the event that it comes from as the next', () => {
    expect(findNextOpen([item('a'), item('b', 'accepted')], 'a')).toBe(null);
  });

  it('steps from event to event and stays at the ends', () => {
    const queue = [item('a'), item('b', 'accepted'), item('c')];
    expect(stepInQueue(queue, 'a', 1)).toBe('b');
    expect(stepInQueue(queue, 'c', 1)).toBe('c');
    expect(stepInQueue(queue, 'a', -1)).toBe('a');
    expect(stepInQueue(queue, 'elsewhere', 1)).toBe('a');
    expect(stepInQueue(queue, null, -1)).toBe('c');
    expect(stepInQueue([], null, 1)).toBe(null);
  });

  it('ends after as many decisions as there are events', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (done) => {
        let queue = done.map((is, at) => item(String(at), is ? 'accepted' : null));
        let left = queue.filter(({ verdict }) => verdict === null).length;
        let at = findNextOpen(queue, null);
        while (at !== null) {
          const now = at;
          queue = queue.map((one) => (one.event === now ? item(now, 'accepted') : one));
          at = findNextOpen(queue, now);
          left--;
        }
        expect(left).toBe(0);
      }),
    );
  });
});

describe('the progress', () => {
  it('counts what was decided, and says 100 only at the end', () => {
    const queue = [...Array(101).keys()].map((at) => item(String(at), at < 37 ? 'accepted' : null));
    expect(measureProgress(queue)).toEqual({ done: 37, total: 101, percent: 36 });
    const nearly = [...Array(1000).keys()].map((at) => item(String(at), at > 0 ? 'hidden' : null));
    expect(measureProgress(nearly).percent).toBe(99);
    expect(measureProgress([]).percent).toBe(100);
  });
});
