// Ground told to be still held ("ما زالت تسيطر على المدينة", "لا تزال تحت سيطرة الجيش"): nobody takes it by that, and whoever says so
// contradicts that another took it.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Mention } from '../../domain/corpus-schema.ts';

const STILL = /(?:^|[^ا-ي])[وف]?[لم]ا ?(?:[يتن]زال|يزالون|زال|زالت|زالوا|زلنا)(?:$|[^ا-ي])/;
/** "Still" stands so far before the words of control at most, in UTF-16 units. */
const REACH = 80;

/** `"ما زالت تسيطر على المدينة"` → `true`; "تواصل السيطرة على قرى", a deed that goes on → `false`. */
export function isHold({ type, modality, passage, trigger }: Mention): boolean {
  if (type !== 'capture' || modality !== 'ongoing') return false;
  const from = Math.max(0, trigger.start - passage.start - REACH);
  const words = passage.exact.slice(from, trigger.end - passage.start);
  // "ما زالت المعارك مستمرة، وتواصل القوات السيطرة": what "and" joins behind a comma is another clause.
  return STILL.test(foldArabic(words.slice(words.lastIndexOf('، و') + 1)));
}
