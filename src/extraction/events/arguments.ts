// Stage 9: who is agent, target and mediator of an event, and where it took place: what the type makes of the relations in
// which names stand to the trigger.
import type { Role, Span } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Relation } from './relations.ts';
import { frontedPlace, isOwnLocative, nearbyPlace, relateNames } from './relations.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

export interface Argument {
  readonly actor: string;
  readonly role: Role;
  readonly span: Span | null;
}

export interface Arguments {
  readonly actors: readonly Argument[];
  readonly places: readonly { readonly place: string; readonly span: Span }[];
}

/** Types whose parties stand side by side: both are agents. */
const MUTUAL: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'agreement',
  'clash',
  'ceasefire-agreement',
  'ceasefire-start',
  'ceasefire-violation',
  'exchange',
]);
/** What follows the noun directly suffers the deed (قصف المدينة); of the others it does it (انسحاب القوات). */
const GENITIVE_IS_OBJECT: ReadonlySet<EventType> = new Set(['strike', 'losses', 'capture', 'accusation']);
/** Types with nobody to suffer them. */
const NO_TARGET: ReadonlySet<EventType> = new Set([
  'withdrawal',
  'visit',
  'deployment',
  'declaration',
  'advance',
]);
/** Types that happen to ground: a place behind their noun is where, not who (قصف موسكو). */
const GROUND: ReadonlySet<EventType> = new Set([
  'strike',
  'capture',
  'visit',
  'attack',
  'meeting',
  'losses',
  'advance',
]);
/** "عن قلقه", "رفضها": the pronoun points to who voices it; names behind are what it is about. */
const VOICED: ReadonlySet<EventType> = new Set(['refusal', 'concern', 'support', 'threat']);

type Reading = Role | 'place' | null;

function readingOf(type: EventType, relation: Relation, verbal: boolean): Reading {
  const talks = familyOf(type) === 'talks';
  switch (relation) {
    case 'mediation':
      return 'mediator';
    case 'by':
    case 'between':
      return 'agent';
    case 'with':
      return MUTUAL.has(type) ? 'agent' : type === 'visit' ? null : 'target';
    case 'in':
    case 'visited':
      return 'place';
    case 'from':
      return type === 'strike' || type === 'attack' ? 'agent' : 'place';
    case 'subject':
    case 'before':
      return 'agent';
    case 'object':
      if (MUTUAL.has(type) && type !== 'ceasefire-violation') return 'agent';
      return NO_TARGET.has(type) ? 'place' : 'target';
    case 'genitive':
      return VOICED.has(type) ? 'target' : GENITIVE_IS_OBJECT.has(type) ? 'target' : 'agent';
    case 'to':
      if (talks && type !== 'invitation') return verbal ? 'place' : 'agent';
      return NO_TARGET.has(type) ? 'place' : 'target';
    case 'on':
      return talks ? null : type === 'capture' || type === 'advance' ? 'place' : 'target';
    case 'against':
      return 'target';
    case 'about':
      return null;
  }
}

/** "X ترتكب جرائم حرب": X is accused, whoever says so accuses. */
function turned(reading: Reading, accuses: boolean): Reading {
  return accuses && reading === 'agent' ? 'target' : reading;
}

/** The arguments of a trigger within its sentence; `speakers`: where the names of those who say it begin. */
export function findArguments(
  view: SentenceView,
  trigger: Trigger,
  speakers: ReadonlySet<number>,
): Arguments {
  const { type } = trigger;
  const actors: Argument[] = [];
  const places = new Map<string, Span>();
  const talks = familyOf(type) === 'talks';
  const related = relateNames(view, trigger, speakers);
  const hasSubject = related.some(
    ({ relation }) => relation === 'subject' || relation === 'by' || relation === 'between',
  );
  for (const { at, relation } of related) {
    const chunk = view.at(at);
    const name = chunk?.name;
    if (!chunk || !name || (relation === 'before' && hasSubject)) continue;
    // A demonym beside a noun tells whose deed it is: القصف الأذري.
    const isDemonym = name.form === 'demonym' && relation === 'genitive';
    const reading = isDemonym ? 'agent' : turned(readingOf(type, relation, trigger.verbal), trigger.accuses);
    const isWhere =
      name.place !== null &&
      (name.actors.length === 0 || reading === 'place' || (relation === 'genitive' && GROUND.has(type)));
    if (isWhere) {
      const elsewhere = talks && relation === 'in' && at > trigger.last && !isOwnLocative(view, trigger, at);
      if (relation !== 'about' && name.place !== null && !elsewhere) places.set(name.place, chunk.span);
    } else if (reading !== null && reading !== 'place') {
      for (const actor of name.actors)
        if (!actors.some((found) => found.actor === actor))
          actors.push({ actor, role: reading, span: chunk.span });
    }
  }
  if (places.size === 0) addScene(view, trigger, places);
  return { actors, places: [...places].map(([place, span]) => ({ place, span })) };
}

/** Where the clause names no place: the scene that the sentence sets, for what happens on ground. */
function addScene(view: SentenceView, trigger: Trigger, places: Map<string, Span>): void {
  const family = familyOf(trigger.type);
  const onGround =
    family === 'combat' || family === 'territory' || family === 'ceasefire' || family === 'humanitarian';
  const at = frontedPlace(view) ?? (onGround ? nearbyPlace(view, trigger) : null);
  const chunk = at === null ? null : view.at(at);
  if (chunk?.name?.place) places.set(chunk.name.place, chunk.span);
}
