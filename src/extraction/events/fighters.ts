// Fighting needs fighters: in an article that names no army and no armed group, and has not the words of war either, a deed of war
// that nobody does and nobody suffers is a figure of speech ("هاجمت الرياح الأكواخ", "معركة الأسعار") or a mishap.
import type { Actor } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import { warClasses } from '../lexicon/words/war-words.ts';

const OF_WAR: ReadonlySet<string> = new Set(['combat', 'territory', 'ceasefire']);

/** A shorter text, in UTF-16 units, may leave out who fights: a flash of news. */
const LONG = 400;

const isPartyless = ({ type, actors }: MentionDraft): boolean =>
  actors.length === 0 && OF_WAR.has(familyOf(type));

/**
 * The mentions without those deeds of war that have no party in a long text without fighters; `text` is the folded article. Fighters
 * that no list has ("مجموعتان مسلحتان") are told of where words of war of two classes meet.
 */
export function onlyFought(
  mentions: readonly MentionDraft[],
  actors: readonly Actor[],
  text: string,
): readonly MentionDraft[] {
  if (text.length < LONG || !mentions.some(isPartyless)) return mentions;
  const armed = actors.some(({ kind }) => kind === 'armed-force' || kind === 'group') || warClasses(text) > 1;
  return armed ? mentions : mentions.filter((mention) => !isPartyless(mention));
}
