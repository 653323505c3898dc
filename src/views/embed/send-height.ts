// Tells the page about this one how high it is, whenever that changes. A height is no secret: whoever embeds may know it.
import type { AmpHeightMessage, HeightMessage } from '../../domain/embed-protocol.ts';
import { HEIGHT_MESSAGE } from '../../domain/embed-protocol.ts';

interface Frame {
  readonly parent: {
    readonly postMessage: (message: HeightMessage | AmpHeightMessage, target: string) => void;
  };
}

/** Watches an element whose height is that of the page. Returns the way out. */
export function sendHeight(element: HTMLElement, frame: Frame = window): () => void {
  // Nobody is about it.
  if (Object.is(frame.parent, frame)) return () => undefined;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height };
    frame.parent.postMessage(message, '*');
    frame.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}
