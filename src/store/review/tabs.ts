// One tab reviews at a time: which of those open at the same page it is. By Web Locks, else by talking over a channel;
// where a browser has neither, nothing is said.

/** `held`: this tab may decide. `elsewhere`: another one does. `unknown`: the browser cannot tell. */
export type TabState = 'held' | 'elsewhere' | 'unknown';

/** What a browser has for it; either may be missing, and either may refuse (sandboxed frames). */
export interface TabApis {
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  readonly openChannel?: ((name: string) => Channel) | undefined;
}
/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  readonly addEventListener: (kind: 'message', hear: (event: MessageEvent<unknown>) => void) => void;
  readonly postMessage: (message: string) => void;
  readonly close: () => void;
}

export interface TabClaim {
  /** Makes this the tab that decides; the other one is told. */
  readonly takeOver: () => void;
  readonly release: () => void;
}

/** Milliseconds in which another tab answers that it is there. */
const ANSWER_WITHIN = 400;
/** Milliseconds in which a lock that was let go a moment ago becomes free: until then nobody is told of another tab. */
const FREE_WITHIN = 150;

/** What this browser has for it. */
export function findTabApis(win: {
  readonly navigator: { readonly locks?: LockManager };
  readonly BroadcastChannel?: typeof BroadcastChannel;
}): TabApis {
  const Channel = win.BroadcastChannel;
  return {
    locks: win.navigator.locks,
    openChannel: Channel && ((name) => new Channel(name)),
  };
}

/** Claims `name` for this tab and tells `onState` whether it has it, now and whenever that changes. */
export function claimTab(name: string, apis: TabApis, onState: (state: TabState) => void): TabClaim {
  if (apis.locks) return claimByLock(name, apis.locks, () => claimByChannel(name, apis, onState), onState);
  return claimByChannel(name, apis, onState);
}

/** A tab that waits gets the lock when the one that has it is closed; to take over is to steal it. */
function claimByLock(
  name: string,
  locks: Pick<LockManager, 'request'>,
  otherwise: () => TabClaim,
  onState: (state: TabState) => void,
): TabClaim {
  let letGo: () => void = () => undefined;
  let instead: TabClaim | null = null;
  let over = false;
  let waiting = new AbortController();
  let grace: ReturnType<typeof setTimeout> | undefined;
  /** Kept until it is let go or stolen. */
  const hold = () => {
    clearTimeout(grace);
    if (over) return undefined;
    onState('held');
    return new Promise<void>((resolve) => {
      letGo = resolve;
    });
  };
  const queue = () => {
    waiting = new AbortController();
    locks.request(name, { signal: waiting.signal }, hold).then(
      () => undefined,
      () => !over && !waiting.signal.aborted && lost(),
    );
  };
  const lost = () => {
    onState('elsewhere');
    queue();
  };
  const wait = () => {
    grace = setTimeout(() => onState('elsewhere'), FREE_WITHIN);
    queue();
  };
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock) return hold();
      // Asked for again from outside, once this request is done.
      return 'taken' as const;
    })
    .then(
      (answer) => answer === 'taken' && !over && wait(),
      (error: unknown) => {
        if (over) return;
        if (isStolen(error)) lost();
        else instead = otherwise();
      },
    );
  return {
    takeOver: () => {
      if (instead) return instead.takeOver();
      clearTimeout(grace);
      waiting.abort();
      locks.request(name, { steal: true }, hold).then(
        () => undefined,
        () => !over && lost(),
      );
    },
    release: () => {
      over = true;
      clearTimeout(grace);
      waiting.abort();
      letGo();
      instead?.release();
    },
  };
}

/** A lock that somebody took ends with an `AbortError`; a frame that may have none with another one. */
const isStolen = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** The tab that decides answers who asks; who hears nothing decides. */
function claimByChannel(
  name: string,
  { openChannel }: TabApis,
  onState: (state: TabState) => void,
): TabClaim {
  let channel: Channel;
  try {
    if (!openChannel) throw new Error('no channel');
    channel = openChannel(name);
  } catch {
    onState('unknown');
    return { takeOver: () => undefined, release: () => undefined };
  }
  let state: TabState | 'asking' = 'asking';
  const become = (next: TabState) => {
    clearTimeout(timer);
    state = next;
    onState(next);
  };
  const take = () => {
    become('held');
    channel.postMessage('mine');
  };
  const timer = setTimeout(take, ANSWER_WITHIN);
  channel.addEventListener('message', ({ data }) => {
    if (data === 'ask' && state === 'held') channel.postMessage('mine');
    else if (data === 'mine' && state !== 'elsewhere') become('elsewhere');
    else if (data === 'free' && state === 'elsewhere') become('held');
  });
  channel.postMessage('ask');
  return {
    takeOver: take,
    release: () => {
      clearTimeout(timer);
      if (state === 'held') channel.postMessage('free');
      channel.close();
    },
  };
}
