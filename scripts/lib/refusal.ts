// Why an input file was not used: what is wrong with it and what its owner can do. A value, never an exception.

export interface Refusal {
  /** The file as the user would name it, below the folder of articles. */
  readonly file: string;
  readonly reason: string;
  readonly advice: string;
}

/** Control characters and direction marks of a file's name or content must not reach the terminal as they are. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** `formatRefusal({ file: 'a.txt', reason: 'it is empty', advice: 'delete it' })` → `'a.txt: it is empty; delete it'`. */
export function formatRefusal({ file, reason, advice }: Refusal): string {
  return printable(`${file}: ${reason}; ${advice}`);
}
