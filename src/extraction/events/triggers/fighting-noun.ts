// Fighting told by a noun without a verb of its own: as cause or circumstance of something else ("نزحوا بسبب المعارك", "في اشتباكات
// عنيفة غربي المدينة", "معارك أوقعت 14 قتيلا", "انتقال المعارك إلى").
import type { SentenceView } from '../sentence-view.ts';
import { prepositionOf, verbBehind } from './reach.ts';
import type { Trigger } from './trigger.ts';
import { trigger } from './trigger.ts';

/** Fighting on the ground, with fighters in it: a war, a conflict or "المواجهة" may be a state of things. */
const FIGHTING = /^(?:ال)?(?:معارك|اشتباك|اشتباكا|اشتباكات|مواجهات|مناوشات|اقتتال|قتال)$/;
const bare = (view: SentenceView, i: number): string => view.text(i).replace(/^[وف]?[بل]?(?:لل)?/, '');

/** How hard it was: what is so described took place. */
const VIOLENT = /^(?:ال)?(?:عنيف|ضاري|ضار|مسلح|دامي|دام|دموي|شرس|طاحن|متقطع|متفرق|محتدم)(?:ه|ا)?$/;
/** Why something else came about. */
const BECAUSE = /^[وف]?(?:بسبب|جراء|نتيجه|اثر|هربا|بفعل|فرارا)$/;
/** Before what may yet come. */
const DREADS = /^[وف]?(?:خوفا|خشيه|تخوفا|مخافه|تحسبا|استعدادا|تاهبا)$/;
/** "فروا من", "الهاربون من". */
const FLEES = /^[وف]?(?:ال)?[يت]?(?:فر|هرب|نزح|فار|هارب|نازح)(?:ت|وا|ون|ين)?$/;
const AROUND = /^[وف]?(?:في|خلال|بعد|اثناء|عقب|مع|من|وسط|بين|رغم)$/;
/** How a fight moves: told of the fight. */
const MOVES = /^[وفب]?(?:ال)?(?:انتقال|امتداد|اتساع|توسع|احتدام|اشتداد|تصاعد)$/;
const WHERE = /^(?:في|قرب|حول|غرب|غربي|شرق|شرقي|شمال|شمالي|جنوب|جنوبي|داخل|علي)$/;

/** Whether a place of its own stands right behind the noun: "في إقليم X", "غربي المدينة", "هناك". */
function isPlaced(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at <= i + 3 && !view.isClauseMark(at); at++) {
    if (view.text(at) === 'هناك') return true;
    const isGround = view.at(at)?.name?.place != null || view.is(at, 'land') !== null;
    if (isGround && WHERE.test(view.text(at - 1))) return true;
    if (view.isFiniteVerb(at)) return false;
  }
  return false;
}

/**
 * The clash that the noun of fighting at `i` tells of without a verb of its own; `null` where it is a topic or a state. Fighting that
 * people flee from or suffer by, with its article, goes on.
 */
export function fightingTold(view: SentenceView, i: number): Trigger | null {
  if (!FIGHTING.test(bare(view, i))) return null;
  // "معارك أوقعت 14 قتيلا", "اشتباكات في المدينة أدت إلى": by what came of it.
  const verb = verbBehind(view, i, 5);
  if (verb !== null && view.is(verb, 'cause')) return trigger('clash', i);
  const before = view.text(i - 1);
  // "خوفا من اشتباكات", "تحسبا لمواجهات": what is dreaded or made ready for has not come.
  if (DREADS.test(before) || (before === 'من' && DREADS.test(view.text(i - 2)))) return null;
  if (MOVES.test(before)) return trigger('clash', i);
  const fled = before === 'من' && (FLEES.test(view.text(i - 2)) || BECAUSE.test(view.text(i - 2)));
  if (fled || BECAUSE.test(before))
    return trigger('clash', i, { modality: view.text(i).startsWith('ال') ? 'ongoing' : null });
  const isAround = AROUND.test(before) || /^[بل]$/.test(prepositionOf(view, i));
  return isAround && (VIOLENT.test(view.text(i + 1)) || isPlaced(view, i)) ? trigger('clash', i) : null;
}
