// What contradicts without denying: fighting told to go on in a place that another side says it has taken. It stays its
// own event; the mention says what it disputes, and the two events are tied.
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { daysBetween } from '../../domain/iso-day.ts';

/** Days within which going on fighting speaks against a capture. */
const REACH = 2;
const FIGHTING: ReadonlySet<Mention['type']> = new Set(['clash', 'attack']);

interface Sided {
  readonly mention: Mention;
  /** Sides that say so; the article's own voice has none. */
  readonly voices: ReadonlySet<string>;
}

/** For each mention id, the captures that it disputes. */
export function findDisputes(mentions: readonly Sided[]): Map<string, { mention: string; step: Step }[]> {
  const captures = mentions.filter(
    ({ mention }) => mention.type === 'capture' && !mention.claims.some((claim) => claim.stance === 'denies'),
  );
  const out = new Map<string, { mention: string; step: Step }[]>();
  for (const { mention, voices } of mentions) {
    if (!FIGHTING.has(mention.type) || mention.modality !== 'ongoing' || voices.size === 0) continue;
    const places = new Set(mention.places.map(({ place }) => place));
    const against = captures.filter(
      (capture) =>
        capture.mention.places.some(({ place }) => places.has(place)) &&
        near(mention, capture.mention) &&
        [...voices].every((side) => !capture.voices.has(side)),
    );
    if (against.length === 0) continue;
    out.set(
      mention.id,
      against.map((capture) => ({
        mention: capture.mention.id,
        step: { rule: 'dispute.fighting-goes-on', params: {} },
      })),
    );
  }
  return out;
}

function near(a: Mention, b: Mention): boolean {
  const [x, y] = [a.date.start ?? a.date.end, b.date.start ?? b.date.end];
  return x === null || y === null || Math.abs(daysBetween(x, y)) <= REACH;
}
