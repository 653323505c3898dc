// The zone of a clock time, which the corpus keeps in the words of the text ("ت.غ", "توقيت موسكو"), to stand behind the time.
import { foldArabic } from '../domain/arabic-fold.ts';
import { isolate } from './isolate.ts';
import type { Language } from './language.ts';

const GREENWICH = /^(?:ت ?\.? ?غ\.?|gmt|utc|(?:ال)?توقيت [غجك]رين[يت]*ش|[غجك]رين[يت]*ش)$/;
const LOCAL = /^(?:ال)?توقيت المحلي$/;

/** `formatZone('التوقيت المحلي', 'en')` → `'local time'`; a zone of a named place is quoted as the text names it. */
export function formatZone(zone: string, language: Language): string {
  const folded = foldArabic(zone).trim();
  if (GREENWICH.test(folded)) return language === 'ar' ? 'بتوقيت غرينتش' : 'GMT';
  if (LOCAL.test(folded)) return language === 'ar' ? 'بالتوقيت المحلي' : 'local time';
  return language === 'ar' && folded.startsWith('توقيت ') ? `ب${zone}` : isolate(zone);
}
