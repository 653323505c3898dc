// What a form tells its controls: what is wrong, once saving was tried.
import { createContext, useContext } from 'react';

/** What keeps a form from being saved: the control where it lies, and the words. */
export interface FormProblem {
  readonly control: string;
  readonly words: string;
}

export const ProblemContext = createContext<FormProblem | null>(null);

/** What is wrong with a control; `null`: nothing, or nothing that has been tried. */
export function useProblem(control: string): string | null {
  const problem = useContext(ProblemContext);
  return problem?.control === control ? problem.words : null;
}
