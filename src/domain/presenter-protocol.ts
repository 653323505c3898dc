// What a presentation and its presenter's window say to one another. Others may speak on the same channel: a message is believed
// by its line and its shape, and nothing in it is ever more than words to show or one of a few commands.
import * as z from 'zod/mini';

/** UTF-16 units of one text; more is not shown. */
const LONGEST = 20_000;

const text = z.string().check(z.maxLength(LONGEST));
const said = z.strictObject({ words: text, lang: z.enum(['ar', 'en']), dir: z.enum(['rtl', 'ltr']) });
const place = z.int().check(z.nonnegative());

const stateSchema = z.strictObject({
  language: z.enum(['ar', 'en']),
  digits: z.enum(['latn', 'arab']),
  theme: z.nullable(z.enum(['light', 'dark'])),
  title: text,
  /** The step on show, from 1, and the part of it; `count` and `parts` how many there are. */
  number: place,
  count: place,
  part: place,
  parts: place,
  caption: said,
  lines: z.array(said).check(z.maxLength(100)),
  notes: said,
  /** What comes next: the caption of the next step; `part`: more of this one; `null`: nothing. */
  next: z.nullable(z.union([z.literal('part'), said])),
  /** Events of the step that the chronology has no more. */
  gone: place,
  blank: z.boolean(),
  /** When the presentation began, in ms since 1970. */
  begun: z.number(),
});
/** What a presenter sees of a presentation. */
export type PresenterState = z.infer<typeof stateSchema>;

const fromPresentation = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('waqai:presenting'), state: stateSchema }),
  z.strictObject({ type: z.literal('waqai:presented') }),
]);
export type FromPresentation = z.infer<typeof fromPresentation>;

export const ASKED = ['state', 'next', 'previous', 'first', 'last', 'blank', 'restart'] as const;
export type Asked = (typeof ASKED)[number];

/** `serial` tells an ask that came twice, by two ways, from two asks. */
const fromPresenter = z.strictObject({
  type: z.literal('waqai:presenter'),
  ask: z.enum(ASKED),
  serial: z.string().check(z.minLength(1), z.maxLength(80)),
});
export type FromPresenter = z.infer<typeof fromPresenter>;

const readAs =
  <T>(schema: z.ZodMiniType<T>) =>
  (message: unknown): T | null => {
    const read = z.safeParse(schema, message);
    return read.success ? read.data : null;
  };

/** What a presentation says; `null` for everything else. */
export const readFromPresentation: (message: unknown) => FromPresentation | null = readAs(fromPresentation);
/** What a presenter's window asks; `null` for everything else. */
export const readFromPresenter: (message: unknown) => FromPresenter | null = readAs(fromPresenter);
