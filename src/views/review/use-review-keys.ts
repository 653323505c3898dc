// The keys of review mode, heard while it has the focus and no field is being typed in.
import type { RefObject } from 'react';
import { useListener } from '../shared/use-listener.ts';
import type { Command } from './review-commands.ts';
import { commandOf, isInField } from './review-commands.ts';

const ARROWS: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** Enter accepts and arrows walk where they mean nothing else: on the headline, arrows in the queue too. */
function commandHere(event: KeyboardEvent): Command | null {
  const command = commandOf(event);
  if (command || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element))
    return command;
  const atHome = event.target.matches('.rv-headline, .rv-mode');
  if (event.key === 'Enter') return atHome ? 'accept' : null;
  return atHome || event.target.closest('.rv-rows') ? (ARROWS[event.key] ?? null) : null;
}

export function useReviewKeys(root: RefObject<HTMLElement | null>, run: (command: Command) => void): void {
  useListener(root, 'keydown', (event) => {
    if (event.defaultPrevented) return;
    if (isInField(event.target)) {
      // Out of a field, back to where the keys are at home.
      if (event.key !== 'Escape' || (event.target instanceof Element && event.target.closest('dialog')))
        return;
      root.current?.querySelector<HTMLElement>('.rv-headline')?.focus();
      return;
    }
    const command = commandHere(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
}
