// Missiles and drones turned away: "فتح النار على صاروخ أُطلق من X نحو Y". Who shoots one down answers whoever fired it, at the
// place it flew to: what the words tell of its firing holds of its end too.
import type { MentionDraft } from '../draft.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Whether the trigger tells of something in flight being stopped: "اعترضت صاروخا", "فتح النار على صاروخ", "دمرت المسيّرة". */
export function isInterception(view: SentenceView, { type, anchor, last }: Trigger): boolean {
  if (type !== 'strike') return false;
  // "دمر مستودع صواريخ": what lies in store is not in flight.
  const stopped = view.is(anchor, 'destroy') !== null && view.find(anchor + 1, last + 2, 'materiel') === null;
  return stopped || view.is(anchor, 'intercept') !== null || isFiredAtMissile(view, anchor);
}

/** "فتح النار على صاروخ": what is fired at flies itself. */
function isFiredAtMissile(view: SentenceView, anchor: number): boolean {
  return (
    view.as(anchor, 'phrase', 'fire') !== null &&
    view.text(anchor + 1) === 'علي' &&
    view.is(anchor + 2, 'munition') !== null
  );
}

/** Whether the trigger tells that a missile or drone was fired. */
const isFiring = (view: SentenceView, trigger: Trigger): boolean =>
  trigger.type === 'strike' && view.is(trigger.anchor, 'fire') !== null && !isInterception(view, trigger);

const startOf = (view: SentenceView, trigger: Trigger) => view.at(trigger.first)?.span.start;

/** The first mention of a sentence that tells of a missile or drone being fired. */
function firstFired(
  view: SentenceView,
  triggers: readonly Trigger[],
  mentions: readonly MentionDraft[],
): MentionDraft | null {
  for (const trigger of triggers) {
    if (!isFiring(view, trigger)) continue;
    const start = startOf(view, trigger);
    const fired = mentions.find((mention) => mention.type === 'strike' && mention.trigger.start === start);
    if (fired) return fired;
  }
  return null;
}

/**
 * The mentions of a sentence, each interception against those who fired, and where the missile was to fall: of
 * "اعترضت X صاروخا أطلقه Y باتجاه Z" the first is against Y, in Z.
 */
export function withFirers(
  view: SentenceView,
  triggers: readonly Trigger[],
  mentions: readonly MentionDraft[],
): readonly MentionDraft[] {
  const fired = firstFired(view, triggers, mentions);
  if (fired === null) return mentions;
  const answers = new Set(
    triggers.filter((trigger) => isInterception(view, trigger)).map((trigger) => startOf(view, trigger)),
  );
  return mentions.map((mention) => {
    if (mention === fired || mention.type !== 'strike' || !answers.has(mention.trigger.start)) return mention;
    const firing = new Set(fired.actors.filter(({ role }) => role === 'agent').map(({ actor }) => actor));
    // Whoever was told of last is supplied as the doer; who fired it did not shoot it down.
    const own = mention.actors.filter(({ actor, span }) => span !== null || !firing.has(actor));
    const named = new Set(own.map(({ actor }) => actor));
    const firers = fired.actors.filter(({ actor, role }) => role === 'agent' && !named.has(actor));
    return {
      ...mention,
      actors: [...own, ...firers.map((firer) => ({ ...firer, role: 'target' as const }))],
      places: mention.places.length > 0 ? mention.places : fired.places,
    };
  });
}
