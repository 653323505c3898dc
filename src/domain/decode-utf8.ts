// Bytes as text, where they are text at all: what is read as something else is not what was written.

/** `decodeUtf8(bytes)` → the text, without a byte order mark; `null`: the bytes are no UTF-8. */
export function decodeUtf8(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
