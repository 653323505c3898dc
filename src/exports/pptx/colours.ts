// The colours of slides: those of paper, as the colours of the presentation's theme, so that an office that changes
// its theme changes the pictures too.
import type { EventFamily } from '../../domain/event-types.ts';
import { EVENT_FAMILIES } from '../../domain/event-types.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';

const hex = (colour: string) => colour.slice(1).toUpperCase();
const { panel, paper, ink, muted, accent, families } = PAPER_COLOURS;

/** The theme's twelve colours by their names in DrawingML, in its order. */
export const THEME_COLOURS: readonly (readonly [name: string, hex: string])[] = [
  ['dk1', hex(ink)],
  ['lt1', hex(panel)],
  ['dk2', hex(muted)],
  ['lt2', hex(paper)],
  ...EVENT_FAMILIES.map((family: EventFamily, at) => [`accent${at + 1}`, hex(families[family])] as const),
  ['hlink', hex(accent)],
  ['folHlink', hex(accent)],
];

/** What slides call the theme's colours of text and ground. */
const ON_SLIDES: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };
const NAMES = new Map(THEME_COLOURS.toReversed().map(([name, colour]) => [colour, ON_SLIDES[name] ?? name]));

/** `colourXml('#1c1b19')` → `<a:schemeClr val="tx1"/>`; a colour that is not the theme's as it is; `alpha` from 0 to 1. */
export function colourXml(colour: string, alpha = 1): string {
  const name = NAMES.get(hex(colour));
  const [tag, value] = name === undefined ? ['a:srgbClr', hex(colour)] : ['a:schemeClr', name];
  if (alpha >= 1) return `<${tag} val="${value}"/>`;
  return `<${tag} val="${value}"><a:alpha val="${Math.round(alpha * 100_000)}"/></${tag}>`;
}
