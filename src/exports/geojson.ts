// The events as GeoJSON (RFC 7946): a feature for each event and place. A place without coordinates, or an event without a
// place, is a feature without geometry, so that nothing is lost.
import { findClaimRows, groupRows } from './claim-rows.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { timestampOf } from './export-data.ts';
import { eventLink } from './export-links.ts';
import { makeExportWords } from './export-words.ts';

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
  /** Foreign members, which a reader may leave aside. */
  readonly title: string;
  readonly updated: string;
  readonly review: string;
  readonly filter: string;
}

export function buildGeoJson(data: ExportData, frame: ExportFrame): FeatureCollection {
  const { language } = frame;
  const words = makeExportWords(data, frame);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const rowsOf = groupRows(findClaimRows(data, frame));
  return {
    type: 'FeatureCollection',
    title: data.about.title[language],
    updated: timestampOf(data),
    review: words.review,
    filter: words.filter,
    features: data.events.flatMap((event) => {
      const properties = {
        event: event.id,
        headline: event.headline[language],
        type: event.type,
        family: event.family,
        status: event.status,
        statusText: words.status(event),
        date: event.date.edtf,
        start: event.date.start,
        end: event.date.end,
        dateText: words.date(event),
        dateStated: event.date.stated,
        actors: event.actors.map(({ actor, role }) => ({ id: actor, name: words.actor(actor), role })),
        claims: (rowsOf.get(event.id) ?? []).map((row) => ({
          speaker: words.speaker(row),
          stance: row.stance,
          denies: row.denies,
          manner: words.manner(row),
          quote: row.quote,
          source: words.source(row.article),
          link: row.link,
        })),
        review: words.eventReview(event),
        link: eventLink(event.id, frame),
      };
      const told = event.places.length > 0 ? event.places : [null];
      return told.map((id): Feature => {
        const place = id === null ? undefined : places.get(id);
        const located = place && place.lat !== null && place.lon !== null;
        return {
          type: 'Feature',
          id: id === null ? event.id : `${event.id}/${id}`,
          geometry: located ? { type: 'Point', coordinates: [place.lon ?? 0, place.lat ?? 0] } : null,
          properties: { ...properties, place: id === null ? null : words.place(id) },
        };
      });
    }),
  };
}

export const writeGeoJson = (data: ExportData, frame: ExportFrame): string =>
  `${JSON.stringify(buildGeoJson(data, frame), null, 1)}\n`;
