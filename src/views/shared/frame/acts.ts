// What the browser or the frame about the page may refuse: printing, full screen, windows (files: save-file.ts). Each is
// tried, and where nothing came of it the reader is told why, with a way to the whole page.
import { isFramed } from './frame-limits.ts';
import { showRefusal } from './show-refusal.tsx';

/** Prints the page, as the present style sheets have it; `false`: refused, and the reader was told. */
export function printPage(): boolean {
  let began = false;
  const begin = () => {
    began = true;
  };
  window.addEventListener('beforeprint', begin);
  try {
    window.print();
  } finally {
    window.removeEventListener('beforeprint', begin);
  }
  if (!began) showRefusal({ act: 'print', framed: isFramed() });
  return began;
}

async function tryFullScreen(element: Element): Promise<boolean> {
  // Asking for what is known to be refused is an error in the console of the page about it.
  if (!document.fullscreenEnabled) return false;
  try {
    await element.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

/** Shows an element on the whole screen; `false`: refused, and the reader was told. */
export async function enterFullScreen(element: Element): Promise<boolean> {
  const entered = await tryFullScreen(element);
  if (!entered) showRefusal({ act: 'fullscreen', framed: isFramed() });
  return entered;
}

/**
 * Opens a window: `openWindow('#v=1&brief=notes', 'waqai-presenter', 'popup,width=900,height=600')`. `null`: refused, and the
 * reader was told, with the address where it leads elsewhere (`shown`).
 */
export function openWindow(address: string, name: string, features = '', shown = false): Window | null {
  const opened = window.open(address, name, features);
  if (!opened) showRefusal({ act: 'window', framed: isFramed(), ...(shown ? { address } : {}) });
  return opened;
}
