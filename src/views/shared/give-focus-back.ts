// Where the focus goes when what held it is taken away: to what had it before, else to the page's content.

/** What names a thing of a view, so that it is known again when the view is drawn anew. */
const NAMES = ['data-mark', 'data-event'];

/** The same mark or row in a view that was away meanwhile. */
function findAgain(before: Element): Element | null {
  for (const name of NAMES) {
    const value = before.getAttribute(name);
    if (value === null) continue;
    for (const element of document.querySelectorAll(`[${name}]`))
      if (element.getAttribute(name) === value) return element;
  }
  return null;
}

/** `otherwise`: where to go, rather than to the content, when what had the focus is gone for good. */
export function giveFocusBack(before: Element | null, otherwise: Element | null = null): void {
  const known = before && before !== document.body ? before : null;
  const there = known && !known.isConnected ? findAgain(known) : known;
  const target = there ?? otherwise ?? document.getElementById('content');
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
}
