// Where the keyboard goes in the graph when what it was on is taken away: to what stands for it in picture or table.

export interface Heir {
  readonly attribute: 'data-node' | 'data-tie' | 'data-row';
  readonly id: string;
}

/** Gives the keyboard to the first of these that is there (of a row to its button), else to the choice of the view. */
export function giveKeyboard(root: Element, heirs: readonly Heir[]): void {
  const found = heirs.flatMap(({ attribute, id }) => {
    const element = [...root.querySelectorAll(`[${attribute}]`)].find(
      (one) => one.getAttribute(attribute) === id,
    );
    return (attribute === 'data-row' ? element?.querySelector('button') : element) ?? [];
  });
  const heir = found[0] ?? root.querySelector('.ag-switch [aria-pressed="true"]');
  if (heir instanceof HTMLElement || heir instanceof SVGElement) heir.focus();
}
