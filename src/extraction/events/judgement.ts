// Denials by a verb of calling something untrue: "وصفت X الحديث عن القصف بأنه كذب".
import { collectSpeakers } from './collect-speakers.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { phraseSpeakers } from './speakers.ts';
import type { SpeechAct } from './speech.ts';
import { pointsBack, verdictAt } from './verdict.ts';

/** "وصفت X الحديث عن القصف بأنه كذب": X denies what stands between its name and بأنه. */
export function judgementAt(
  view: SentenceView,
  i: number,
  last: readonly Speaker[],
  context: SpeakerContext,
): SpeechAct | null {
  const verdict = verdictAt(view, i);
  if (!verdict) return null;
  // "ووصف الحديث عن": what is judged stands right behind the verb, whose subject has been told.
  const told = verdict.participle || pointsBack(view, i + 1, i + 2);
  const named = told ? [] : phraseSpeakers(view, i + 1, verdict.as, false, false, context).slice(0, 1);
  const before = verdict.participle ? [] : collectSpeakers(view, view.clauseStart(i), i, -1);
  const speakers = named.length > 0 ? named : before.length > 0 ? before : last;
  const nameEnd = named[0]?.span.end ?? 0;
  const behind = view.chunks.findIndex((chunk, at) => at > i && chunk.span.start >= nameEnd);
  const from = behind < 0 ? i + 1 : behind;
  return {
    speakers,
    reporters: [],
    verb: i,
    stance: 'denies',
    judges: true,
    from,
    to: Math.max(from + 1, verdict.as),
  };
}
