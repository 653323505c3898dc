// What the editor decides about the site as a whole, as read from seeds/site.json.
import type { About, Text } from '../../domain/corpus-schema.ts';

export interface SiteSettings {
  readonly about: About;
  /** The engine's version, written into the corpus. */
  readonly version: string;
  /** Preferred labels by actor or place id. */
  readonly preferredNames: Readonly<Record<string, Text>>;
}
