// Whose words a document is that speaks: "دعا بيان صادر عن X إلى", "جاء في تقرير أصدرته X", "ذكر تقرير لوكالة X".
import type { ActorKinds } from './described-speaker.ts';
import { describedSpeakers } from './described-speaker.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';

/** What bodies issue, without article. */
const DOCUMENT = /^(?:بيان|بيانا|تقرير|تقريرا|بلاغ|مذكره|رساله|منشور|تعميم)$/;
/** That it was issued, by whom behind it. */
export const ISSUED = /^(?:صادر|صدر|صدرت|اصدر|اصدرت)(?:ه|ها)?$/;
/** Its issuer stands within so many chunks. */
const REACH = 4;

/** Whether a document stands at a chunk: "بيان", "وتقرير". */
export const isDocument = (view: SentenceView, at: number): boolean =>
  view.at(at)?.kind === 'word' && DOCUMENT.test(view.text(at).replace(/^[وف](?=\p{L}{4})/u, ''));

/** The issuer of the document at a chunk: "بيان صادر عن X" → X; `[]` where no document stands there or nobody is told to issue it. */
export function issuerOfDocument(view: SentenceView, at: number, actors: ActorKinds): readonly Speaker[] {
  if (!isDocument(view, at)) return [];
  for (let k = at + 1; k < Math.min(view.length, at + REACH); k++) {
    if (ISSUED.test(view.text(k))) {
      // "بيان صادر الثلاثاء عن X".
      const by = view.at(k + 1)?.kind === 'time' ? k + 2 : k + 1;
      const from = /^(?:عن|من)$/.test(view.text(by)) ? by + 1 : by;
      const named = collectSpeakers(view, from, from + 1, 1, true);
      return named.length > 0 ? named : describedSpeakers(view, from, view.clauseEnd(from), false, actors);
    }
    // "تقرير لوكالة X": an outlet's own; to whom else something is said is no part of who says it.
    const chunk = view.at(k);
    const isOutlet = chunk?.name?.actors.some((actor) => actors.kindOf(actor) === 'outlet') === true;
    if (chunk?.name)
      return isOutlet && /^لل?$/.test(chunk.prefix) ? collectSpeakers(view, k, k + 1, 1, true) : [];
    if (chunk?.kind !== 'word') return [];
  }
  return [];
}

/** "تشير المعلومات إلى أن", "أظهرت الصور": findings of which nobody says whose they are; not "معلومات X", "تقديرات أممية". */
export const areFindings = (view: SentenceView, at: number): boolean =>
  FINDINGS.test(view.text(at)) && view.at(at + 1)?.kind === 'word' && view.at(at + 2)?.kind !== 'name';
const FINDINGS =
  /^(?:المعلومات|معلومات|المعطيات|التقديرات|المؤشرات|مؤشرات|الدلائل|دلائل|الادله|الصور|صور|لقطات|مشاهد)$/;
