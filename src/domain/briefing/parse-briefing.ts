// Reads the text of a briefing: the whole of it, or every fault with its line and key. A briefing with a step or a quotation
// missing is another briefing, so that one fault refuses it, and the file stays as it is.
import * as z from 'zod/mini';
import type { JsonSource, KeyPath } from '../review/json-source.ts';
import { findNode, findRepeatedKey, listProperties, readJson } from '../review/json-source.ts';
import type { FaultCode, ReviewFault } from '../review/review-faults.ts';
import { clipKey, clipValue, tellIssues } from '../review/review-faults.ts';
import type { Briefing } from './briefing-schema.ts';
import { BRIEFING_VERSION, briefingSchema } from './briefing-schema.ts';

/** The largest file that is read, in bytes of a file and characters of a text: some hundred steps with their quotations. */
export const LARGEST_BRIEFING = 1_000_000;
/** Faults that are told; a file with more is no briefing. */
const MOST_FAULTS = 100;

/** What is wrong with a briefing is told as of a file of decisions. */
export type BriefingFault = ReviewFault;
export type ParsedBriefing =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly faults: readonly BriefingFault[] };

function refuse(
  code: FaultCode,
  params: BriefingFault['params'] = {},
  line: number | null = null,
  key = '',
): ParsedBriefing {
  return { ok: false, faults: [{ code, params, line, key }] };
}

const faultAt = (
  source: JsonSource,
  path: KeyPath,
  told: Pick<BriefingFault, 'code' | 'params'>,
): BriefingFault => ({
  ...told,
  line: source.lineAt(findNode(source.root, path).offset),
  key: clipKey(path),
});

/** What no single part can tell: numbers of quotations that are not there, a range that ends before it begins. */
function findLooseEnds({ steps, quotations }: Briefing, source: JsonSource): BriefingFault[] {
  const outOfRange = (found: unknown, expected: string) => ({
    code: 'out-of-range' as const,
    params: { found: clipValue(found), expected },
  });
  return steps.flatMap(({ lines, range }, step) => [
    ...lines.flatMap(({ quotes }, line) =>
      quotes.flatMap((number, at) =>
        number <= quotations.length
          ? []
          : [
              faultAt(
                source,
                ['steps', step, 'lines', line, 'quotes', at],
                outOfRange(number, `1–${quotations.length}`),
              ),
            ],
      ),
    ),
    ...(range && range.to < range.from
      ? [faultAt(source, ['steps', step, 'range', 'to'], outOfRange(range.to, `≥ ${range.from}`))]
      : []),
  ]);
}

/**
 * `parseBriefing('{ "schemaVersion": 1, …')` → `{ ok: true, briefing }`, or
 * `{ ok: false, faults: [{ code: 'unknown-key', line: 12, key: 'steps[3].colour', … }] }`.
 */
export function parseBriefing(text: string): ParsedBriefing {
  const megabytes = (size: number) => (size / 1e6).toFixed(1);
  if (text.length > LARGEST_BRIEFING)
    return refuse('too-large', { found: megabytes(text.length), most: megabytes(LARGEST_BRIEFING) });
  const read = readJson(text.replace(/^\uFEFF/, ''));
  if (!read.ok) return refuse(read.cut ? 'half-written' : 'not-json', { column: read.column }, read.line);
  const { source } = read;
  const { root } = source;
  if (root.type !== 'object') return refuse('not-object', { found: clipValue(source.valueOf(root)) }, 1);
  // A key that stands twice is two answers to one question.
  const repeated = findRepeatedKey(root);
  if (repeated)
    return refuse('repeated-key', {}, source.lineAt(repeated.name.offset), clipKey([repeated.key]));
  const version = listProperties(root).find(({ key }) => key === 'schemaVersion');
  if (!version) return refuse('no-version');
  const found = source.valueOf(version.value);
  if (found !== BRIEFING_VERSION) {
    const params = { found: clipValue(found), expected: BRIEFING_VERSION };
    return refuse('other-version', params, source.lineAt(version.value.offset), 'schemaVersion');
  }
  const parsed = z.safeParse(briefingSchema, source.valueOf(root));
  const faults = parsed.success
    ? findLooseEnds(parsed.data, source)
    : tellIssues(parsed.error.issues, { source, node: root, path: [] });
  if (parsed.success && faults.length === 0) return { ok: true, briefing: parsed.data };
  const inOrder = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ok: false, faults: inOrder.slice(0, MOST_FAULTS) };
}
