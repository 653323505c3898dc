// What a decision sets, as the fields that readers see. Those that join, part or hide events, or only look at them, set none.
import { makeDate } from './make-date.ts';
import type { Seen } from './review-report.ts';
import type { Decision } from './review-schema.ts';

/** `{ kind: 'retype', type: 'clash', … }` → `{ type: 'clash' }`. */
export function decidedFields(decision: Decision): Seen {
  switch (decision.kind) {
    case 'retype':
      return { type: decision.type };
    case 'redate':
      return { date: makeDate(decision.date).date ?? undefined };
    case 'places':
      return { places: decision.places };
    case 'actors':
      return { actors: decision.actors };
    case 'claims':
      return { claims: decision.claims };
    case 'quantities':
      return { quantities: decision.quantities };
    case 'retitle':
      return { headline: decision.headline };
    case 'add': {
      const { type, actors, places, claims, quantities } = decision;
      return { type, date: makeDate(decision.date).date ?? undefined, actors, places, claims, quantities };
    }
    case 'article': {
      const { publisher, credits, published, url } = decision;
      const given = { publisher, credits, published, url };
      return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    }
    case 'accept':
    case 'hide':
    case 'modality':
    case 'merge':
    case 'split':
    case 'relate':
      return {};
    default:
      return decision satisfies never;
  }
}
