// Stage 13: headlines and labels in both languages from templates. The claimant of a one-sided event is part of both and
// never cut; loaded words of the sources stay in the quotations.
import type { Quantity, Status, Text } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import { ACCUSED, FRAMES, HEADLINES, WITHOUT_PLACE } from './headline-templates.ts';

export interface HeadlineInput {
  readonly type: EventType;
  readonly status: Status;
  readonly agents: readonly Text[];
  readonly targets: readonly Text[];
  readonly place: Text | null;
  readonly quantity: Quantity | null;
  /** Sides that assert and that deny or dispute, as labels; empty: the article's own voice. */
  readonly claimants: readonly Text[];
  readonly deniers: readonly Text[];
  readonly disputers: readonly Text[];
  /** Whether those who say so are not those who did it: the deed is attributed. */
  readonly attributed: boolean;
  /** The exact words of the trigger's clause, for acts of stance that only their words tell apart. */
  readonly quotation: string | null;
}

type Language = keyof Text;
const AND: Readonly<Record<Language, string>> = { ar: ' و', en: ' and ' };

/** `['أ', 'ب', 'ج']` → "أ وب وج"; in English commas, then "and". More than three are named by two and a count. */
function list(names: readonly Text[], language: Language): string {
  const words = [...new Set(names.map((name) => name[language]))];
  if (words.length > 3) {
    const rest = words.length - 2;
    return language === 'ar'
      ? `${words.slice(0, 2).join(AND.ar)} و${rest} آخرين`
      : `${words.slice(0, 2).join(', ')} and ${rest} others`;
  }
  if (language === 'ar') return words.join(AND.ar);
  return words.length < 3 ? words.join(AND.en) : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** ل before a name: أرمينيا → لأرمينيا, الولايات → للولايات. */
function withLam(name: string): string {
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
}

/** Fills slots; a bracketed part falls away when its slot is empty: `fillSlots('قصف[ في {p}]', {p: ''})` → `'قصف'`. */
export function fillSlots(template: string, slots: Readonly<Record<string, string>>): string {
  const put = (part: string) => part.replace(/\{(\w)\}/g, (_whole, key: string) => slots[key] ?? '');
  return put(
    template.replace(/\[([^[\]]*)\]/g, (_whole, part: string) =>
      /\{(\w)\}/.test(part) && !slots[/\{(\w)\}/.exec(part)?.[1] ?? ''] ? '' : part,
    ),
  );
}

/** Numbers in words that say no figure are given back as words. */
const VAGUE = [
  { low: 20, high: 99, ar: 'العشرات', en: 'dozens' },
  { low: 200, high: 999, ar: 'المئات', en: 'hundreds' },
  { low: 2000, high: 9999, ar: 'الآلاف', en: 'thousands' },
];

/** "20 جنديا" as the source says it, in Arabic; in English the number with its kind. */
function quantityWords(quantity: Quantity, language: Language): string {
  const vague = VAGUE.find(({ low, high }) => low === quantity.low && high === quantity.high);
  const about = quantity.approx && !vague ? (language === 'ar' ? 'نحو ' : 'about ') : '';
  const number = vague
    ? vague[language]
    : quantity.low === quantity.high
      ? String(quantity.low)
      : `${quantity.low}–${quantity.high}`;
  const kinds: Partial<Record<Quantity['kind'], Text>> = {
    killed: { ar: 'قتلى', en: 'killed' },
    wounded: { ar: 'جرحى', en: 'wounded' },
    destroyed: { ar: 'عتاد مدمَّر', en: 'pieces of equipment destroyed' },
    captured: { ar: 'أسرى', en: 'captured' },
    sent: { ar: 'مقاتلون', en: 'sent' },
  };
  const kind = kinds[quantity.kind]?.[language];
  if (kind === undefined) return '';
  return language === 'ar' ? `${kind} (${about}${number})` : `${about}${number} ${kind}`.trim();
}

function nounPhrase(input: HeadlineInput, language: Language, short: boolean): string {
  const { type } = input;
  const accused = input.attributed && input.agents.length > 0 ? ACCUSED[type] : undefined;
  const own = HEADLINES[type];
  const sides = new Set(input.agents.map((agent) => agent.en));
  const template =
    accused ?? (sides.size > 1 && own.pair ? own.pair : input.place ? own : (WITHOUT_PLACE[type] ?? own));
  // The shortest form says where, or where that is not told, to whom.
  const targets = short && input.place ? '' : list(input.targets, language);
  const slots = {
    a: list(input.agents, language),
    t: targets,
    l: targets === '' ? '' : withLam(targets),
    p: input.place?.[language] ?? '',
    n: input.quantity ? quantityWords(input.quantity, language) : '',
  };
  const phrase = fillSlots(template[language], slots);
  // A bare "قصف" or "خسائر" tells nothing apart: the source's own words do.
  const bare = phrase === fillSlots(template[language], {});
  return bare && input.quotation !== null && language === 'ar' ? `${phrase}: «${input.quotation}»` : phrase;
}

function framed(input: HeadlineInput, language: Language, short: boolean): string {
  const phrase = nounPhrase(input, language, short);
  const put = (frame: Text, c: string, d: string) => fillSlots(frame[language], { c, d, h: phrase });
  const claimants = list(input.claimants, language);
  switch (input.status) {
    case 'claimed':
      return put(FRAMES.claimed, claimants, '');
    case 'contested': {
      const denied = input.deniers.length > 0;
      const by = list(denied ? input.deniers : input.disputers, language);
      const frame = denied ? FRAMES.contested : FRAMES.disputed;
      return input.claimants.length > 0 ? put(frame, claimants, by) : put(frame, '', by).replace(/^: /, '');
    }
    case 'denied':
      return put(FRAMES.denied, '', list(input.deniers, language));
    case 'planned':
      return put(FRAMES.planned, '', '');
    case 'called-for':
      return put(FRAMES['called-for'], '', '');
    case 'hypothetical':
      return put(FRAMES.hypothetical, '', '');
    case 'reported':
    case 'agreed':
      return phrase;
  }
}

/** The headline and its shortest form. Acts of stance carry their own words, quoted, in the Arabic headline. */
export function buildHeadline(input: HeadlineInput): { headline: Text; label: Text } {
  const stance = familyOf(input.type) === 'stance' && input.quotation !== null;
  const headline = (language: Language) => {
    const words = framed(input, language, false);
    return stance && language === 'ar' && !words.includes('«') ? `${words}: «${input.quotation}»` : words;
  };
  return {
    headline: { ar: headline('ar'), en: headline('en') },
    label: { ar: framed(input, 'ar', true), en: framed(input, 'en', true) },
  };
}
