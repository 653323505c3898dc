// What a step of reading an article gives: its value, or why there is none. A value, never an exception.

/** What is wrong with a file or a pasted text; an interface words it in its own language. */
export type Fault =
  | {
      readonly code:
        | 'empty'
        | 'binary'
        | 'unknown-encoding'
        | 'hardly-arabic'
        | 'nul'
        | 'no-article'
        | 'name';
    }
  | { readonly code: 'too-large'; readonly bytes: number }
  /** `places`: how many characters are broken; `null`: not even whole. */
  | { readonly code: 'damaged'; readonly places: number | null }
  | { readonly code: 'not-arabic'; readonly letters: number; readonly percent: number }
  /** A JSON article that does not fit; `detail` names the key, in English. */
  | { readonly code: 'json'; readonly detail: string };

/** `reason` and `advice` are one line for the terminal: what is wrong, and what its owner can do. */
export interface Refused {
  readonly ok: false;
  readonly fault: Fault;
  readonly reason: string;
  readonly advice: string;
}
export type Reading<T> = { readonly ok: true; readonly value: T } | Refused;

export const accept = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refuse = (fault: Fault, reason: string, advice: string): Refused => ({
  ok: false,
  fault,
  reason,
  advice,
});
