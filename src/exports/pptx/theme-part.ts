// The theme of the presentation: colours of the page on paper, and typefaces that offices have. Slides name its colours and
// typefaces, never their own.
import { THEME_COLOURS } from './colours.ts';
import { HEAD, NAMESPACES } from './part-words.ts';

/** Of both scripts: on Windows, macOS and in the phones' offices. */
const TYPEFACE = 'Arial';

const face = `<a:latin typeface="${TYPEFACE}"/><a:ea typeface=""/><a:cs typeface="${TYPEFACE}"/>`;
const placeholder = '<a:schemeClr val="phClr"/>';
const solid = `<a:solidFill>${placeholder}</a:solidFill>`;
const line = (width: number) => `<a:ln w="${width}">${solid}<a:prstDash val="solid"/></a:ln>`;
const plainEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

export const THEME_PART: string =
  `${HEAD}<a:theme ${NAMESPACES.drawing} name="Waqai"><a:themeElements>` +
  `<a:clrScheme name="Waqai">${THEME_COLOURS.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`).join('')}</a:clrScheme>` +
  `<a:fontScheme name="Waqai"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Waqai"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12_700, 19_050].map(line).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${plainEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  `</a:themeElements></a:theme>`;
