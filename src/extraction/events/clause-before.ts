// Whose act a circumstance is: "دان X الغارات، مطالبا بوقفها".
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** The first names that stand free in the clause before that of a chunk, the nearest clause that has any. */
export function subjectOfClauseBefore(view: SentenceView, at: number): readonly Speaker[] {
  let nearest: readonly Speaker[] = [];
  for (let end = view.clauseStart(at) - 1; end > 0; end = view.clauseStart(end) - 1) {
    const start = view.clauseStart(end);
    const described = view.has(start, IS_RELATIVE) ? view.at(start - 2) : null;
    // "مع X، الذي أعرب عن قلقه، داعيا": the clause is told of the name before it.
    if (described?.name) return described.name.actors.map((actor) => ({ actor, span: described.span }));
    const found = collectSpeakers(view, start, end, 1);
    if (found.length === 0) continue;
    // "أقال X، نائبه Y، متهما إياه": what stands between two commas without a verb belongs to the clause before it.
    if (start === 0 || view.hasFiniteVerb(start, end)) return found;
    nearest = nearest.length > 0 ? nearest : found;
  }
  return nearest;
}
