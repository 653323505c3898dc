// Headlines as data: noun phrases, so that no verb has to agree with a name, in neutral words (CONTRIBUTING, "Wording": "السيطرة على",
// never تحرير, احتلال, سقوط). `{a}` agents, `{t}` targets, `{l}` targets with the preposition ل, `{p}` place, `{n}` number; a part in [ ] falls away with its slot.
import type { EventType } from '../../domain/event-types.ts';

interface Template {
  readonly ar: string;
  readonly en: string;
  /** Where two parties stand side by side. */
  readonly pair?: { readonly ar: string; readonly en: string };
}

export const HEADLINES: Readonly<Record<EventType, Template>> = {
  'ceasefire-agreement': {
    ar: 'اتفاق هدنة[ يشمل {a}][ في {p}]',
    en: 'Truce agreement[ involving {a}][ in {p}]',
    pair: { ar: 'اتفاق هدنة بين {a}', en: 'Truce agreement between {a}' },
  },
  'ceasefire-start': { ar: 'موعد سريان هدنة[ في {p}]', en: 'Start of a truce[ in {p}]' },
  'ceasefire-violation': { ar: 'خرق لهدنة[ في {p}]', en: 'Breach of a truce[ in {p}]' },
  'ceasefire-call': { ar: 'دعوة[ من {a}] إلى وقف القتال', en: 'Call for a truce[ by {a}]' },
  meeting: {
    ar: 'اجتماع[ بحضور {a}][ في {p}]',
    en: 'Meeting[ of {a}][ in {p}]',
    pair: { ar: 'اجتماع {a}[ في {p}]', en: 'Meeting of {a}[ in {p}]' },
  },
  call: {
    ar: 'اتصال هاتفي[ أجراه {a}]',
    en: 'Telephone call[ by {a}]',
    pair: { ar: 'اتصال هاتفي بين {a}', en: 'Telephone call between {a}' },
  },
  visit: { ar: 'زيارة[ {a}][ إلى {p}]', en: 'Visit[ by {a}][ to {p}]' },
  invitation: {
    ar: 'دعوة[ من {a}] إلى محادثات[، موجهة إلى {t}]',
    en: 'Invitation to talks[ by {a}][, to {t}]',
  },
  agreement: {
    ar: 'موافقة أو اتفاق[ من جانب {a}]',
    en: 'Agreement[ by {a}]',
    pair: { ar: 'اتفاق بين {a}', en: 'Agreement between {a}' },
  },
  capture: { ar: 'السيطرة على {p}', en: 'Control of {p} taken' },
  advance: { ar: 'تقدم ميداني[: {a}][ في {p}]', en: 'Advance[ by {a}][ in {p}]' },
  withdrawal: { ar: 'انسحاب[ {a}][ من {p}]', en: 'Withdrawal[ of {a}][ from {p}]' },
  clash: {
    ar: 'قتال[ في {p}]',
    en: 'Fighting[ in {p}]',
    pair: { ar: 'قتال بين {a}[ في {p}]', en: 'Fighting between {a}[ in {p}]' },
  },
  attack: { ar: 'هجوم[ على {t}][ في {p}]', en: 'Attack[ on {t}][ in {p}]' },
  strike: { ar: 'قصف[ على {t}][ في {p}]', en: 'Strike[ on {t}][ in {p}]' },
  losses: { ar: 'خسائر[: {n}][ لدى {t}][ في {p}]', en: 'Losses[: {n}][ among {t}][ in {p}]' },
  deployment: {
    ar: 'إرسال مقاتلين أو قوات أو وصولهم[ إلى {p}]',
    en: 'Deployment of fighters or troops[ in {p}]',
  },
  accusation: {
    ar: 'اتهام[ من {a}][ موجّه إلى {t}]',
    en: 'Accusation[ by {a}][ against {t}]',
    pair: { ar: 'اتهامات متبادلة بين {a}', en: 'Mutual accusations by {a}' },
  },
  demand: { ar: 'مطالبة[ من {a}][ موجّهة إلى {t}]', en: 'Demand[ by {a}][ to {t}]' },
  refusal: { ar: 'رفض[ من {a}]', en: 'Refusal[ by {a}]' },
  threat: { ar: 'تهديد[ من {a}][ موجّه إلى {t}]', en: 'Threat[ by {a}][ to {t}]' },
  support: { ar: 'دعم[ من {a}][ {l}]', en: 'Support[ by {a}][ for {t}]' },
  concern: { ar: 'قلق أو تحذير[ من {a}]', en: 'Concern or warning[ by {a}]' },
  protest: { ar: 'احتجاج[ من {a}][، موجّه إلى {t}]', en: 'Protest[ by {a}][ to {t}]' },
  declaration: { ar: 'إعلان[ من {a}]', en: 'Declaration[ by {a}]' },
  exchange: {
    ar: 'تبادل أسرى أو جثث',
    en: 'Exchange of prisoners or bodies',
    pair: { ar: 'تبادل أسرى أو جثث بين {a}', en: 'Exchange of prisoners or bodies between {a}' },
  },
};

/** Without a place, "Control of … taken" says nothing: the general words for the type. */
export const WITHOUT_PLACE: Partial<Record<EventType, { readonly ar: string; readonly en: string }>> = {
  capture: { ar: 'السيطرة على موقع[: {a}]', en: 'Ground taken[ by {a}]' },
};

/** Deeds whose agent is told only by the other side: the accused is named with the claim, not as a fact. */
export const ACCUSED: Partial<Record<EventType, { readonly ar: string; readonly en: string }>> = {
  strike: { ar: 'قصف[ على {t}][ في {p}] منسوب إلى {a}', en: 'Strike[ on {t}][ in {p}] attributed to {a}' },
  attack: { ar: 'هجوم[ على {t}][ في {p}] منسوب إلى {a}', en: 'Attack[ on {t}][ in {p}] attributed to {a}' },
  'ceasefire-violation': {
    ar: 'خرق لهدنة[ في {p}] منسوب إلى {a}',
    en: 'Breach of a truce[ in {p}] attributed to {a}',
  },
};

/** How a claim and its denial frame the noun phrase `{h}`. */
export const FRAMES = {
  claimed: { ar: '{c}: {h}', en: '{c}: {h}' },
  contested: { ar: '{c}: {h} – نفي من {d}', en: '{c}: {h} – denied by {d}' },
  disputed: { ar: '{c}: {h} – رواية مخالفة من {d}', en: '{c}: {h} – another account by {d}' },
  denied: { ar: 'نفي من {d}: {h}', en: 'Denied by {d}: {h}' },
  planned: { ar: 'مقرَّر: {h}', en: 'Planned: {h}' },
  'called-for': { ar: 'مطلوب: {h}', en: 'Called for: {h}' },
  hypothetical: { ar: 'افتراض: {h}', en: 'Hypothetical: {h}' },
} as const;
