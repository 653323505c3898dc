// When words of fighting open an event: clashes, attacks, strikes, losses, troops on the move.
import type { SentenceView } from '../sentence-view.ts';
import type { TriggerRule } from './trigger.ts';
import { joined, trigger } from './trigger.ts';

/** Nouns that make fighting a place, a topic or a name: "خط المعارك", "ساحة القتال", "جرائم حرب". */
const COMPOUND =
  /^[وبلف]{0,2}(?:ال)?(?:ارض|ساحه|ساحات|جبهه|جبهات|ميدان|محاور|خط|خطوط|سير|منطقه|مناطق|جرائم|جريمه|طبول|وزاره|وزير|مجلس|اسير|وقف|انهاء|حاله|تداعيات|منذ|اثناء|ضحايا|قتلي|تجار|اطراف|قبل|خلال|مبعوث)$/;
/** Death in battle, troops for battle: the battle is a circumstance. */
const CIRCUMSTANCE = /^(?:في|ل|لل)/;

/** "تجددت المعارك", "القتال مستمر", "اندلاع الحرب", "اشتباكات بين X وY ليل الخميس". */
export const clash: TriggerRule = (view, i) => {
  const fight = view.is(i, 'fight');
  if (!fight || fight.pos === 'participle') return null;
  if (fight.pos === 'verb' && view.isFiniteVerb(i)) return trigger('clash', i, { verbal: true });
  if (COMPOUND.test(view.text(i - 1)) && view.at(i - 1)?.kind === 'word') return null;
  const phase = ['begin', 'continue', 'resume', 'end'] as const;
  const before = view.findBack(i, 3, ...phase, 'do');
  // A conflict is a state; only its outbreak is told as an event.
  if (/نزاع|صراع/.test(view.text(i)) && view.findBack(i, 2, 'begin') === null) return null;
  const isDeath = view.findBack(i, 4, 'kill', 'deploy', 'casualties') !== null;
  const after = view.find(i + 1, Math.min(i + 9, view.length), ...phase, 'do');
  // A verbal noun joined by "and" begins something else: "الأعمال القتالية واستئناف المفاوضات".
  const joinedNoun = after !== null && !view.isFiniteVerb(after) && view.text(after).startsWith('و');
  const sameClause =
    after !== null && !joinedNoun && (after < view.clauseEnd(i) || view.at(i)?.quotation !== null);
  const cue = before ?? (sameClause ? after : null);
  if (view.isTopic(i) && before === null) return null;
  // "منذ بدء الاشتباكات" tells since when, not that they began now.
  if (/^[وف]?منذ$/.test(view.text((cue === null ? i : Math.min(cue, i)) - 1))) return null;
  if (cue !== null && /انهاء|وقف|انهي|تنهي|ينهي/.test(view.text(cue))) return null;
  if (cue !== null) {
    const ongoing =
      view.is(cue, 'continue') !== null && !/^[وف]?(?:تواصلت|تواصل|استمرت|استمر|دارت)$/.test(view.text(cue));
    return trigger('clash', i, {
      ...joined(i, cue, 3),
      consumes: [cue],
      modality: ongoing ? 'ongoing' : null,
    });
  }
  if (isDeath || CIRCUMSTANCE.test(view.at(i)?.prefix ?? '')) return null;
  const named = /^بين$/.test(view.text(i + 1)) || view.text(i + 2) === 'بين';
  const timed = view.at(i + 1)?.kind === 'time';
  const causes = view.findBack(i, 1, 'cause') !== null && view.isFiniteVerb(i - 1);
  return named || timed || causes ? trigger('clash', i) : null;
};

/** "شن هجوما", "هاجمت القوات", "العملية العسكرية مستمرة", "صدت الهجوم". */
export const attack: TriggerRule = (view, i) => {
  const found = view.is(i, 'attack');
  if (!found || found.pos === 'participle') return null;
  if (found.pos === 'verb' && view.isFiniteVerb(i))
    return view.negation(i) ? null : trigger('attack', i, { verbal: true });
  if (view.isTopic(i)) return null;
  const light = view.findBack(i, 3, 'do', 'repel', 'begin', 'continue', 'strike');
  const after = view.find(i + 1, Math.min(i + 8, view.length), 'continue', 'begin', 'do', 'strike');
  const cue =
    light ?? (after !== null && (after < view.clauseEnd(i) || view.at(i)?.quotation) ? after : null);
  const next = view.text(i + 1);
  const aimed =
    (/^(?:علي|ضد|في)$/.test(next) && (view.at(i + 2)?.kind === 'name' || view.is(i + 2, 'land') !== null)) ||
    view.at(i + 1)?.kind === 'name';
  if (cue === null && !aimed) return null;
  const ongoing = cue !== null && view.is(cue, 'continue') !== null;
  return trigger('attack', i, {
    ...(light === null ? {} : joined(light, i, 3)),
    consumes: cue === null ? [] : [cue],
    modality: ongoing ? 'ongoing' : null,
  });
};

/** "عملية شوشا قيد التنفيذ": an operation named by its place, told to go on or begin. */
export const operation: TriggerRule = (view, i) => {
  if (!/^(?:و|ال|وال)?(?:عمليه|حمله)$/.test(view.text(i)) || view.at(i + 1)?.name?.place == null) return null;
  const phase = view.find(i + 2, Math.min(i + 6, view.length), 'continue', 'begin', 'end');
  return phase === null
    ? null
    : trigger('attack', i, {
        first: i,
        last: i + 1,
        modality: view.is(phase, 'continue') ? 'ongoing' : null,
        consumes: [phase],
      });
};

/** "قصفت", "استهداف المدن", "غارات على", "أطلقت صواريخ", "صاروخ أُطلق نحو", "اعتراض مسيّرة". */
export const strike: TriggerRule = (view, i) => {
  const found = view.is(i, 'strike');
  if (found) {
    if (found.pos === 'participle') return null;
    const verbal = view.isFiniteVerb(i);
    if (!verbal && view.isTopic(i)) return null;
    if (!verbal && (view.findBack(i, 8, 'swap') !== null || /^(?:بعدم|عدم)$/.test(view.text(i - 1))))
      return null;
    // "استهدفت غارات صنعاء": verb and noun tell one strike.
    const doubled = verbal ? view.find(i + 1, Math.min(i + 4, view.clauseEnd(i)), 'strike') : null;
    const phase = view.find(i + 1, Math.min(i + 4, view.length), 'resume', 'continue', 'begin');
    return trigger('strike', i, {
      verbal,
      ...(phase === null ? {} : joined(i, phase, 3)),
      consumes: [phase, doubled].filter((at) => at !== null),
    });
  }
  const fire = view.is(i, 'fire');
  const intercept = view.is(i, 'intercept');
  if ((fire || intercept) && (view.isFiniteVerb(i) || (fire ?? intercept)?.pos !== 'participle'))
    return fired(view, i, intercept !== null);
  return null;
};

function fired(view: SentenceView, i: number, intercepted: boolean) {
  const phrase = view.as(i, 'phrase', 'fire');
  const ahead = view.find(i + 1, Math.min(i + 6, view.clauseEnd(i)), 'munition');
  const behind = [i - 1, i - 2, i - 3].find((at) => view.is(at, 'munition'));
  const missile = ahead ?? behind;
  // "إطلاق سراح" and "إطلاق حملة" fire nothing.
  if (!phrase && missile === undefined) return null;
  if (missile === null || (intercepted && missile === undefined)) return null;
  const target = missile ?? i;
  const consumes = target === i ? [] : [target];
  return trigger('strike', i, { ...joined(target, i, 4), verbal: view.isFiniteVerb(i), consumes });
}

/** "قُتل 20 جنديا", "سقوط ضحايا", "إصابة صحفيين", "أودى بنحو 400 شخص", "دمر 10 دبابات", "مقتل المئات". */
export const losses: TriggerRule = (view, i) => {
  const kill = view.is(i, 'kill', 'wound', 'destroy');
  if (kill && kill.pos !== 'participle')
    return killed(view, i, kill.concept, kill.pos === 'verb' && view.isFiniteVerb(i));
  if (view.is(i, 'toll')) return trigger('losses', i);
  if (!view.is(i, 'casualties')) return null;
  const cause = view.findBack(i, 4, 'cause', 'fall', 'do');
  if (cause === null || view.isTopic(cause, 1)) return null;
  if (/ازاء|تعزي|مواسا/.test(view.text(i - 1))) return null;
  return trigger('losses', i, { ...joined(cause, i, 3), consumes: [cause] });
};

function killed(view: SentenceView, i: number, concept: string, verbal: boolean) {
  // A raid or missile that hits is the strike itself, no loss told.
  if (
    concept === 'wound' &&
    verbal &&
    (view.is(i - 1, 'strike', 'munition') || view.is(i + 1, 'strike', 'munition'))
  )
    return null;
  if (!verbal && view.isTopic(i)) return null;
  if (view.negation(i)) return null;
  const reach = Math.min(i + 6, view.clauseEnd(i));
  if (concept === 'destroy') {
    const what = view.find(i + 1, reach, 'materiel', 'munition');
    const numbered = /^\d/.test(view.text(i + 1));
    const pronoun = view.is(i, 'destroy')?.suffix;
    if (what === null && !numbered && !pronoun) return null;
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

/** "إرسال قوات", "استقدام مرتزقة", "انتقال المرتزقة إلى", "وصول تعزيزات", "مشاركة مسلحين في المعارك". */
export const deployment: TriggerRule = (view, i) => {
  const found = view.is(i, 'deploy', 'arrive', 'attend');
  if (!found || found.pos === 'participle') return null;
  const reach = Math.min(i + 4, view.clauseEnd(i) + 2);
  const who = view.find(i + 1, reach, 'fighters');
  if (who === null || /انسحاب|للانسحاب/.test(view.text(who + 1))) return null;
  if (view.find(i + 1, who, 'munition') !== null) return null;
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
    verbal: view.isFiniteVerb(i),
    modality: unreal ? 'unreal' : null,
  });
};
