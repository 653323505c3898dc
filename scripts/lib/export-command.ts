// What `npm run export` does, without the process: options, engine and console in, exit code out.
import { readLinkFields } from '../../src/domain/link-fields.ts';
import type { Filter } from '../../src/domain/filter.ts';
import { readFilter, serializeFilter } from '../../src/domain/filter-link.ts';
import { isWebUrl } from '../../src/domain/input-schemas.ts';
import { buildRequest } from '../../src/exports/build-request.ts';
import type { Separator } from '../../src/exports/csv.ts';
import type { ExportFormat } from '../../src/exports/formats.ts';
import { EXPORT_FORMATS, FORMATS } from '../../src/exports/formats.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Engine } from './engine.ts';
import { extractCorpus } from './extract-corpus.ts';
import type { Console } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { formatRefusal, printable } from './refusal.ts';
import { listLostDecisions } from './review-lines.ts';
import { writeFileAtomically } from './write-file.ts';

/** As typed, unchecked. */
export interface ExportArguments {
  readonly format: string | undefined;
  readonly filter: string;
  readonly out: string | undefined;
  readonly lang: string;
  readonly separator: string;
  readonly publicUrl: string | undefined;
  readonly texts: string;
  readonly input: string;
  readonly version: string;
}

interface Wanted {
  readonly format: ExportFormat;
  readonly filter: Filter;
  readonly language: Language;
  readonly separator: Separator;
}

const SEPARATORS: Readonly<Record<string, Separator>> = { ',': ',', ';': ';', tab: '\t' };

/** The parts of a query that the filter did not take: a slip there would export everything. */
export function findUnknown(query: string, filter: Filter): string[] {
  const taken = readLinkFields(serializeFilter(filter));
  return query
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '' && !/^(v|lang)=/.test(pair))
    .filter((pair) => {
      const key = pair.slice(0, pair.indexOf('='));
      if (key === 'q') return filter.query === '';
      const asked = readLinkFields(pair).many(key);
      return asked.length === 0 || asked.some((value) => !taken.many(key).includes(value));
    });
}

function readWanted({
  format,
  filter: query,
  lang,
  separator,
  publicUrl,
  texts,
}: ExportArguments): Wanted | string {
  const known = EXPORT_FORMATS.find((one) => one === format);
  if (known === undefined)
    return `--format expects one of ${EXPORT_FORMATS.join(', ')}${format === undefined ? '' : `, not "${format}"`}`;
  if (lang !== 'ar' && lang !== 'en') return `--lang expects ar or en, not "${lang}"`;
  const parting = SEPARATORS[separator];
  if (parting === undefined) return `--separator expects ",", ";" or "tab", not "${separator}"`;
  if (publicUrl !== undefined && !isWebUrl(publicUrl))
    return `--public-url expects an address that begins with http:// or https://, not "${publicUrl}"`;
  if (texts !== 'full' && texts !== 'passages') return `--texts expects full or passages, not "${texts}"`;
  const filter = readFilter(readLinkFields(query));
  const unknown = findUnknown(query, filter);
  if (unknown.length > 0)
    return `--filter: "${unknown.join('&')}" is not understood; copy it from the app's address, as in "fam=combat&st=contested"`;
  return { format: known, filter, language: lang, separator: parting };
}

/** Writes the export to a file, or to standard output. 0 written, 1 nothing to write or it failed, 2 wrong usage. */
export async function runExport<Lexicon, Draft>(
  args: ExportArguments,
  engine: Engine<Lexicon, Draft>,
  console: Pick<Console, 'out' | 'err'>,
): Promise<0 | 1 | 2> {
  const say = (line: string) => console.err(`${printable(line)}\n`);
  const wanted = readWanted(args);
  if (typeof wanted === 'string') {
    say(wanted);
    return 2;
  }
  try {
    const inputs = await readInputs(args.input, engine.builtInActors);
    const { made, failures } = extractCorpus(inputs, args.version, engine);
    const refused = [...inputs.refusals, ...failures];
    for (const refusal of refused) say(formatRefusal(refusal));
    if (made === null) {
      say(`${args.input}: no article to read; nothing is written`);
      return 1;
    }
    const { corpus, report } = made;
    const lost = listLostDecisions(inputs.review, report);
    for (const line of lost) say(line);
    const request = buildRequest(corpus, {
      ...wanted,
      publicUrl: args.publicUrl ?? null,
      fullTexts: args.texts === 'full',
    });
    if (request.summaries.length === 0) {
      say('no event passes the filter; nothing is written');
      return 1;
    }
    const text = FORMATS[wanted.format].write(request);
    if (args.out === undefined) console.out(text);
    else {
      await writeFileAtomically(args.out, text);
      say(`${args.out}: ${request.summaries.length} of ${corpus.events.length} events`);
    }
    return refused.length + lost.length > 0 ? 1 : 0;
  } catch (error) {
    say(`nothing is written: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
