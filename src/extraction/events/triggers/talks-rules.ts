// When words of talking open an event: meetings, calls, invitations; visits are in visit-rules.
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { SEEKING } from '../../lexicon/words/aim-words.ts';
import { IS_NOT } from '../word-facts.ts';
import { calledForBefore, governedEnd, governor, isWithB, upTo, verbBehind } from './reach.ts';
import type { Trigger } from './trigger.ts';
import { joined, rule, trigger } from './trigger.ts';

/** Adjectives that promise a meeting: "المحادثات المنتظرة", "القمة المقبلة". */
const EXPECTED = /^(?:ال)?(?:منتظر|مقرر|متوقع|مقبل|قادم|مرتقب|مزمع)(?:ه|ا)?$/;

const READY = /^(?:ل|ب)?(?:ال)?(?:مستعد|استعداد)(?:ه|ها|هما|هم|ين|ون|ان|ا)?$/;

/** Words that make talks a process or a place of speech, not a meeting: "العودة إلى المفاوضات", "فتح مفاوضات". */
const PROCESS =
  /^(?:و|ل|ب|لل)?(?:ال)?(?:عوده|فتح|طاوله|مسار|استئناف|عمليه|نحو|جولات|الدعوه|للعوده|باب|مبدا|التحول)$/;

function isProcess(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    if (view.isClauseMark(at)) return false;
    if (PROCESS.test(view.text(at))) return true;
  }
  return false;
}

/** "دعا بوتين وزيري الخارجية إلى زيارة موسكو", "دعوة إلى محادثات". */
export const invitation = rule('invitation', ['call-for'], (view, i) => {
  const call = view.is(i, 'call-for');
  if (!call || (call.pos === 'noun' && /طلب/.test(view.text(i)))) return null;
  const meant = calledForBefore(view, i, 'talks', 'visit');
  if (meant !== null) return isProcess(view, meant) ? null : trigger('invitation', i, { verbal: true });
  const end = Math.min(view.clauseEnd(i), i + 16);
  for (let at = i + 1; at < end; at++) {
    const talks = view.is(at, 'talks', 'visit', 'attend');
    const gather = /^(?:ل|ال)?(?:عقدها|عقد|حضور|عقده)$/.test(view.text(at));
    if (!talks && !gather) continue;
    if (isProcess(view, at)) return null;
    const consumes = upTo(at, end).filter((k) => view.is(k, 'talks', 'visit', 'attend'));
    return trigger('invitation', i, { verbal: view.isFiniteVerb(i), consumes });
  }
  return null;
});

/** "أجرى اتصالاً هاتفياً", "في مكالمة هاتفية", "تحدث هاتفياً مع". */
export const call = rule('call', ['ring', 'contact', 'phone'], (view, i) => {
  // "اتصل X بنظيره": one calls somebody.
  if (view.is(i, 'ring') && view.isFiniteVerb(i)) {
    const end = Math.min(view.clauseEnd(i), i + 7);
    const called = view.chunks
      .slice(i + 1, end)
      .some((chunk) => chunk.kind === 'name' && /^[وف]?ب/.test(chunk.prefix));
    return called ? trigger('call', i, { verbal: true }) : null;
  }
  // "أجرى اتصالين بـ X وY": contacts are calls where somebody makes or takes them with somebody.
  if (view.is(i, 'contact')) {
    const light = governor(view, i, 'do');
    const party = [i + 1, i + 2, i + 3, i + 4].some(
      (at) => isWithB(view, at) || /^(?:مع|من|بين)$/.test(view.text(at)),
    );
    return light !== null && party ? trigger('call', i, { consumes: [light] }) : null;
  }
  const phone = view.is(i, 'phone');
  if (!phone) return null;
  // "هاتف ذكي" is a thing; who telephones is named, and so is who answers.
  if (phone.lemma === 'هتف 3' && phone.pos === 'verb' && view.at(i + 1)?.kind !== 'name') return null;
  if (view.text(i) === 'هاتفيا') {
    let verb = i - 1;
    while (
      verb >= view.clauseStart(i) &&
      !view.isFiniteVerb(verb) &&
      !/^[وف]?(?:تحدث|تكلم|اتصل)/.test(view.text(verb))
    )
      verb--;
    // "اتفق هاتفيا مع X على": the accord is an event besides.
    if (verb < view.clauseStart(i) || view.is(verb, 'agree')) return trigger('call', i, {});
    return trigger('call', verb, { over: joined(verb, i, 5), verbal: true });
  }
  const light = view.findBack(i, 8, 'do');
  // "وفي مكالمة مع X بحث Y": what was discussed in the call is no second one.
  const discussed = view.find(i + 1, Math.min(view.length, i + 12), 'discuss');
  return trigger('call', i, { verbal: false, consumes: [light, discussed].filter((at) => at !== null) });
});

/** Two verbs of one talk stand so many words apart at most. */
const SAME_TALK = 12;

/** "اجتمع", "التقى", and nouns of meeting with a light verb, parties, a place or a day. */
export const meeting = rule('meeting', ['meet', 'do', 'discuss', 'talks'], (view, i) => {
  const verb = view.is(i, 'meet');
  // "استقبل الأطباء عشرات المصابين": who receives on business receives somebody named or an envoy.
  if (verb?.lemma === 'قبل 10' && verb.pos === 'verb' && !receivesOneOfRank(view, i)) return null;
  // "قوبلت المبادرة بالرفض": how something was received.
  if (/^[وف]?س?[يت]?قوبل/.test(view.text(i))) return null;
  // "التقى البيانان في نقاط": what is written or thought meets in words.
  if (verb && (view.is(i + 1, 'statement', 'agreement') || OPINION.test(view.text(i + 1)))) return null;
  // A hospital receives the wounded, "قابل للتمديد" can be prolonged, a state refugees: who meets receives by name or office.
  if (verb && verb.pos === 'verb' && view.isFiniteVerb(i))
    return view.find(i + 1, i + 4, 'casualties', 'people') !== null ||
      [i + 1, i + 2].some((at) => /^(?:\d|لل)/.test(view.text(at)))
      ? null
      : trigger('meeting', i, { verbal: true });
  // "استقبال الرئيس نظيره": receiving, of people by name.
  if (verb?.lemma === 'قبل 10' && verb.pos === 'noun')
    return view.at(i + 1)?.name?.actors.length &&
      view.chunks.slice(i + 2, i + 5).some((c) => c.kind === 'name')
      ? trigger('meeting', i)
      : null;
  // "مجلس الأمن الذي ينعقد الاثنين": a body that sits.
  if (
    view.is(i, 'do')?.lemma === 'عقد 7' &&
    view.isFiniteVerb(i) &&
    view.find(i + 1, i + 4, 'talks') === null
  ) {
    const told = view.chunks.slice(i + 1, i + 8).some(({ kind }) => kind === 'time' || kind === 'name');
    return told ? trigger('meeting', i, { verbal: true }) : null;
  }
  const discuss = view.is(i, 'discuss');
  if (discuss?.pos === 'verb' && view.isFiniteVerb(i) && !seeks(view, i) && !isPassedRound(view, i, discuss))
    return discussion(view, i);
  if (!view.as(i, 'noun', 'talks') && !view.as(i, 'phrase', 'talks')) return null;
  return meetingNoun(view, i);
});

function receivesOneOfRank(view: SentenceView, i: number): boolean {
  if (verbHasPronoun(view, i)) return true;
  const end = Math.max(governedEnd(view, i), i + 4);
  return upTo(i + 1, end).some(
    (at) =>
      (view.at(at)?.name?.actors.length ?? 0) > 0 ||
      /^(?:ال|ل)?(?:وفد|وفدا|مبعوث|وزير|نظيره|نظيرته|رئيس|سفير|مسؤول|مسؤولين)/.test(view.text(at)),
  );
}
const verbHasPronoun = (view: SentenceView, i: number): boolean => (view.is(i, 'meet')?.suffix ?? '') !== '';

/** What makes a sitting one of a court, and a congress a party. */
const NO_TALKS = /^[وفبل]?(?:ال)?(?:محكمه|محاكمه|قاضي|حزب|فرع|سكرتير)$/;

const OPINION =
  /^(?:ال)?(?:بيانان|بيانات|موقف|موقفان|مواقف|مواقفهما|راي|رايان|اراء|مصالح|مصلحه|رؤي|مصالحهما)$/;

/** "يبحث عن" looks for something. */
const seeks = (view: SentenceView, i: number): boolean =>
  [i + 1, i + 2, i + 3].some((at) => /^عن(?:ه|ها|هم|هما)?$/.test(view.text(at))) &&
  view.find(i + 1, i + 4, 'say') === null;

/** "ما تداولته وسائل إعلام": what is passed round. */
const isPassedRound = (view: SentenceView, i: number, discuss: Analysis): boolean =>
  discuss.lemma === 'دول 6' && (discuss.suffix !== '' || PASSED_ROUND.test(view.text(i + 1)));

/** "ناقش X مع Y", "بحثا هاتفيا": talk that a verb tells. */
function discussion(view: SentenceView, i: number): Trigger | null {
  const phone = view.find(0, view.length, 'phone');
  const talks = view.find(0, view.length, 'talks');
  // "اجتمع الوزيران وبحثا", "ناقشا الوضع وبحثا": the same talk goes on, nobody else being named.
  const same = view.find(i - SAME_TALK, i, 'discuss', 'meet');
  if (same !== null && view.text(i).startsWith('و') && view.at(i + 1)?.kind !== 'name') return null;
  // "بحث X التطورات في اجتماع عقده مع Y": the meeting that has a verb of its own is the event.
  if (talks !== null && talks > i && /^(?:خلال|في|اثناء)$/.test(view.text(talks - 1))) {
    const held = verbBehind(view, talks, 3);
    if (held !== null && view.is(held, 'do')) return null;
  }
  if (phone !== null)
    return view.find(view.clauseStart(i), view.clauseEnd(i), 'phone') === null
      ? null
      : trigger('call', i, { verbal: true, consumes: [phone] });
  // "ناقش X مع Y خلال لقاء": verb and noun tell one meeting.
  if (
    talks !== null &&
    talks > i &&
    talks < view.clauseEnd(i) &&
    /^(?:خلال|في|اثناء)$/.test(view.text(talks - 1))
  )
    return trigger('meeting', i, { verbal: true, consumes: [talks] });
  if (talks !== null && talks < i && view.at(talks)?.quotation === view.at(i)?.quotation) return null;
  return trigger('meeting', i, { verbal: true });
}

/** Who passes news round, and what is passed round. */
const PASSED_ROUND =
  /^(?:ال)?(?:وسائل|مواقع|صفحات|حسابات|ناشطون|ناشطين|نشطاء|رواد|مستخدمو|مغردون|صحف|منصات|انباء|صور|فيديو|مقطع|مقاطع|معلومات|شائعات)$/;

/** How a meeting goes: held, begun, attended, ended, failed. */
const PHASES = ['do', 'begin', 'resume', 'end', 'attend', 'fail'] as const;

/** "الاجتماع في المدينة من أجل إجراء مفاوضات": what one meets for is that meeting. */
function isPurposeOfMeeting(view: SentenceView, i: number): boolean {
  const hold = i - 1;
  if (view.is(hold, 'do') === null) return false;
  const aim = view.text(hold).startsWith('ل') || /^(?:اجل|بهدف|بغيه|لاجل)$/.test(view.text(hold - 1));
  return aim && governor(view, hold, 'meet', 'talks') !== null;
}

/** "المؤتمر المقرر عقده في برلين", "الملتقى الذي كان مقررا عقده": the words of appointment behind a meeting. */
function appointment(view: SentenceView, i: number): number | null {
  if (EXPECTED.test(view.text(i + 1))) return i + 1;
  for (let at = i + 2; at < Math.min(view.length, i + 8) && !view.isFiniteVerb(at); at++)
    if (EXPECTED.test(view.text(at)) && HOLDING.test(view.text(at + 1))) return at;
  return null;
}
const HOLDING = /^(?:عقد|انعقاد|اجراؤ|تنظيم|التئام)(?:ه|ها|هم|هما)$/;

/** "عقد اجتماعا للبحث في جدول للمفاوضات": the verb has its meeting already. */
const isServed = (view: SentenceView, light: number, i: number): boolean =>
  view.chunks.slice(light + 1, i).some((_, k) => view.as(light + 1 + k, 'noun', 'talks') !== null);

/** "تتواصل المفاوضات الجمعة": going on at a time of its own. */
function goingOn(view: SentenceView, i: number): number | null {
  const verb = governor(view, i, 'continue');
  const timed = view.chunks.slice(i + 1, view.clauseEnd(i)).some(({ kind }) => kind === 'time');
  return verb !== null && timed ? verb : null;
}

/** "علقت X المحادثات", "إلغاء الاجتماع", "تأجلت القمة": what is put off or broken off is not held. */
const PUT_OFF =
  /^[وفب]?(?:[يت]?(?:لغي|رجئ|ؤجل|علق|قاطع)(?:ون)?|الغ(?:ي|ت|وا|اء)|ارجا(?:ت|ء)?|اجل(?:ت|وا)?|تاجيل|تاجل(?:ت)?|علق(?:ت|وا)?|تعليق|قاطع(?:ت|وا)?|مقاطعه)$/;
function isPutOff(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= Math.max(view.clauseStart(i), i - 6); at--) {
    if (PUT_OFF.test(view.text(at))) return true;
    if (view.isFiniteVerb(at)) return false;
  }
  return false;
}

function meetingNoun(view: SentenceView, i: number) {
  if (isPutOff(view, i)) return null;
  // "جلسة المحكمة", "فرع المؤتمر في": a court sits, a party is called so; "قمة جبل" is a peak.
  if (/جلس|مؤتمر/.test(view.text(i)) && [i - 1, i + 1].some((at) => NO_TALKS.test(view.text(at))))
    return null;
  if (
    view.text(i).endsWith('قمه') &&
    /^(?:ال)?(?:جبل|جبال|تل|تله|هضبه|سلسله|هرم|سلطه)$/.test(view.text(i + 1))
  )
    return null;
  // "هناك مباحثات مع X": that there are talks.
  if (/^(?:هناك|ثمه|هنالك)$/.test(view.text(i - 1)) && !view.has(i - 2, IS_NOT))
    return trigger('meeting', i, { modality: 'ongoing' });
  // Readiness for a meeting names one that is not there yet.
  if (READY.test(view.text(i - 1))) return trigger('meeting', i, { modality: 'unreal' });
  if (isPurposeOfMeeting(view, i)) return null;
  // "على هامش القمة" says where something else took place.
  if (isProcess(view, i) || view.isTopic(i, 1) || /^(?:هامش|قبيل)$/.test(view.text(i - 1))) return null;
  const governing = governor(view, i, ...PHASES);
  const led = governing ?? goingOn(view, i);
  const lead = view.findBack(i, 6, ...PHASES) ?? (led !== null && view.isFiniteVerb(led) ? led : null);
  const light = lead !== null && isServed(view, lead, i) ? null : lead;
  const relative = verbBehind(view, i, 5);
  const lightAfter =
    view.find(i + 1, Math.min(i + 4, view.length), ...PHASES) ??
    (relative !== null && view.is(relative, ...PHASES, 'continue') ? relative : null);
  const cue = light ?? lightAfter;
  // Who chairs sessions holds an office; no one session is told.
  if (cue !== null && /تراس/.test(view.text(cue)) && /جلسات|اجتماعات/.test(view.text(i))) return null;
  const expected = appointment(view, i) !== null;
  const next = view.at(i + 1);
  const after = /^(?:في|بين|مع|ل|ضم|الي)$/.test(next?.text ?? '') && view.at(i + 2)?.kind === 'name';
  const named = next?.kind === 'name' || after;
  const timed = [i - 1, i + 1, i + 2].some((at) => view.at(at)?.kind === 'time');
  const during = /^[وف]?(?:خلال|بعد|قبل|عقب)$/.test(view.text(i - 1));
  if (cue === null && !expected && !named && !timed && !(during && view.text(i).startsWith('ال')))
    return null;
  // "بحث فرص عقد مفاوضات": sought as yet.
  const sought = cue === i - 1 && !view.isFiniteVerb(cue) && SEEKING.test(view.text(cue - 1));
  const planned =
    expected || sought || view.findBack(cue === null ? i : Math.min(cue, i), 6, 'need') !== null;
  const future = cue !== null && view.text(cue).replace(/^و/, '').startsWith('س');
  const span =
    cue === null || !view.isFiniteVerb(cue)
      ? { first: i, last: EXPECTED.test(view.text(i + 1)) ? i + 1 : i }
      : joined(cue, i, 2);
  return trigger('meeting', i, {
    over: span,
    modality: planned || future ? 'planned' : null,
    consumes: cue === null ? [] : [cue],
  });
}
