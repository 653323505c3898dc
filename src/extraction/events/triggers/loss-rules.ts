// When words of loss open an event: killed, wounded, destroyed.
import { COUNTED_WORDS } from '../../lexicon/words/counted-words.ts';
import { PURPOSE_PREFIX } from '../function-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf, governor, upTo, verbBehind } from './reach.ts';
import { isMadeSafe } from './made-safe.ts';
import { isSaidNot } from './said.ts';
import { joined, rule, trigger } from './trigger.ts';
import { IS_RELATIVE } from '../word-facts.ts';

/** "قُتل 20 جنديا", "سقوط ضحايا", "إصابة صحفيين", "أودى بنحو 400 شخص", "دمر 10 دبابات", "مقتل المئات". */
export const losses = rule(
  'losses',
  ['kill', 'wound', 'destroy', 'people', 'toll', 'die', 'casualties'],
  (view, i) => {
    const kill = view.is(i, 'kill', 'wound', 'destroy');
    if (kill && kill.pos !== 'participle')
      return killed(view, i, kill.concept, kill.pos === 'verb' && view.isFiniteVerb(i));
    // "سقوط مدنيين": people fall as casualties do.
    const many = /ين$|ون$|^(?:ال)?(?:اشخاص|اطفال|نساء)$/.test(view.text(i));
    if (view.is(i, 'people') && many && view.is(i - 1, 'fall') && /سقط|سقوط/.test(view.text(i - 1)))
      return trigger('losses', i - 1, { last: i, consumes: [i - 1] });
    // "في حصيلة هي الأعلى", "وفق حصيلة": a count referred to, not given.
    if (view.is(i, 'toll') && /^(?:في|وفق|بحسب|حسب|ب)$/.test(view.text(i - 1))) return null;
    // "إن الحصيلة قد تكون أعلى", "تفاصيل بشأن عدد الضحايا": a count without a number counts nobody.
    const toll = view.is(i, 'toll');
    if ((toll?.pos === 'noun' || (toll && view.isTopic(i, 1))) && !hasNumber(view, i)) return null;
    if (view.is(i, 'toll')) return trigger('losses', i, { consumes: countedBehind(view, i) });
    if (view.is(i, 'die')) return died(view, i);
    if (!view.is(i, 'casualties')) return null;
    const led = governor(view, i, 'cause', 'fall', 'do');
    const relative = verbBehind(view, i, 4);
    const cause =
      view.findBack(i, 4, 'cause', 'fall', 'do') ??
      led ??
      (relative !== null && view.is(relative, 'cause', 'fall') ? relative : null);
    if (/ازاء|تعزي|مواسا/.test(view.text(i - 1)) || CARED_FOR.test(view.text(i - 1))) return null;
    if (isAdjective(view, i) || isVictimOf(view, i)) return null;
    // A number tells of them without a verb: "تراوحت بين 40 و70 قتيلا".
    if (cause === null)
      return isCounted(view, i) ? trigger('losses', i, { consumes: casualtiesBehind(view, i) }) : null;
    const spared = [cause - 1, cause - 2, cause - 3, cause - 4, cause - 5].some((at) =>
      /^(?:دون|بدون)$/.test(view.text(at)),
    );
    if (view.isTopic(cause, 1) || PREVENTED.test(view.text(cause - 1)) || spared) return null;
    if (cause > i) return trigger('losses', i, { consumes: [cause] });
    const rest = casualtiesBehind(view, i);
    return trigger('losses', i, { over: joined(cause, i, 3), consumes: [cause, ...rest] });
  },
);

/** "إخلاء المصابين", "أسر الضحايا": those who were hit before, and now are tended or mourned. */
const CARED_FOR =
  /^[وفبل]?(?:ل)?(?:اخلاء|انقاذ|اسعاف|علاج|معالجه|مداواه|نقل|اسر|عائلات|عائله|اسره|اهالي|ذوي|اقارب|زوجه|ارمله|والد|والده|شفاء|الشفاء|تعويض|تكريم|دفن|تشييع)$/;

/** "زوجة الجندي القتيل", "الصحفي المصاب": says which one, not that he fell. */
const isAdjective = (view: SentenceView, i: number): boolean =>
  /^(?:القتيل|الجريح|المصاب|الشهيد)$/.test(view.text(i)) && /^[وفبل]?ال/.test(view.text(i - 1));

/** "وقعت دورية ضحية كمين": fallen to what the next words name. */
const isVictimOf = (view: SentenceView, i: number): boolean =>
  view.text(i) === 'ضحيه' && view.is(i + 1, 'attack', 'strike') !== null;

const hasNumber = (view: SentenceView, i: number): boolean =>
  view.chunks
    .slice(i + 1, i + 12)
    .some(({ text }, k) => /^[وفبل]?\d/.test(text) || COUNT.test(text) || view.is(i + 1 + k, 'casualties'));
const COUNT = /^(?:[وفبل]?(?:ال)?(?:عشرات|مئات|الاف|مئه|مئتي|الف|الفي))$/;

/** "تجنبا لسقوط ضحايا": what is to be avoided did not happen. */
const PREVENTED = /^(?:تجنبا|منعا|تفاديا|خشيه|خوفا|دون|بدون)$/;

/** The other casualties of one count: "20 قتيلا و30 جريحا", "القتلى والجرحى". */
function casualtiesBehind(view: SentenceView, i: number): number[] {
  const out: number[] = [];
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + 7); at++)
    if (view.is(at, 'casualties')) out.push(at);
  return out;
}

/** "ارتفاع حصيلة ضحايا التفجير الذي …، إلى 29 قتيلا و80 جريحا": all that one toll counts, over what is told of its cause. */
function countedBehind(view: SentenceView, i: number): number[] {
  const out: number[] = [];
  for (let at = i + 1; at < view.length && !view.isSubordinator(at); at++) {
    if (view.is(at, 'kill', 'wound') && view.isFiniteVerb(at)) break;
    if (view.is(at, 'casualties')) out.push(at);
  }
  return out;
}

/** Whether a number counts the noun or is told of it: "40 قتيلا", "القتلى أربعة مدنيين". */
function isCounted(view: SentenceView, i: number): boolean {
  const number =
    /^(?:[وفب]?\d+|[وفب]?(?:ال)?(?:عشرات|مئات|الاف|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره))$/;
  if (view.text(i).startsWith('ال')) return number.test(view.text(i + 1));
  return number.test(view.text(i - 1)) && !/^(?:[وفب]?ال)/.test(view.text(i - 1));
}

/** "توفي جندي متأثرا بجراحه", "وفاة 20 شخصا متأثرين بجروحهم": a death of war, by the wound or by who it was. */
function died(view: SentenceView, i: number) {
  const end = Math.min(view.clauseEnd(i), i + 8);
  const wounded = view.chunks.slice(i + 1, end).some((chunk) => /جراح|جروح|اصابات|اصابته/.test(chunk.text));
  const who = view.find(i + 1, Math.min(end, i + 4), 'fighters', 'casualties', 'people');
  // "أدى إلى موتهم": whose death it was has just been told.
  const caused = view.is(i, 'die')?.suffix === 'هم' && governor(view, i, 'cause') !== null;
  if (!wounded && who === null && !caused) return null;
  // "قضى 12 مدنيا" died, "قضى فيها 60 شخصا" too; "قضى جندي 5 سنوات" spent them.
  const counted = /^في(?:ه|ها|هما)$/.test(view.text(i + 1)) ? i + 2 : i + 1;
  if (view.is(i, 'die')?.lemma === 'قضي 1' && !wounded && !/^\d/.test(view.text(counted))) return null;
  const verbal = view.isFiniteVerb(i);
  return view.negation(i) || (!verbal && view.isTopic(i)) ? null : trigger('losses', i, { verbal });
}

/** "صاروخ أصاب مبنى": arms or raids as subject, or buildings as object, make it a hit and no wound. */
function isHit(view: SentenceView, i: number): boolean {
  const isArms = (at: number) => view.is(at, 'strike', 'munition') !== null && cliticOf(view, at) === '';
  const people = view.find(i + 1, i + 4, 'people', 'fighters', 'casualties') !== null;
  return isArms(i - 1) || isArms(i + 1) || (!people && view.is(i + 1, 'land', 'materiel') !== null);
}

/** "أخطأت الصواريخ المقر لكنها أصابت مساكن": a hit by what was told before. */
function hitByMissile(view: SentenceView, i: number) {
  const near = [i - 1, i + 1].some((at) => view.is(at, 'strike', 'munition'));
  const missile = near ? null : view.find(view.clauseStart(i) - HIT_WITHIN, i, 'munition');
  return missile === null || view.is(missile, 'materiel') || view.negation(i)
    ? null
    : trigger('strike', i, { verbal: true });
}
const HIT_WITHIN = 12;

/** "رصدت صاروخا أُطلق نحو المدينة وتم تدميره": what was fired and destroyed on its way is no loss of equipment. */
function isStoppedInFlight(view: SentenceView, i: number, what: number | null): boolean {
  const fired = view.find(0, view.length, 'fire');
  if (fired === null || view.is(fired, 'fire')?.pos === 'phrase') return false;
  if (what !== null) return view.is(what, 'materiel') === null;
  const missile = view.findBack(fired, 3, 'munition') ?? view.find(fired + 1, fired + 3, 'munition');
  return missile !== null && missile < i && view.find(missile + 1, i, 'materiel') === null;
}

/** Whether a chunk names people by what they are: listed, or counted as persons ("المهاجمين", "قياديا"). */
function isPeople(view: SentenceView, at: number): boolean {
  if (view.is(at, 'people', 'fighters', 'casualties')) return true;
  const bare = view.text(at).replace(/^[وفبل]?(?:ال|لل)?/, '');
  return COUNTED_WORDS.get(bare)?.kind === 'person';
}

/** "يواجهون حتفهم": nobody has met his end yet. */
const isEndUnmet = (view: SentenceView, i: number): boolean =>
  /^(?:حتفه|حتفهم|مصرعه|مصرعهم)$/.test(view.text(i)) && /واجه/.test(view.text(i - 1));

/** What a task or an aim is named by: "معركة القضاء على", "مهمة تصفية". */
const TASK = /^[وفبل]?(?:ال)?(?:معركه|مهمه|بهدف|بغيه|هدف|اجل|محاوله|امكانيه|خطه|مخطط|ضروره|كيفيه)$/;

/** "يجب القضاء على", "سيتوجب حينها القضاء على". */
const MUST = /^[وفس]?(?:يجب|[يس]?ي?توجب|ينبغي|لابد)$/;

/** "معدة للتفجير", "خطط لقتل X": a purpose; behind a cause ("أدى لمقتل") and behind "exposed to" it has come to pass. */
function isAimedAt(view: SentenceView, i: number): boolean {
  // Who was killed was not so on purpose: "تسجيل لمقتل", "أنباء لمقتل".
  if (/(?:مقتل|مصرع|استشهاد)$/.test(view.text(i))) return false;
  if (TASK.test(view.text(i - 1)) || [i - 1, i - 2].some((at) => MUST.test(view.text(at)))) return true;
  const found = view.is(i, 'kill', 'wound', 'destroy');
  if (found?.pos !== 'noun' || found.concept === 'wound' || !PURPOSE_PREFIX.test(found.prefix)) return false;
  if (found.suffix !== '' || COMES_TO.test(view.text(i - 1))) return false;
  return view.findBack(i, 5, 'cause', 'do') === null;
}

/** "نتيجة لقتل", "انتقاما لقتل". */
const COMES_TO = /^[وفب]?(?:ال)?(?:اضافه|نتيجه|وصولا|نظرا|ادانه|انتقاما?|ثارا?|ردا?)$/;

function killed(view: SentenceView, i: number, concept: string, verbal: boolean) {
  if (!verbal && (isAimedAt(view, i) || isEndUnmet(view, i))) return null;
  // "تحييد لبنان": kept out of a fight, not put out of it.
  if (view.is(i, 'kill')?.lemma === 'حيد 2' && !upTo(i + 1, i + 4).some((at) => isPeople(view, at)))
    return null;
  // "ممر وحيد": right behind a noun the letters of "and he put out of action" are those of "only".
  if (verbal && view.text(i) === 'وحيد' && view.at(i - 1)?.kind === 'word') return null;
  // "الشلل الذي يصيب المجلس": what befalls somebody in general.
  if (concept === 'wound' && verbal && view.has(i - 1, IS_RELATIVE) && /^[يت]/.test(view.text(i)))
    return null;
  // A raid or missile that hits is the strike itself, no loss told.
  if (concept === 'wound' && verbal && isHit(view, i)) return hitByMissile(view, i);
  if (!verbal && view.isTopic(i)) return null;
  // "القتل", "عمليات الاغتيال": the thing in general, of nobody.
  const whom = [i + 1, i + 2].some(
    (at) => view.at(at)?.kind === 'name' || view.is(at, 'people', 'fighters', 'materiel') !== null,
  );
  if (!verbal && /^[وف]?ب?ال(?:قتل|اغتيال)$/.test(view.text(i)) && !whom) return null;
  // "للقضاء على الإرهاب", "حتى القضاء على": what is aimed at has not been done.
  const aim =
    PURPOSE_PREFIX.test(view.is(i, 'kill')?.prefix ?? '') || /^(?:حتي|بهدف|بغيه)$/.test(view.text(i - 1));
  if (!verbal && /قضاء/.test(view.text(i)) && aim) return null;
  // One does away with people; with a thing in general ("القضاء على الفساد") it is a figure.
  const inGeneral =
    view.at(i + 1)?.kind === 'word' && view.text(i + 1).startsWith('ال') && !isPeople(view, i + 1);
  if (/قضاء|قضي|قضت|قضوا/.test(view.text(i)) && inGeneral) return null;
  // "قال إنه لم يقتل أي جندي": whoever says so denies it.
  if (view.negation(i) && !(concept === 'kill' && verbal && isSaidNot(view, i))) return null;
  const reach = Math.min(i + 6, view.clauseEnd(i));
  if (concept === 'destroy') {
    // "تفجير شاحنة": what is blown up is the means of the attack, and the construction tells of it.
    const what = view.find(i + 1, reach, 'materiel', 'munition') ?? targetBehind(view, i);
    const numbered = /^\d/.test(view.text(i + 1));
    const pronoun = view.is(i, 'destroy')?.suffix;
    // "فجر خبراء الجيش سيارة مفخخة عثروا عليها": made safe by who found it.
    if (isBombBlown(view, i, what) && isMadeSafe(view, i)) return null;
    if (isBombBlown(view, i, what)) return trigger('attack', i, { verbal });
    if (what === null && !numbered && !pronoun) return null;
    if (isStoppedInFlight(view, i, what)) return trigger('strike', i, { verbal });
    return trigger('losses', i, { last: what === i + 1 ? what : i, verbal });
  }
  if (
    concept === 'wound' &&
    /^[وفب]?(?:ال)?(?:اصابات|اصابه|اصاب|اصابت|يصيب|تصيب)$/.test(view.text(i)) &&
    /كورونا|فيروس|وباء|هدف|اهداف/.test(
      view.chunks
        .slice(i, i + 5)
        .map((c) => c.text)
        .join(' '),
    )
  )
    return null;
  return trigger('losses', i, { verbal });
}

/** "فجروا في بادئ الأمر سيارتين ملغومتين", "امتنعت السيارة عن التوقف قبل تفجيرها": what is blown up is the bomb. */
function isBombBlown(view: SentenceView, i: number, what: number | null): boolean {
  const found = view.is(i, 'destroy');
  if (found?.lemma !== 'فجر 2') return false;
  if (what !== null) return /^(?:ال)?(?:ملغوم|مفخخ|ملغم)/.test(view.text(what + 1));
  const vehicle = found.suffix === 'ها' ? view.find(Math.max(0, i - 18), i, 'materiel') : null;
  return vehicle !== null && VEHICLE.test(view.text(vehicle));
}
const VEHICLE = /^[وفبل]?(?:ال)?(?:سياره|شاحنه|عربه|مركبه)$/;

/** "دمرت أهدافا متحركة". */
const targetBehind = (view: SentenceView, i: number): number | null =>
  /^(?:ال)?(?:هدفا?|اهدافا?|هدفين)$/.test(view.text(i + 1)) && !/عدو|مشروع/.test(view.text(i + 2))
    ? i + 1
    : null;
