// Takes the place of early.ts where the page is one file: its data are in it.
import { INLINE_DATA } from './domain/inline-data.ts';
import { inlineSource } from './store/inline-source.ts';

/** Nothing is put off here: there is no other file to wait for. */
export const giveStacks = (): void => undefined;

export const source = inlineSource(document.getElementById(INLINE_DATA)?.textContent ?? '');
