// A date that an editor writes in brackets behind the weekday of the news.

/** What a date in brackets begins with: "(9 أكتوبر)", "(التاسع من أكتوبر)", not the second name of a month, "(تشرين الأول)". */
const OPENS_DATE = /^[([] ?(?:[\d٠-٩]|ال)/;

/** `isGloss('مساء الجمعة (9 أكتوبر 2020)')` → true: a date with its weekday stands in brackets behind that. */
export function isGloss(words: string): boolean {
  const bracket = words.search(/[([]/);
  return bracket > 0 && OPENS_DATE.test(words.slice(bracket)) && !/[\d٠-٩]/.test(words.slice(0, bracket));
}
