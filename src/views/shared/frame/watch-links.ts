// Links that open a window of their own do nothing in a frame that may open none, and nobody is told. Where the page stands in
// a frame, they are opened by hand, and the reader is told where that is refused.
import { openWindow } from './acts.ts';

function follow(event: MouseEvent): void {
  const { target, button, defaultPrevented } = event;
  const link = target instanceof Element ? target.closest('a[target="_blank"]') : null;
  const isPlain = button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  // Mail is no window: its links say their address.
  if (!(link instanceof HTMLAnchorElement) || defaultPrevented || !isPlain || !/^https?:/.test(link.href))
    return;
  event.preventDefault();
  const opened = openWindow(link.href, '_blank', '', true);
  if (opened) opened.opener = null;
}

/** Begins to watch; returns the way out. */
export function watchLinks(): () => void {
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
