// When words of going open an event: visits, and journeys of somebody named to a place named.
import type { SentenceView } from '../sentence-view.ts';
import { governedEnd, upTo } from './reach.ts';
import { rule, trigger } from './trigger.ts';

/** "زار", "زيارة وفد إلى …". */
export const visit = rule('visit', ['visit'], (view, i) => {
  const found = view.is(i, 'visit');
  if (!found || view.isTopic(i, 1)) return null;
  if (found.pos === 'verb' && view.isFiniteVerb(i)) return trigger('visit', i, { verbal: true });
  if (found.pos !== 'noun') return null;
  const end = Math.min(view.clauseEnd(i), i + 14);
  const placed = view.chunks
    .slice(i + 1, end)
    .some((chunk, k) => chunk.kind === 'name' && (k < 3 || chunk.name?.place != null));
  // "تبدأ الحافلات رحلتها": a journey is somebody's to somewhere.
  if (/رحلت/.test(view.text(i)) && !placed && view.text(i + 1) !== 'الي') return null;
  return placed || found.suffix || /ته/.test(view.text(i)) ? trigger('visit', i) : null;
});

/** "وصل الوزير إلى بيروت", "توجه المبعوث إلى الرياض": somebody named goes somewhere named; troops are deployed instead. */
export const journey = rule('journey', ['travel', 'arrive'], (view, i) => {
  const found = view.is(i, 'travel', 'arrive');
  if (found?.pos === 'noun') return arrival(view, i);
  if (found?.pos !== 'verb' || !view.isFiniteVerb(i) || view.negation(i)) return null;
  const who =
    [i + 1, i + 2, i - 1].find((at) => isTraveller(view, at) && (at > i || !view.isClauseMark(i - 1))) ??
    travellerBehind(view, i);
  // "عشرات الجثث وصلت إلى": what arrives is no visitor.
  if (view.find(i - 8, i + 4, 'bodies', 'munition') !== null) return null;
  // "انتقل" moves house too: it is a journey only for who has been told of on business.
  if (who === undefined || found.lemma === 'نقل 8') return goesOnTo(view, i);
  if (ARMED.test(view.text(who))) return null;
  const end = governedEnd(view, i);
  const to = view.chunks.findIndex((chunk, at) => at > i && at < end && /^(?:الي|ل)$/.test(chunk.text));
  const isThere = (at: number) =>
    view.at(at)?.name?.place != null || (to >= 0 && view.is(at, 'land') !== null);
  const place = (to < 0 ? [i + 2, i + 3].filter((at) => at !== who) : [to + 1, to + 2]).find(isThere);
  return place === undefined || place >= view.clauseEnd(i) ? null : trigger('visit', i, { verbal: true });
});

/** "يجتمع المبعوث بهم، قبل أن يتوجه إلى الحديدة": whoever the sentence has told of goes on to a place named right behind. */
function goesOnTo(view: SentenceView, i: number) {
  const follows = /^(?:ان|ثم)$/.test(view.text(i - 1)) || /^[وف]/.test(view.text(i));
  if (!follows || view.text(i + 1) !== 'الي' || view.at(i + 2)?.name?.place == null) return null;
  const before = view.chunks.slice(0, i).map((_, at) => at);
  const armed = before.some((at) => view.is(at, 'fighters', 'munition', 'bodies') !== null);
  if (armed || !before.some((at) => isTraveller(view, at))) return null;
  // Behind what is planned, and in the present of a programme ("ثم ينتقل"), the journey lies ahead.
  const present = view.is(i, 'travel', 'arrive')?.tense === 'present' && view.text(i - 1) !== 'ان';
  const planned = present || view.find(0, i, 'need') !== null;
  return trigger('visit', i, { verbal: true, modality: planned ? 'planned' : null });
}

/** "وصل إلى صنعاء اليوم، المبعوث الأممي": the subject behind where and when. */
function travellerBehind(view: SentenceView, i: number): number | undefined {
  if (view.text(i + 1) !== 'الي') return undefined;
  for (let at = i + 2; at < Math.min(view.length, i + SUBJECT_WITHIN); at++) {
    const chunk = view.at(at);
    const stands =
      chunk?.kind === 'time' ||
      chunk?.kind === 'mark' ||
      view.is(at, 'land') ||
      PART_OF_DAY.test(view.text(at));
    if (chunk?.name?.place != null || stands) continue;
    return isTraveller(view, at) ? at : undefined;
  }
  return undefined;
}
const SUBJECT_WITHIN = 9;
const PART_OF_DAY = /^(?:صباح|ظهر|عصر|مساء|فجر|ليل|اليوم|امس|يوم|العاصمه|مطار|الدولي)$/;

/** "وصول وفد الحكومة إلى جدة", "وصول المبعوث إلى صنعاء": the noun, of somebody on business. */
function arrival(view: SentenceView, i: number) {
  if (!/^[وفبل]{0,2}(?:وصول|توجه|مغادره)$/.test(view.text(i)) || view.isTopic(i)) return null;
  // Armed men who arrive are deployed.
  if (view.is(i + 1, 'fighters') || ARMED.test(view.text(i + 1))) return null;
  if (!isTraveller(view, i + 1) && !OWN_ENVOY.test(view.text(i + 1))) return null;
  const end = Math.min(view.clauseEnd(i), i + 7);
  const to = upTo(i + 2, end).find((at) => view.text(at) === 'الي');
  return to !== undefined && view.at(to + 1)?.name?.place != null ? trigger('visit', i) : null;
}
const ARMED = /قوات|جيش|مقاتل|مسلح|مرتزق/;
const OWN_ENVOY = /^(?:وفد|مبعوث|ممثل|موفد)(?:ه|ها|هم|هما)$/;

/** Offices and bodies that travel on business, named or not. */
const ENVOY =
  /^(?:ال)?(?:مبعوث|مبعوثه|وزير|وزيره|رئيس|رئيسه|وفد|وفود|مسؤول|مسؤولون|مسؤولين|منسق|منسقه|موفد|موفدان|ممثل|ممثلو|قائد|وسيط|سفير|بعثه|مستشار)$/;

function isTraveller(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (chunk?.name) return chunk.name.actors.length > 0 && chunk.name.form !== 'demonym';
  return ENVOY.test(view.text(at));
}
