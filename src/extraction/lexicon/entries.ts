// The form of the lexicon's entries, and short-hands to write them with. The entries stand in actors/ and places/.
import type { ActorKind, Name, Text } from '../../domain/corpus-schema.ts';

/** An office that a person holds for a time: ISO days, `null` where open or not known. */
export interface RoleEntry {
  readonly office: string;
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ActorEntry {
  readonly id: string;
  readonly kind: ActorKind;
  readonly label: Text;
  readonly names: readonly Name[];
  /** The actor it acts for, else its own id. */
  readonly side: string;
  readonly sideBasis: 'lexicon';
  readonly wikidata: string | null;
  readonly roles: readonly RoleEntry[];
  /** What the ids of its bodies begin with: `azerbaijan` gives `azerbaijan-army`. */
  readonly stem: string;
}

export interface PlaceEntry {
  readonly id: string;
  readonly label: Text;
  readonly names: readonly Name[];
  /** The other side's form of the name. */
  readonly disputed: Text | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly wikidata: string | null;
  /** The actor that the place's name also stands for: a capital for its state. */
  readonly metonymOf: string | null;
  /** Who governs it: whose ministry "the ministry of the region" is. */
  readonly authorities: string | null;
  /** The state in which a town lies, as GeoNames lists it; `null` for areas and disputed places. */
  readonly state: string | null;
  /** A state or region, which holds other places. */
  readonly isArea: boolean;
}

/** Arabic forms as names: `ar('باكو|باكوو')`. A form after `@side:` is the form that side uses: `ar('شوشا|@armenia:شوشي')`. */
export function ar(forms: string): Name[] {
  return forms
    .split('|')
    .filter((form) => form !== '')
    .map((form) => {
      const used = /^@([a-z-]+):(.+)$/.exec(form);
      return used
        ? { text: used[2] as string, lang: 'ar', usedBy: used[1] as string }
        : { text: form, lang: 'ar' };
    });
}
