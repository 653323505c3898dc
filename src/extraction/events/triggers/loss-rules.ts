// When words of loss and of troops open an event: killed, wounded, destroyed; fighters sent, posted, arriving.
import { PURPOSE_PREFIX } from '../function-words.ts';
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf, governor, verbBehind } from './reach.ts';
import { isSaidNot } from './stance-rules.ts';
import { joined, rule, trigger } from './trigger.ts';

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
    // "إن الحصيلة قد تكون أعلى": a count without a number counts nobody.
    if (view.is(i, 'toll')?.pos === 'noun' && !hasNumber(view, i)) return null;
    if (view.is(i, 'toll')) return trigger('losses', i, { consumes: countedBehind(view, i) });
    if (view.is(i, 'die')) return died(view, i);
    if (!view.is(i, 'casualties')) return null;
    const led = governor(view, i, 'cause', 'fall', 'do');
    const relative = verbBehind(view, i, 4);
    const cause =
      view.findBack(i, 4, 'cause', 'fall', 'do') ??
      led ??
      (relative !== null && view.is(relative, 'cause', 'fall') ? relative : null);
    if (/ازاء|تعزي|مواسا/.test(view.text(i - 1))) return null;
    // A number tells of them without a verb: "تراوحت بين 40 و70 قتيلا".
    if (cause === null)
      return isCounted(view, i) ? trigger('losses', i, { consumes: casualtiesBehind(view, i) }) : null;
    const spared = [cause - 1, cause - 2, cause - 3, cause - 4, cause - 5].some((at) =>
      /^(?:دون|بدون)$/.test(view.text(at)),
    );
    if (view.isTopic(cause, 1) || PREVENTED.test(view.text(cause - 1)) || spared) return null;
    if (cause > i) return trigger('losses', i, { consumes: [cause] });
    const rest = casualtiesBehind(view, i);
    return trigger('losses', i, { ...joined(cause, i, 3), consumes: [cause, ...rest] });
  },
);

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
  if (view.is(i, 'die')?.lemma === 'قضي 1' && !/^\d/.test(view.text(counted))) return null;
  const verbal = view.isFiniteVerb(i);
  return view.negation(i) || (!verbal && view.isTopic(i)) ? null : trigger('losses', i, { verbal });
}

/** "صاروخ أصاب مبنى": arms or raids as subject, or buildings as object, make it a hit and no wound. */
function isHit(view: SentenceView, i: number): boolean {
  const isArms = (at: number) => view.is(at, 'strike', 'munition') !== null && cliticOf(view, at) === '';
  const people = view.find(i + 1, i + 4, 'people', 'fighters', 'casualties') !== null;
  return isArms(i - 1) || isArms(i + 1) || (!people && view.is(i + 1, 'land', 'materiel') !== null);
}

/** "رصدت صاروخا أُطلق نحو المدينة وتم تدميره": what was fired and destroyed on its way is no loss of equipment. */
function isStoppedInFlight(view: SentenceView, i: number, what: number | null): boolean {
  const fired = view.find(0, view.length, 'fire');
  if (fired === null || view.is(fired, 'fire')?.pos === 'phrase') return false;
  if (what !== null) return view.is(what, 'materiel') === null;
  const missile = view.findBack(fired, 3, 'munition') ?? view.find(fired + 1, fired + 3, 'munition');
  return missile !== null && missile < i && view.find(missile + 1, i, 'materiel') === null;
}

function killed(view: SentenceView, i: number, concept: string, verbal: boolean) {
  // A raid or missile that hits is the strike itself, no loss told.
  if (concept === 'wound' && verbal && isHit(view, i)) return null;
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
    view.at(i + 1)?.kind === 'word' &&
    view.text(i + 1).startsWith('ال') &&
    !view.is(i + 1, 'people', 'fighters');
  if (/قضاء|قضي|قضت|قضوا/.test(view.text(i)) && inGeneral) return null;
  // "قال إنه لم يقتل أي جندي": whoever says so denies it.
  if (view.negation(i) && !(concept === 'kill' && verbal && isSaidNot(view, i))) return null;
  const reach = Math.min(i + 6, view.clauseEnd(i));
  if (concept === 'destroy') {
    const what = view.find(i + 1, reach, 'materiel', 'munition');
    const numbered = /^\d/.test(view.text(i + 1));
    const pronoun = view.is(i, 'destroy')?.suffix;
    if (what === null && !numbered && !pronoun) return null;
    if (isStoppedInFlight(view, i, what)) return trigger('strike', i, { verbal });
    return trigger('losses', i, { ...(what === i + 1 ? { first: i, last: i + 1 } : {}), verbal });
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

/** "مقاتلون وصلوا إلى", "ينتشر الجيش على": armed men as the subject, before the verb or by name behind it. */
function movedBefore(view: SentenceView, i: number): number | null {
  const moves = view.is(i, 'arrive') ?? view.is(i, 'deploy');
  if (!moves || !view.isFiniteVerb(i) || !(moves.concept === 'arrive' || moves.lemma === 'نشر 8'))
    return null;
  if (/^(?:ال)?جيش/.test(view.text(i + 1)) && moves.lemma === 'نشر 8') return i + 1;
  // A name behind the verb is its subject.
  if (view.at(i + 1)?.kind === 'name') return null;
  for (let at = i - 1; at >= Math.max(0, i - 4) && !view.isClauseMark(at) && !view.isFiniteVerb(at); at--)
    if (view.is(at, 'fighters') && cliticOf(view, at) === '') return at;
  return null;
}

/** "دخول دبابات مصرية إلى الأراضي الليبية": armed men or arms entering a country's ground are deployed there. */
export const entry = rule('entry', { written: /^[وفب]?(?:دخول|دخلت|دخل|عبور|عبرت)$/ }, (view, i) => {
  const end = Math.min(view.clauseEnd(i), i + 9);
  const who = view.find(i + 1, Math.min(end, i + 3), 'fighters', 'materiel');
  if (who === null || who !== i + 1) return null;
  const to = view.chunks.findIndex(
    ({ text }, at) => at > who && at < end && /^(?:ال)?(?:[اأ]راضي|حدود|عمق)/.test(text),
  );
  return to < 0
    ? null
    : trigger('deployment', i, { ...joined(i, who, 2), consumes: [who], verbal: view.isFiniteVerb(i) });
});

/** "إرسال قوات", "استقدام مرتزقة", "انتقال المرتزقة إلى", "وصول تعزيزات", "مشاركة مسلحين في المعارك". */
export const deployment = rule('deployment', ['deploy', 'arrive', 'attend'], (view, i) => {
  const found = view.is(i, 'deploy', 'arrive', 'attend');
  if (!found || found.pos === 'participle') return null;
  // "نشرت القوات صورا", "ما نشرته قوات": what is published is no troops.
  if (found.lemma === 'نشر 1' && view.isFiniteVerb(i) && /^[وفبل]?(?:ما|مما|عما)$/.test(view.text(i - 1)))
    return null;
  if (
    /نشر/.test(view.text(i)) &&
    view.chunks
      .slice(i + 1, i + 6)
      .some(({ text }) => /^(?:صور|بيان|تسجيل|فيديو|مقطع|مقاطع|تقرير)/.test(text))
  )
    return null;
  const far = view.isFiniteVerb(i) ? i + 7 : i + 4;
  const reach = Math.min(far, view.clauseEnd(i) + 2);
  const who = view.find(i + 1, reach, 'fighters') ?? movedBefore(view, i);
  if (who === null || /انسحاب|للانسحاب/.test(view.text(who + 1))) return null;
  if (view.find(i + 1, who, 'munition') !== null) return null;
  // "وصلت إلى مناطق سيطرة القوات": where they arrive, not who.
  if (
    found.concept === 'arrive' &&
    view.chunks.slice(i + 1, Math.max(i + 1, who)).some(({ text }) => text === 'الي')
  )
    return null;
  // What somebody writes or tells about them moves no troops: "نشرت الصحيفة مقالا عن القوات".
  if (
    view.chunks
      .slice(i + 1, Math.max(i + 1, who))
      .some(({ text }) => /^(?:عن|حول|بشان|ضد|علي|من)$/.test(text))
  )
    return null;
  const bodies = view.find(i + 1, who, 'bodies', 'casualties');
  if (bodies !== null)
    return found.concept === 'arrive' ? trigger('losses', i, { first: i, last: bodies }) : null;
  if (
    found.concept === 'attend' &&
    view.find(who, who + 9, 'fight', 'truce') === null &&
    !/صراع|نزاع|قتال|معارك|اعمال/.test(
      view.chunks
        .slice(who, who + 12)
        .map((c) => c.text)
        .join(' '),
    )
  )
    return null;
  const unreal = /سيتطلب|يتطلب|تتطلب/.test(
    view.chunks
      .slice(i, i + 9)
      .map((c) => c.text)
      .join(' '),
  );
  return trigger('deployment', i, {
    ...joined(i, who, 2),
    consumes: [who],
    verbal: view.isFiniteVerb(i),
    modality: unreal ? 'unreal' : null,
  });
});
