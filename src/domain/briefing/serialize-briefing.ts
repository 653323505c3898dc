// Writes a briefing so that the same briefing is always the same text: keys in the schema's order, two spaces an indent.
import * as z from 'zod/mini';
import type { Briefing } from './briefing-schema.ts';
import { briefingSchema } from './briefing-schema.ts';

/** The briefing with its keys in the order in which the schema reads them. */
const inOrder = (briefing: Briefing): Briefing => {
  const parsed = z.safeParse(briefingSchema, briefing);
  return parsed.success ? parsed.data : briefing;
};

/** The text of the file: `parseBriefing(serializeBriefing(briefing))` gives the briefing again. */
export function serializeBriefing(briefing: Briefing): string {
  return `${JSON.stringify(inOrder(briefing), null, 2)}\n`;
}

/** The same in one line, for an address. */
export function packBriefing(briefing: Briefing): string {
  return JSON.stringify(inOrder(briefing));
}
