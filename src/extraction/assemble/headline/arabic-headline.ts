// The Arabic headline: a subject and its present verb, or what the act is called; who claims and who denies around it.
import { agree, verb, withLam } from './arabic.ts';
import type { HeadlineParts } from './headline-parts.ts';
import { forcesOf, othersIn, othersThan } from './headline-parts.ts';
import type { Party } from './party.ts';
import { listParties } from './party.ts';
import { quantityWords } from './quantity-words.ts';
import type { Slots } from './slots.ts';
import { findFilled, firstFilled } from './slots.ts';

const ANNOUNCE = verb('يعلن');
const DENY = verb('ينفي', 'ينفيان', 'ينفون');
const CALL_FOR = verb('يدعو', 'يدعوان', 'يدعون');
const ACCUSE = verb('يتهم');
const OF_A_BREACH = ['{a} بخرق الهدنة[ في {p}]'];

/** Beside what an act is about, a quotation of fewer words tells nothing more. */
const TELLING = 4;

const list = (parties: readonly Party[]) => listParties(parties, 'ar');

type Adjective = readonly [masculine: string, feminine: string];

interface Shape {
  readonly agents: readonly Party[];
  readonly adjective?: Adjective;
  readonly short?: boolean;
}

const oblique = (parties: readonly Party[]) => listParties(parties, 'ar', 'oblique');

/** The adjective of a shape as it stands behind the noun, with the space before it; '' for none. */
const adjectiveOf = (parts: HeadlineParts, { adjective }: Shape): string =>
  adjective ? ` ${adjective[parts.wording.ar.noun.gender === 'f' ? 1 : 0]}` : '';

const slotsOf =
  (parts: HeadlineParts, shape: Shape): Slots =>
  (slot) => {
    const { agents, short } = shape;
    switch (slot) {
      case 'a':
        return oblique(agents);
      case 's':
        return list(agents);
      case 'g':
        return agents.every(({ isForce }) => isForce) ? oblique(agents) : '';
      case 't':
        return oblique(parts.targets);
      case 'l':
        return withLam(oblique(parts.targets));
      case 'v':
        return parts.amongCivilians ? 'المدنيين' : '';
      case 'p':
        return parts.place ? `${parts.place.ar}${parts.elsewhere ? ' وأماكن أخرى' : ''}` : '';
      case 'n':
        return parts.quantity
          ? quantityWords(parts.quantity, 'ar', { ...parts, force: oblique(forcesOf(parts)) })
          : '';
      case 'f':
        return oblique(forcesOf(parts));
      case 'w':
        return forcesOf(parts).length > 0 ? '' : oblique(parts.targets);
      case 'm':
        return short ? '' : oblique(parts.mediators);
      case 'o':
        return parts.topic?.ar ?? '';
      case 'd':
        return parts.topic?.direct ? parts.topic.ar : '';
      case 'x':
        return parts.sent.ar;
      case 'y':
        return parts.fired.ar;
      case 'q':
        return parts.fired.object;
      case 'z':
        return parts.fired.fired;
      case 'j':
        return adjectiveOf(parts, shape);
      default:
        return '';
    }
  };

/** What the act is called; where that says nothing but its type, the source's own words follow. */
function nounPhrase(parts: HeadlineParts, shape: Shape): string {
  const { phrases, pair } = parts.wording.ar.noun;
  const templates = pair && shape.agents.length > 1 ? pair : phrases;
  const phrase = firstFilled(templates, slotsOf(parts, shape));
  const adjective = adjectiveOf(parts, shape);
  const isBare = () => phrase === firstFilled(phrases, (slot) => (slot === 'j' ? adjective : ''));
  // In a label somebody's name and a colon may stand before it.
  const colon = shape.short ? '' : ':';
  const quoted = parts.quotation !== null && isBare() ? `${phrase}${colon} «${parts.quotation}»` : phrase;
  // A definite noun takes no adjective behind it: "السيطرة على المدينة".
  return phrase.includes(adjective.trim()) ? quoted : `${adjective.trim()}: ${quoted}`;
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
    const rest = findFilled(rests, slots);
    if (rest !== null) return `${list(agents)} ${agree(present, agents)} ${rest}`.trim();
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
    return `${says(claimants, ACCUSE)} ${firstFilled(OF_A_BREACH, slotsOf(parts, { agents }))}`;
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

/** The headline but for the words that the source adds to it. */
function ownWords(parts: HeadlineParts): string {
  const { agents, claimants, deniers } = parts;
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
}

export function arabicHeadline(parts: HeadlineParts): string {
  const words = ownWords(parts);
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
