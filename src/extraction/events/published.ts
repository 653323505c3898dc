// Who only passes on what others say: "في بيان نشرته وكالة X", "منشور أوردته صحيفة X", an outlet beside somebody else's words.
import type { ActorKinds } from './described-speaker.ts';
import { MEDIA_NOUNS } from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';

/** So many chunks stand between a statement and the verb by which it is published, at most. */
const REACH = 7;
/** What can be published or passed on. */
const STATEMENT =
  /^[وفبل]*(?:ال)?(?:بيان|بيانات|بيانين|تصريح|تصريحات|منشور|تغريده|تدوينه|مقابله|حديث|رساله|كلمه|خطاب|تقرير)$/;
const PUBLISHES = /^(?:نشر|اورد|نقل|بث|اذاع|تناقل|اذع)(?:ت|وا)?(?:ه|ها|هما)$/;

/** "في بيان نشرته وكالة X": whether the verb at a chunk tells who published a statement, and not who speaks. */
export function isPublished(view: SentenceView, i: number): boolean {
  if (!PUBLISHES.test(view.text(i))) return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) if (STATEMENT.test(view.text(at))) return true;
  return false;
}

/** "أفاد مراسلنا", "وفق موفدتنا": the outlet's own people, whose word is its own voice. */
export const isOwnReporter = (view: SentenceView, at: number): boolean =>
  /^(?:مراسل|موفد|مندوب)(?:ت|ات|و|ي)?نا$/.test(view.text(at));

/** Whether a speaker is a paper, an agency or a channel: `وكالة «الأناضول»` → `true`. */
export function isOutlet({ actor, described }: Speaker, { kindOf }: ActorKinds): boolean {
  return kindOf(actor) === 'outlet' || MEDIA_NOUNS.has(withoutArticle(described?.split(' ')[0] ?? ''));
}
