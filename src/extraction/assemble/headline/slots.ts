// Templates: text with slots in braces; a bracketed part falls away when a slot in it is empty.

const SLOT = /\{(\w)\}/g;

/** `fillSlots('قصف[ في {p}]', { p: '' })` → `'قصف'`. Slots are single letters; what fills them is never read for slots. */
export function fillSlots(template: string, slots: Readonly<Record<string, string>>): string {
  const kept = template.replace(/\[([^[\]]*)\]/g, (_whole, part: string) =>
    slotsOf(part).some((slot) => !slots[slot]) ? '' : part,
  );
  // A template may begin with a bracketed part, and with the space that joins it.
  return kept.trimStart().replace(SLOT, (_whole, slot: string) => slots[slot] ?? '');
}

/** The slots of a template: `slotsOf('{a} في {p}')` → `['a', 'p']`. */
export const slotsOf = (template: string): string[] =>
  [...template.matchAll(SLOT)].map(([, slot]) => slot ?? '');

/** Whether every slot outside brackets has something to fill it. */
export const isFilled = (template: string, slots: Readonly<Record<string, string>>): boolean =>
  slotsOf(template.replace(/\[[^[\]]*\]/g, '')).every((slot) => Boolean(slots[slot]));

/** The first template all of whose needed slots are filled; the last one needs none. */
export function firstFilled(templates: readonly string[], slots: Readonly<Record<string, string>>): string {
  const found = templates.find((template) => isFilled(template, slots)) ?? templates.at(-1) ?? '';
  return fillSlots(found, slots);
}
