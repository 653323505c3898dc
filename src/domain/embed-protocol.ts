// What an embedded chronology says to the page about it: its height, and nothing else. Hosts of other makes may listen to it
// too (EMBED.md); a message is believed by its shape and by who sent it.

export const HEIGHT_MESSAGE = 'waqai:height';
/** In CSS pixels: what a frame may be made at most. */
export const MOST_HEIGHT = 20_000;

export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
}

/** The same in the form that AMP and hosts of other makes know (amp.dev, `embed-size`). */
export interface AmpHeightMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}

/** The same as WordPress knows it of frames that it makes from an address (wp-includes/js/wp-embed.js). */
export interface WordPressHeightMessage {
  readonly message: 'height';
  readonly value: number;
  readonly secret: string;
}

/** What WordPress adds to the address of its frame, to know its messages by: `'#v=1&em=1#?secret=Ab12'` → `'Ab12'`; else `null`. */
export const readSecret = (hash: string): string | null =>
  /#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1] ?? null;

/** `{ type: 'waqai:height', height: 480.2 }` → 481; everything else, and heights that no frame should have → `null`. */
export function readHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('type' in message) || message.type !== HEIGHT_MESSAGE || !('height' in message)) return null;
  const { height } = message;
  if (typeof height !== 'number' || !(height > 0)) return null;
  return Math.min(Math.ceil(height), MOST_HEIGHT);
}
