// How V8 is to compile the engine: later and smaller than it would. The engine's code is wide and each function of it runs little,
// so that compiling for speed costs more than it saves in the first megabytes: of 1 MB it took more than half of the processor's
// time. Results are the same with and without.
import { setFlagsFromString } from 'node:v8';

/** A function counts as hot after six times as much work as usual, and fewer of those that it calls are copied into it. */
export const COMPILE_LATE = [
  '--interrupt-budget=400000',
  '--max-inlined-bytecode-size-cumulative=300',
] as const;

/** To be called once in a process that runs the engine, before it has read anything. */
export function compileLate(): void {
  for (const flag of COMPILE_LATE) setFlagsFromString(flag);
}
