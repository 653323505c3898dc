// The same SVG drawn by a browser and by a renderer that shares no code with it (resvg), with the same typefaces: Arabic
// words are shaped alike and stand in the same places, digits and names inside them too.
import { expect } from 'vitest';
import { test } from './support/app-test.ts';
import { openPictureForm, savePicture } from './support/save-picture.ts';
import { compareTexts, compareWhole, drawElsewhere } from './support/second-renderer.ts';

/** Device pixels a pixel. */
const SCALE = 2;
/** Of the ink of a line, in px, and of all pixels of a picture: edges of letters and lines are smoothed in different ways. */
const LEAST_SHARED = 0.98;
const MOST_APART = 1;
const MOST_DIFFERENT = 0.01;
/** Letters alone, in black: what is compared is their ink. */
const leaveTexts = (svg: string) =>
  svg
    .replaceAll(/<(?:path|circle|polygon|rect)\b[^>]*\/>/g, '')
    .replaceAll(/<text [^>]*aria-hidden[^>]*>[^<]*<\/text>/g, '')
    .replaceAll(/(<text [^>]*) fill="[^"]*"/g, '$1 fill="#000000"');

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
  const likeness = await compareTexts(
    alone,
    leaveToDirection(letters),
    await drawElsewhere(letters, language, SCALE),
  );
  // The font that resvg is given for English has no rules for joining Arabic letters.
  const fit = likeness.filter(({ text }) => language === 'ar' || !/\p{Script=Arabic}/u.test(text));
  expect(fit.length).toBeGreaterThan(25);
  expect(fit.filter(({ shared, apart }) => shared < LEAST_SHARED || apart > MOST_APART)).toEqual([]);

  const whole = await compareWhole(alone, svg, await drawElsewhere(svg, language, SCALE));
  expect(whole).toBeLessThan(MOST_DIFFERENT);
});
