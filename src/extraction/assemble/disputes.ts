// What contradicts without denying: fighting told to go on, or an attack told to have been repelled, in a place that another
// side says it has taken. It stays its own event; the mention says what it disputes, and the two events are tied.
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import { triggerWords } from './link-input.ts';

/** Days within which going on fighting speaks against a capture. */
const REACH = 2;
const FIGHTING: ReadonlySet<Mention['type']> = new Set(['clash', 'attack']);

interface Sided {
  readonly mention: Mention;
  /** Sides that say so; the article's own voice has none. */
  readonly voices: ReadonlySet<string>;
}

/** "صدّت قواته الهجوم": who repelled the attack says that the place was not taken. */
const REPELLED = /(?:^|\s)[وف]?(?:ت?صد|احبط|افشل)/;

/** How a mention speaks against a capture of its place; `null`: it does not. */
function contradicts(mention: Mention): Step | null {
  if (!FIGHTING.has(mention.type)) return null;
  if (mention.modality === 'ongoing') return { rule: 'dispute.fighting-goes-on', params: {} };
  const isRepelled = mention.modality === 'happened' && REPELLED.test(triggerWords(mention));
  return isRepelled ? { rule: 'dispute.repelled', params: {} } : null;
}

/** For each mention id, the captures that it disputes. */
export function findDisputes(mentions: readonly Sided[]): Map<string, { mention: string; step: Step }[]> {
  const captures = new Map<string, Sided[]>();
  for (const sided of mentions) {
    const { type, claims, places } = sided.mention;
    if (type !== 'capture' || claims.some((claim) => claim.stance === 'denies')) continue;
    for (const { place } of places) captures.set(place, [...(captures.get(place) ?? []), sided]);
  }
  const out = new Map<string, { mention: string; step: Step }[]>();
  for (const { mention, voices } of mentions) {
    const step = contradicts(mention);
    if (step === null || voices.size === 0) continue;
    const there = new Set(mention.places.flatMap(({ place }) => captures.get(place) ?? []));
    const against = [...there].filter(
      (capture) => near(mention, capture.mention) && [...voices].every((side) => !capture.voices.has(side)),
    );
    if (against.length > 0)
      out.set(
        mention.id,
        against.map((capture) => ({ mention: capture.mention.id, step })),
      );
  }
  return out;
}

function near(a: Mention, b: Mention): boolean {
  const [x, y] = [a.date.start ?? a.date.end, b.date.start ?? b.date.end];
  return x === null || y === null || Math.abs(daysBetween(x, y)) <= REACH;
}
