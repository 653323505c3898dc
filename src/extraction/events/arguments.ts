// Stage 9: who is agent, target and mediator of an event, and where it took place, by the construction of its trigger:
// subject and object of a verb, genitive and demonym of a noun, prepositions of either.
import type { Role, Span } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
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
  /** Whether a subject was found; where not, the caller may supply the last one (pro-drop). */
  readonly hasAgent: boolean;
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
const GENITIVE_IS_OBJECT: ReadonlySet<EventType> = new Set([
  'strike',
  'losses',
  'capture',
  'support',
  'accusation',
  'refusal',
]);
/** Types with nobody to suffer them. */
const NO_TARGET: ReadonlySet<EventType> = new Set([
  'withdrawal',
  'visit',
  'deployment',
  'declaration',
  'advance',
]);

const MEDIATION = /^[وف]?(?:بوساطه|بدعوه|برعايه|بطلب|بمبادره|باشراف|برئاسه|تحت|وساطه)$/;
const BY = /^(?:بيد|قبل|يد|ايدي|بقياده)$/;

type Relation =
  | 'subject'
  | 'object'
  | 'genitive'
  | 'with'
  | 'between'
  | 'to'
  | 'on'
  | 'against'
  | 'in'
  | 'from'
  | 'by'
  | 'mediation'
  | 'about'
  | 'before';

const PREPOSITION: Readonly<Record<string, Relation>> = {
  مع: 'with',
  بين: 'between',
  الي: 'to',
  ل: 'to',
  علي: 'on',
  ضد: 'against',
  في: 'in',
  من: 'from',
  عن: 'about',
  حول: 'about',
  بشان: 'about',
  نحو: 'to',
  باتجاه: 'to',
  تجاه: 'to',
  لدي: 'in',
  قرب: 'in',
  داخل: 'in',
  شمال: 'in',
  جنوب: 'in',
  شرق: 'in',
  غرب: 'in',
  محيط: 'in',
  لصالح: 'to',
  ب: 'on',
  بيد: 'by',
};

/** How a name stands to the trigger, told from the words between them. */
function relationAt(view: SentenceView, trigger: Trigger, at: number): Relation | null {
  const chunk = view.at(at);
  if (!chunk) return null;
  const clitic = chunk.prefix.replace(/ال$/, '').replace(/لل$/, 'ل').slice(-1);
  if (clitic === 'ل' || clitic === 'ب') {
    if (clitic === 'ب' && chunk.name?.place) return 'in';
    return clitic === 'ل' ? 'to' : 'on';
  }
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const word = view.text(back).replace(/^[وف](?=.{2})/, '');
    if (view.at(back)?.kind === 'mark') {
      if (view.isClauseMark(back) && view.text(back) !== '،') break;
      continue;
    }
    if (MEDIATION.test(word)) return 'mediation';
    if (BY.test(word)) return 'by';
    const relation = PREPOSITION[word];
    if (relation) return relation;
    if (view.at(back)?.kind !== 'word' || back <= trigger.last) break;
    if (view.is(back, 'land')) continue;
    if (back < at - 1) break;
  }
  return null;
}

interface Found {
  at: number;
  relation: Relation;
}

/** Names after and before the trigger with their relation; a name joined by و shares the relation before it. */
function relate(view: SentenceView, trigger: Trigger): Found[] {
  const out: Found[] = [];
  const start = view.clauseStart(trigger.first);
  const end = reachEnd(view, trigger);
  let carried: Relation | null = null;
  let order = 0;
  for (let at = trigger.first; at < end; at++) {
    const chunk = view.at(at);
    if (!chunk || at === trigger.anchor) continue;
    if (
      chunk.kind === 'word' &&
      view.isFiniteVerb(at) &&
      at > trigger.last &&
      !view.is(at, 'say', 'do', 'continue', 'begin', 'resume')
    ) {
      carried = null;
      order = 2;
    }
    if (chunk.kind === 'word' && /^[وف]?مع$|^بين$/.test(chunk.text)) carried = null;
    if (!chunk.name) {
      if (chunk.kind === 'word' && !view.isFiniteVerb(at)) carried = /^و/.test(chunk.text) ? null : carried;
      continue;
    }
    if (at > trigger.first && at < trigger.last && !trigger.verbal && trigger.first !== trigger.anchor) {
      out.push({ at, relation: 'subject' });
      continue;
    }
    const explicit = relationAt(view, trigger, at);
    const joined: boolean = chunk.prefix.startsWith('و') && chunk.prefix.length === 1 && carried !== null;
    let relation: Relation | null = explicit ?? (joined ? carried : null);
    if (!relation && at > trigger.first) {
      if (trigger.verbal) relation = order === 0 ? 'subject' : order === 1 ? 'object' : null;
      else relation = at <= trigger.last + 2 ? 'genitive' : null;
      if (relation === 'subject' || relation === 'object') order++;
    }
    if (!relation) continue;
    carried = relation;
    out.push({ at, relation });
  }
  for (let at = trigger.first - 1; at >= Math.max(0, start); at--) {
    const chunk = view.at(at);
    if (!chunk?.name || chunk.name.actors.length === 0) continue;
    const explicit = relationAt(view, trigger, at);
    if (explicit === 'mediation' || explicit === 'by') out.push({ at, relation: explicit });
    else if (!explicit) {
      out.push({ at, relation: 'before' });
      if (!chunk.prefix.startsWith('و')) break;
    } else if (chunk.prefix.startsWith('و')) continue;
    else if (explicit === 'in') out.push({ at, relation: 'in' });
  }
  return out;
}

/** Where the arguments of a trigger end: its clause, run on over commas that only set off apposition or a list. */
function reachEnd(view: SentenceView, trigger: Trigger): number {
  let end = view.clauseEnd(trigger.last);
  while (
    end < view.length &&
    view.text(end) === '،' &&
    (view.at(end + 1)?.kind === 'name' || view.at(end + 1)?.kind === 'time')
  ) {
    end = view.clauseEnd(end + 1);
  }
  if (/^(?:\(|")$/.test(view.text(end))) end = view.clauseEnd(end + 1);
  return Math.min(end, trigger.last + 22);
}

function roleOf(type: EventType, relation: Relation, verbal: boolean): Role | 'place' | null {
  const talks = familyOf(type) === 'talks';
  switch (relation) {
    case 'mediation':
      return 'mediator';
    case 'by':
      return 'agent';
    case 'between':
      return 'agent';
    case 'with':
      return MUTUAL.has(type) ? 'agent' : type === 'visit' ? null : 'target';
    case 'in':
    case 'from':
      return 'place';
    case 'subject':
    case 'before':
      return 'agent';
    case 'object':
      return MUTUAL.has(type) && type !== 'ceasefire-violation'
        ? 'agent'
        : NO_TARGET.has(type)
          ? 'place'
          : 'target';
    case 'genitive':
      return GENITIVE_IS_OBJECT.has(type) ? 'target' : 'agent';
    case 'to':
      return talks && type !== 'invitation'
        ? verbal
          ? 'place'
          : 'agent'
        : NO_TARGET.has(type)
          ? 'place'
          : 'target';
    case 'on':
      return type === 'meeting' ? null : type === 'capture' || type === 'advance' ? 'place' : 'target';
    case 'against':
      return 'target';
    case 'about':
      return null;
  }
}

/** The arguments of a trigger within its sentence. */
export function findArguments(view: SentenceView, trigger: Trigger): Arguments {
  const actors: Argument[] = [];
  const places = new Map<string, Span>();
  const add = (actor: string, role: Role, span: Span) => {
    if (!actors.some((found) => found.actor === actor)) actors.push({ actor, role, span });
  };
  const related = relate(view, trigger);
  const hasSubject = related.some(
    ({ relation }) => relation === 'subject' || relation === 'by' || relation === 'between',
  );
  for (const { at, relation } of related) {
    const chunk = view.at(at);
    const name = chunk?.name;
    if (!chunk || !name) continue;
    if (relation === 'before' && hasSubject && trigger.verbal) continue;
    let role = roleOf(trigger.type, relation, trigger.verbal);
    // A demonym beside a noun tells whose deed it is: القصف الأذري.
    if (name.form === 'demonym' && relation === 'genitive') role = 'agent';
    const isPlaceOnly = name.actors.length === 0;
    if (
      name.place &&
      (isPlaceOnly ||
        role === 'place' ||
        (relation === 'genitive' && name.form === 'name' && isGround(trigger.type)))
    ) {
      if (relation !== 'about') places.set(name.place, chunk.span);
      continue;
    }
    if (role === null || role === 'place') continue;
    for (const actor of name.actors) add(actor, role, chunk.span);
  }
  for (let at = trigger.first; at < reachEnd(view, trigger); at++) {
    const chunk = view.at(at);
    if (chunk?.name?.place && chunk.name.actors.length === 0 && !places.has(chunk.name.place))
      places.set(chunk.name.place, chunk.span);
  }
  return {
    actors,
    places: [...places].map(([place, span]) => ({ place, span })),
    hasAgent: actors.some((argument) => argument.role === 'agent'),
  };
}

/** Types that happen to ground: a name behind their noun is where, not who (قصف موسكو). */
function isGround(type: EventType): boolean {
  return (
    type === 'strike' || type === 'capture' || type === 'visit' || type === 'attack' || type === 'meeting'
  );
}
