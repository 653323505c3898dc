// Who the dead and wounded are: of killing the grammatical subject may be the victim ("قُتل 43 من الحوثيين", "الذين قتلوا"),
// and unvocalised Arabic tells it from the killer by what follows the verb.
import type { RelatedName } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Words that count or name the dead right behind the verb: "قتل 20", "قتل جميع", "أصيب عشرات". */
const COUNTED =
  /^(?:\d.*|جميع|كل|عشرات|مئات|الاف|عدد|احد|احدي|بعض|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|ما|اكثر|نحو|حوالي|قرابه)$/;
/** Words of persons that are dead or wounded, not killers. */
const PERSONS =
  /^(?:ال)?(?:شخص|شخصا|شخصين|شخصان|اشخاص|مدني|مدنيا|مدنيين|مدنيان|مدنيون|جندي|جنديا|جنديين|جنديان|جنود|ضابط|ضابطا|ضابطين|ضباط|شرطي|شرطيا|شرطيين|عنصرا|عنصرين|عناصر|مقاتلا|مقاتلين|مسلحا|مسلحين|فرد|افراد|طفل|طفلا|اطفال|نساء|قيادي|قياديا)$/;

/** How many chunks may tell when between a verb and its arguments. */
const WHEN_REACH = 4;

/** The first chunk from `at` on that does not tell when: "قتلت [في وقت سابق الجمعة،] 11 مسلحا". */
function pastTimes(view: SentenceView, at: number): number {
  let next = at;
  while (next < at + WHEN_REACH) {
    const tellsWhen = view.at(next)?.kind === 'time' || view.is(next, 'remote') !== null;
    if (!tellsWhen && (next === at || view.text(next) !== '،')) return next;
    next++;
  }
  return at;
}

/** Whether somebody killed is named or counted right behind the verb. */
function hasObject(view: SentenceView, trigger: Trigger): boolean {
  const next = pastTimes(view, trigger.last + 1);
  if (COUNTED.test(view.text(next)) || PERSONS.test(view.text(next))) return true;
  // "قتلت القوات الروسية مدنيين": an army with its nation may as well be who kills, which shows behind it.
  return view.is(next, 'fighters') !== null && !(view.at(next)?.kind === 'name' && objectFollows(view, next));
}

/** Whether a name related to a trigger of losses is of those who died or were hurt. */
export function isVictim(view: SentenceView, trigger: Trigger, { at, relation }: RelatedName): boolean {
  if (relation === 'from') return COUNTED.test(view.text(at - 2)) || at > trigger.last;
  const kills = view.is(trigger.anchor, 'kill', 'wound');
  if (!trigger.verbal || kills?.pos !== 'verb') return relation === 'subject' && kills?.passive === true;
  // "قتل جميع المسلحين", "وقتل 43 من الحوثيين": what is counted behind the verb is dead.
  if (relation === 'subject' || relation === 'object')
    return hasObject(view, trigger) || (relation === 'subject' && !objectFollows(view, at));
  // "الفلسطينيين الذين قتلوا", "43 من الحوثيين قتلوا": a verb without an object is passive.
  return (
    relation === 'before' &&
    !hasObject(view, trigger) &&
    view.at(pastTimes(view, trigger.last + 1))?.kind !== 'name'
  );
}

const WHERE = /^(?:في|خلال|قرب)$/;
const WHERE_REACH = 4;
/** What stands behind these is no object, whatever number it has. */
const BESIDE = /^(?:مع|من|بين|بعد|قبل|منذ)$/;

/** "قتل الجيش 20 جنديا": an object behind the subject. */
function objectFollows(view: SentenceView, subject: number): boolean {
  const at = pastTimes(view, subject + 1);
  // "قتل الجيش في التظاهرات نحو 150 شخصا": where it was between.
  if (WHERE.test(view.text(at)))
    for (let next = at + 2; next <= at + WHERE_REACH && !view.isClauseMark(next); next++) {
      // "قتل القائد في المدينة مع 3 من مرافقيه": he died with them.
      if (view.isFiniteVerb(next) || BESIDE.test(view.text(next))) return false;
      if (COUNTED.test(view.text(next)))
        return /^\d/.test(view.text(next)) || /^\d/.test(view.text(next + 1));
    }
  return COUNTED.test(view.text(at)) || PERSONS.test(view.text(at)) || Boolean(view.at(at)?.name);
}
