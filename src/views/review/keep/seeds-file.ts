// Saving to seeds/review.json itself, which only the server of `npm run dev` offers. A built page neither asks nor knows.

/** Where that server takes the file; `REVIEW_ADDRESS` of scripts/lib/review-writer.ts. */
const ADDRESS = '/seeds/review.json';

export type SeedsSaved =
  | { readonly ok: true }
  /** `changed`: the file on disk is another one than the page knows. */
  | { readonly ok: false; readonly why: 'changed' | 'refused'; readonly message: string };

export interface SeedsFile {
  /** Writes it; `over`: whatever is there. Never rejects. */
  readonly save: (text: string, over: boolean) => Promise<SeedsSaved>;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** `null` where nothing can be saved there. */
export async function openSeedsFile(
  isServed: boolean = import.meta.hot !== undefined,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Promise<SeedsFile | null> {
  if (!isServed) return null;
  const found = await fetcher(ADDRESS, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  // Another server may answer any address with its home page.
  let tag = found?.status === 204 ? found.headers.get('etag') : null;
  if (tag === null) return null;
  return {
    save: async (text, over) => {
      try {
        const match: Record<string, string> = over || tag === null ? {} : { 'if-match': tag };
        const headers = { 'content-type': 'application/json', ...match };
        const answer = await fetcher(ADDRESS, { method: 'PUT', body: text, headers });
        if (answer.ok) {
          tag = answer.headers.get('etag');
          return { ok: true };
        }
        const why = answer.status === 409 ? 'changed' : 'refused';
        return { ok: false, why, message: (await answer.text()).trim() };
      } catch (error) {
        return { ok: false, why: 'refused', message: messageOf(error) };
      }
    },
  };
}
