// The English headline: a sentence where somebody is named who does it, else what the act is called; who claims and who denies
// around it.
import type { HeadlineParts } from './headline-parts.ts';
import { forcesOf, othersIn, othersThan } from './headline-parts.ts';
import type { Party } from './party.ts';
import { inNumber, listParties, pronounOf } from './party.ts';
import { quantityWords } from './quantity-words.ts';
import type { Slots } from './slots.ts';
import { firstFilled } from './slots.ts';

const list = (parties: readonly Party[]) => listParties(parties, 'en');
const says = (parties: readonly Party[], singular: string, plural: string) =>
  `${list(parties)} ${inNumber(parties, singular, plural)}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Regions, seas and the like take the article: "in the Middle East". */
const WITH_ARTICLE =
  /^(?:United|Red Sea|Black Sea|Middle East|Sahel|Caucasus|Gulf|Donbas|Netherlands|Philippines)\b|\b(?:Strip|Bank|Sea|Strait|Heights|Peninsula|Gulf|region|countryside|border|corridor|crossing|front|valley|desert|Republic)$/;

function placeName({ place, elsewhere }: HeadlineParts): string {
  if (place === null) return '';
  const name = WITH_ARTICLE.test(place.en) ? `the ${place.en}` : place.en;
  return elsewhere ? `${name} and other places` : name;
}

const slotsOf =
  (parts: HeadlineParts, agents: readonly Party[], short = false): Slots =>
  (slot) => {
    switch (slot) {
      case 'a':
        return list(agents);
      case 'g':
        return agents.every(({ isForce }) => isForce) ? list(agents) : '';
      case 't':
        return list(parts.targets);
      case 'v':
        return parts.amongCivilians ? 'civilians' : '';
      case 'p':
        return placeName(parts);
      case 'n':
        return parts.quantity
          ? quantityWords(parts.quantity, 'en', { ...parts, force: list(forcesOf(parts)) })
          : '';
      case 'x':
        return parts.sent.en;
      case 'y':
        return parts.fired.en;
      case 'f':
        return list(forcesOf(parts));
      case 'w':
        return forcesOf(parts).length > 0 ? '' : list(parts.targets);
      case 'm':
        return short ? '' : list(parts.mediators);
      case 'o':
        return parts.topic?.en ?? '';
      case 'd':
        return parts.topic?.direct ? parts.topic.en : '';
      default:
        return '';
    }
  };

/** What the act is called, without article or with the one it takes inside a sentence. */
function nounPhrase(parts: HeadlineParts, agents: readonly Party[], within = false, short = false): string {
  const { phrases, pair, article } = parts.wording.en.noun;
  const phrase = firstFilled(pair && agents.length > 1 ? pair : phrases, slotsOf(parts, agents, short));
  return within && article !== null ? `${article} ${phrase}` : phrase;
}

/** "took Shusha", "take Shusha"; `null` where the type is told by its noun alone. */
function predicate(parts: HeadlineParts, form: 'past' | 'base'): string | null {
  const { clause } = parts.wording.en;
  return clause === null ? null : firstFilled(clause[form], slotsOf(parts, parts.agents));
}

function sentence(parts: HeadlineParts): string {
  const done = parts.agents.length > 0 ? predicate(parts, 'past') : null;
  return done === null ? nounPhrase(parts, parts.agents) : `${list(parts.agents)} ${done}`;
}

function claim(parts: HeadlineParts): string {
  const { agents, claimants, type } = parts;
  const done = agents.length > 0 ? predicate(parts, 'past') : null;
  const others = othersThan(agents, claimants);
  if (done === null) return `${says(claimants, 'reports', 'report')} ${nounPhrase(parts, agents, true)}`;
  if (type === 'ceasefire-violation' && others.length === agents.length)
    return `${says(claimants, 'accuses', 'accuse')} ${list(agents)} of breaking the truce${parts.place ? ` in ${placeName(parts)}` : ''}`;
  const subject = others.length === 0 ? pronounOf(claimants) : list(agents);
  return `${says(claimants, 'says', 'say')} ${subject} ${done}`;
}

/** "denies it", "denies responsibility". */
const denial = ({ deniers, disowned }: HeadlineParts): string =>
  `${says(deniers, 'denies', 'deny')} ${disowned ? 'responsibility' : 'it'}`;

/** What articles tell in their own voice says so. */
const told = (parts: HeadlineParts, words: string): string =>
  parts.byArticles ? `Reported: ${words}` : words;

function contested(parts: HeadlineParts): string {
  const said = parts.claimants.length > 0 ? claim(parts) : told(parts, sentence(parts));
  return parts.deniers.length > 0
    ? `${said}; ${denial(parts)}`
    : `${said}; ${says(parts.disputers, 'gives', 'give')} another account`;
}

function planned(parts: HeadlineParts): string {
  const { agents, lapsed } = parts;
  const toDo = agents.length > 0 ? predicate(parts, 'base') : null;
  if (toDo === null) return `${lapsed ? 'was planned:' : 'planned'} ${nounPhrase(parts, agents)}`;
  return lapsed ? `${says(agents, 'was', 'were')} to ${toDo}` : `${list(agents)} to ${toDo}`;
}

export function englishHeadline(parts: HeadlineParts): string {
  const { agents, claimants, deniers } = parts;
  switch (parts.status) {
    case 'reported':
    case 'agreed':
      return capital(told(parts, sentence(parts)));
    case 'claimed':
      return capital(claim(parts));
    case 'contested':
      return capital(contested(parts));
    case 'denied':
      return capital(
        `${says(deniers, 'denies', 'deny')} ${nounPhrase(parts, othersIn(parts, deniers), true)}`,
      );
    case 'planned':
      return capital(planned(parts));
    case 'called-for':
      return capital(
        claimants.length > 0
          ? `${says(claimants, 'calls', 'call')} for ${nounPhrase(parts, othersIn(parts, claimants), true)}`
          : `call for ${nounPhrase(parts, agents, true)}`,
      );
    case 'hypothetical':
      return capital(`possible ${nounPhrase(parts, agents)}`);
  }
}

/** The shortest form: who says so, what the act is called, who denies it. */
export function englishLabel(parts: HeadlineParts): string {
  const { status, claimants, deniers, disputers } = parts;
  const speakers = status === 'denied' ? deniers : claimants;
  const framed = status === 'claimed' || status === 'contested' || status === 'denied';
  const phrase = nounPhrase(parts, framed ? othersThan(parts.agents, speakers) : parts.agents, false, true);
  const by = claimants.length > 0 ? `${capital(list(claimants))}: ` : told(parts, '');
  switch (status) {
    case 'claimed':
      return `${by}${phrase}`;
    case 'contested':
      return capital(
        deniers.length > 0
          ? `${by}${phrase} – ${denial(parts)}`
          : `${by}${phrase} – another account by ${list(disputers)}`,
      );
    case 'denied':
      return capital(`${says(deniers, 'denies', 'deny')}: ${phrase}`);
    case 'planned':
      return `${parts.lapsed ? 'Was planned' : 'Planned'}: ${phrase}`;
    case 'called-for':
      return `Call for ${nounPhrase(parts, parts.agents, true, true)}`;
    case 'hypothetical':
      return `Possible ${phrase}`;
    case 'reported':
    case 'agreed':
      return capital(told(parts, phrase));
  }
}
