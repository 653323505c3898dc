// On whose word it is what somebody calls for or charges others with in the same breath: "طالب X بسحب القوات", "حمّل X Y مسؤولية القصف".
import type { Claim } from '../../domain/corpus-schema.ts';
import type { MentionDraft } from '../draft.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';

/** What one is charged with stands so many characters behind the charge at most. */
const CHARGE_REACH = 6;
const RESPONSIBILITY = /مس[ؤئ]ولي(?:ة|ات)$/;

/** Those who take a stance as those on whose word it is what they call for. */
const claimsOf = ({ actors, trigger }: MentionDraft): Claim[] =>
  actors
    .filter(({ role }) => role === 'agent')
    .map(({ actor, span }) => ({
      chain: [{ actor, span: span ?? trigger }],
      stance: 'asserts',
      denies: null,
      form: 'paraphrased',
    }));

/**
 * The mentions of a sentence with what is called for, and nobody is told to say, on the word of who called last: "طالب X بسحب القوات" →
 * the withdrawal is said by X.
 */
export function withCallers(source: string, mentions: readonly MentionDraft[]): MentionDraft[] {
  let stance: MentionDraft | null = null;
  return mentions.map((mention) => {
    if (isDoneBySaying(mention.type)) {
      stance = mention;
      return mention;
    }
    if (stance === null || mention.claims.length > 0) return mention;
    const { start, end } = stance.trigger;
    const isCharged =
      mention.trigger.start - end <= CHARGE_REACH && RESPONSIBILITY.test(source.slice(start, end));
    if (mention.modality !== 'called-for' && !isCharged) return mention;
    return { ...mention, claims: claimsOf(stance) };
  });
}
