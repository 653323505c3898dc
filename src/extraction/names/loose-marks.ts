// Names cut out of quotations may keep one of two quotation marks: a label has both or none.

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** `withoutLooseMarks('قناة «المسيرة')` → `'قناة المسيرة'`; pairs stay: `'منظمة «أطباء بلا حدود»'`. */
export function withoutLooseMarks(text: string): string {
  const balanced =
    count(text, /«/g) === count(text, /»/g) &&
    count(text, /“/g) === count(text, /”/g) &&
    count(text, /"/g) % 2 === 0;
  return balanced
    ? text
    : text
        .replace(/[«»“”"]/g, '')
        .replace(/ {2,}/g, ' ')
        .trim();
}
