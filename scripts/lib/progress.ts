// Progress of a run: one moving bar on a terminal, a plain line now and then elsewhere. It writes to standard error.
import type { OnProgress } from './extract-corpus.ts';
import { printable } from './refusal.ts';

/** Where a command writes, and the clock it measures itself by. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly now: () => number;
}

const BAR_WIDTH = 24;
/** Plain lines a run, at most about. */
const LINES = 20;

/** `formatBar(3, 12)` → `'[######------------------]  3/12'`. */
export function formatBar(done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  const count = `${String(done).padStart(String(total).length)}/${total}`;
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${count}`;
}

/** The reporter for a console. */
export function reportProgress({ err, isTerminal }: Pick<Console, 'err' | 'isTerminal'>): OnProgress {
  return (done, total, file) => {
    if (isTerminal) err(`\r\u001b[K${formatBar(done, total)} ${printable(file).slice(0, 60)}`);
    else if (done % Math.ceil(total / LINES) === 0) err(`reading ${done + 1}/${total} ${printable(file)}\n`);
  };
}

/** Takes the bar away. */
export function endProgress({ err, isTerminal }: Pick<Console, 'err' | 'isTerminal'>): void {
  if (isTerminal) err('\r\u001b[K');
}
