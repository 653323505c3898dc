// Stage 10, second half: the claims of a mention. Every parallel claimant is one claim; its chain runs from the outermost
// reporter to the claimant; what a denial denies is told apart.
import type { Claim } from '../../domain/corpus-schema.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SpeechAct } from './speech.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import type { Trigger } from './triggers/trigger.ts';

/**
 * The claims of a trigger under the acts of speech that cover it, outermost first. `[]`: the article's own voice;
 * `null`: negated with nobody to deny it, so nothing is told to have happened.
 */
export function buildClaims(
  view: SentenceView,
  trigger: Trigger,
  actors: readonly Argument[],
  covering: readonly SpeechAct[],
): Claim[] | null {
  const negated =
    !isDoneBySaying(trigger.type) &&
    trigger.verbal &&
    trigger.type !== 'ceasefire-violation' &&
    view.negation(trigger.anchor) === 'not';
  const never = !isDoneBySaying(trigger.type) && trigger.verbal && view.negation(trigger.anchor) === 'never';
  if (never) return null;
  const innermost = covering.at(-1);
  if (!innermost) return negated ? null : [];
  const denies = (innermost.stance === 'denies') !== negated;
  const outer = [
    ...covering.slice(0, -1).flatMap((act) => [...act.reporters, ...act.speakers.slice(0, 1)]),
    ...innermost.reporters,
  ];
  const agents = new Set(actors.filter((actor) => actor.role === 'agent').map((actor) => actor.actor));
  const claims: Claim[] = [];
  for (const speaker of innermost.speakers) {
    const own = isDoneBySaying(trigger.type) && agents.has(speaker.actor);
    const chain = [
      ...outer.filter((reporter) => reporter.actor !== speaker.actor),
      ...(own ? [] : [speaker]),
    ];
    if (chain.length === 0) continue;
    claims.push({
      chain: chain.map(({ actor, span }) => ({ actor, span })),
      stance: denies && !own ? 'denies' : 'asserts',
      denies:
        denies && !own ? (agents.has(speaker.actor) && !negated ? 'responsibility' : 'occurrence') : null,
      form: view.at(trigger.anchor)?.quotation ? 'quoted' : 'paraphrased',
    });
  }
  return claims;
}
