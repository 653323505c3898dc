// When forces come near a place or try to take it: "تقترب القوات من المدينة", "تحاول القوات السيطرة على البلدة".
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf } from './reach.ts';
import { FORCE } from './territory-rules.ts';
import { joined, rule, trigger } from './trigger.ts';
import { IS_RELATIVE } from '../word-facts.ts';

const NEARS = /^[وف]?(?:[يت]قترب(?:ون)?|اقترب(?:ت|وا)?)$/;

const isForced = (view: SentenceView, from: number, to: number): boolean =>
  view.chunks.slice(from, to).some(({ text }) => FORCE.test(text));

/** Whether ground stands right behind the preposition at `at`. */
const isGroundBehind = (view: SentenceView, at: number): boolean =>
  view.at(at + 1)?.name?.place != null || view.is(at + 1, 'land') !== null;

/** "باتت القوات تقترب من مدينة X", "واقترب المقاتلون من البلدة": told of armed men in the same sentence. */
export const approach = rule('approach', { written: NEARS }, (view, i) => {
  if (view.negation(i) !== null) return null;
  const from = [i + 1, i + 2, i + 3].find((at) => view.text(at) === 'من');
  if (from === undefined || !isGroundBehind(view, from)) return null;
  const ongoing = /^[وف]?[يت]/.test(view.text(i));
  return isForced(view, 0, from)
    ? trigger('advance', i, { verbal: true, modality: ongoing ? 'ongoing' : null })
    : null;
});

const TRIES = /^[وف]?(?:[يت]حاول(?:ون)?|حاول(?:ت|وا)?)$/;
const ATTEMPT = /^[وف]?محاولت?(?:ه|ها|هم)?$/;

/** "تحاول القوات السيطرة على مدينة X", "تواصل القوات محاولة … للسيطرة على المدينة": an attack that has not come to its end. */
export const attempt = rule('attempt', ['seize'], (view, i) => {
  if (view.is(i, 'seize')?.pos !== 'noun' || view.isFiniteVerb(i)) return null;
  const on = view.text(i + 1) === 'علي' ? i + 1 : i;
  if (!isGroundBehind(view, on)) return null;
  const purpose = cliticOf(view, i) === 'ل';
  for (let at = i - 1; at >= Math.max(0, i - TRIED_WITHIN) && !view.isClauseMark(at); at--) {
    if (view.has(at, IS_RELATIVE)) return null;
    const noun = purpose && ATTEMPT.test(view.text(at));
    if (!noun && !TRIES.test(view.text(at))) continue;
    const verb = noun ? view.findBack(at, TRIED_WITHIN, 'continue') : at;
    if (verb === null || view.has(verb - 1, IS_RELATIVE) || !isForced(view, verb, i)) return null;
    const ongoing = noun || /^[وف]?[يت]/.test(view.text(at));
    return trigger('attack', at, {
      over: joined(at, i, 3),
      modality: ongoing ? 'ongoing' : null,
      consumes: [i],
    });
  }
  return null;
});
const TRIED_WITHIN = 8;
