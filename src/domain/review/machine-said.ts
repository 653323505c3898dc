// What stands in `reviewed.was` of an event: what the machine said of it, kept for the record.
import * as z from 'zod/mini';
import { eventSchema, mentionSchema } from '../corpus-schema.ts';

/**
 * The fields of the event that the machine has otherwise, as it has them. `told`: by the id of a mention, what it reads in it
 * and an editor said otherwise. Of an event that the machine has not, `mentions` is empty.
 */
export const machineSaidSchema = z.partial(
  z.object({
    ...z.pick(eventSchema, {
      type: true,
      date: true,
      dateAlternatives: true,
      actors: true,
      places: true,
      status: true,
      headline: true,
      label: true,
      quantities: true,
      relations: true,
      sources: true,
      mentions: true,
    }).shape,
    told: z.record(
      z.string(),
      z.partial(z.pick(mentionSchema, { type: true, claims: true, modality: true, quantities: true })),
    ),
  }),
);
export type MachineSaid = z.infer<typeof machineSaidSchema>;
