// Words around a reference to two parties that tell who they are: those who fight, or those who talk. By stems of folded words.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { PEACE_NOUNS } from '../lexicon/words-for-names.ts';
import type { Context } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Fighting and truces: what two parties to a war do to, or owe, each other. */
const FIGHT =
  /^(?:ال)?(?:حرب|قتال|اقتتال|معارك|معركه|اشتباك|اشتباكات|مواجهات|نزاع|صراع|هدنه|قصف|اعمال|اطلاق|تهدئه|اسري|هجمات|عداييه|عدائيه)$/;
/** Talks: meetings, calls and accords of those who are named. */
const TALK =
  /^[وف]?(?:ب?ال)?(?:بحث|بحثت|بحثا|ناقش|ناقشت|ناقشا|التقي|التقت|التقيا|اجتمع|اجتمعا|لقاء|اجتماع|محادثات|مباحثات|مشاورات|مفاوضات|اتصال|اتصالا|مكالمه|قمه|اتفق|اتفقا|تباحث|تباحثا)$/;
/** Calls upon somebody: whom a third asks to stop are those who fight. */
const CALL =
  /^[وف]?(?:دعا|دعت|دعوا|يدعو|تدعو|حث|حثت|ناشد|ناشدت|طالب|طالبت|حض|حضت|داعيا|داعيه|مطالبا|مطالبه)$/;

const PEACE: ReadonlySet<string> = new Set(PEACE_NOUNS.split('|').map(foldArabic));

/** How many words back the word that governs the reference stands at most. */
const REACH = 4;

/** Whether a folded word tells of fighting, of a truce or of peace: what follows "between" are the parties. */
export const isFightWord = (word: string): boolean => FIGHT.test(word) || PEACE.has(word.replace(/^ال/, ''));

/** Whether a folded word tells of talks. */
export const isTalkWord = (word: string): boolean => TALK.test(word);

/** The numbers of the sentences that tell of talks. */
export function talkSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const { word, sentence } of tokens) if (word.talks) sentences.add(sentence);
  return sentences;
}

/** Whether "الطرفين" at a token stands behind a word of fighting or a call to the parties, in its own sentence. */
export function meansFighters(ctx: Context, i: number): boolean {
  const sentence = ctx.tokens[i]?.sentence;
  return ctx.tokens
    .slice(Math.max(0, i - REACH), i)
    .some((token) => token.sentence === sentence && (FIGHT.test(token.text) || CALL.test(token.text)));
}
