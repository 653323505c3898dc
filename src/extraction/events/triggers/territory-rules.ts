// When words of ground open an event: a place taken, ground gained, forces leaving.
import { PURPOSE_PREFIX } from '../function-words.ts';
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { joined, rule, trigger } from './trigger.ts';
import { governedEnd, governor } from './reach.ts';
import { isShown } from './told-of.ts';

export const FORCE =
  /جيش|قوات|قواته|قواتها|جنود|جندي|مقاتل|مسلح|فصائل|كتائب|ميليشيا|مرتزق|دبابات|مدرعات|وحدات|عناصر|متمرد/;
/** Plural land without a name: gains, not the capture of a place. */
const MANY = /^(?:ب|ل)?(?:ال)?(?:مناطق|قري|بلدات|مواقع|اراضي|اراض|مدن|تلال|مرتفعات|ايا|اي|عده|عشرات)$/;

type Ground = 'place' | 'many' | null;

/** What ground stands behind the words: a named place, land in general, or none. */
function groundAfter(view: SentenceView, i: number): Ground {
  let many: Ground = null;
  const end = view.isFiniteVerb(i) ? governedEnd(view, i) : Math.min(view.clauseEnd(i), i + 7);
  for (let at = i + 1; at < end; at++) {
    const chunk = view.at(at);
    if (!chunk) break;
    // What stands behind another preposition is no ground taken: "حرر رسالته إلى أهل المدينة".
    const goes = chunk.text === 'الي' && /دخل|دخول/.test(view.text(i));
    if (/^(?:الي|عن|حول|مع|بشان)$/.test(chunk.text) && !goes) break;
    if (chunk.name?.place) return many ?? 'place';
    if (MANY.test(chunk.text) || isCounted(view, at)) many = 'many';
    else if (view.is(at, 'land') || isHeadquarters(view, at)) return 'place';
    if (view.isFiniteVerb(at) && at > i + 1) break;
  }
  return many;
}

/** "قيادة الفرقة 16", "مقر اللواء": where a unit has its seat. */
function isHeadquarters(view: SentenceView, at: number): boolean {
  return (
    /^(?:قياده|مقر|رئاسه)$/.test(view.text(at)) &&
    /^(?:ال)?(?:فرق[هة]|لواء|كتيب[هة]|منطق[هة]|فوج|جيش|حامي[هة]|فيلق)/.test(view.text(at + 1))
  );
}

/** "12 قرية", "70 بالمئة من": ground by number or share. */
function isCounted(view: SentenceView, at: number): boolean {
  return /^\d/.test(view.text(at)) && view.is(at + 1, 'land') !== null;
}

const ATTEMPT =
  /^[وف]?(?:حاول|حاولت|حاولوا|يحاول|تحاول|يحاولون|يسعي|تسعي|سعي|سعت|يريد|تريد|عازم|عازمه|حتي|لاستكمال|استكمال|قبل)$/;
/** "بهدف السيطرة على", "حاول استعادة", "في مسعى للسيطرة": an aim, not a happening. */
function isAim(view: SentenceView, i: number): boolean {
  if (isShown(view, i)) return false;
  if (PURPOSE_PREFIX.test(view.is(i, 'seize')?.prefix ?? '')) return true;
  // "معركة تحرير المدينة", "المكلفة بتحرير": what the battle and the task are for.
  if (/^(?:ال|ل)?(?:معركه|معارك|عمليه|عمليات|مكلفه|مكلف)$/.test(view.text(i - 1))) return true;
  if (view.isTopic(i, 3)) return true;
  // "تحاول X السيطرة": only names and times stand between the attempt and its aim.
  let at = i - 1;
  while (at > 0 && (view.at(at)?.kind === 'name' || view.at(at)?.kind === 'time')) at--;
  return ATTEMPT.test(view.text(at)) || view.is(at, 'vow') !== null;
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
  // "المناطق التي تسيطر عليها": what one holds is a state, unless it has come to be so ("باتوا
  // يسيطرون على") or its beginning is told ("منذ عام 2023").
  if (seize?.lemma === 'سيطر 1' && seize.tense === 'present' && !seize.prefix.endsWith('س')) {
    const since = view.chunks.slice(i + 1, i + 6).some(({ kind }) => kind === 'time');
    if (view.text(i + 1).startsWith('عليه') && !since && !BECOME.test(view.text(i - 1))) return null;
  }
  // "سقوطه داخل الأراضي": with a pronoun for its subject, it is ground only in somebody's hands, as above.
  if (fall?.suffix && !verbal && !fallsIntoHands(view, i)) return null;
  // "فقد بدأوا": ف with قد, no losing.
  if (view.text(i) === 'فقد' && view.isFiniteVerb(i + 1)) return null;
  // Towns fall, and so does rain: the subject must be ground.
  if (
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
  const ground = groundAfter(view, i) ?? pronounGround(view, i, seize) ?? relativeGround(view, i, verbal);
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
    ...span,
    verbal,
    consumes: [...doubled, ...(done === null ? [] : [done])],
  });
});

/** "استعادته", "سيطرة المقاتلين عليها": the ground that a pronoun points back to; "ها" may stand for many places. */
function pronounGround(view: SentenceView, i: number, seize: Analysis | null): Ground {
  if (!seize) return null;
  if (view.isFiniteVerb(i)) return seize.suffix === '' ? null : seize.suffix === 'ه' ? 'place' : 'many';
  if (seize.lemma !== 'سيطر 1' || seize.suffix !== '' || view.isTopic(i)) return null;
  return view.chunks.slice(i + 2, i + 6).some(({ text }) => /^عليه(?:ا)?$/.test(text)) ? 'place' : null;
}

/** Verbs of coming to be. */
const BECOME = /^[وف]?[يت]?(?:بات|باتت|اصبح|اصبحت|صار|صارت|وقع|وقعت|سقط|سقطت)$/;

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

function neighbours(view: SentenceView, i: number): string {
  return view.chunks
    .slice(Math.max(0, i - 4), i + 4)
    .map((chunk) => chunk.text)
    .join(' ');
}

/** "تقدموا عشرة كيلومترات", "تقدم مئات الأمتار": ground by its length. */
const DISTANCE = /^(?:ال)?(?:كيلومتر|كيلومترا|كيلومترات|كلم|كم|متر|مترا|امتار|ميل|ميلا|اميال)$/;

/** Where a place begins. */
const OUTSKIRTS = /^(?:مشارف|تخوم|ابواب)$/;

/** "تتقدم على جميع الجبهات", "حققت مكاسب ميدانية", "تعزز مواقعها". */
export const advance = rule('advance', { concepts: ['advance', 'gains'], written: OUTSKIRTS }, (view, i) => {
  const verb = view.as(i, 'verb', 'advance');
  if (verb && view.isFiniteVerb(i)) {
    const far = view.chunks.slice(i + 1, i + 7).some(({ text }) => DISTANCE.test(text));
    const near = far || view.find(i + 1, i + 6, 'front') !== null || FORCE.test(neighbours(view, i));
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
  const verbAt = [i - 1, i - 2, i - 3].find((at) =>
    /^[وفس]?(?:ت|ي)?(?:احرز|حقق|تحقيق|احراز|يحقق|تحقق|عزز|تعزز|يعزز|تعزيز|يحرز)/.test(view.text(at)),
  );
  if (verbAt === undefined) return null;
  const ground = /مواقع/.test(view.text(i)) ? /عزز|تعزيز/.test(view.text(verbAt)) : true;
  return ground
    ? trigger('advance', verbAt, {
        ...joined(verbAt, i, 3),
        verbal: !/تحقيق|تعزيز|احراز/.test(view.text(verbAt)),
      })
    : null;
});

/** "انسحبت القوات من X", "انسحاب القوات", "إخلاء المواقع". */
export const withdrawal = rule('withdrawal', ['withdraw', 'leave'], (view, i) => {
  const found = view.is(i, 'withdraw');
  if (!found) return leaving(view, i);
  if (found.pos === 'participle') return null;
  const verbal = view.isFiniteVerb(i);
  if (/تراجع/.test(view.text(i)) && !verbal) return null;
  // Giving something up is leaving no ground: "تخلي النظام عن أسلحته".
  if (view.text(i).endsWith('خلي') && view.chunks.slice(i + 1, i + 5).some(({ text }) => text === 'عن'))
    return null;
  if (/تراجع|اخل|جلا|جلاء|يجلو/.test(view.text(i)) && !FORCE.test(neighbours(view, i))) return null;
  // Players and candidates withdraw too: an event needs a force, a named actor or a place left.
  // "الانسحاب من الاتفاق", "من السوق", "من البطولة": one leaves more than ground.
  const left = view.text(i + 1) === 'من' ? i + 2 : view.text(i + 2) === 'من' ? i + 3 : null;
  if (left !== null && (view.is(left, 'agreement', 'talks') || NO_GROUND.test(view.text(left)))) return null;
  const clause = view.chunks.slice(view.clauseStart(i), view.clauseEnd(i));
  const told = clause.some((chunk) => chunk.kind === 'name' || FORCE.test(chunk.text));
  if (!told && !FORCE.test(neighbours(view, i))) return null;
  const commanded = view.text(i).startsWith('اسحبوا');
  const demanded =
    commanded ||
    // "الحل هو انسحاب القوات": what the way out is said to be has not been done.
    (!verbal && /^(?:هو|هي)$/.test(view.text(i - 1))) ||
    /^(?:قبل|بشرط|شرط|الي حين|حتي)$/.test(view.text(i - 1)) ||
    view.findBack(i, 4, 'call-for', 'condition') !== null;
  return trigger('withdrawal', i, { verbal, modality: demanded ? 'called-for' : null });
});

const NO_GROUND =
  /^(?:ال)?(?:سوق|اسواق|بطوله|سباق|سباقات|مباراه|مسابقه|انتخابات|اتحاد|منظمه|معاهده|عضويه|حكومه|ائتلاف|جلسه|مجلس|مشروع|صفقه|منافسه|منافسات|دوري|دوره|لجنه|برنامج|ترشيح|مبادره|مبادرات|محكمه|حلف|تحالف|ميثاق)$/;

const CIVILIANS =
  /^(?:ال)?(?:عمال|مدني(?:ين|ون)|سكان|مرضي|جرحي|عائلات|اهالي|نازحين|لاجئين|رعايا|رعاياها|نساء|اطفال|مواطنين|مواطنيها|موظفين|موظفي|طلاب|دبلوماسيين|دبلوماسييها|مصابين|اسر)$/;

/** "غادرت القوات المدينة", "خرج المقاتلون من X", "سحب قواته": leaving, of armed men and from some ground. */
function leaving(view: SentenceView, i: number) {
  const found = view.is(i, 'leave');
  if (!found || view.negation(i)) return null;
  const verbal = view.isFiniteVerb(i);
  if (!verbal && view.isTopic(i)) return null;
  const end = verbal ? governedEnd(view, i) : Math.min(view.clauseEnd(i), i + 7);
  const from = Math.max(view.clauseStart(i), i - 8);
  if (view.find(i + 1, end, 'bodies', 'casualties') !== null) return null;
  // "إجلاء العمال": who is led to safety leaves no ground to anybody.
  if (found.lemma === 'جلو 4' && view.chunks.slice(i + 1, i + 6).some(({ text }) => CIVILIANS.test(text)))
    return null;
  const armed = view.chunks.slice(from, end).some(({ text }) => FORCE.test(text));
  // Who pulls troops out does so wherever they are; who goes leaves a place.
  const place = view.chunks
    .slice(i + 1, end)
    .some((chunk, k) => chunk.name?.place != null || view.is(i + 1 + k, 'land') !== null);
  // Buses are pulled out too: what is led away must be armed.
  const led = view.chunks.slice(i + 1, i + 4).some(({ text }) => FORCE.test(text));
  if (found.lemma === 'سحب 1' && !led) return null;
  // "غادر القائد العاصمة": one man who leaves is no withdrawal.
  if (/^(?:ال)?(?:قائد|قائده|زعيم|رئيس|وزير|مبعوث|وفد)$/.test(view.text(i + 1).split(' ')[0] ?? ''))
    return null;
  const out = view.text(i + 1) === 'من' && !view.is(i + 2, 'materiel');
  if (!armed || (found.lemma !== 'سحب 1' && !place && !out)) return null;
  return trigger('withdrawal', i, { verbal });
}
