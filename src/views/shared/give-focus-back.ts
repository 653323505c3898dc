// Where the focus goes when what held it is taken away: to what had it before, else to the page's content.

export function giveFocusBack(before: Element | null): void {
  const target =
    before?.isConnected && before !== document.body ? before : document.getElementById('content');
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
}
