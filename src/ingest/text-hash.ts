// The SHA-256 by which an article is known, the same code in the command line and in a browser: `crypto.subtle` is not there
// on every page.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Of the UTF-8 of a text, in hex: `hashText('')` → `'e3b0c442…'`. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
