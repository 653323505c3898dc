// Text of slides: paragraphs with their direction, runs with their language. The marks that isolate words in the app are not
// known to every office: here they become runs of their own, and where these run the other way, the older marks of embedding.
import { contentDirection } from '../../i18n/content-direction.ts';
import type { Direction, Language } from '../../i18n/language.ts';
import { escapeXml } from '../xml.ts';
import { colourXml } from './colours.ts';

export interface RunStyle {
  /** Points; left out: as the place has it. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** The id of a relationship of the slide: another slide, or an address. */
  readonly link?: { readonly id: string; readonly isSlide: boolean };
}
export interface Run extends RunStyle {
  readonly text: string;
  readonly lang: string;
  /** Whether the office writes the number of the slide in its place. */
  readonly isNumber?: boolean;
}
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly direction: Direction;
  readonly align: 'left' | 'middle' | 'right';
  /** Points above it. */
  readonly before?: number;
  /** Share of the height of a line. */
  readonly spacing?: number;
  /** Whether it is a point of a list. */
  readonly bullet?: boolean;
  /** Of what is typed at its end. */
  readonly size?: number;
}

const LANGS: Readonly<Record<Language, string>> = { ar: 'ar-SA', en: 'en-GB' };
/** The language tag of slides in a language, and of words in their direction. */
export const langOf = (language: Language): string => LANGS[language];
const langIn = (direction: Direction, language: Language) =>
  (direction === 'rtl') === (language === 'ar') ? LANGS[language] : LANGS[direction === 'rtl' ? 'ar' : 'en'];

const MARK = { ltr: '\u200e', rtl: '\u200f' } as const;
const EMBED = { ltr: '\u202a', rtl: '\u202b' } as const;
const END = '\u202c';
const ISOLATES = /[\u2066-\u2068]/;
const POP = '\u2069';
const FORMATTING = /[\u2066-\u2069]/g;

const oneSpace = (text: string) => text.replace(/\s+/gu, ' ');

/** Parts of a text: what stands in an isolate is told; those inside it go with it. */
function splitIsolates(text: string): { readonly words: string; readonly isolated: boolean }[] {
  const parts: { words: string; isolated: boolean }[] = [];
  let [depth, held] = [0, ''];
  const flush = (isolated: boolean) => {
    if (held !== '') parts.push({ words: held, isolated });
    held = '';
  };
  for (const letter of text) {
    if (ISOLATES.test(letter)) {
      if (depth++ === 0) flush(false);
    } else if (letter === POP) {
      if (depth > 0 && --depth === 0) flush(true);
    } else held += letter;
  }
  flush(depth > 0);
  return parts;
}

/** `makeRuns('by ⁨أرمينيا⁩', 'en')` → two runs, the second in Arabic and kept together. */
export function makeRuns(text: string, language: Language, style: RunStyle = {}): Run[] {
  const own: Direction = language === 'ar' ? 'rtl' : 'ltr';
  const runs: Run[] = [];
  for (const { words, isolated } of splitIsolates(oneSpace(text))) {
    const direction = isolated ? contentDirection(words) : own;
    const turned = direction !== own && /\p{L}/u.test(words);
    const kept = turned ? `${MARK[own]}${EMBED[direction]}${words}${END}${MARK[own]}` : words;
    const lang = langIn(turned ? direction : own, language);
    const last = runs.at(-1);
    if (last && last.lang === lang) runs[runs.length - 1] = { ...last, text: last.text + kept };
    else runs.push({ ...style, text: kept, lang });
  }
  return runs;
}

/** Without the marks that show nothing, for names of shapes and descriptions. */
export const plainText = (text: string): string => oneSpace(text.replace(FORMATTING, '')).trim();

const LEADS = 76;

/** Where the words that open a line end: `'Armenia: through …'` → 8; 0 where no colon follows soon. */
export function findLead(text: string): number {
  const at = text.search(/: /u);
  return at > 0 && plainText(text.slice(0, at)).length <= LEADS ? at + 1 : 0;
}

function runXml({ text, lang, size, bold, colour, link, isNumber }: Run): string {
  const attributes = [
    `lang="${lang}"`,
    ...(size === undefined ? [] : [`sz="${Math.round(size * 100)}"`]),
    ...(bold === undefined ? [] : [`b="${bold ? 1 : 0}"`]),
    'dirty="0"',
  ].join(' ');
  const fill = colour === undefined ? '' : `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
  const jump = link?.isSlide ? ' action="ppaction://hlinksldjump"' : '';
  const click = link ? `<a:hlinkClick r:id="${link.id}"${jump}/>` : '';
  const inside = `<a:rPr ${attributes}>${fill}${click}</a:rPr><a:t>${escapeXml(text)}</a:t>`;
  return isNumber ? `<a:fld id="${SLIDE_NUMBER}" type="slidenum">${inside}</a:fld>` : `<a:r>${inside}</a:r>`;
}

/** Of the field that a slide's number is. */
export const SLIDE_NUMBER = '{7B3A1F0E-5C0D-4E0B-9A55-0D5D2B1C4E01}';

const ALIGNS = { left: 'l', middle: 'ctr', right: 'r' } as const;
/** How far the text of a point stands from the edge where its language begins, in EMU. */
const INDENT = 228_600;

export function paragraphXml(paragraph: Paragraph): string {
  const { runs, direction, align, before, spacing, bullet, size } = paragraph;
  const attributes = [
    ...(bullet === undefined
      ? []
      : bullet
        ? [`marL="${INDENT}" indent="-${INDENT}"`]
        : ['marL="0" indent="0"']),
    `algn="${ALIGNS[align]}"`,
    `rtl="${direction === 'rtl' ? 1 : 0}"`,
  ].join(' ');
  const inside = [
    ...(spacing === undefined
      ? []
      : [`<a:lnSpc><a:spcPct val="${Math.round(spacing * 100_000)}"/></a:lnSpc>`]),
    ...(before === undefined ? [] : [`<a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>`]),
    ...(bullet === undefined
      ? []
      : bullet
        ? ['<a:buFont typeface="Arial"/><a:buChar char="•"/>']
        : ['<a:buNone/>']),
  ].join('');
  const lang = runs.at(-1)?.lang ?? 'en-GB';
  const end = size === undefined ? '' : ` sz="${Math.round(size * 100)}"`;
  return `<a:p><a:pPr ${attributes}>${inside}</a:pPr>${runs.map(runXml).join('')}<a:endParaRPr lang="${lang}"${end} dirty="0"/></a:p>`;
}
