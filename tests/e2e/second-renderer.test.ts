// The same SVG drawn by a browser and by a renderer that shares no code with it (resvg), with the same typefaces: Arabic
// words are shaped alike and stand in the same places, digits and names inside them too.
import { expect } from 'vitest';
import { compareTexts, compareWhole, isAlike, MOST_DIFFERENT } from '../exports/picture/compare-ink.ts';
import { test } from './support/app-test.ts';
import { openPictureForm, savePicture } from './support/save-picture.ts';
import { drawElsewhere, drawHere, leaveTexts } from './support/second-renderer.ts';

/** Device pixels a pixel. */
const SCALE = 2;
/** What runs right to left as SVG's own `direction` says it, which the browser knows and resvg does not. */
const leaveToDirection = (svg: string) =>
  svg.replaceAll(
    /text-anchor="(start|middle|end)"([^>]*)>\u2067([^<]*)\u2069</g,
    (_, anchor: keyof typeof OPPOSITE, more: string, text: string) =>
      `text-anchor="${OPPOSITE[anchor]}"${more} direction="rtl" unicode-bidi="isolate">${text}<`,
  );
const OPPOSITE = { start: 'end', middle: 'middle', end: 'start' } as const;

test.for([
  ['ar', 'timeline', '&truce=1&hij=1'],
  ['ar', 'timeline', '&dg=arab&dir=ltr'],
  ['ar', 'graph', '&gx=azerbaijan'],
  ['en', 'timeline', '&dir=rtl'],
  ['en', 'graph', ''],
] as const)('in %s the %s%s is set alike by two renderers', async ([language, subject, more], { open }) => {
  const page = await open(`#v=1&lang=${language}${more}`);
  await openPictureForm(page, language);
  const svg = (await savePicture(page, language, 0, 1200, subject)).toString('utf8');
  const alone = await open('', { deviceScaleFactor: SCALE });

  const letters = leaveTexts(svg);
  const { picture, texts } = await drawHere(alone, leaveToDirection(letters));
  const other = await drawElsewhere(letters, language, SCALE);
  const likeness = await alone.evaluate(compareTexts, { pictures: [picture, other], scale: SCALE, texts });
  // The font that resvg is given for English has no rules for joining Arabic letters.
  const fit = likeness.filter(({ text }) => language === 'ar' || !/\p{Script=Arabic}/u.test(text));
  expect(fit.length).toBeGreaterThan(25);
  expect(fit.filter((line) => !isAlike(line))).toEqual([]);

  const wholes = [(await drawHere(alone, svg)).picture, await drawElsewhere(svg, language, SCALE)];
  expect(await alone.evaluate(compareWhole, wholes)).toBeLessThan(MOST_DIFFERENT);
});
