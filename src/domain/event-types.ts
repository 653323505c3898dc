// The event types: one table that says what each is called, its family and its codes in PLOVER, CAMEO and ACLED.

/** The six families that colour and lane the timeline. */
export const EVENT_FAMILIES = [
  'ceasefire',
  'talks',
  'territory',
  'combat',
  'stance',
  'humanitarian',
] as const;
export type EventFamily = (typeof EVENT_FAMILIES)[number];

interface TypeRow {
  readonly family: EventFamily;
  readonly plover: string;
  readonly cameo: string;
  readonly acled: string | null;
}

const AGREEMENT = 'Strategic developments: Agreement';
const ARMED_CLASH = 'Battles: Armed clash';

/** Codes follow PLOVER (2023), CAMEO 1.1 and the ACLED codebook (2023). */
const TYPES = {
  'ceasefire-agreement': { family: 'ceasefire', plover: 'CONCEDE', cameo: '0871', acled: AGREEMENT },
  'ceasefire-start': { family: 'ceasefire', plover: 'RETREAT:ceasefire', cameo: '0871', acled: null },
  'ceasefire-violation': { family: 'ceasefire', plover: 'ASSAULT', cameo: '196', acled: ARMED_CLASH },
  'ceasefire-call': { family: 'ceasefire', plover: 'REQUEST:yield', cameo: '0256', acled: null },
  meeting: { family: 'talks', plover: 'CONSULT', cameo: '040', acled: null },
  call: { family: 'talks', plover: 'CONSULT', cameo: '041', acled: null },
  visit: { family: 'talks', plover: 'CONSULT', cameo: '042', acled: null },
  invitation: { family: 'talks', plover: 'REQUEST:meet', cameo: '026', acled: null },
  agreement: { family: 'talks', plover: 'AGREE', cameo: '030', acled: AGREEMENT },
  capture: {
    family: 'territory',
    plover: 'COERCE:seize',
    cameo: '192',
    acled: 'Battles: Government regains territory',
  },
  advance: { family: 'territory', plover: 'ASSAULT', cameo: '190', acled: ARMED_CLASH },
  withdrawal: { family: 'territory', plover: 'RETREAT:withdraw', cameo: '0874', acled: null },
  clash: { family: 'combat', plover: 'ASSAULT:firearms', cameo: '190', acled: ARMED_CLASH },
  attack: { family: 'combat', plover: 'ASSAULT:firearms', cameo: '193', acled: ARMED_CLASH },
  strike: {
    family: 'combat',
    plover: 'ASSAULT:heavy-weapons',
    cameo: '194',
    acled: 'Explosions/Remote violence: Shelling/artillery/missile attack',
  },
  losses: { family: 'combat', plover: 'ASSAULT:destroy', cameo: '190', acled: null },
  deployment: {
    family: 'combat',
    plover: 'MOBILIZE',
    cameo: '154',
    acled: 'Strategic developments: Change to group/activity',
  },
  accusation: { family: 'stance', plover: 'ACCUSE', cameo: '112', acled: null },
  demand: { family: 'stance', plover: 'REQUEST', cameo: '10', acled: null },
  refusal: { family: 'stance', plover: 'REJECT', cameo: '12', acled: null },
  threat: { family: 'stance', plover: 'THREATEN', cameo: '13', acled: null },
  support: { family: 'stance', plover: 'SUPPORT', cameo: '051', acled: null },
  concern: { family: 'stance', plover: 'ACCUSE:disapprove', cameo: '11', acled: null },
  protest: { family: 'stance', plover: 'ACCUSE:disapprove', cameo: '114', acled: null },
  declaration: { family: 'stance', plover: 'ACCUSE:disapprove', cameo: '11', acled: null },
  exchange: {
    family: 'humanitarian',
    plover: 'RETREAT:release',
    cameo: '0841',
    acled: 'Strategic developments: Other',
  },
} as const satisfies Record<string, TypeRow>;

export type EventType = keyof typeof TYPES;

/** Every type, in the order of the table: `['ceasefire-agreement', …, 'exchange']`. */
export const EVENT_TYPES = Object.keys(TYPES) as [EventType, ...EventType[]];

/** The row of a type: `typeInfo('strike').family` → `'combat'`. */
export function typeInfo(type: EventType): TypeRow {
  return TYPES[type];
}

/** The family of a type: `familyOf('call')` → `'talks'`. */
export function familyOf(type: EventType): EventFamily {
  return TYPES[type].family;
}
