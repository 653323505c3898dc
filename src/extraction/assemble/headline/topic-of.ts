// What a mention of a stance is about, read in the words behind its trigger without the names of who takes the stance and towards
// whom: "اتهمت القوات الفلانية بالقصف" is about shelling, not about troops.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import type { Mention } from '../../../domain/corpus-schema.ts';
import type { Topic } from '../../lexicon/words/topics.ts';
import { findRefused, findTopic } from '../../lexicon/words/topics.ts';

/** Behind these a name is part of what it is about: "سحب القوات الفلانية". */
const TAKES_A_NAME = /(?:سحب|خروج|نشر|ارسال|حشد|مغادره|مشاركه)(?: كل| جميع)?\s*$/;

const NEGATED = /^و?(?:لن|لا|لم|ما|غير|ليس\p{L}?)(?!\p{L})/u;
const REFUSED_NOUNS: ReadonlySet<string> = new Set(['حوار', 'تفاوض', 'مفاوضات', 'تنازلات']);
/** Verbs in the present, with their nouns. */
const REFUSED_VERBS: readonly (readonly [RegExp, string])[] = [
  [/^[ينتا]نسحب/, 'انسحاب'],
  [/^[ينتا]سحب/, 'سحب'],
  [/^[ينتا]و?قف/, 'وقف'],
  [/^[ينتا](?:ت?فاوض|ت?حاور)/, 'تفاوض'],
  [/^[ينتا]تنازل/, 'تنازل'],
];

/** "لن تسحب قواتها", "لا حوار قبل": what is refused where it stands in the trigger, of verbs as its noun; else ''. */
function refusedIn(trigger: string): string {
  if (!NEGATED.test(trigger)) return '';
  const words = trigger
    .split(/\s+/)
    .map((word) =>
      REFUSED_NOUNS.has(word) ? word : REFUSED_VERBS.find(([pattern]) => pattern.test(word))?.[1],
    );
  return words.filter((word) => word !== undefined).join(' ');
}

/** The folded words behind the trigger, names of its parties and of who says so left out. */
function wordsBehind({ passage, trigger, actors, claims }: Mention): string {
  const spans = [...actors, ...claims.flatMap(({ chain }) => chain)]
    .flatMap(({ span }) => (span ? [span] : []))
    .filter(({ start, end }) => start >= trigger.end && end <= passage.end)
    .sort((a, b) => a.start - b.start);
  let words = '';
  let at = trigger.end;
  for (const { start, end } of spans) {
    if (start < at) continue;
    words += foldArabic(passage.exact.slice(at - passage.start, start - passage.start));
    if (TAKES_A_NAME.test(words)) continue;
    at = end;
  }
  return words + foldArabic(passage.exact.slice(at - passage.start));
}

/** A trigger that says itself what it is about: "ارتكاب جرائم حرب", "أعلن استقلاله". */
const TELLS_ITSELF = /جرائم حرب|استقلال/;
/** An accusation is not about accusations. */
const ITSELF = new Set(['the accusations']);

/** `topicOf(mention)` of "اتهمت يريفان القوات الأذربيجانية بقصف …" → shelling; `null` where no words tell. */
export function topicOf(mention: Mention): Topic | null {
  const { type, passage, trigger } = mention;
  const own = foldArabic(passage.exact.slice(trigger.start - passage.start, trigger.end - passage.start));
  const behind = wordsBehind(mention);
  if (type === 'refusal') return findRefused(`${refusedIn(own)} ${behind}`);
  const words = TELLS_ITSELF.test(own) ? `${own.replace(/^\S+/, '')} ${behind}` : behind;
  return findTopic(words, type === 'accusation' ? ITSELF : undefined);
}
