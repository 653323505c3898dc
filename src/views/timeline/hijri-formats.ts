// The words of the row of Hijri dates, with how it is laid out. Loaded where somebody asks for that row.
import type { DateStyle } from '../../i18n/date-style.ts';
import { formatNumber } from '../../i18n/date-style.ts';
import { formatHijriMonth, formatHijriYear, hijriDate, hijriMonthStart } from '../../i18n/hijri.ts';
import { buildHijriRow, findHijriSpans } from '../../layout/timeline/hijri-row.ts';
import type { HijriFormats } from '../../layout/timeline/scene.ts';

export function hijriFormats(dates: DateStyle): HijriFormats {
  const { digits } = dates;
  return {
    dateOf: hijriDate,
    monthStart: hijriMonthStart,
    day: (date) => {
      const short = `${formatNumber(date.day, digits)} ${formatHijriMonth(date, dates)}`;
      return [`${short} ${formatHijriYear(date.year, dates)}`, short];
    },
    month: (date) => {
      const short = formatHijriMonth(date, dates);
      return [`${short} ${formatHijriYear(date.year, dates)}`, short];
    },
    year: (year) => formatHijriYear(year, dates),
    number: (day) => formatNumber(day, digits),
    buildRow: buildHijriRow,
    findSpans: findHijriSpans,
  };
}
