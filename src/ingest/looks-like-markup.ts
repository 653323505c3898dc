// Tells the source of a page from the text of an article: by its elements, of which prose has none.

/** A page or a fragment of one begins so, or has so many of the elements that articles are made of. */
const ELEMENTS_AT_LEAST = 3;
const BEGINS_AS_PAGE = /^\s{0,100}<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>]|\?xml\s)/i;
const ELEMENT =
  /<\/?(?:p|div|span|br|a|h[1-6]|li|ul|ol|article|section|header|footer|table|tr|td|img|strong|em|b|i|script|style|meta|link)(?:\s[^<>]{0,300})?\/?>/gi;

/** `looksLikeMarkup('<p>نص</p><p>نص</p>')` → `true`; `'أ < ب'` → `false`. */
export function looksLikeMarkup(text: string): boolean {
  if (BEGINS_AS_PAGE.test(text)) return true;
  let found = 0;
  for (const _ of text.matchAll(ELEMENT)) if (++found >= ELEMENTS_AT_LEAST) return true;
  return false;
}
