// The keys of review mode, heard while it has the focus and no field is being typed in.
import type { RefObject } from 'react';
import { useListener } from '../shared/use-listener.ts';
import type { Command } from './review-commands.ts';
import { commandOf, isInField } from './review-commands.ts';

const isAtHome = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('.rv-headline, .rv-mode');
const isBare = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey;

const ARROWS: Readonly<Record<string, Command>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** Arrows walk where they mean nothing else: on the headline and in the queue. */
function commandHere(event: KeyboardEvent): Command | null {
  const command = commandOf(event);
  if (command || !isBare(event) || !(event.target instanceof Element)) return command;
  return isAtHome(event.target) || event.target.closest('.rv-rows') ? (ARROWS[event.key] ?? null) : null;
}

/** `enter`: Enter where it means nothing else, on the headline. */
export function useReviewKeys(
  root: RefObject<HTMLElement | null>,
  run: (command: Command) => void,
  enter: () => void,
): void {
  useListener(root, 'keydown', (event) => {
    if (event.defaultPrevented) return;
    if (isInField(event.target)) {
      // Out of a field, back to where the keys are at home.
      if (event.key !== 'Escape' || (event.target instanceof Element && event.target.closest('dialog')))
        return;
      root.current?.querySelector<HTMLElement>('.rv-headline')?.focus();
      return;
    }
    if (event.key === 'Enter' && isBare(event) && isAtHome(event.target)) {
      event.preventDefault();
      return enter();
    }
    const command = commandHere(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
}
