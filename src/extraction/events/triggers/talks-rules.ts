// When words of talking open an event: meetings, calls, visits, invitations, accords.
import type { SentenceView } from '../sentence-view.ts';
import type { TriggerRule } from './trigger.ts';
import { joined, trigger } from './trigger.ts';

/** Adjectives that promise a meeting: "المحادثات المنتظرة", "القمة المقبلة". */
const EXPECTED = /^(?:ال)?(?:منتظر|مقرر|مقبل|قادم|مرتقب|مزمع)ه?$/;

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
export const invitation: TriggerRule = (view, i) => {
  const call = view.is(i, 'call-for');
  if (!call) return null;
  const end = Math.min(view.clauseEnd(i), i + 16);
  for (let at = i + 1; at < end; at++) {
    const talks = view.is(at, 'talks', 'visit', 'attend');
    const gather = /^(?:ل|ال)?(?:عقدها|عقد|حضور|عقده)$/.test(view.text(at));
    if (!talks && !gather) continue;
    if (isProcess(view, at)) return null;
    const consumes = range(at, end).filter((k) => view.is(k, 'talks', 'visit', 'attend'));
    return trigger('invitation', i, { verbal: view.isFiniteVerb(i), consumes });
  }
  return null;
};

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/** "أجرى اتصالاً هاتفياً", "في مكالمة هاتفية", "تحدث هاتفياً مع". */
export const call: TriggerRule = (view, i) => {
  if (!view.is(i, 'phone')) return null;
  if (view.text(i) === 'هاتفيا') {
    let verb = i - 1;
    while (
      verb >= view.clauseStart(i) &&
      !view.isFiniteVerb(verb) &&
      !/^[وف]?(?:تحدث|تكلم|اتصل)/.test(view.text(verb))
    )
      verb--;
    if (verb < view.clauseStart(i)) return trigger('call', i, {});
    return trigger('call', verb, { ...joined(verb, i, 5), verbal: true });
  }
  const light = view.findBack(i, 8, 'do');
  return trigger('call', i, { verbal: false, consumes: light === null ? [] : [light] });
};

/** "اجتمع", "التقى", and nouns of meeting with a light verb, parties, a place or a day. */
export const meeting: TriggerRule = (view, i) => {
  const verb = view.is(i, 'meet');
  if (verb && verb.pos === 'verb' && view.isFiniteVerb(i)) return trigger('meeting', i, { verbal: true });
  const discuss = view.is(i, 'discuss');
  if (discuss?.pos === 'verb' && view.isFiniteVerb(i)) {
    const phone = view.find(0, view.length, 'phone');
    const talks = view.find(0, view.length, 'talks');
    if (phone !== null)
      return view.find(view.clauseStart(i), view.clauseEnd(i), 'phone') === null
        ? null
        : trigger('call', i, { verbal: true, consumes: [phone] });
    if (talks !== null && talks < i && view.at(talks)?.quotation === view.at(i)?.quotation) return null;
    return trigger('meeting', i, { verbal: true });
  }
  if (!view.as(i, 'noun', 'talks') && !view.as(i, 'phrase', 'talks')) return null;
  return meetingNoun(view, i);
};

function meetingNoun(view: SentenceView, i: number) {
  // Readiness for a meeting names one that is not there yet.
  if (READY.test(view.text(i - 1))) return trigger('meeting', i, { modality: 'unreal' });
  // "على هامش القمة" says where something else took place.
  if (isProcess(view, i) || view.isTopic(i, 1) || /^(?:هامش|قبيل)$/.test(view.text(i - 1))) return null;
  const light = view.findBack(i, 6, 'do', 'begin', 'end', 'attend');
  const lightAfter = view.find(i + 1, Math.min(i + 4, view.length), 'do', 'begin', 'end');
  const cue = light ?? lightAfter;
  // Who chairs sessions holds an office; no one session is told.
  if (cue !== null && /تراس/.test(view.text(cue)) && /جلسات|اجتماعات/.test(view.text(i))) return null;
  const expected = EXPECTED.test(view.text(i + 1));
  const next = view.at(i + 1);
  const after = /^(?:في|بين|مع|ل|ضم|الي)$/.test(next?.text ?? '') && view.at(i + 2)?.kind === 'name';
  const named = next?.kind === 'name' || after;
  const timed = [i - 1, i + 1, i + 2].some((at) => view.at(at)?.kind === 'time');
  const during = /^[وف]?(?:خلال|بعد|قبل|عقب)$/.test(view.text(i - 1));
  if (cue === null && !expected && !named && !timed && !(during && view.text(i).startsWith('ال')))
    return null;
  const planned = expected || view.findBack(i, 6, 'need') !== null;
  const future = cue !== null && view.text(cue).replace(/^و/, '').startsWith('س');
  const span =
    cue === null || !view.isFiniteVerb(cue) ? { first: i, last: expected ? i + 1 : i } : joined(cue, i, 2);
  return trigger('meeting', i, {
    ...span,
    modality: planned || future ? 'planned' : null,
    consumes: cue === null ? [] : [cue],
  });
}

/** "زار", "زيارة وفد إلى …". */
export const visit: TriggerRule = (view, i) => {
  const found = view.is(i, 'visit');
  if (!found || view.isTopic(i, 1)) return null;
  if (found.pos === 'verb' && view.isFiniteVerb(i)) return trigger('visit', i, { verbal: true });
  if (found.pos !== 'noun') return null;
  const end = Math.min(view.clauseEnd(i), i + 14);
  const placed = view.chunks
    .slice(i + 1, end)
    .some((chunk, k) => chunk.kind === 'name' && (k < 3 || chunk.name?.place != null));
  return placed || found.suffix || /ته/.test(view.text(i)) ? trigger('visit', i) : null;
};

/** "وصل الوزير إلى بيروت", "توجه المبعوث إلى الرياض": somebody named goes somewhere named; troops are deployed instead. */
export const journey: TriggerRule = (view, i) => {
  const found = view.is(i, 'travel', 'arrive');
  if (found?.pos !== 'verb' || !view.isFiniteVerb(i) || view.negation(i)) return null;
  const who = [i + 1, i + 2, i - 1].find(
    (at) => (view.at(at)?.name?.actors.length ?? 0) > 0 && view.at(at)?.name?.form !== 'demonym',
  );
  if (who === undefined || /قوات|جيش|مقاتل|مسلح|مرتزق/.test(view.text(who))) return null;
  const to = view.chunks.findIndex((chunk, at) => at > i && at < i + 9 && /^(?:الي|ل)$/.test(chunk.text));
  const place =
    to < 0
      ? [i + 2, i + 3].find((at) => view.at(at)?.name?.place != null && at !== who)
      : [to + 1, to + 2].find((at) => view.at(at)?.name?.place != null);
  return place === undefined || place >= view.clauseEnd(i) ? null : trigger('visit', i, { verbal: true });
};

/** "وافق على", "اتفقا على تدابير", "وقّعا اتفاقا", "أكدتا مشاركتهما في المحادثات"; truces are not its business. */
export const agreement: TriggerRule = (view, i) => {
  const found = view.is(i, 'agree');
  if (found && (found.pos === 'verb' ? view.isFiniteVerb(i) : found.pos === 'noun' && found.prefix !== 'ل')) {
    if (view.find(i + 1, Math.min(i + 8, view.clauseEnd(i)), 'truce') !== null || view.negation(i))
      return null;
    if (found.pos === 'noun' && view.findBack(i, 3, 'do', 'reach', 'say') === null) return null;
    // وقع is to sign and to befall: it signs only an accord.
    const accord = view.find(i + 1, Math.min(i + 7, view.clauseEnd(i)), 'agreement');
    if (/وقع/.test(view.text(i)) && accord === null) return null;
    const refused = view.findBack(i, 2, 'refuse');
    // What is agreed to has not been done yet: it opens no event of its own.
    const agreed = range(i + 1, Math.min(i + 7, view.clauseEnd(i))).filter((k) =>
      view.is(k, 'deploy', 'withdraw', 'swap', 'release'),
    );
    return refused === null
      ? trigger('agreement', i, { verbal: found.pos === 'verb', consumes: agreed })
      : null;
  }
  if (
    view.is(i, 'attend') &&
    view.findBack(i, 2, 'say') !== null &&
    view.find(i + 1, i + 5, 'talks') !== null
  ) {
    const say = view.findBack(i, 2, 'say') as number;
    const talks = view.find(i + 1, i + 5, 'talks') as number;
    return trigger('agreement', say, { first: say, last: i, verbal: true, consumes: [talks] });
  }
  const noun = view.as(i, 'noun', 'agreement') ?? view.as(i, 'phrase', 'agreement');
  if (!noun || view.find(i + 1, i + 6, 'truce') !== null || view.isTopic(i)) return null;
  const reached = view.findBack(i, 6, 'reach', 'agree', 'do');
  return reached === null
    ? null
    : trigger('agreement', i, { ...joined(reached, i), consumes: [reached], verbal: false });
};
