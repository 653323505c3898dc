// Asks for the typefaces of the interface at once: a browser would first ask when text in them is drawn, and then draw and
// measure everything a second time.

const FACES = [
  ['400 16px "IBM Plex Sans Arabic"', 'ا'],
  ['600 16px "IBM Plex Sans Arabic"', 'ا'],
  ['400 16px "IBM Plex Sans"', 'a1'],
  ['600 16px "IBM Plex Sans"', 'a1'],
] as const;

/** Settles when they are there or cannot be had; the page does without them as well. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map(([font, text]) => document.fonts.load(font, text)));
}
