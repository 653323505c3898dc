// What stands beside a date in one line of the head, cut at its marks: words, and whether an agency signs there. Clocks,
// weekdays and links ("في", "الموافق") are left out: they belong to any date. Tells nothing about what the line is.

import { foldArabic } from '../../domain/arabic-fold.ts';
import { OUTLET_MARKS, OUTLET_ROWS } from '../lexicon/actors/outlets.ts';

/** One stretch between two marks: `غزة/القدس 9 مايو (رويترز) -` has four of them, the date's own second. */
export interface Segment {
  readonly words: readonly string[];
  readonly agency: boolean;
}

/** The spaces, dots and strokes in which papers differ. */
const SEPARATORS = /[ .-]/g;
const spellingOf = (form: string) => foldArabic(form).toLowerCase().replace(SEPARATORS, '');

/** The names of an outlet in its row: `sana|SANA|وكالة الأنباء السورية/~سانا|` → SANA, وكالة الأنباء السورية, سانا. */
function formsOf(row: string): string[] {
  const [, english = '', forms = ''] = row.split('|');
  return [english, ...forms.split('/').map((form) => form.replace('~', ''))];
}

/** Agencies and outlets that sign datelines, in any spelling, and the word for several of them. */
const AGENCIES: ReadonlySet<string> = new Set(
  [...OUTLET_ROWS.flatMap(formsOf), ...OUTLET_MARKS, 'وكالات', 'الوكالات']
    .map(spellingOf)
    // Two letters set apart are told by that; together they may be a word: "أب".
    .filter((spelling) => spelling.length > 2 || /[a-z]/.test(spelling)),
);
/** Words in the longest spelling of an agency: "ا ف ب", "وكاله فرانس برس". */
const AGENCY_WORDS = 4;

/** What may stand beside any date. */
const LINKS: ReadonlySet<string> = new Set(
  (
    'في بتاريخ يوم الموافق التاريخ الساعه تمام عند ص م ه ت غ on at am pm gmt utc صباحا ظهرا عصرا مساء ليلا فجرا ' +
    'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'
  ).split(' '),
);

/** What a zone's name follows: "10:20 بتوقيت غرينتش", "بتوقيت القدس الشريف". */
const ZONE = 'بتوقيت';

const PART = /\d{1,2}:\d{2}|[\p{L}\d]+|[-–—،,:()[\]|•/\\«»"]/gu;
const MARK = /^[^\p{L}\d]/u;
const CLOCK = /^\d{1,2}:\d/;

/** How many parts from `at` on spell an agency: `ا ف ب` 3, `افب` 1; 0 for none. */
function agencyAt(parts: readonly string[], at: number): number {
  let spelling = '';
  let letters = true;
  let found = 0;
  for (let count = 1; count <= AGENCY_WORDS; count++) {
    const part = parts[at + count - 1];
    if (part === undefined || MARK.test(part)) break;
    spelling += part;
    letters &&= part.length === 1;
    // Letters set apart are an abbreviation whoever it is: "ا ب", "ا ش ا".
    if (AGENCIES.has(spelling) || (letters && count > 1)) found = count;
  }
  return found;
}

/**
 * The segments of a stretch of folded text beside a date:
 * `readSegments('مارب (اليمن) (ا ف ب) - ')` → مارب, اليمن, an agency, and empty ones between and behind the marks.
 */
export function readSegments(text: string): Segment[] {
  const parts: readonly string[] = text.match(PART) ?? [];
  const segments: Segment[] = [];
  let words: string[] = [];
  let agency = false;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (MARK.test(part)) {
      segments.push({ words, agency });
      [words, agency] = [[], false];
      continue;
    }
    if (part === ZONE) {
      at += parts[at + 2]?.startsWith('ال') ? 2 : 1;
      continue;
    }
    const signed = agencyAt(parts, at);
    if (signed > 0) {
      agency = true;
      at += signed - 1;
    } else if (!LINKS.has(part) && !CLOCK.test(part)) words.push(part);
  }
  return [...segments, { words, agency }];
}
