// The line between a presentation and its presenter's window: a BroadcastChannel of their own and, since some browsers' channels
// are deaf between files opened from disk without saying so, messages between the two windows as well. What is said goes both
// ways; those who hear can bear to hear it twice.

export interface PresenterLine {
  readonly say: (message: object) => void;
  readonly close: () => void;
}

interface LineEnd {
  /** Tells the lines of several presentations apart. */
  readonly line: string;
  /** The other window, if this one knows it: messages from any other are not heard. */
  readonly peer: () => Window | null;
  readonly onHear: (message: unknown) => void;
}

/** The part of `BroadcastChannel` that is used. */
interface Channel {
  readonly addEventListener: (kind: 'message', hear: (event: MessageEvent<unknown>) => void) => void;
  /** It hands nothing over. */
  readonly postMessage: (message: object, handed: readonly []) => void;
  readonly close: () => void;
}

function openChannel(line: string): Channel | null {
  try {
    return new BroadcastChannel(`waqai-presenter-${line}`);
  } catch {
    // Sandboxed frames may have none.
    return null;
  }
}

export function openPresenterLine({ line, peer, onHear }: LineEnd): PresenterLine {
  const channel = openChannel(line);
  // Pages without an origin of their own (files, sandboxes) cannot name one.
  const origin = window.origin === 'null' ? '*' : window.origin;
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source === null || event.source !== peer()) return;
    if (origin !== '*' && event.origin !== origin) return;
    onHear(event.data);
  };
  window.addEventListener('message', onMessage);
  channel?.addEventListener('message', ({ data }) => onHear(data));
  return {
    say: (message) => {
      channel?.postMessage(message, []);
      peer()?.postMessage(message, origin);
    },
    close: () => {
      window.removeEventListener('message', onMessage);
      channel?.close();
    },
  };
}
