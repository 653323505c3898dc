// Puts a text on the clipboard, also where a frame has no right to the newer way of doing so.
import { isFramed } from './frame-limits.ts';

/** The older way: it needs no leave of the page about a frame, only the press that asked for it. */
function copyByEvent(text: string): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    // Another listener might put its own words there.
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}

/** Resolves to whether the text was copied; the caller says so, or shows it to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  // Asking for what a frame is not given is an error in the console of the page about it.
  if (isFramed() && copyByEvent(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}
