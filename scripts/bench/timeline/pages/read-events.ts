// What every rival's page begins with: the events of the size that its address asks for.
import type { RivalEvent } from '../rival-events.ts';

/** `…/d3.html?events=../data/2000/events.json` → the events of that file. */
export async function readEvents(): Promise<RivalEvent[]> {
  const file = new URLSearchParams(location.search).get('events') ?? '';
  const response = await fetch(file);
  // The bench wrote it a moment ago.
  return (await response.json()) as RivalEvent[];
}

/** The lanes in order of first appearance. */
export function lanesOf(events: readonly RivalEvent[]): string[] {
  return [...new Set(events.map(({ lane }) => lane))];
}

/** The element of the page that pictures go into. */
export function findStage(): HTMLElement {
  const stage = document.getElementById('stage');
  if (!stage) throw new Error('the page has no #stage');
  return stage;
}
