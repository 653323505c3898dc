// Lempel–Ziv–Welch compression of bytes into the 64 characters that stand in an address as they are (base64url). The code of
// place k has as many bits as the codes known by then need, 16 at most; what is left of the last character is zero bits.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Map([...ALPHABET].map((sign, value) => [sign, value]));
const BITS_OF_SIGN = 6;
const BYTES = 256;
/** Codes there can be; from then on the dictionary stays as it is. */
const MOST_CODES = 65_536;

/** Codes that are known when the code of place k is written. */
const knownAt = (place: number) => Math.min(BYTES + place, MOST_CODES);
/** Bits of the code of place k: 8 for the first, 9 from the second on. */
const widthAt = (place: number) => 32 - Math.clz32(knownAt(place) - 1);

/** Bytes → characters of an address; of nothing, nothing. */
export function compress(bytes: Uint8Array): string {
  const codes = new Map<number, number>();
  let [text, held, bits, place] = ['', 0, 0, 0];
  const write = (code: number) => {
    held = held * 2 ** widthAt(place) + code;
    bits += widthAt(place);
    for (; bits >= BITS_OF_SIGN; bits -= BITS_OF_SIGN) {
      const unit = 2 ** (bits - BITS_OF_SIGN);
      text += ALPHABET.charAt(Math.floor(held / unit));
      held %= unit;
    }
    place++;
  };
  let run: number | null = null;
  for (const byte of bytes) {
    if (run === null) {
      run = byte;
      continue;
    }
    const pair: number = run * BYTES + byte;
    const known = codes.get(pair);
    if (known !== undefined) {
      run = known;
      continue;
    }
    write(run);
    const next = BYTES + codes.size;
    if (next < MOST_CODES) codes.set(pair, next);
    run = byte;
  }
  if (run !== null) write(run);
  return bits > 0 ? text + ALPHABET.charAt(held * 2 ** (BITS_OF_SIGN - bits)) : text;
}

/** The way back; `null` where the characters are no such text, or what they hold is more than `most` bytes. */
export function decompress(text: string, most: number): Uint8Array | null {
  const out: number[] = [];
  /** Where the bytes of each code beyond the single bytes begin in `out`, and how many they are. */
  const starts: number[] = [];
  const lengths: number[] = [];
  let [held, bits, place] = [0, 0, 0];
  let last: { readonly start: number; readonly length: number } | null = null;
  for (const sign of text) {
    const value = VALUE_OF.get(sign);
    if (value === undefined) return null;
    held = held * 2 ** BITS_OF_SIGN + value;
    bits += BITS_OF_SIGN;
    const width = widthAt(place);
    if (bits < width) continue;
    bits -= width;
    const code = Math.floor(held / 2 ** bits);
    held %= 2 ** bits;
    if (code >= knownAt(place)) return null;
    // The code after this one stands for the run before it and the first byte of this: its bytes lie there in one piece.
    if (last && BYTES + starts.length < MOST_CODES) {
      starts.push(last.start);
      lengths.push(last.length + 1);
    }
    const start = out.length;
    const length = code < BYTES ? 1 : (lengths[code - BYTES] ?? 0);
    if (start + length > most) return null;
    if (code < BYTES) out.push(code);
    else {
      const from = starts[code - BYTES] ?? 0;
      for (let at = 0; at < length; at++) out.push(out[from + at] ?? 0);
    }
    last = { start, length };
    place++;
  }
  return bits < BITS_OF_SIGN && held === 0 ? Uint8Array.from(out) : null;
}
