// A date in EDTF (ISO 8601-2) in words: the levels that the engine writes, days, months, seasons, years, decades and
// stretches between them. Any other text is not a date.
import { isIsoDay } from '../domain/iso-day.ts';
import type { DateStyle } from './date-style.ts';
import { writeDigits } from './date-style.ts';
import { formatDay, formatMonthYear, formatRange, formatYear } from './format-date.ts';
import type { Language } from './language.ts';

const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};
/** What stands before a date that is only about right. */
export const ABOUT: Readonly<Record<Language, string>> = { ar: 'نحو', en: 'about' };

/** One end of a stretch, or a date alone; `null` for what is no date. */
function formatPoint(edtf: string, style: DateStyle): string | null {
  const { language } = style;
  if (/[~?%]$/.test(edtf)) {
    const words = formatPoint(edtf.slice(0, -1), style);
    return words === null ? null : `${ABOUT[language]} ${words}`;
  }
  if (isIsoDay(edtf)) return formatDay(edtf, style);
  if (/^\d{4}$/.test(edtf)) return formatYear(Number(edtf), style);
  if (/^\d{3}X$/.test(edtf)) {
    const from = `${edtf.slice(0, 3)}0`;
    return language === 'ar'
      ? `عقد ${writeDigits(`${from}–${Number(from) + 9}`, style.digits)}`
      : `the ${from}s`;
  }
  const part = /^(\d{4})-(\d{2})$/.exec(edtf);
  const [year, number] = [part?.[1], Number(part?.[2])];
  if (year === undefined) return null;
  if (number >= 1 && number <= 12) return formatMonthYear(`${edtf}-01`, style);
  const season = SEASONS[language][number - 21];
  return season === undefined ? null : `${season} ${formatYear(Number(year), style)}`;
}

/**
 * `formatEdtf('2020-10', dateStyle('en'))` → `'October 2020'`; `'2020-09-27/..'` → `'since 27 September 2020'`; `'199X'` → `'the
 * 1990s'`; `null` for what is no date.
 */
export function formatEdtf(edtf: string, style: DateStyle): string | null {
  const { language } = style;
  const [from = '', to, more] = edtf.split('/');
  if (to === undefined) return formatPoint(from, style);
  if (more !== undefined) return null;
  const about = /~$/;
  if (about.test(from) && about.test(to)) {
    const words = formatEdtf(edtf.replaceAll('~', ''), style);
    return words && `${ABOUT[language]} ${words}`;
  }
  if (isIsoDay(from) && isIsoDay(to)) return formatRange(from, to, style);
  const [first, last] = [formatPoint(from, style), formatPoint(to, style)];
  if (to === '..') return first && `${language === 'ar' ? 'منذ' : 'since'} ${first}`;
  if (from === '..') return last && `${language === 'ar' ? 'حتى' : 'until'} ${last}`;
  return first && last && `${first} – ${last}`;
}
