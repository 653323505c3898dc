// Hands a text or a picture to the reader's browser as a file to keep.

/** `saveFile('ties.csv', 'text/csv;charset=utf-8', csv)`: the browser asks where, or puts it among its downloads. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
