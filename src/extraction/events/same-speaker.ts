// Who is meant where a speaker is only pointed back to: "المصادر" after "مصادر ميدانية", "الحسن" after "علي الحسن", and "البيان", whose
// words are those of whoever issued the last statement.
import { SPOKESMEN } from '../lexicon/words/speaker-words.ts';
import { remember } from '../remember.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import { issuerOfDocument } from './issued.ts';
import { isOutlet } from './published.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import type { SpeechAct } from './speech.ts';

/** "نفسه", "ذاتها": stress on who was told before. */
const SELF = /^(?:نفس|ذات|عين)(?:ه|ها|هم)$/;
/** "هذه", "هاتان": point to who was told before. */
const POINTS = /^(?:هذا|هذه|هذان|هاتان|هؤلاء|تلك)$/;

/** Nouns that alone, with the article, are whoever spoke last. */
const WHO_SPOKE: ReadonlySet<string> = new Set([
  ...SPOKESMEN,
  'مسؤول',
  'مسؤوله',
  'مصدر',
  'ضابط',
  'قائد',
  'دبلوماسي',
  'موقع',
]);

/** "المصادر" after "مصادر ميدانية", "الفرقة" after "الفرقة الأولى": one definite word repeats an earlier description. */
export function sameAsBefore(speaker: Speaker, context: SpeakerContext): Speaker | null {
  const { described, span } = speaker;
  if (described === undefined) return null;
  // "بيان للخلية": whose statement it is.
  const owned = /^بيان لل(.+)$/.exec(described)?.[1];
  const words =
    owned === undefined
      ? described.split(' ').filter((word, at, all) => !(all.length > 1 && isPointer(word, at, all.length)))
      : [`ال${owned}`];
  if (!words.every((word) => word.startsWith('ال'))) return personAgain(speaker, context);
  const nouns = words.map(withoutArticle);
  const [noun] = nouns;
  const found = context.earlier.findLast(({ words: before, speaker: spoke }) => {
    const said = before.map(withoutArticle);
    // "المكتب" after "مكتب الأمم المتحدة": of a name its first word is what it is.
    if (spoke.described === undefined && said[0] !== noun) return false;
    return nouns.every((each) => said.includes(each));
  });
  if (found) return { ...found.speaker, span };
  // "وأضاف المتحدث": whoever spoke last, if anybody did.
  const [last] = nouns.length === 1 && WHO_SPOKE.has(noun ?? '') ? context.lastSpeakers : [];
  return last ? { ...last, span } : null;
}

const isPointer = (word: string, at: number, length: number): boolean =>
  (at === length - 1 && SELF.test(word)) || (at === 0 && POINTS.test(word));

/** "وأضاف الحسن", "قال بن صالح" after "رئيس البلدية علي بن صالح": the last words of a name told in full. */
export function personAgain({ described, span }: Speaker, { earlier }: SpeakerContext): Speaker | null {
  if (described === undefined || described.split(' ').length > 2) return null;
  const found = earlier.findLast(({ speaker }) => speaker.described?.endsWith(` ${described}`) === true);
  return found ? { ...found.speaker, span } : null;
}

/** "بيان", "بيانها": a statement that is told of for the first time. */
const A_STATEMENT = /^[وف]?[بل]?بيان(?:ا|ه|ها|هم)?$/;
const isStatement = remember((text) => A_STATEMENT.test(text));

/** Whether a chunk is the statement told before: "وأضاف البيان", "وفقا للبيان". */
function isTheStatement(view: SentenceView, at: number): boolean {
  const text = view.text(at);
  return /^(?:ال|لل)بيان$/.test(text) || (text === 'بيان' && /[ال]ل$/.test(view.at(at)?.prefix ?? ''));
}

/**
 * Whose words "the statement" is: of him whom an adjective names ("البيان الإسرائيلي"), else of whoever issued the last one, else of
 * whoever spoke last; `null`: no such reference stands at the chunk.
 */
export function statementSpeakers(
  view: SentenceView,
  at: number,
  context: SpeakerContext,
): readonly Speaker[] | null {
  const chunk = view.at(at);
  if (chunk === null || !isTheStatement(view, at)) return null;
  const next = view.at(at + 1);
  const [named] = next?.prefix === '' && next.name?.form === 'demonym' ? next.name.actors : [];
  if (next && named !== undefined) return [{ actor: named, span: next.span }];
  // "البيان الصادر عن X", "البيان الصحافي للوزارة": whose it is stands behind.
  const isOwned = [at + 1, at + 2].some(
    (k) => /^لل?/.test(view.at(k)?.prefix ?? '') || view.text(k).startsWith('لل'),
  );
  if (isOwned || /^ال(?:صادر|ذي)$/.test(next?.text ?? '')) return null;
  // "بيان نشرته وكالة X": who only published it is not asked.
  const known = [context.issuers, context.lastSpeakers].find(
    (speakers) => speakers.length > 0 && !speakers.every((speaker) => isOutlet(speaker, context)),
  );
  return known?.map((speaker) => ({ ...speaker, span: chunk.span })) ?? null;
}

/** Who issues a statement in a sentence ("قالت X في بيان", "وفق بيان لـX"): whoever speaks by the verb nearest to it; else `null`. */
export function issuersOf(
  view: SentenceView,
  acts: readonly SpeechAct[],
  context: SpeakerContext,
): readonly Speaker[] | null {
  const at = view.chunks.findIndex(({ kind, known, quotation }) => {
    return kind !== 'time' && quotation === null && isStatement(known);
  });
  if (at < 0) return null;
  const issuer = issuerOfDocument(view, at, context);
  if (issuer.length > 0) return issuer;
  const spoken = acts.filter(({ verb }) => verb >= 0 && verb <= at + 3);
  return spoken.findLast(({ verb }) => verb < at)?.speakers ?? spoken[0]?.speakers ?? null;
}
