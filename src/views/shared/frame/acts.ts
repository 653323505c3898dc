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

/** Shows an element on the whole screen; `false`: refused, and the reader was told. */
export async function enterFullScreen(element: Element): Promise<boolean> {
  try {
    await element.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    showRefusal({ act: 'fullscreen', framed: isFramed() });
    return false;
  }
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
