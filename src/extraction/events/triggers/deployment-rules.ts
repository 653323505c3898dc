// When words of troops open an event: fighters sent, posted, arriving; led away under an accord, they withdraw.
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';

const REINFORCEMENTS = /^[وف]?(?:ال)?(?:تعزيزات|ارتال|رتل|حشود)$/;

/** "مقاتلون وصلوا إلى", "ينتشر الجيش على": armed men as the subject, before the verb or by name behind it. */
function movedBefore(view: SentenceView, i: number): number | null {
  const moves = view.is(i, 'arrive') ?? view.is(i, 'deploy') ?? view.is(i, 'travel');
  if (!moves || !view.isFiniteVerb(i) || !(moves.concept !== 'deploy' || moves.lemma === 'نشر 8'))
    return null;
  // Reinforcements are on their way wherever they go.
  if (moves.concept === 'travel' && ![i - 1, i - 2, i - 3].some((at) => REINFORCEMENTS.test(view.text(at))))
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
    : trigger('deployment', i, { over: joined(i, who, 2), consumes: [who], verbal: view.isFiniteVerb(i) });
});

/** "800 من", "مئات من", "المزيد من". */
const SHARE = /^(?:\d+|[وفب]?(?:ال)?(?:مزيدا?|عدد|عددا|عشرات|مئات|الاف|كثيرا?|بعضا?))$/;

/** "استخدام القوة": violence, no force of men. */
const isForce = (view: SentenceView, who: number): boolean =>
  /^(?:ال)?قوه$/.test(view.text(who)) &&
  /^[وفبل]?(?:ال)?(?:استخدام|استعمال|لجوء|باستخدام)$/.test(view.text(who - 1));

/** "نقل مسلحي المعارضة وعائلاتهم إلى إدلب": those who leave under an accord, by buses, with their families. */
const isEvacuation = (view: SentenceView, i: number, who: number): boolean =>
  view.is(i, 'deploy')?.lemma === 'نقل 1' &&
  /^[وف]?(?:ال)?(?:مسلحي|مسلحين|مقاتلي|مقاتلين|مقاتل|مسلح|عناصر)(?: |$)/.test(view.text(who)) &&
  view.chunks.slice(view.clauseStart(i), view.clauseEnd(i)).some(({ text }) => LEADS_OUT.test(text));
const LEADS_OUT =
  /^[وفبل]?(?:ال|لل)?(?:اتفاق|اتفاقا|اتفاقيه|حافله|حافلات|عائلاتهم|عائلات|اسرهم|اسر|اجلاء|اخلاء|تسويه)$/;

/** "إرسال قوات", "استقدام مرتزقة", "انتقال المرتزقة إلى", "وصول تعزيزات", "مشاركة مسلحين في المعارك". */
export const deployment = rule('deployment', ['deploy', 'arrive', 'attend', 'travel'], (view, i) => {
  const found = view.is(i, 'deploy', 'arrive', 'attend') ?? view.is(i, 'travel');
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
  const behind = found.concept === 'travel' ? null : view.find(i + 1, reach, 'fighters');
  const who = behind ?? movedBefore(view, i);
  // "الموقع الرسمي للقوات", "الأمن لعناصر المعارضة": not who is sent, but whose or for whom.
  if (
    who === null ||
    (who > i && cliticOf(view, who) === 'ل' && (view.isFiniteVerb(i) || found.lemma === 'نقل 1')) ||
    isForce(view, who)
  )
    return null;
  if (isEvacuation(view, i, who))
    return trigger('withdrawal', i, {
      over: joined(i, who, 2),
      consumes: [who],
      verbal: view.isFiniteVerb(i),
    });
  if (/انسحاب|للانسحاب/.test(view.text(who + 1))) return null;
  if (view.find(i + 1, who, 'munition') !== null) return null;
  // "وصلت إلى مناطق سيطرة القوات": where they arrive, not who.
  if (
    found.concept === 'arrive' &&
    view.chunks.slice(i + 1, Math.max(i + 1, who)).some(({ text }) => text === 'الي')
  )
    return null;
  // What somebody writes or tells about them moves no troops: "نشرت الصحيفة مقالا عن القوات".
  if (
    view.chunks.slice(i + 1, Math.max(i + 1, who)).some(
      ({ text }, k) =>
        /^(?:عن|حول|بشان|ضد|علي|من)$/.test(text) &&
        // "800 من قواتها", "مزيدا من الجنود": a share of them.
        !(text === 'من' && SHARE.test(view.text(i + k))),
    )
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
    over: joined(i, who, 2),
    consumes: [who],
    verbal: view.isFiniteVerb(i),
    modality: unreal ? 'unreal' : null,
  });
});
