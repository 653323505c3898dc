// How names of other languages are written in Arabic letters: what tells them, how they begin and end.

/** Letters that foreign names, written by their sound, do without. */
export const NATIVE = /[حعصضطظذثقةءؤ]/;
/** What only foreign names have: ch, letters added to the alphabet, O before a consonant, St before a vowel. */
export const FOREIGN_MARK = /تش|[پچگڤژ]|^أو(?![اويى])(?=..)|^ست[اوي]/;
/** So many letters without any of the native ones are seldom Arabic. */
export const LONG = 7;

/** Endings that letters alone would spell oddly: Slavic, Caucasian, Turkish; the longest first, as "وفسكي" before "سكي". */
const ENDINGS: readonly (readonly [arabic: string, latin: string])[] = [
  ['ييف', 'iyev'],
  ['ييفا', 'iyeva'],
  ['وفيتش', 'ovich'],
  ['يفيتش', 'evich'],
  ['فيتش', 'vich'],
  ['وفسكي', 'ovsky'],
  ['سكي', 'sky'],
  ['سكايا', 'skaya'],
  ['وفسك', 'ovsk'],
  ['تسك', 'tsk'],
  ['وفكا', 'ovka'],
  ['يوف', 'yov'],
  ['وف', 'ov'],
  ['وفا', 'ova'],
  ['ينكو', 'enko'],
  ['نكو', 'nko'],
  ['غراد', 'grad'],
  ['شفيلي', 'shvili'],
  ['يان', 'yan'],
  ['أوغلو', 'oglu'],
  ['يا', 'ia'],
  ['و', 'o'],
];
export const FOREIGN_ENDINGS = ENDINGS.toSorted((a, b) => b[0].length - a[0].length);
/** Those that Arabic names have too, or that tell nothing foreign by themselves. */
export const COMMON_ENDINGS: ReadonlySet<string> = new Set(['وف', 'يوف', 'وفا', 'يا', 'و', 'تسك', 'غراد']);

/** How foreign names begin: "Olusegun", "Novosibirsk"; the last number is how many letters it takes. */
export const FOREIGN_OPENINGS: readonly (readonly [start: RegExp, latin: string, letters: number])[] = [
  [/^أو(?![اويى])./, 'o', 2],
  [/^نوفو/, 'novo', 4],
];
