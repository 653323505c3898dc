// The clitics that are written with the word behind them: generate-and-check. One is taken off only where the rest is known.

/** Which clitics may stand before the first word: any, only "and", or none. */
export type Clitics = 'any' | 'and' | 'none';

/**
 * The ways to read a word as clitics and rest, the whole word first: `splits('وللكرملين')` → `[['', …], ['و', 'للكرملين'],
 * ['ولل', 'الكرملين'] …]`. The rest keeps at least two letters.
 */
export function splitClitics(word: string): [prefix: string, rest: string][] {
  const found: [string, string][] = [['', word]];
  if (/^[وف]/.test(word) && word.length >= 3) {
    const rest = word.slice(1);
    found.push([word.charAt(0), rest]);
    splitPreposition(word.charAt(0), rest, found);
  }
  splitPreposition('', word, found);
  return found;
}

function splitPreposition(prefix: string, word: string, found: [string, string][]): void {
  if (word.startsWith('لل')) found.push([`${prefix}لل`, `ال${word.slice(2)}`]);
  if (/^[بلك]/.test(word) && word.length >= 3) found.push([prefix + word.charAt(0), word.slice(1)]);
}

/** Whether clitics may stand there. */
export const allows = (clitics: Clitics, prefix: string): boolean =>
  clitics === 'any' || prefix === '' || (clitics === 'and' && (prefix === 'و' || prefix === 'ف'));
