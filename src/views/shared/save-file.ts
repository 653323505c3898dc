// Hands a text or a picture to the reader's browser as a file to keep. A frame may forbid that, and mostly nobody is told:
// the reader is, with the content to be copied and a way to the whole page.
import { allows } from './frame/frame-limits.ts';
import { showRefusal } from './frame/show-refusal.tsx';

function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/**
 * `saveFile('ties.csv', 'text/csv;charset=utf-8', csv)`: the browser asks where, or puts it among its downloads. `false`: the
 * frame forbids it, or may, and the reader was told so.
 */
export function saveFile(name: string, type: string, content: string | Blob): boolean {
  const allowed = allows('allow-downloads');
  if (allowed !== 'no') download(name, type, content);
  if (allowed === 'yes') return true;
  const text = typeof content === 'string' ? content : null;
  showRefusal({ act: 'download', name, content: text, sure: allowed === 'no' });
  return false;
}
