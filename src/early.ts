// Runs before all other code, while that is still on its way: asks for the data of the first picture.
import { askAhead, httpSource } from './store/http-source.ts';

/**
 * As React starts it makes errors that are never thrown, and for their stacks V8 reads the whole of the code a second time, to
 * know its lines. Until the app stands, errors have none; `giveStacks` lets them have one again.
 */
const stackTraceLimit = Error.stackTraceLimit;
Error.stackTraceLimit = 0;
export const giveStacks = (): void => {
  Error.stackTraceLimit = stackTraceLimit;
};

export const source = askAhead(httpSource(`${import.meta.env.BASE_URL}data/`));
