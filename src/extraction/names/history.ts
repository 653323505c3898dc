// What the article has named so far, for references back: the last fitting actor, the last pair, the sides in play.
import type { Phrase, Post } from './phrase.ts';
import type { Registry } from './registry.ts';
import type { Salience } from './salience.ts';

interface Entry {
  readonly actor: string;
  readonly gender: 'm' | 'f' | null;
  readonly sentence: number;
  /** Named as an object ("to X", "his counterpart X"): a possessive rather means the subject. */
  readonly oblique: boolean;
}

/** How many sentences later "the two sides" still means the pair of people just named. */
const PAIR_REACH = 2;

/** How many mentions back a reference reaches at most: keeps a text without full stops linear. */
const REMEMBERED = 80;

export class History {
  private readonly entries: Entry[] = [];
  private readonly posts = new Map<string, string>();
  private readonly placesByNoun = new Map<string, string>();
  private readonly groups = new Map<string, string>();
  private pair: { actors: readonly string[]; sentence: number; talks: boolean } | null = null;
  lastPost: Post | null = null;
  /** Who was last said to have issued a statement. */
  issuer: { readonly actor: string; readonly sentence: number } | null = null;
  lastGroup: string | null = null;
  private readonly registry: Registry;
  private readonly salience: Salience;
  /** The sentences that tell of talks. */
  private readonly talks: ReadonlySet<number>;

  constructor(registry: Registry, salience: Salience, talks: ReadonlySet<number>) {
    this.registry = registry;
    this.salience = salience;
    this.talks = talks;
  }

  /** The two sides that the article is about, or none. */
  get sides(): readonly string[] {
    return this.salience.parties ?? [];
  }

  /** Whether the article names the army or ministry of defence of a state. */
  isArmed(side: string): boolean {
    return this.salience.armed.has(side);
  }

  /** The armed group that a plural noun ("rebels") was last put beside. */
  groupCalled(noun: string): string | null {
    return this.groups.get(noun) ?? null;
  }

  /** How often the whole article names a side. */
  weight(side: string): number {
    return this.salience.counts.get(side) ?? 0;
  }

  /** Notes a phrase that has been accepted, in text order. */
  note(found: Phrase, sentence: number): void {
    for (const actor of found.actors) {
      this.entries.push({
        actor,
        gender: found.gender,
        sentence,
        oblique: found.oblique || /[لبك]/.test(found.prefix),
      });
      if (found.post && found.actors.length === 1) {
        this.posts.set(`${found.post.word.key}:${this.registry.sideOf(actor)}`, actor);
      }
      if (this.registry.actor(actor)?.kind === 'group') this.lastGroup = actor;
    }
    if (found.actors.length === 2 && found.form !== 'anaphor') {
      this.pair = { actors: found.actors, sentence, talks: this.talks.has(sentence) };
    }
    if (found.group && found.actors[0]) this.groups.set(found.group, found.actors[0]);
    if (found.post) this.lastPost = found.post;
    if (found.place && found.noun) this.placesByNoun.set(found.noun, found.place);
  }

  /** Two people named one right after the other ("X and Y") are a pair as well. */
  notePair(first: string, second: string, sentence: number): void {
    this.pair = { actors: [first, second], sentence, talks: this.talks.has(sentence) };
  }

  /** Who was last named with an office of a state: `president`, `azerbaijan`. */
  holder(office: string, side: string): string | null {
    return this.posts.get(`${office}:${side}`) ?? null;
  }

  placeCalled(noun: string): string | null {
    return this.placesByNoun.get(noun) ?? null;
  }

  /** The last actor that passes, within so many sentences. */
  last(
    sentence: number,
    within: number,
    test: (actor: string, gender: 'm' | 'f' | null) => boolean,
  ): string | null {
    let oblique: Entry | null = null;
    const oldest = Math.max(0, this.entries.length - REMEMBERED);
    for (let i = this.entries.length - 1; i >= oldest; i--) {
      const entry = this.entries[i] as Entry;
      if (sentence - entry.sentence > within) break;
      // An object stands back behind the subject of its own sentence only.
      if (oblique && entry.sentence !== oblique.sentence) break;
      if (!test(entry.actor, entry.gender)) continue;
      if (!entry.oblique) return entry.actor;
      oblique ??= entry;
    }
    return oblique?.actor ?? null;
  }

  /**
   * The two parties that "الطرفان" means: the two people whose talks were told just before, else the two sides that the article
   * writes of most. `pairs` false: the word stands where it means those who fight. `null` where the article has no two.
   */
  parties(sentence: number, kinds: 'any' | 'sides' | 'states', pairs = true): readonly string[] | null {
    const kind = (id: string) => this.registry.actor(id)?.kind;
    if (
      kinds === 'any' &&
      pairs &&
      this.pair?.talks &&
      sentence > this.pair.sentence &&
      sentence - this.pair.sentence <= PAIR_REACH &&
      this.pair.actors.every((actor) => kind(actor) === 'person')
    ) {
      this.pair = { ...this.pair, sentence };
      return this.pair.actors;
    }
    return kinds === 'states' ? this.salience.states : this.salience.parties;
  }
}
