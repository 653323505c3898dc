// The direction of a text by the language it says it is in.

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|ku|ckb|sd|ug|yi|dv|arz|arb)(-|$)/i;

/** `textDirection('ar-EG')` → `'rtl'`; `'en'` → `'ltr'`; nothing said → `'auto'`, for the browser to see. */
export function textDirection(language: string): 'rtl' | 'ltr' | 'auto' {
  if (RIGHT_TO_LEFT.test(language)) return 'rtl';
  return /^[a-z]{2,3}(-|$)/i.test(language) ? 'ltr' : 'auto';
}
