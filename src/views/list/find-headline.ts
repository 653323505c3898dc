// The headline of an event among the rows that are in the page.

export function findHeadline(box: HTMLElement | null, id: string): HTMLElement | null {
  const headlines = [...(box?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
  return headlines.find((headline) => headline.dataset.event === id) ?? null;
}
