// What drafts in the browser's keeping have in common, whatever they are of: where those of other visits are, and whether a
// refusal means that there is no room.

/** The keys of drafts that begin alike, but this visit's `own`; none where the browser keeps nothing. */
export function listDraftKeys(
  storage: Pick<Storage, 'key' | 'length'> | null,
  prefix: string,
  own: string,
): string[] {
  try {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
    return keys.filter((key) => key.startsWith(prefix) && key !== own);
  } catch {
    return [];
  }
}

/** Whether writing failed for want of room rather than of leave. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
