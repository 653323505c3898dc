// Which field of the event at hand is open: one at a time.
import { createContext, useContext } from 'react';

export interface OpenFields {
  /** The id of the open field: `date`, `claims:m2`. */
  readonly open: string | null;
  readonly setOpen: (field: string) => void;
  /** Closes the open field. */
  readonly close: () => void;
  /** Says what was done, to those who listen. */
  readonly say: (said: string) => void;
  /** Gives the focus to the button that opens a field. */
  readonly focusOn: (field: string) => void;
}

export const OpenFieldContext = createContext<OpenFields | null>(null);

export function useOpenFields(): OpenFields {
  const fields = useContext(OpenFieldContext);
  if (!fields) throw new Error('no corrections around this field');
  return fields;
}
