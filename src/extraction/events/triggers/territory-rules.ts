// When words of ground open an event: a place taken, ground gained.
import { PURPOSE_PREFIX } from '../function-words.ts';
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Ground } from './ground.ts';
import { fallenGround, groundAfter, MANY } from './ground.ts';
import { BECOME, isHeld } from './held.ts';
import { joined, rule, trigger } from './trigger.ts';
import { IS_AN, IS_RELATIVE } from '../word-facts.ts';
import { governedEnd, governor, upTo } from './reach.ts';
import { isShown } from './told-of.ts';

export const FORCE =
  /جيش|قوات|قواته|قواتها|جنود|جندي|مقاتل|مسلح|فصائل|كتائب|ميليشيا|مرتزق|دبابات|مدرعات|وحدات|عناصر|متمرد/;
const ATTEMPT =
  /^[وف]?(?:حاول|حاولت|حاولا|حاولوا|يحاول|تحاول|يحاولون|يسعي|تسعي|يسعون|سعي|سعت|سعوا|يريد|تريد|يريدون|اراد|ارادت|ارادوا|عازم|عازمه|حتي|لاستكمال|استكمال|قبل)$/;
/** "بهدف السيطرة على", "حاول استعادة", "في مسعى للسيطرة": an aim, not a happening. */
function isAim(view: SentenceView, i: number): boolean {
  if (isShown(view, i) || isAchieved(view, i)) return false;
  if (PURPOSE_PREFIX.test(view.is(i, 'seize')?.prefix ?? '')) return true;
  // "معركة تحرير المدينة", "المكلفة بتحرير": what the battle and the task are for.
  if (/^(?:ال|ل)?(?:معركه|معارك|عمليه|عمليات|مكلفه|مكلف)$/.test(view.text(i - 1))) return true;
  if (view.isTopic(i, 3)) return true;
  // "تحاول X السيطرة": only names and times stand between the attempt and its aim.
  let at = i - 1;
  while (at > 0 && (view.at(at)?.kind === 'name' || view.at(at)?.kind === 'time')) at--;
  return ATTEMPT.test(view.text(at)) || view.is(at, 'vow') !== null;
}

/** "تمكنت خلال العملية من تحرير", "نجاح القوات في استعادة": what somebody managed is no mere aim. */
function isAchieved(view: SentenceView, i: number): boolean {
  if (!/^(?:من|في)$/.test(view.text(i - 1))) return false;
  const managed = governor(view, i, 'manage');
  return managed !== null && view.isFiniteVerb(managed) && view.negation(managed) === null;
}

/** "سيطر الجيش على مدينة X", "سيطرة جيشها على X", "تم تحرير بلدة X", "سقوط مدينة X"; no single place: an advance. */
export const capture = rule('capture', ['seize', 'fall'], (view, i) => {
  const seize = view.is(i, 'seize');
  const fall = view.is(i, 'fall');
  if (!seize && !fall) return null;
  if (
    fall &&
    (view.find(i + 1, i + 4, 'casualties', 'munition', 'bodies', 'kill') !== null ||
      fall.pos === 'participle')
  )
    return null;
  if (seize?.pos === 'participle' || (seize && isAim(view, i))) return null;
  const verbal = view.isFiniteVerb(i);
  if (seize && isHeld(view, i, seize)) return null;
  // "سيطرة نارية على الطريق": within range, not taken.
  if (/^(?:ال)?ناري(?:ه)?$/.test(view.text(i + 1))) return null;
  // "استعادة السيطرة": the head of the two says whether it was done.
  if (seize && !verbal && view.is(i - 1, 'seize')) return null;
  // "طهرت المدينة من المسلحين": ground is cleared of somebody.
  if (seize?.lemma === 'طهر 2' && !view.chunks.slice(i + 1, i + 8).some(({ text }) => text === 'من'))
    return null;
  // "هاجمت المسلحين وتمكنت من طردهم": out of the ground just told of.
  if (seize?.lemma === 'طرد 1' && !verbal && seize.suffix === 'هم') {
    const managed = governor(view, i, 'manage');
    if (managed !== null) return view.negation(managed) ? null : trigger('capture', i);
  }
  // "سقوطه داخل الأراضي": with a pronoun for its subject, it is ground only in somebody's hands, as above.
  // Whoever denies or confirms it speaks of ground told before: "نفت كييف سقوطها".
  if (fall?.suffix && !verbal) {
    const told = /سقوط/.test(view.text(i)) && isToldOf(view, i) && isLandBefore(view, i);
    return told || fallsIntoHands(view, i) ? trigger('capture', i) : null;
  }
  // "فقد بدأوا": ف with قد, no losing.
  if (view.text(i) === 'فقد' && view.isFiniteVerb(i + 1)) return null;
  const fallen = fall && /سقط|سقوط/.test(view.text(i)) ? fallenGround(view, i) : null;
  // Towns fall, and so does rain: the subject must be ground.
  if (
    fallen === null &&
    fall &&
    verbal &&
    view.at(i + 1)?.kind === 'word' &&
    !view.is(i + 1, 'land') &&
    /سقط/.test(view.text(i))
  )
    return null;
  const under = underControl(view, i);
  if (under !== null) return trigger('capture', i, { first: under, consumes: [] });
  // "سقوط المدينة في يد X", "سقطت بيد": what falls into hands is ground, named or not.
  if (fall && fallsIntoHands(view, i)) return trigger('capture', i, { verbal });
  // "الواقعة تحت سيطرة", "التي تحتلها": a state that lasts, nothing that took place.
  if (
    /^(?:تحت|خارج|منطقه|مناطق|تعزيز|لتعزيز|رقعه)$/.test(view.text(i - 1)) ||
    (view.text(i - 1) === 'نطاق' && view.text(i - 2) === 'خارج') ||
    (/حتل/.test(view.text(i)) && seize?.tense === 'present')
  )
    return null;
  // The bare noun احتلال is a state of things, not the taking of a place.
  if (/احتلال/.test(view.text(i)) && !verbal && !/^[وف]?[يت]?تمكن/.test(view.text(i - 2))) return null;
  // "تم إعلان تحريرها": claimed by the announcement, of the ground told before.
  if (seize && !verbal && seize.suffix === 'ها' && isDeclared(view, i) && isLandBefore(view, i - 1))
    return trigger('capture', i, joined(i - 1, i, 1));
  const ground =
    fallen ?? groundAfter(view, i) ?? pronounGround(view, i, seize) ?? relativeGround(view, i, verbal);
  if (ground === null) return null;
  // "لم تخسر أيا من المناطق": losing land in general is nobody's advance.
  if (fall && ground !== 'place' && /خسر|فقد|خسار/.test(view.text(i))) return null;
  // "أعلنت X ضم مناطق": to declare ground one's own is to claim it.
  if (view.text(i).endsWith('ضم') && !verbal && governor(view, i, 'announce') !== null)
    return trigger('capture', i);
  if (/دخل|يدخل|دخول|عاد|ضم/.test(view.text(i)) && !FORCE.test(neighbours(view, i)) && ground !== 'place')
    return null;
  if (
    /^[وف]?(?:س|ي|ت)?(?:دخل|دخلت|دخول|عاد|عادت|عادوا|ضم|ضمت|طرد)/.test(view.text(i)) &&
    !FORCE.test(neighbours(view, i))
  )
    return null;
  // "استعاد X السيطرة على" is one deed: the second word is part of the first.
  const second = view.find(i + 1, verbal ? governedEnd(view, i) : i + 2, 'seize');
  const doubled = second === null || view.isFiniteVerb(second) ? [] : [second];
  const done = view.findBack(i, 2, 'do');
  const span = done === null ? { first: i, last: i } : joined(done, i, 2);
  return trigger(ground === 'place' ? 'capture' : 'advance', i, {
    over: span,
    verbal,
    consumes: [...doubled, ...(done === null ? [] : [done])],
  });
});

/** "نفت كييف سقوطها", "أكد الجيش سقوطها": the object of a verb of denying or confirming, its subject between. */
function isToldOf(view: SentenceView, i: number): boolean {
  const verb = view.findBack(i, TOLD_WITHIN, 'deny', 'say');
  return (
    verb !== null && upTo(verb + 1, i).every((at) => view.at(at)?.kind !== 'word' || !view.isFiniteVerb(at))
  );
}
const TOLD_WITHIN = 5;

const isDeclared = (view: SentenceView, i: number): boolean => /^[وفب]?اعلان$/.test(view.text(i - 1));

/** Whether ground is told of before in the sentence, and nobody held who might be freed. */
const isLandBefore = (view: SentenceView, to: number): boolean =>
  view.find(0, to, 'captives') === null &&
  view.chunks.slice(0, to).some(({ name }, at) => name?.place != null || view.is(at, 'land') !== null);

/** "استعادته", "سيطرة المقاتلين عليها": the ground that a pronoun points back to; "ها" may stand for many places. */
function pronounGround(view: SentenceView, i: number, seize: Analysis | null): Ground {
  if (!seize) return null;
  // "تقدمت القوات في الجبل وسيطرت عليه": told before in the sentence.
  if (view.isFiniteVerb(i) && seize.lemma === 'سيطر 1' && !view.has(i - 1, IS_RELATIVE))
    return seize.tense === 'past' && /^عليه(?:ا)?$/.test(view.text(i + 1)) ? 'place' : null;
  if (view.isFiniteVerb(i)) return seize.suffix === '' ? null : seize.suffix === 'ه' ? 'place' : 'many';
  if (seize.lemma !== 'سيطر 1' || seize.suffix !== '' || view.isTopic(i)) return null;
  return view.chunks.slice(i + 2, i + 6).some(({ text }) => /^عليه(?:ا)?$/.test(text)) ? 'place' : null;
}

/** "باتت X تحت سيطرة Y", "X تحت سيطرتنا بالكامل": control told as news, with a verb of becoming or as whole; else `null`. */
function underControl(view: SentenceView, i: number): number | null {
  if (!/سيطر/.test(view.text(i)) || view.text(i - 1) !== 'تحت') return null;
  // A situation is brought under control too.
  if (
    view.chunks
      .slice(view.clauseStart(i), i)
      .some(({ text }) => /^(?:ال)?(?:اوضاع|وضع|حريق|امور)$/.test(text))
  )
    return null;
  for (let at = i - 2; at >= view.clauseStart(i); at--) if (BECOME.test(view.text(at))) return i - 1;
  const whole = [i + 1, i + 2, i + 3].some((at) => /^ب?(?:ال)?كامل(?:ه|ا)?$/.test(view.text(at)));
  const predicate = view.at(i - 2)?.kind === 'name' || view.is(i - 2, 'land') !== null;
  return whole && predicate ? i - 1 : null;
}

/** "سقطت في يد X", "سقوطها بأيدي X". */
function fallsIntoHands(view: SentenceView, i: number): boolean {
  if (!/سقط|سقوط/.test(view.text(i))) return false;
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + 6); at++)
    if (/^(?:بيد|بايدي|ايدي|يد|قبضه)$/.test(view.text(at))) return true;
  return false;
}

/** "المناطق التي سيطرت عليها": the land stands before the relative. */
function relativeGround(view: SentenceView, i: number, verbal: boolean): Ground {
  if (!verbal) return null;
  const pronoun = /^(?:الذي|التي|اللتين)$/.test(view.text(i - 1));
  return pronoun && [2, 3, 4].some((back) => view.is(i - back, 'land') || MANY.test(view.text(i - back)))
    ? 'many'
    : null;
}

/** The folded words around a chunk. */
export function neighbours(view: SentenceView, i: number): string {
  return view.chunks
    .slice(Math.max(0, i - 4), i + 4)
    .map((chunk) => chunk.text)
    .join(' ');
}

/** "تقدموا عشرة كيلومترات", "تقدم مئات الأمتار": ground by its length. */
const DISTANCE = /^(?:ال)?(?:كيلومتر|كيلومترا|كيلومترات|كلم|كم|متر|مترا|امتار|ميل|ميلا|اميال)$/;

/** Where a place begins. */
const OUTSKIRTS = /^(?:مشارف|تخوم|ابواب)(?:ها|ه)?$/;

/** "تتقدم على جميع الجبهات", "حققت مكاسب ميدانية", "تعزز مواقعها". */
export const advance = rule('advance', { concepts: ['advance', 'gains'], written: OUTSKIRTS }, (view, i) => {
  const verb = view.as(i, 'verb', 'advance');
  // "محرزة تقدما": what is achieved is a noun.
  if (verb && view.isFiniteVerb(i) && !GAINS.test(view.text(i - 1))) {
    const far = view.chunks.slice(i + 1, i + 7).some(({ text }) => DISTANCE.test(text));
    // One pushes into ground: "توغلت، فجر الأربعاء، إلى الطريق", whoever it is.
    const into = verb.lemma === 'وغل 5';
    const near = into || far || view.find(i + 1, i + 6, 'front') !== null || FORCE.test(neighbours(view, i));
    return near && !view.text(i + 1).startsWith('ب') ? trigger('advance', i, { verbal: true }) : null;
  }
  // "على مشارف X", "إلى تخوم X": forces told to stand before a place have come that far.
  if (OUTSKIRTS.test(view.text(i)) && /^(?:علي|الي)$/.test(view.text(i - 1))) {
    const come = [i - 2, i - 3, i - 4, i - 5].find(
      (at) => view.is(at, 'arrive') || BECOME.test(view.text(at)),
    );
    const reached = come ?? governor(view, i - 1, 'arrive');
    return reached === null ? null : trigger('advance', i, { first: i - 1, consumes: [reached] });
  }
  // "مع تقدم القوات": whose advance it is stands right behind.
  if (
    view.as(i, 'noun', 'advance')?.lemma === 'قدم 5' &&
    !view.isTopic(i) &&
    !HELD_UP.test(view.text(i - 1)) &&
    !/^[وف]?ل/.test(view.text(i)) &&
    view.is(i + 1, 'fighters') !== null &&
    /^(?:ال)?(?:قوات|جيش)/.test(view.text(i + 1))
  )
    return trigger('advance', i);
  // "التوغل داخل أراضيها": the noun tells of ground by itself.
  if (view.as(i, 'noun', 'advance')?.lemma === 'وغل 5' && !view.isTopic(i))
    return view.find(i + 1, i + 6, 'land') !== null ||
      view.chunks.slice(i + 1, i + 5).some(({ name }) => name?.place != null)
      ? trigger('advance', i)
      : null;
  // "يواصلون تقدمهم باتجاه X", "تواصل التقدم": going on is advancing.
  const aimed = [i + 1, i + 2].some((at) => /^(?:باتجاه|نحو|صوب)$/.test(view.text(at)));
  if (
    view.is(i, 'advance') &&
    governor(view, i, 'continue') !== null &&
    (aimed || FORCE.test(neighbours(view, i)))
  )
    return trigger('advance', i);
  if (!view.is(i, 'gains') || view.isTopic(i)) return null;
  const verbAt = [i - 1, i - 2, i - 3].find((at) => GAINS.test(view.text(at))) ?? gainedFarther(view, i);
  if (verbAt === null) return null;
  const ground = /مواقع/.test(view.text(i)) ? /عزز|تعزيز/.test(view.text(verbAt)) : true;
  return ground
    ? trigger('advance', verbAt, {
        over: joined(verbAt, i, 3),
        verbal: !/تحقيق|تعزيز|احراز/.test(view.text(verbAt)),
      })
    : null;
});

/** "صد تقدم القوات", "لإيقاف تقدم القوات": an advance that is being stopped. */
const HELD_UP = /^[وفبل]?(?:ال)?(?:صد|وقف|ايقاف|عرقله|منع|اعاقه|احباط|افشال|ابطاء)$/;

const GAINS =
  /^[وفس]?(?:ت|ي|م)?(?:احرز|حقق|تحقيق|احراز|يحقق|تحقق|عزز|تعزز|يعزز|تعزيز|يحرز|حرز(?:ا|ه|ين|ون)$)/;

/** "حققت القوات، الجمعة، مزيدا من المكاسب على الجبهة", "المكاسب التي تحققها القوات": armed men or a front told with it. */
function gainedFarther(view: SentenceView, i: number): number | null {
  if (!/مكاسب|تقدم|انتصارات/.test(view.text(i))) return null;
  const near = upTo(Math.max(0, i - 9), i).findLast((at) =>
    /^[وف]?(?:ت|ي)?(?:احرز|حقق|يحقق|تحقق|يحرز)/.test(view.text(at)),
  );
  const behind = view.has(i + 1, IS_RELATIVE) && GAINS.test(view.text(i + 2)) ? i + 2 : null;
  const verb = near ?? behind;
  if (verb === null) return null;
  const [from, to] = [Math.min(verb, i), Math.max(verb, i) + 6];
  const armed = upTo(from, to).some(
    (at) => view.is(at, 'fighters', 'front') !== null || FORCE.test(view.text(at)),
  );
  const parted = upTo(from + 1, i).some((at) => view.isFiniteVerb(at) || view.has(at, IS_AN | IS_RELATIVE));
  return armed && !parted ? verb : null;
}
