// DEFLATE (RFC 1951), in one block with the fixed codes: the same bytes wherever it runs, which no platform's own compressor
// promises. Text of XML comes out at about a tenth.

/** Matches are looked for among the last places with the same three bytes; farther back than 32 kB no code reaches. */
const MOST_TRIES = 48;
const FARTHEST = 32_768;
const SHORTEST = 3;
const LONGEST = 258;
const HASH_BITS = 15;

/** The first length or distance of each code, and how many more bits tell which of its values it is (RFC 1951, 3.2.5). */
const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12_289, 16_385, 24_577,
];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

/** The last code whose first value is not above `value`. */
function codeOf(value: number, firsts: readonly number[]): number {
  let code = firsts.length - 1;
  while ((firsts[code] ?? 0) > value) code--;
  return code;
}

const reverse = (code: number, bits: number): number => {
  let reversed = 0;
  for (let at = 0; at < bits; at++) reversed |= ((code >> at) & 1) << (bits - 1 - at);
  return reversed;
};

class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** The low `bits` of a value, the lowest first. */
  put(value: number, bits: number): void {
    this.#held |= value << this.#count;
    this.#count += bits;
    while (this.#count >= 8) {
      this.#bytes.push(this.#held & 0xff);
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  /** A Huffman code, whose highest bit comes first. */
  putCode(code: number, bits: number): void {
    this.put(reverse(code, bits), bits);
  }

  finish(): Uint8Array<ArrayBuffer> {
    if (this.#count > 0) this.#bytes.push(this.#held & 0xff);
    return Uint8Array.from(this.#bytes);
  }
}

/** The fixed code of a byte, of the end (256) or of a length (257 and on). */
function putSymbol(out: BitWriter, symbol: number): void {
  if (symbol < 144) out.putCode(0x30 + symbol, 8);
  else if (symbol < 256) out.putCode(0x190 + symbol - 144, 9);
  else if (symbol < 280) out.putCode(symbol - 256, 7);
  else out.putCode(0xc0 + symbol - 280, 8);
}

function putMatch(out: BitWriter, length: number, distance: number): void {
  const code = codeOf(length, LENGTHS);
  putSymbol(out, 257 + code);
  out.put(length - (LENGTHS[code] ?? 0), LENGTH_BITS[code] ?? 0);
  const far = codeOf(distance, DISTANCES);
  out.putCode(far, 5);
  out.put(distance - (DISTANCES[far] ?? 0), DISTANCE_BITS[far] ?? 0);
}

/** `inflateRaw(deflate(bytes))` gives the bytes again. */
export function deflate(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new BitWriter();
  out.put(0b011, 3);
  const latest = new Int32Array(1 << HASH_BITS).fill(-1);
  const earlier = new Int32Array(data.length).fill(-1);
  const at = (place: number) => data[place] ?? 0;
  const hashAt = (place: number) =>
    (((at(place) << 10) ^ (at(place + 1) << 5) ^ at(place + 2)) * 0x9e_3b) & ((1 << HASH_BITS) - 1);
  const remember = (place: number) => {
    if (place + SHORTEST > data.length) return;
    const hash = hashAt(place);
    earlier[place] = latest[hash] ?? -1;
    latest[hash] = place;
  };
  const lengthAt = (place: number, other: number) => {
    const most = Math.min(LONGEST, data.length - place);
    let length = 0;
    while (length < most && at(place + length) === at(other + length)) length++;
    return length;
  };
  for (let place = 0; place < data.length; ) {
    let [length, distance] = [0, 0];
    let other = place + SHORTEST <= data.length ? (latest[hashAt(place)] ?? -1) : -1;
    for (let tries = 0; other >= 0 && place - other <= FARTHEST && tries < MOST_TRIES; tries++) {
      const found = lengthAt(place, other);
      if (found > length) [length, distance] = [found, place - other];
      other = earlier[other] ?? -1;
    }
    if (length < SHORTEST) {
      putSymbol(out, at(place));
      length = 1;
    } else putMatch(out, length, distance);
    for (let step = 0; step < length; step++) remember(place + step);
    place += length;
  }
  putSymbol(out, 256);
  return out.finish();
}
