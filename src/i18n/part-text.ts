// Parts a text that is longer than a page holds: at the end of a sentence where there is one, else between words.

const OPENS = /[\u2066-\u2068]/u;
const CLOSE = '\u2069';

/** Where a piece of at most so many UTF-16 units ends: after a sentence, else at a space, else between two letters. */
function findEnd(text: string, most: number): number {
  const head = text.slice(0, most);
  const sentences = [...head.matchAll(/[.!?؟؛…][»”"')\]\u2069]*\s/gu)];
  const last = sentences.at(-1);
  // A short first piece would look like a heading.
  if (last && last.index > most / 2) return last.index + last[0].length;
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  if (space > 0) return space + 1;
  return /[\uD800-\uDBFF]$/u.test(head) ? most - 1 : most;
}

/** Words isolated from their neighbours stay so where the text is parted inside them. */
function closeIsolates(pieces: readonly string[]): string[] {
  let open = '';
  return pieces.map((piece) => {
    const before = open;
    for (const sign of piece) {
      if (OPENS.test(sign)) open += sign;
      else if (sign === CLOSE) open = open.slice(0, -1);
    }
    return before + piece.trim() + CLOSE.repeat(open.length);
  });
}

/**
 * `partText('One. Two three.', 8)` → `['One.', 'Two', 'three.']`; a text that is short enough is one piece, an empty one none.
 */
export function partText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = findEnd(rest, most);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return closeIsolates(rest === '' ? pieces : [...pieces, rest]);
}
