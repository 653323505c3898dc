// What may stand after a bare number that is a date: the end of a clause or a function word, never something counted.
import type { Token } from './tokens.ts';
import { isText } from './tokens.ts';

/** Function words that no number counts. */
const AFTER_DATE =
  /^(?:و|ف)?(?:في|من|الي|علي|عن|مع|بين|بعد|قبل|منذ|حتي|خلال|عندما|حين|حيث|اثر|بسبب|ضد|ان|انه|انها|لكن|ثم|او|ام|لم|لن|لا|ما|كان|كانت|قد|هو|هي|التي|الذي|الذين)$/;
/** Marks that make a figure of what stands before them. */
const MARKS_OF_FIGURES = ['%', '٪', '$', '+', '/', '°'];

/** Whether a number before this token can be a date: "في 2016، حين" yes, "في 2000 قرية" no. */
export function endsDate(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'line') return true;
  if (token.kind === 'mark') return !isText(token, ...MARKS_OF_FIGURES);
  return AFTER_DATE.test(token.text);
}

/** The same where a partitive may follow a count ("الخميس 21 من عناصره", "21 في قصف"): "من" and "في" do not end it. */
export const endsDateStrictly = (token: Token | undefined) =>
  endsDate(token) && !isText(token, 'من', 'في', 'ومن', 'وفي');
