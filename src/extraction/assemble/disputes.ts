// What contradicts without denying: fighting told to go on, an attack told to have been repelled, or ground told to be still held,
// in a place that another side says it has taken. It stays its own event; the mention says what it disputes, and the two are tied.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import { hasDenial } from './denials.ts';
import { isHold } from './held-ground.ts';
import { triggerWords } from './link-input.ts';

/** Days within which going on fighting speaks against a capture. */
const REACH = 2;
const FIGHTING: ReadonlySet<Mention['type']> = new Set(['clash', 'attack']);
/** Ground said to be gained; several villages are an advance. */
const GAINED: ReadonlySet<Mention['type']> = new Set(['capture', 'advance']);

interface Sided {
  readonly mention: Mention;
  /** Sides that say so; the article's own voice has none. */
  readonly voices: ReadonlySet<string>;
}

/** "صدّت قواته الهجوم": who repelled the attack says that the place was not taken. */
const REPELLED = /(?:^|\s)[وف]?(?:ت?صد|احبط|افشل)/;

const STILL_HELD = 'dispute.still-held';

/** How a mention speaks against a capture of its place; `null`: it does not. */
function contradicts(mention: Mention): Step | null {
  if (isHold(mention)) return { rule: STILL_HELD, params: {} };
  if (!FIGHTING.has(mention.type)) return null;
  if (mention.modality === 'ongoing') return { rule: 'dispute.fighting-goes-on', params: {} };
  const isRepelled = mention.modality === 'happened' && REPELLED.test(triggerWords(mention));
  return isRepelled ? { rule: 'dispute.repelled', params: {} } : null;
}

/** How far behind a capture the words "القتال مستمر في المدينة" may mean its place, in UTF-16 units. */
const NEAR = 1000;

/** "المعارك مستمرة في المدينة", "القتال هناك مستمر", "في محيطه", "في شوارعها": the place just told of. */
const POINTS =
  /(?:^| )(?:(?:في|ب|داخل|حول|عن|علي) ?(?:ال)?(?:مدينه|بلده|قريه|منطقه|قاعده|مطار|معسكر|موقع|مقر)|هناك|فيه|فيها|داخله|داخلها|حوله|حولها|(?:محيط|شوارع|احياء|اطراف|ضواحي|ازقه|مشارف|وسط|جنوب|شمال|شرق|غرب)(?:ه|ها))(?:$|[^ا-ي])/;
const wordsFrom = ({ passage, trigger }: Mention) =>
  foldArabic(passage.exact.slice(trigger.start - passage.start));

function haveCommon(sides: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const side of sides) if (others.has(side)) return true;
  return false;
}

/** Who took, or holds: a third voice that says who took a place still holds it contradicts nobody. */
const agentsOf = ({ actors }: Mention): ReadonlySet<string> =>
  new Set(actors.filter(({ role }) => role === 'agent').map(({ actor }) => actor));

const denies = ({ mention, voices }: Sided, sides: ReadonlySet<string>) =>
  hasDenial(mention) && haveCommon(sides, voices);

/**
 * The captures that fighting speaks against though it names another place or none: told before it in its article, where one of
 * both has no place ("سيطر على سبع قرى"; "القتال مستمر في المدينة"), or where who tells of the fighting has just denied one ("نفى
 * سقوط المدينة وقال إن قواته تقاتل في حي X").
 */
function capturesInText({ mention, voices }: Sided, told: readonly Sided[]): readonly Sided[] {
  const before = told.filter(
    ({ mention: other }) =>
      GAINED.has(other.type) &&
      !isHold(other) &&
      other.article === mention.article &&
      other.trigger.start < mention.trigger.start &&
      mention.trigger.start - other.trigger.start <= NEAR,
  );
  const denied = before.findLast((sided) => denies(sided, voices));
  const places = new Set(denied?.mention.places.map(({ place }) => place));
  return before.filter(
    ({ mention: other }) =>
      !hasDenial(other) &&
      ((mention.places.length === 0 && POINTS.test(wordsFrom(mention))) ||
        other.places.length === 0 ||
        other.places.some(({ place }) => places.has(place))),
  );
}

/** Whether a mention may dispute another or be disputed, by its type: others need not be asked about. */
export const mayDispute = ({ type }: Mention): boolean => GAINED.has(type) || FIGHTING.has(type);

/** For each mention id, the captures that it disputes. */
export function findDisputes(mentions: readonly Sided[]): Map<string, { mention: string; step: Step }[]> {
  const captures = new Map<string, Sided[]>();
  for (const sided of mentions) {
    const { type, places } = sided.mention;
    if (!GAINED.has(type) || hasDenial(sided.mention) || isHold(sided.mention)) continue;
    for (const { place } of places) {
      const list = captures.get(place);
      if (list) list.push(sided);
      else captures.set(place, [sided]);
    }
  }
  const out = new Map<string, { mention: string; step: Step }[]>();
  const inArticle = new Map<string, Sided[]>();
  for (const sided of mentions) {
    const list = inArticle.get(sided.mention.article);
    if (list) list.push(sided);
    else inArticle.set(sided.mention.article, [sided]);
  }
  for (const sided of mentions) {
    const { mention, voices } = sided;
    const step = contradicts(mention);
    if (step === null || voices.size === 0) continue;
    // Fighting goes on where somebody advances; it speaks against a place's having been taken, and who still holds it against either.
    const named = mention.places
      .flatMap(({ place }) => captures.get(place) ?? [])
      .filter((gain) => step.rule === STILL_HELD || gain.mention.type === 'capture');
    const goesOn = mention.modality === 'ongoing';
    const there = new Set(
      named.length > 0 || !goesOn ? named : capturesInText(sided, inArticle.get(mention.article) ?? []),
    );
    const holders = step.rule === STILL_HELD ? agentsOf(mention) : new Set<string>();
    const against = [...there].filter(
      (capture) =>
        near(mention, capture.mention) &&
        !haveCommon(voices, capture.voices) &&
        !haveCommon(holders, agentsOf(capture.mention)),
    );
    if (against.length > 0)
      out.set(
        mention.id,
        against.map((capture) => ({ mention: capture.mention.id, step })),
      );
  }
  return out;
}

/** Whether no more than `REACH` days lie between two; over several days the nearest count. */
function near({ date: a }: Mention, { date: b }: Mention): boolean {
  const [from, to] = [a.start ?? a.end, a.end ?? a.start];
  const [first, last] = [b.start ?? b.end, b.end ?? b.start];
  if (from === null || to === null || first === null || last === null) return true;
  return Math.max(daysBetween(to, first), daysBetween(last, from)) <= REACH;
}
