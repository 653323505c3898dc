// The Arabic headline: a subject and its present verb, or what the act is called; who claims and who denies around it.
import { agree, verb, withLam } from './arabic.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { othersIn, othersThan } from './headline-parts.ts';
import type { Party } from './party.ts';
import { listParties } from './party.ts';
import { quantityWords } from './quantity-words.ts';
import { fillSlots, firstFilled, isFilled } from './slots.ts';

const ANNOUNCE = verb('يعلن');
const DENY = verb('ينفي', 'ينفيان', 'ينفون');
const CALL_FOR = verb('يدعو', 'يدعوان', 'يدعون');
const ACCUSE = verb('يتهم');

/** Beside what an act is about, a quotation of fewer words tells nothing more. */
const TELLING = 4;

const list = (parties: readonly Party[]) => listParties(parties, 'ar');

type Adjective = readonly [masculine: string, feminine: string];

interface Shape {
  readonly agents: readonly Party[];
  readonly adjective?: Adjective;
  readonly short?: boolean;
}

function slotsOf(parts: HeadlineParts, { agents, adjective, short }: Shape): Record<string, string> {
  const { gender } = parts.wording.ar.noun;
  const oblique = (parties: readonly Party[]) => listParties(parties, 'ar', 'oblique');
  const targets = oblique(parts.targets);
  return {
    a: oblique(agents),
    s: list(agents),
    g: agents.every(({ isForce }) => isForce) ? oblique(agents) : '',
    t: targets,
    l: withLam(targets),
    p: parts.place?.ar ?? '',
    n: parts.quantity ? quantityWords(parts.quantity, 'ar') : '',
    m: short ? '' : oblique(parts.mediators),
    o: parts.topic?.ar ?? '',
    d: parts.topic?.direct ? parts.topic.ar : '',
    j: adjective ? ` ${adjective[gender === 'f' ? 1 : 0]}` : '',
  };
}

/** What the act is called; where that says nothing but its type, the source's own words follow. */
function nounPhrase(parts: HeadlineParts, shape: Shape): string {
  const { phrases, pair } = parts.wording.ar.noun;
  const templates = pair && shape.agents.length > 1 ? pair : phrases;
  const slots = slotsOf(parts, shape);
  const phrase = firstFilled(templates, slots);
  const bare = firstFilled(phrases, { j: slots['j'] ?? '' });
  // In a label somebody's name and a colon may stand before it.
  const colon = shape.short ? '' : ':';
  const quoted =
    phrase === bare && parts.quotation !== null ? `${phrase}${colon} «${parts.quotation}»` : phrase;
  // A definite noun takes no adjective behind it: "السيطرة على المدينة".
  const adjective = slots['j']?.trim() ?? '';
  return phrase.includes(adjective) ? quoted : `${adjective}: ${quoted}`;
}

const PLANNED: Adjective = ['مرتقب', 'مرتقبة'];
const LAPSED: Adjective = ['كان مقررا', 'كانت مقررة'];
const POSSIBLE: Adjective = ['محتمل', 'محتملة'];

/** What is told in the articles' own voice says so: "وفق المقال", "وفق مقالين". */
function told({ byArticles, tellers }: HeadlineParts, words: string): string {
  if (!byArticles) return words;
  return `وفق ${tellers > 2 ? 'مقالات' : tellers === 2 ? 'مقالين' : 'المقال'}: ${words}`;
}

/** "الجيش يقصف المدينة"; `null` where nobody is named or the type is told by its noun alone. */
function sentence(parts: HeadlineParts): string | null {
  const { agents, wording } = parts;
  if (agents.length === 0) return null;
  const slots = slotsOf(parts, { agents });
  for (const { verb: present, rests } of wording.ar.clauses) {
    const rest = rests.find((template) => isFilled(template, slots));
    if (rest !== undefined)
      return `${list(agents)} ${agree(present, agents)} ${fillSlots(rest, slots)}`.trim();
  }
  return null;
}

/** The noun as object: as it stands where it is definite or in construct, else behind a word that takes the genitive. */
const behind = (parts: HeadlineParts, word: string, shape: Shape): string =>
  `${parts.wording.ar.noun.direct ? '' : `${word} `}${nounPhrase(parts, shape)}`;

const says = (parties: readonly Party[], what: Parameters<typeof agree>[0]) =>
  `${list(parties)} ${agree(what, parties)}`;

/** A claim: of one's own deed "تعلن", of a broken truce "تتهم", of another's with a colon. */
function claim(parts: HeadlineParts): string {
  const { claimants, agents, type } = parts;
  const others = othersThan(agents, claimants);
  if (agents.length > 0 && others.length === 0)
    return `${says(claimants, ANNOUNCE)} ${behind(parts, 'عن', { agents: [] })}`;
  if (type === 'ceasefire-violation' && agents.length > 0 && others.length === agents.length)
    return fillSlots(`${says(claimants, ACCUSE)} {a} بخرق الهدنة[ في {p}]`, slotsOf(parts, { agents }));
  return `${list(claimants)}: ${sentence(parts) ?? nounPhrase(parts, { agents })}`;
}

/** "تنفي", "تنفي المسؤولية". */
const denial = ({ deniers, disowned }: HeadlineParts): string =>
  `${says(deniers, DENY)}${disowned ? ' المسؤولية' : ''}`;

function contested(parts: HeadlineParts): string {
  const said =
    parts.claimants.length > 0
      ? claim(parts)
      : told(parts, sentence(parts) ?? nounPhrase(parts, { agents: parts.agents }));
  return parts.deniers.length > 0
    ? `${said} و${denial(parts)}`
    : `${said}، ورواية أخرى من ${list(parts.disputers)}`;
}

export function arabicHeadline(parts: HeadlineParts): string {
  const { agents, claimants, deniers } = parts;
  const words = ((): string => {
    switch (parts.status) {
      case 'reported':
      case 'agreed':
        return told(parts, sentence(parts) ?? nounPhrase(parts, { agents }));
      case 'claimed':
        return claim(parts);
      case 'contested':
        return contested(parts);
      case 'denied':
        return `${says(deniers, DENY)} ${behind(parts, 'حدوث', { agents: othersIn(parts, deniers) })}`;
      case 'planned':
        return nounPhrase(parts, { agents, adjective: parts.lapsed ? LAPSED : PLANNED });
      case 'called-for':
        return claimants.length > 0
          ? `${says(claimants, CALL_FOR)} إلى ${nounPhrase(parts, { agents: othersIn(parts, claimants) })}`
          : `دعوة إلى ${nounPhrase(parts, { agents })}`;
      case 'hypothetical':
        return nounPhrase(parts, { agents, adjective: POSSIBLE });
    }
  })();
  // An act of stance is its words.
  const stance = parts.wording.ar.noun.phrases.some((phrase) => phrase.includes('{o}'));
  const { quotation } = parts;
  const telling = parts.topic === null || (quotation ?? '').split(' ').length >= TELLING;
  return stance && telling && quotation !== null && !words.includes('«') ? `${words}: «${quotation}»` : words;
}

/** The shortest form: who says so, what the act is called, who denies it. */
export function arabicLabel(parts: HeadlineParts): string {
  const { status, claimants, deniers, disputers } = parts;
  const speakers = status === 'denied' ? deniers : claimants;
  const agents =
    status === 'claimed' || status === 'contested' || status === 'denied'
      ? othersThan(parts.agents, speakers)
      : parts.agents;
  const ahead = parts.lapsed ? LAPSED : PLANNED;
  const adjective = status === 'planned' ? ahead : status === 'hypothetical' ? POSSIBLE : undefined;
  const phrase = nounPhrase(parts, { agents, short: true, ...(adjective ? { adjective } : {}) });
  const by = claimants.length > 0 ? `${list(claimants)}: ` : told(parts, '');
  if (status === 'claimed') return `${by}${phrase}`;
  if (status === 'contested')
    return deniers.length > 0
      ? `${by}${phrase} – ${denial(parts)}`
      : `${by}${phrase} – رواية أخرى من ${list(disputers)}`;
  if (status === 'denied') return `${says(deniers, DENY)}: ${phrase}`;
  return status === 'called-for' ? `دعوة إلى ${phrase}` : told(parts, phrase);
}
