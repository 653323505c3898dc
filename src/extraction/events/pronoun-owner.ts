// Whose a deed is by the pronoun on its noun: "هجماتها", "إغارته".
import type { SentenceView } from './sentence-view.ts';
import type { Supply } from './supply.ts';

/** Whether a noun carries a pronoun for whose it is (استهدافها, محادثاتهما); a final ه may be the noun's own ending. */
export function isOwned(view: SentenceView, at: number): boolean {
  const nouns = view.at(at)?.analyses.filter(({ pos }) => pos === 'noun') ?? [];
  return (
    nouns.some(({ suffix }) => /^(?:هما|هم|ها)$/.test(suffix)) ||
    nouns[0]?.suffix.endsWith('ه') === true ||
    (/.{3}[اؤئ]?ته$/.test(view.text(at)) && nouns.some(({ suffix }) => suffix === 'ه'))
  );
}

const GOES_ON = /^و[يت]?(?:واصل|ستكمل|بسط|وسع|عزز|حكم|فرض|كثف|صعد)(?:ت|وا|ون)?$/;

/** Whether the pronoun on a noun is masculine where a verb in the feminine tells who speaks, so that it means somebody else. */
export function isOfOtherGender({ view, trigger, covering }: Supply): boolean {
  const verb = covering.at(-1)?.verb ?? -1;
  const persons = view.at(verb)?.analyses.filter(({ pos }) => pos === 'verb') ?? [];
  if (persons.length === 0 || persons.some(({ person }) => person !== '3fs')) return false;
  return (
    view.at(trigger.anchor)?.analyses.some(({ pos, suffix }) => pos === 'noun' && suffix === 'ه') === true
  );
}

/** "وتواصل هجماتها", "وتستكمل سيطرتها": whether a verb that "and" joins to the one before, with whose subject it goes on, stands at a chunk. */
export const goesOn = (view: SentenceView, at: number): boolean => GOES_ON.test(view.text(at));
