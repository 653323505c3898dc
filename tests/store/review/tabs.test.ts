import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel, TabApis, TabClaim, TabState } from '../../../src/store/review/tabs.ts';
import { claimTab, findTabApis } from '../../../src/store/review/tabs.ts';

interface Holder {
  readonly reject: (error: unknown) => void;
}

/** The locks of one origin, as the standard has them: one holder a name, a queue, and theft. */
function makeLocks(): NonNullable<TabApis['locks']> {
  let holder: Holder | null = null;
  const queue: (() => void)[] = [];
  const request = (_: string, options: LockOptions, callback: (lock: Lock | null) => unknown) =>
    new Promise((resolve, reject) => {
      const grant = () => {
        const mine: Holder = { reject };
        holder = mine;
        Promise.resolve(callback({ name: 'x', mode: 'exclusive' }))
          .then(resolve, reject)
          .finally(() => {
            if (holder !== mine) return;
            holder = null;
            queue.shift()?.();
          });
      };
      if (options.steal) {
        holder?.reject(new DOMException('stolen', 'AbortError'));
        return grant();
      }
      if (!holder) return grant();
      if (options.ifAvailable) return resolve(callback(null));
      queue.push(grant);
      options.signal?.addEventListener('abort', () => {
        queue.splice(queue.indexOf(grant), 1);
        reject(new DOMException('no more', 'AbortError'));
      });
    });
  return { request: request as LockManager['request'] };
}

/** The channels of one origin: each hears the others, later. */
function makeChannels(): NonNullable<TabApis['openChannel']> {
  type Hear = (event: MessageEvent<unknown>) => void;
  const open = new Map<Channel, Hear>();
  return () => {
    const channel: Channel = {
      addEventListener: (_, hear) => void open.set(channel, hear),
      postMessage: (data) => {
        for (const [other, hear] of open)
          if (other !== channel)
            void Promise.resolve().then(() => hear(new MessageEvent('message', { data })));
      },
      close: () => void open.delete(channel),
    };
    return channel;
  };
}

const settle = () => vi.advanceTimersByTimeAsync(1000);
async function openTab(apis: TabApis): Promise<{ claim: TabClaim; states: TabState[] }> {
  const states: TabState[] = [];
  const claim = claimTab('waqai.review', apis, (state) => states.push(state));
  await settle();
  return { claim, states };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refusing: NonNullable<TabApis['locks']> = {
  request: () => Promise.reject(new DOMException('not here', 'SecurityError')),
};

describe.each([
  ['Web Locks', () => ({ locks: makeLocks() })],
  ['a channel', () => ({ openChannel: makeChannels() })],
  ['a channel, where locks are refused', () => ({ locks: refusing, openChannel: makeChannels() })],
] satisfies readonly [string, () => TabApis][])('by %s', (_name, make) => {
  it('the first tab decides and the second is told', async () => {
    const apis = make();
    const first = await openTab(apis);
    const second = await openTab(apis);
    expect(first.states).toEqual(['held']);
    expect(second.states).toEqual(['elsewhere']);
  });

  it('a tab that is told may take over, and the first is told then', async () => {
    const apis = make();
    const first = await openTab(apis);
    const second = await openTab(apis);
    second.claim.takeOver();
    await settle();
    expect(second.states).toEqual(['elsewhere', 'held']);
    expect(first.states).toEqual(['held', 'elsewhere']);
    first.claim.takeOver();
    await settle();
    expect(first.states.at(-1)).toBe('held');
    expect(second.states.at(-1)).toBe('elsewhere');
  });

  it('a tab that waits decides once the first is closed', async () => {
    const apis = make();
    const first = await openTab(apis);
    const second = await openTab(apis);
    first.claim.release();
    await settle();
    expect(second.states).toEqual(['elsewhere', 'held']);
    expect(first.states).toEqual(['held']);
  });

  it('a tab that lets go and asks again at once is told of no other', async () => {
    const apis = make();
    claimTab('waqai.review', apis, () => undefined).release();
    expect((await openTab(apis)).states).toEqual(['held']);
  });

  it('a tab that is closed while it waits leaves no trace', async () => {
    const apis = make();
    const first = await openTab(apis);
    const second = await openTab(apis);
    second.claim.release();
    first.claim.release();
    await settle();
    expect(second.states).toEqual(['elsewhere']);
    expect((await openTab(apis)).states).toEqual(['held']);
  });
});

describe('a browser with neither', () => {
  it('says nothing false, whether they are missing or refuse', async () => {
    const openChannel = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    for (const apis of [{}, { openChannel }, { locks: refusing, openChannel }]) {
      const { claim, states } = await openTab(apis);
      claim.takeOver();
      claim.release();
      expect(states).toEqual(['unknown']);
    }
  });

  it('is seen as what it is', () => {
    expect(findTabApis({ navigator: {} })).toEqual({ locks: undefined, openChannel: undefined });
  });
});
