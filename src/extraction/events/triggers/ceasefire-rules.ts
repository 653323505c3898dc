// When words of truces open an event: calls for one, their start, their breach; agreements are in truce-accord-rules.
import type { SentenceView } from '../sentence-view.ts';
import { calledForBefore, governor, upTo } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';

/** How far the complement of "called on X to …" may reach, in chunks. */
const CALL_REACH = 22;

/** The end of what a verb governs: the sentence, or the next clause that has a speaker or subject of its own. */
function complementEnd(view: SentenceView, i: number): number {
  const limit = Math.min(view.length, i + CALL_REACH);
  for (let at = i + 1; at < limit; at++) {
    if (view.isSubordinator(at) && view.at(at)?.quotation === view.at(i)?.quotation) return at;
    if (view.isClauseMark(at) && view.text(at) !== ':' && view.is(at + 1, 'say')) return at;
  }
  return limit;
}

/** "دعا X الطرفين إلى وقف إطلاق النار", "الدعوات لوقف القتال", "ناشد … احترام هدنة". */
export const ceasefireCall = rule('ceasefireCall', ['call-for'], (view, i) => {
  const call = view.is(i, 'call-for');
  if (!call) return null;
  // "جلسة عقدت بطلب من X": whose wish a session was calls for nothing.
  if (call.pos === 'noun' && /طلب/.test(view.text(i))) return null;
  // "تجاهل الدعوات لوقف القتال" tells of ignoring, not of calling.
  if (call.pos === 'noun' && view.findBack(i, 4, 'refuse') !== null) return null;
  // "التي عُقدت بدعوة من X": at whose asking something was held.
  if (/^بدعوه$/.test(view.text(i)) && view.text(i + 1) === 'من') return null;
  if (asksForNamelessness(view, i)) return null;
  if (calledForBefore(view, i, 'truce') !== null) return trigger('ceasefire-call', i, { verbal: true });
  const end = complementEnd(view, i);
  const truce = view.find(i + 1, end, 'truce');
  if (truce === null)
    return isAnswered(view, i) || callsToKeepIt(view, i, end)
      ? trigger('ceasefire-call', i, { verbal: view.isFiniteVerb(i) })
      : null;
  // What comes first is what is called for: an invitation to talks that are to end the fighting is an invitation.
  const talks = view.find(i + 1, truce, 'talks', 'visit');
  if (talks !== null) return null;
  const consumes = followedByAgreement(view, truce) ? [] : [truce];
  for (let at = i + 1; at < truce; at++) if (view.is(at, 'uphold', 'talks')) consumes.push(at);
  return trigger('ceasefire-call', i, { verbal: view.isFiniteVerb(i), consumes });
});

/** "طالبا عدم ذكر اسمه", "طلب عدم الكشف عن هويته": how a source speaks, nothing that it calls for. */
const asksForNamelessness = (view: SentenceView, i: number): boolean =>
  upTo(i + 1, i + 5).some(
    (at) => view.text(at) === 'عدم' && /^(?:ال)?(?:ذكر|كشف|نشر|افصاح|ايراد)$/.test(view.text(at + 1)),
  );

/** "رحب بالهدنة ودعا إلى احترامها", "وطالب بالالتزام به": a truce told before in the sentence is what is to be kept. */
function callsToKeepIt(view: SentenceView, call: number, end: number): boolean {
  const keep = upTo(call + 1, end).some(
    (at) =>
      KEEPING_IT.test(view.text(at)) || (KEEPING.test(view.text(at)) && /^به(?:ا)?$/.test(view.text(at + 1))),
  );
  return keep && view.find(0, call, 'truce') !== null;
}
const KEEPING_IT = /^ب?(?:احترام|تثبيت|تمديد|صون)(?:ه|ها)$/;
const KEEPING = /^ب?(?:ال)?(?:التزام|تقيد|تمسك)$/;

/** "بدأت الهدنة استجابة لدعوة من X", "أمر بوقف القتال بناء على طلب X": the call that the truce answers. */
function isAnswered(view: SentenceView, call: number): boolean {
  const answer = [call - 1, call - 2].some((at) => /^(?:استجابه|تلبيه|بناء|نزولا)$/.test(view.text(at)));
  return answer && view.find(0, call, 'truce') !== null;
}

/** "هدنة جديدة اتفقا عليها": what is to be kept was agreed, and that is an event of its own. */
function followedByAgreement(view: SentenceView, truce: number): boolean {
  const cue = view.find(truce + 1, truce + 5, 'reach', 'agree');
  return cue !== null && (view.isFiniteVerb(cue) || view.is(cue - 1, 'do') !== null);
}

const NEEDFUL = /^(?:و|ب|ل)?(?:ال)?(?:ضروره|اهميه|وجوب|حتميه)$/;

/** "ضرورة الالتزام باتفاقات وقف إطلاق النار", "أهمية احترام الهدنة": keeping a truce, asked for without a verb of calling. */
export const ceasefireKeeping = rule('ceasefireKeeping', ['truce', 'uphold'], (view, i) => {
  // "ضرورة وقف إطلاق النار", "ضرورة الوقف الفوري لإطلاق النار": the stopping itself.
  if (view.is(i, 'truce') && NEEDFUL.test(view.text(i - 1)))
    return trigger('ceasefire-call', i, { first: i - 1, consumes: [i - 1] });
  const uphold = view.is(i, 'uphold');
  if (!uphold || uphold.pos !== 'noun' || negatedBefore(view, i)) return null;
  if (!NEEDFUL.test(view.text(i - 1))) return null;
  const truce = view.find(i + 1, Math.min(i + 7, view.length), 'truce');
  if (truce === null) return null;
  return trigger('ceasefire-call', i, {
    first: i - 1,
    consumes: followedByAgreement(view, truce) ? [i - 1] : [i - 1, truce],
  });
});

/** "خرق الهدنة", "الهدنة خُرقت", "لم يتم الالتزام بوقف إطلاق النار", "تبادلا الاتهامات بخرقها". */
export const ceasefireViolation = rule('ceasefireViolation', ['breach', 'fall', 'uphold'], (view, i) => {
  const breach = view.is(i, 'breach');
  if (breach) {
    // "اختراق الهدنة" breaks it; "اختراق في المحادثات" is a step forward.
    if (breach.lemma === 'خرق 8' && breach.pos === 'noun' && !view.is(i + 1, 'truce')) return null;
    const truce =
      view.find(view.clauseStart(i), view.clauseEnd(i), 'truce') ??
      (breach.suffix || isCountedBreach(view, i) || isBareBreach(view, i) ? i : null);
    if (truce === null || view.negation(i)) return null;
    // What else is breached by name: "انتهاكاته لحقوق الإنسان".
    if (truce === i && view.find(i + 1, i + 5, 'law') !== null) return null;
    const consumes = truce === i ? [] : [truce];
    // What collapses is named with it: "انهارت هدنتان".
    const span = breach.lemma === 'هور 7' && truce === i + 1 ? { last: truce } : {};
    return trigger('ceasefire-violation', i, { over: span, verbal: view.isFiniteVerb(i), consumes });
  }
  // "سقطت هدنة", "سقوط الهدنة": it falls when it is broken.
  if (view.is(i, 'fall') && view.is(i + 1, 'truce') && /سق/.test(view.text(i)))
    return trigger('ceasefire-violation', i, {
      last: i + 1,
      verbal: view.isFiniteVerb(i),
      consumes: [i + 1],
    });
  const uphold = view.is(i, 'uphold');
  if (!uphold || !negatedBefore(view, i)) return null;
  const truce = view.find(i + 1, i + 4, 'truce');
  if (truce === null && !view.text(i + 1).startsWith('به')) return null;
  return trigger('ceasefire-violation', i, {
    first: negationStart(view, i),
    consumes: truce === null ? [] : [truce],
    modality: 'happened',
  });
});

/** "نفذوا 19 خرقا", "خروق الحوثيين", "رصد خروقات": in news of war breaches by number or by whom are a truce's. */
function isCountedBreach(view: SentenceView, i: number): boolean {
  if (view.as(i, 'noun', 'breach')?.lemma !== 'خرق 1' || view.find(i + 1, i + 5, 'law') !== null)
    return false;
  const next = view.at(i + 1);
  const numbered = /^\d+$/.test(view.text(i - 1)) || governor(view, i, 'do', 'record') !== null;
  return numbered || (next?.name?.actors.length ?? 0) > 0;
}

/**
 * "وقوع أي خرق", "خروقات من جانب X", "خرقت الاتفاق": a breach of what needs no name; of laws, rights and airspace one is
 * named with it.
 */
function isBareBreach(view: SentenceView, i: number): boolean {
  const end = view.clauseEnd(i);
  if (view.find(i + 1, Math.min(end, i + 5), 'law') !== null) return false;
  const told = [i - 1, i - 2].some((at) => HAPPENING.test(view.text(at)));
  const bySide = /^(?:من)$/.test(view.text(i + 1)) && /^(?:جانب|قبل|طرف)$/.test(view.text(i + 2));
  return (told && view.as(i, 'noun', 'breach') !== null) || bySide || isTheAccord(view, i);
}
const HAPPENING = /^[وفبل]?(?:وقوع|حدوث|حصول|ارتكاب|ارتكابها|ارتكابه|تسجيل|اي|ايه)$/;

/** "الاتفاق", "بالاتفاق", "اتفاقها", and nothing that would say which: the one that the news is about. */
function isTheAccord(view: SentenceView, i: number): boolean {
  const at = [i + 1, i + 2].find((k) => /^ب?(?:ال)?(?:اتفاق|اتفاقيه)$/.test(view.text(k)));
  if (at === undefined || !/ال/.test(view.text(at))) return false;
  const next = view.at(at + 1);
  return !next || next.kind !== 'word' || !/^(?:ال|مع$|حول$|بشان$)/.test(next.text);
}

/** "لم يتم الالتزام", "عدم التزام": a negation up to three words before. */
function negatedBefore(view: SentenceView, i: number): boolean {
  return negationStart(view, i) < i;
}
function negationStart(view: SentenceView, i: number): number {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    if (/^[وف]?(?:لم|عدم|لا|بعدم)$/.test(view.text(at))) return at;
  }
  return i;
}

/** "دخل وقف إطلاق النار بين X وY حيز التنفيذ": the subject parts the verb from the rest. */
function entersIntoForce(view: SentenceView, i: number): boolean {
  if (!/^(?:[وف]?س?(?:دخل|دخلت|يدخل|تدخل)|[وفب]?دخول(?:ه|ها)?)$/.test(view.text(i))) return false;
  // Who announced the truce, and what he is, may stand between.
  const end = Math.min(view.length, i + 18);
  for (let at = i + 1; at < end; at++) if (view.text(at) === 'حيز') return true;
  return false;
}

/** "اعتبارا من", "ابتداء من", "بدءا من": what stands before it begins then. */
const FROM = /^(?:اعتبارا|ابتداء|بدءا)$/;

/** The words may be part of the time that they open. */
const startsFrom = (view: SentenceView, i: number): boolean =>
  FROM.test(view.text(i)) || (view.at(i)?.kind === 'time' && /^(?:اعتبار|ابتداء|بدء)/.test(view.text(i)));

/** "بدأت الهدنة", "بدء تنفيذ الهدنة": the phase and the truce, nothing but its putting into effect between. */
function beginsTruce(view: SentenceView, i: number): number | null {
  if (!view.is(i, 'begin') || !/^[وف]?[سبل]?(?:[يتن])?بد[اءؤ]/.test(view.text(i))) return null;
  for (let at = i + 1; at < Math.min(view.length, i + 6); at++) {
    if (view.is(at, 'truce')) return at;
    const between =
      view.at(at)?.kind !== 'word' || /^(?:تنفيذ|تطبيق|العمل|ب?اتفاق|ال.*)$/.test(view.text(at));
    if (!between || view.isClauseMark(at)) return null;
  }
  return null;
}

/** "تتوقف الأعمال القتالية اعتبارا من": fighting that ends at an hour named. */
function stopsFrom(view: SentenceView, i: number): number | null {
  if (!/^[وف]?س?(?:توقف|توقفت|يتوقف|تتوقف)$/.test(view.text(i))) return null;
  const end = Math.min(view.length, i + 8);
  const fight = [i - 1, i - 2, i - 3, i + 1, i + 2, i + 3].find((at) =>
    view.is(at, 'fight', 'strike', 'attack'),
  );
  if (fight === undefined) return null;
  for (let at = i + 1; at < end; at++) if (startsFrom(view, at)) return fight;
  return null;
}

/** What opens a start besides words of beginning: "اعتبارا من", "دخلت … حيز التنفيذ", "توقفت الأعمال القتالية". */
const STARTS = /^(?:اعتبار|ابتداء|بدء|[وفب]?دخول|[وف]?س?(?:دخل|دخلت|يدخل|تدخل|توقف|توقفت|يتوقف|تتوقف)$)/;

/** "اتفاق سري بين الطرفين": right behind a noun without article the letters of سرى are those of secret. */
const isSecret = (view: SentenceView, i: number): boolean =>
  view.text(i) === 'سري' &&
  view.as(i - 1, 'noun', 'agreement', 'truce', 'talks') !== null &&
  !/^(?:[وفبلك]?ال|لل)/.test(view.text(i - 1));

/** "تدخل الهدنة حيّز التنفيذ", "بدء سريان وقف إطلاق النار", "هدنة اعتبارا من منتصف الليل". */
export const ceasefireStart = rule(
  'ceasefireStart',
  { concepts: ['begin', 'take-effect'], written: STARTS },
  (view, i) => {
    const begun = beginsTruce(view, i);
    if (begun !== null && !/^منذ$/.test(view.text(i - 1)))
      return trigger('ceasefire-start', i, {
        over: joined(i, begun, 3),
        verbal: view.isFiniteVerb(i),
        consumes: [begun],
      });
    const stopped = stopsFrom(view, i);
    if (stopped !== null) return trigger('ceasefire-start', i, { verbal: true, consumes: [stopped] });
    if (startsFrom(view, i)) {
      const truce = governor(view, i, 'truce');
      const told = truce !== null && view.find(truce - 5, i, 'take-effect', 'begin') !== null;
      return truce === null || told || i - truce > 5 ? null : trigger('ceasefire-start', i);
    }
    const entered = entersIntoForce(view, i);
    const effect = view.is(i, 'take-effect');
    if (!effect && !entered) return null;
    // "الهدنة السارية" is in force, nothing that begins.
    if (effect?.pos === 'participle' || isSecret(view, i)) return null;
    const truce =
      view.find(i - 14, i, 'truce') ?? view.find(i + 1, i + 5, 'truce') ?? view.find(i - 14, i, 'agreement');
    if (truce === null) return null;
    // The truce told to have been agreed is an event of its own, its start another.
    const maker = view.findBack(truce, 6, 'agree');
    // "دخول اتفاق وقف إطلاق النار حيز التنفيذ" names it only.
    const wasAgreed =
      view.findBack(truce, 6, 'reach') !== null ||
      (maker !== null && (maker < truce - 1 || view.isFiniteVerb(maker)));
    const planned = view.findBack(i, 4, 'need') !== null || view.text(i - 1).startsWith('س');
    return trigger('ceasefire-start', i, {
      verbal: true,
      modality: planned ? 'planned' : null,
      consumes: [
        ...(wasAgreed ? [] : [truce]),
        // "دخل … حيز السريان", "يدخل الاتفاق حيز": its last word says the same, and the accord is the truce.
        ...upTo(i + 1, i + 13).filter((at) => entered && view.is(at, 'take-effect')),
        ...upTo(i - 6, i + 4).filter((at) => !wasAgreed && view.as(at, 'noun', 'agreement')),
      ],
    });
  },
);
