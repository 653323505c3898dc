// The text as the corpus keeps it: Unicode NFC, line ends \n, lone surrogates replaced. Nothing else is altered.

/** `cleanText('a\r\nb')` → `'a\nb'`. Offsets everywhere are into this text. */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff+/, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}
