// Templates: text with slots in braces; a bracketed part falls away when a slot in it is empty.
import { onceForEach } from '../../../domain/once-for-each.ts';

const SLOT = /\{(\w)\}/;
const BRACKETED = /\[([^[\]]*)\]/;

/** What fills slots: the words for a letter, '' for none. Asked of those slots alone that stand in the template taken. */
export type Slots = (slot: string) => string;

/** Words as they stand and slots by their letters, in turn: `'{a} in {p}'` → `['', 'a', ' in ', 'p', '']`. */
type Filling = readonly string[];

/** A template read once: what stands for certain, and the bracketed parts in turn. */
interface Template {
  readonly parts: readonly { readonly filling: Filling; readonly bracketed: boolean }[];
  /** The slots outside brackets. */
  readonly needed: readonly string[];
}

/** The slots of a template: `slotsIn(['', 'a', ' في ', 'p', ''])` → `['a', 'p']`. */
const slotsIn = (filling: Filling): string[] => filling.filter((_part, i) => i % 2 === 1);

function readTemplate(template: string): Template {
  const parts = template
    .split(BRACKETED)
    .map((words, i) => ({ filling: words.split(SLOT), bracketed: i % 2 === 1 }));
  return { parts, needed: parts.flatMap(({ filling, bracketed }) => (bracketed ? [] : slotsIn(filling))) };
}

/** The wordings are constants: each list of them is read once. */
const templatesOf = onceForEach((templates: readonly string[]): readonly Template[] =>
  templates.map(readTemplate),
);

const isFilled = ({ needed }: Template, slots: Slots): boolean => needed.every((slot) => slots(slot) !== '');

function fill({ parts }: Template, slots: Slots): string {
  let out = '';
  let begun = false;
  for (const { filling, bracketed } of parts) {
    if (bracketed && slotsIn(filling).some((slot) => slots(slot) === '')) continue;
    for (let i = 0; i < filling.length; i++) {
      const part = filling[i] as string;
      const isSlot = i % 2 === 1;
      // A template may begin with a bracketed part, and with the space that joins it.
      out += isSlot ? slots(part) : begun ? part : part.trimStart();
      begun ||= isSlot || out !== '';
    }
  }
  return out;
}

/**
 * The first template whose slots outside brackets are all filled, filled: `findFilled(['قصف[ في {p}]'], () => '')` → `'قصف'`.
 * Slots are single letters; what fills them is never read for slots. `null` where none can be filled.
 */
export function findFilled(templates: readonly string[], slots: Slots): string | null {
  const found = templatesOf(templates).find((template) => isFilled(template, slots));
  return found ? fill(found, slots) : null;
}

/** The same; the last template needs no slot, or is filled as far as it can be. */
export function firstFilled(templates: readonly string[], slots: Slots): string {
  const known = templatesOf(templates);
  const found = known.find((template) => isFilled(template, slots)) ?? known.at(-1);
  return found ? fill(found, slots) : '';
}
