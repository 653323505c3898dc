// Words a schema's complaint for the person who wrote the file: which key, and what is expected there.
import * as z from 'zod/mini';
import { formatKeyPath } from './key-path.ts';

const english = z.locales.en().localeError;

/** What a JSON file holds once checked, or one line on its first fault. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: string };

/** Parses JSON and checks it by a schema: `{ fault: 'key "title.ar": Invalid input: expected string, received number' }`, or 'key "text" is missing'. */
export function parseJson<T>(text: string, schema: z.ZodMiniType<T>): Checked<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { ok: false, fault: `it is not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  const parsed = z.safeParse(schema, raw, { error: english });
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue && issue.path.length > 0 ? `key "${formatKeyPath(issue.path)}"` : 'the whole';
  // What nobody wrote is no wrong kind of value.
  if (issue?.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return { ok: false, fault: `${where} is missing` };
  return { ok: false, fault: `${where}: ${issue?.message ?? 'not as expected'}` };
}
