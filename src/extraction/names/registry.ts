// The actors and places of one article: those of the lexicon by id, and new ones made from what the patterns found.
import type { Actor, Place } from '../../domain/corpus-schema.ts';
import type { ActorEntry, Lexicon, PlaceEntry, Term } from '../lexicon/lexicon.ts';
import type { TrieNode } from '../lexicon/trie.ts';
import { wordsOf } from '../lexicon/trie.ts';
import type { BodyWord, OfficeWord } from '../lexicon/words-for-names.ts';
import { BODIES } from '../lexicon/words-for-names.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { actorOf, placeOf } from './listed-entry.ts';
import { CALLED_BY_GIVEN_NAME } from '../lexicon/words-around-people.ts';
import type { ListedOwners, OwnedWords } from './owned-actor.ts';
import { listedOwnersOf, makeOwned } from './owned-actor.ts';
import { ShortNames, spellingOf } from './short-names.ts';
import { withoutLooseMarks } from './loose-marks.ts';
import { governedOf, listedPeopleOf } from './listed-index.ts';
import type { GroupOwner, NamedBody } from './unlisted.ts';
import { makeGroup, makeOrganisation, makePerson, makePlace } from './unlisted.ts';
import { skeletonOf, slugOf, transliterate } from './transliterate.ts';

const first = (forms: string) => forms.split('|')[0] ?? '';

const bodyWords = ({ key, kind, definite, construct, en, gender }: BodyWord): OwnedWords => ({
  key,
  kind,
  definite: first(definite),
  construct: first(construct),
  en,
  gender,
});

/** Who is no state has forces, but hardly an army. */
const forcesWords = ({ key, kind }: BodyWord): OwnedWords => ({
  key,
  kind,
  definite: 'القوات',
  construct: 'قوات',
  en: 'forces',
  gender: 'f',
});

const officeWords = ({ key, definite, construct, en }: OfficeWord): OwnedWords => ({
  key,
  kind: 'government-body',
  definite: first(definite.sg),
  construct: first(construct.sg),
  en,
  gender: 'm',
});

/** How many actors, places and short names are known. */
interface RegistryMark {
  readonly actors: number;
  readonly places: number;
  readonly short: number;
}

export class Registry {
  readonly actors = new Map<string, Actor>();
  readonly places = new Map<string, Place>();
  /** What names met in this article are called for short. */
  readonly short: ShortNames;
  private readonly lexicon: Lexicon;
  private readonly listedPeople: ReadonlyMap<string, string>;
  /** Regions by their authorities. */
  private readonly governed: ReadonlyMap<string, PlaceEntry>;
  private readonly ofListed: ListedOwners;

  constructor(lexicon: Lexicon, short = new ShortNames()) {
    this.lexicon = lexicon;
    this.short = short;
    this.listedPeople = listedPeopleOf(lexicon);
    this.governed = governedOf(lexicon);
    this.ofListed = listedOwnersOf(lexicon);
  }

  /** How much is known now, for `upTo`. */
  mark(): RegistryMark {
    return { actors: this.actors.size, places: this.places.size, short: this.short.size };
  }

  /** What was known at a mark: what is met is never forgotten or changed, only more is met. */
  upTo(mark: RegistryMark): Registry {
    const before = new Registry(this.lexicon, this.short.upTo(mark.short));
    for (const [id, actor] of this.actors) {
      if (before.actors.size === mark.actors) break;
      before.actors.set(id, actor);
    }
    for (const [id, place] of this.places) {
      if (before.places.size === mark.places) break;
      before.places.set(id, place);
    }
    return before;
  }

  actor(id: string): Actor | ActorEntry | undefined {
    return this.actors.get(id) ?? this.lexicon.actors.get(id);
  }

  /** Who governs a region, where that is no state. */
  authoritiesOf(place: string): string | null {
    const authorities = this.lexicon.places.get(place)?.authorities ?? null;
    return authorities && this.actor(authorities)?.kind !== 'state' ? authorities : null;
  }

  sideOf(id: string): string {
    return this.actor(id)?.side ?? id;
  }

  /** Whether a listed place is a town or a spot in one, not a region or a state. */
  isTown(place: string): boolean {
    return this.lexicon.places.get(place)?.isArea === false;
  }

  /** Notes an actor as met, and returns its id. */
  meet(id: string): string {
    if (this.actors.has(id)) return id;
    const entry = this.lexicon.actors.get(id);
    if (entry) this.actors.set(id, actorOf(entry));
    return id;
  }

  hasMetPlace(id: string): boolean {
    return this.places.has(id);
  }

  meetPlace(id: string): string {
    if (this.places.has(id)) return id;
    const entry = this.lexicon.places.get(id);
    if (entry) this.places.set(id, placeOf(entry));
    return id;
  }

  /** The state in which a listed town lies, or `null`. */
  stateOf(place: string): string | null {
    return this.lexicon.places.get(place)?.state ?? null;
  }

  private create(id: string, make: () => Actor): string {
    if (this.actors.has(id)) return id;
    if (this.lexicon.actors.has(id)) return this.meet(id);
    this.actors.set(id, make());
    return id;
  }

  private ownerLabel(owner: string): { ar: string; en: string } {
    // Bodies of a region's authorities are called after the region.
    const governed = this.governed.get(owner);
    return (
      governed?.label ??
      this.actor(owner)?.label ??
      this.places.get(owner)?.label ??
      this.lexicon.places.get(owner)?.label ?? { ar: owner, en: owner }
    );
  }

  private stem(owner: string): string {
    return this.lexicon.actors.get(owner)?.stem ?? owner;
  }

  /** An office or body of an owner, as an actor on its side: `french presidency`, `azerbaijan-army`. */
  private ofOwner<W extends BodyWord | OfficeWord>(
    word: W,
    owner: string,
    basis: Actor['sideBasis'],
    wordsOf: (word: W) => OwnedWords,
  ): string {
    const isListed = this.lexicon.actors.has(owner);
    let owned = isListed ? this.ofListed.find(word, owner, basis) : undefined;
    if (!owned) {
      const actor = makeOwned(wordsOf(word), this.owner(owner), basis);
      owned = { actor, listed: this.listed(actor.label.ar) };
      if (isListed) this.ofListed.keep(word, owner, basis, owned);
    }
    return owned.listed ? this.meet(owned.listed) : this.meetMade(owned.actor);
  }

  /** Notes an actor that was made as met, unless it is known, and returns its id. */
  private meetMade(actor: Actor): string {
    const { id } = actor;
    if (this.actors.has(id)) return id;
    if (this.lexicon.actors.has(id)) return this.meet(id);
    this.actors.set(id, actor);
    return id;
  }

  private owner(id: string): GroupOwner {
    return {
      stem: this.stem(id),
      side: this.sideOf(id),
      label: this.ownerLabel(id),
      nisba: this.lexicon.nisbas.get(id)?.[0],
      adjective: this.lexicon.adjectives.get(id),
      people: this.lexicon.peoples.get(id),
    };
  }

  /** The actor of the lexicon that goes by this name: a body's regular name may be listed under a name of its own. */
  private listed(name: string): string | null {
    let node: TrieNode<Term> | undefined = this.lexicon.terms;
    for (const word of wordsOf(name)) node = node?.next.get(word);
    const term = node?.terms.find(({ t }) => t === 'actor');
    return term?.t === 'actor' ? term.id : null;
  }

  body(word: BodyWord, owner: string, basis: Actor['sideBasis']): string {
    const kindOfOwner = this.actor(owner)?.kind;
    const isGoverning = word.key === 'government' && kindOfOwner === 'government-body';
    // The forces of an alliance or union, and the leaders of an armed group, are it.
    const isUnion =
      kindOfOwner === 'organisation' && (word.kind === 'armed-force' || word.key === 'government');
    const isGroup =
      kindOfOwner === 'armed-force' && (word.kind === 'armed-force' || word.key === 'government');
    if (word.key === 'self' || isGoverning || isGroup || isUnion) return this.meet(owner);
    const isForces = word.key === 'army' && kindOfOwner !== 'state';
    return this.ofOwner(word, owner, basis, isForces ? forcesWords : bodyWords);
  }

  /** The forces that fight for a side: its army, or the armed group itself. */
  forcesOf(side: string): string {
    const army = BODIES.find(({ key }) => key === 'army');
    this.meet(side);
    return army ? this.body(army, side, 'office') : side;
  }

  office(word: OfficeWord, owner: string, basis: Actor['sideBasis']): string {
    const spokenFor = BODIES.find(({ key }) => key === word.body);
    if (spokenFor) return this.body(spokenFor, owner, basis);
    return this.ofOwner(word, owner, basis, officeWords);
  }

  /** A group that is only described: on its own side, whoever it is said to belong to. */
  group(key: string, en: string, form: string, owner: string | null): string {
    const id = owner ? `${this.stem(owner)}-${key}` : key;
    return this.create(id, () => makeGroup({ id, key, en, form }, owner ? this.owner(owner) : null));
  }

  /** A person named in full is called by a part of the name from then on. */
  rememberPerson(id: string, folded: readonly string[]): void {
    this.short.remember(id, folded, CALLED_BY_GIVEN_NAME.has(this.sideOf(id)));
  }

  /** A person by the words of the name: one met before, one of the lexicon under another spelling, or a new one. */
  person(written: string, folded: readonly string[], owner: string | null): string {
    const side = owner ? this.sideOf(owner) : null;
    const skeleton = skeletonOf(folded.join(' '));
    const known =
      this.short.inFull(skeleton) ?? (side ? this.listedPeople.get(`${side}:${skeleton}`) : undefined);
    if (known && skeleton.length >= 4) {
      this.meet(known);
      this.rememberPerson(known, folded);
      return known;
    }
    if (folded.length === 1) {
      const again = this.short.surname(spellingOf(folded[0] as string));
      if (again) return again;
    }
    const id = this.create(slugOf(written), () => makePerson(written, side));
    this.short.rememberInFull(id, skeleton);
    this.rememberPerson(id, folded);
    return id;
  }

  /** An armed group, organisation or outlet that no lexicon lists, named by its noun ("لواء") and its own name behind it. */
  organisation(found: NamedBody): string {
    const arabic = withoutLooseMarks(found.arabic);
    const listed = this.listed(found.name) ?? this.listed(arabic) ?? this.metAs(arabic);
    if (listed) return this.meet(listed);
    const made = makeOrganisation({ ...found, arabic });
    return this.meetMade(made);
  }

  /** The actor met in this article whose name begins so: "حزب العمال" after "حزب العمال الكردستاني". */
  private metAs(short: string): string | null {
    const start = `${foldArabic(short)} `;
    for (const { id, names } of this.actors.values())
      if (names.some(({ text }) => foldArabic(text).startsWith(start))) return id;
    return null;
  }

  /** A place that is told by another ("north of X"), called as the text calls it first. */
  describedPlace(id: string, label: Place['label']): string {
    if (this.lexicon.places.has(id)) return this.meetPlace(id);
    if (!this.places.has(id)) this.places.set(id, makePlace(id, label, []));
    return id;
  }

  /** A place that no lexicon lists: without coordinates, its English label a transliteration. */
  newPlace(written: string): string {
    const id = slugOf(written);
    if (this.lexicon.places.has(id)) return this.meetPlace(id);
    if (!this.places.has(id)) {
      const english = transliterate(written);
      const spelt = { text: english, lang: 'en-translit' } as const;
      this.places.set(id, makePlace(id, { ar: written, en: english }, [spelt]));
    }
    return id;
  }
}
