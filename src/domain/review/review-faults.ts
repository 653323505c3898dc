// What can be wrong with a file of decisions, as data: a code, the line and the key, and what the words of it need. Worded in
// both languages by i18n, so that the page and the command line say the same.
import type * as z from 'zod/mini';
import { formatKeyPath } from '../key-path.ts';
import type { JsonSource, KeyPath, Node } from './json-source.ts';
import { findNode } from './json-source.ts';

/** Faults for which the whole file is refused. */
export const REFUSALS = [
  'too-large',
  'too-many',
  'too-many-faults',
  'not-utf8',
  'not-json',
  'half-written',
  'not-object',
  'no-version',
  'other-version',
  'other-corpus',
  'repeated-list',
  'no-list',
] as const;
/** Faults of one part, which is left out; the rest holds. */
export const PART_FAULTS = [
  'unknown-key',
  'missing-key',
  'repeated-key',
  'repeated-id',
  'wrong-type',
  'wrong-value',
  'expected-text',
  'expected-reason',
  'expected-day',
  'expected-time',
  'expected-address',
  'expected-sha256',
  'too-long',
  'out-of-range',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
export type FaultCode = RefusalCode | (typeof PART_FAULTS)[number];

export interface ReviewFault {
  readonly code: FaultCode;
  /** From 1; `null`: the whole file. */
  readonly line: number | null;
  /** `decisions[3].date.start`; empty: the whole file. */
  readonly key: string;
  /** `found`, `expected`, `most`, `first` …: what the words of the code name. */
  readonly params: Readonly<Record<string, string | number>>;
}

type Issue = z.core.$ZodIssue;
type Told = Pick<ReviewFault, 'code' | 'params'>;

const EXPECTED: Readonly<Record<string, FaultCode>> = {
  text: 'expected-text',
  reason: 'expected-reason',
  day: 'expected-day',
  address: 'expected-address',
};
/** Faults told of one entry, and unknown keys of one fault. */
const MOST_OF_ENTRY = 50;
/** Characters of a value that a message shows. */
const MOST_SHOWN = 60;
/** A value as a message can hold it: `clipValue(['a'])` → `'["a"]'`. */
export function clipValue(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

/** What one complaint of the schema says, apart from where. `value`: what stands there, `undefined` where nothing does. */
function tellIssue(issue: Issue, value: unknown): Told {
  if (value === undefined) return { code: 'missing-key', params: {} };
  const found = clipValue(value);
  switch (issue.code) {
    case 'invalid_union': {
      const known = 'options' in issue ? issue.options : [];
      return { code: 'wrong-value', params: { found, expected: (known ?? []).map(String).join(', ') } };
    }
    case 'invalid_value':
      return { code: 'wrong-value', params: { found, expected: issue.values.map(String).join(', ') } };
    case 'invalid_type':
      return { code: 'wrong-type', params: { found, expected: issue.expected } };
    case 'too_big':
      return issue.origin === 'string'
        ? {
            code: 'too-long',
            params: { found: typeof value === 'string' ? value.length : 0, most: Number(issue.maximum) },
          }
        : { code: 'out-of-range', params: { found, expected: `≤ ${issue.maximum}` } };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'expected-text', params: { found } }
        : { code: 'out-of-range', params: { found, expected: `≥ ${issue.minimum}` } };
    case 'invalid_format':
      return { code: issue.path[0] === 'articles' ? 'expected-sha256' : 'expected-time', params: { found } };
    case 'custom':
      return { code: EXPECTED[String(issue.params?.expected)] ?? 'expected-text', params: { found } };
    default:
      return { code: 'wrong-value', params: { found, expected: issue.message } };
  }
}

const isKey = (key: PropertyKey): key is string | number => typeof key !== 'symbol';

/** Characters of a key path that a message shows: a key may be as long as the file. */
const LONGEST_KEY = 200;
/** A key path as a fault holds it. */
export function clipKey(path: readonly PropertyKey[]): string {
  const key = formatKeyPath(path);
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

/** The faults that a schema found in the part `value` at `path`, each with its line and key, in the order of the schema. */
export function tellIssues(
  issues: readonly Issue[],
  { source, node, path }: { readonly source: JsonSource; readonly node: Node; readonly path: KeyPath },
): ReviewFault[] {
  const whole = source.valueOf(node);
  return issues.slice(0, MOST_OF_ENTRY).flatMap((issue): ReviewFault[] => {
    const within = issue.path.filter(isKey);
    const at = findNode(node, within);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, MOST_OF_ENTRY).map((key) => ({
        code: 'unknown-key',
        line: source.lineAt(findNode(at, [key]).offset),
        key: clipKey([...path, ...within, key]),
        params: {},
      }));
    const value = within.reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, key)
          ? Reflect.get(part, key)
          : undefined,
      whole,
    );
    const told = tellIssue({ ...issue, path: [...path, ...within] }, value);
    return [{ ...told, line: source.lineAt(at.offset), key: clipKey([...path, ...within]) }];
  });
}
