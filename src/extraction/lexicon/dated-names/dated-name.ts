// Names that came up on a known day: of organisations and offices, and of what happened. How their rows are read.

/**
 * How sure a name was not said before its first day: `sudden` of what nobody knew of; `planned` of what was announced some weeks
 * ahead; `loose` where the words may mean something else.
 */
export type Grade = 'sudden' | 'planned' | 'loose';
const GRADES: readonly Grade[] = ['sudden', 'planned', 'loose'];

export interface DatedName {
  readonly id: string;
  readonly grade: Grade;
  readonly forms: readonly string[];
  /** The first day of what bears the name; `null` where it is old. */
  readonly from: string | null;
  /** The day after which it is spoken of as gone; `null` where it goes on, or is spoken of without end. */
  readonly to: string | null;
}

/** An accord is called by several words, each in one form of its own: "اتفاق", "اتفاقية", "اتفاقات". */
const ACCORD = 'اتفاق ';
const ACCORDS: readonly string[] = ['اتفاق ', 'اتفاقية ', 'اتفاقات ', 'اتفاقيات '];
const withAccords = (form: string): readonly string[] =>
  form.startsWith(ACCORD) ? ACCORDS.map((word) => `${word}${form.slice(ACCORD.length)}`) : [form];

/** `'jedda|loose|إعلان جدة/اتفاق جدة|2023-05-11|'` → its forms, "اتفاقية جدة" among them, since that day. */
export function readDatedName(row: string): DatedName {
  const [id = '', grade = '', forms = '', from, to] = row.split('|');
  const known = GRADES.find((each) => each === grade);
  if (known === undefined) throw new Error(`no such grade: ${row}`);
  return {
    id,
    grade: known,
    forms: forms.split('/').flatMap(withAccords),
    from: from ? from : null,
    to: to ? to : null,
  };
}
