// Tells the page about this one how high it is, whenever that changes. A height is no secret: whoever embeds may know it.
import type { AmpHeightMessage, HeightMessage, WordPressHeightMessage } from '../../domain/embed-protocol.ts';
import { HEIGHT_MESSAGE, readSecret } from '../../domain/embed-protocol.ts';

interface Frame {
  readonly location: { readonly hash: string };
  readonly parent: {
    readonly postMessage: (
      message: HeightMessage | AmpHeightMessage | WordPressHeightMessage,
      target: string,
    ) => void;
  };
}

/** Watches an element whose height is that of the page. Returns the way out. */
export function sendHeight(element: HTMLElement, frame: Frame = window): () => void {
  // Nobody is about it.
  if (Object.is(frame.parent, frame)) return () => undefined;
  let told = 0;
  // The page writes its own address later, without it.
  const secret = readSecret(frame.location.hash);
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height };
    frame.parent.postMessage(message, '*');
    frame.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    if (secret !== null) frame.parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}
