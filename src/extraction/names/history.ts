// What the article has named so far, for references back: the last fitting actor, the last pair, the sides in play.
import { mainGroupOf, mainStateOf, opponentOf } from './main-sides.ts';
import type { Phrase, Post } from './phrase.ts';
import type { Registry } from './registry.ts';
import type { Pair, Salience } from './salience.ts';
import { NO_SALIENCE } from './salience.ts';

interface Entry {
  readonly actor: string;
  readonly gender: 'm' | 'f' | null;
  readonly sentence: number;
  /** The token where it is named. */
  readonly at: number;
  /** Named as an object ("to X", "his counterpart X"): a possessive rather means the subject. */
  readonly oblique: boolean;
}

/** How many sentences later "the two sides" still means the pair of people just named. */
const PAIR_REACH = 2;

/** How many sentences later "the two sides" still means the two between whom fighting was told. */
const BETWEEN_REACH = 3;

/** How many mentions back a reference reaches at most: keeps a text without full stops linear. */
const REMEMBERED = 80;

/** Kinds of actor that are parties to a fight. */
const FIGHTERS: ReadonlySet<string> = new Set(['state', 'armed-force', 'government-body', 'group']);

/** Two actors named side by side. */
interface TalkedOf {
  readonly actors: readonly string[];
  readonly sentence: number;
  readonly talks: boolean;
}

/** A place and the sentence that named it. */
interface NamedPlace {
  readonly place: string;
  readonly sentence: number;
}

type ActorTest = (actor: string, gender: 'm' | 'f' | null) => boolean;

type HistoryMark = TalkedOf | null;

export class History {
  private entries: Entry[] = [];
  private posts = new Map<string, string>();
  private placesByNoun = new Map<string, NamedPlace>();
  /** The listed town named last, called a city or by no noun. */
  private town: NamedPlace | null = null;
  private nounsOfPlaces = new Map<string, readonly string[]>();
  private groups = new Map<string, string>();
  private pair: TalkedOf | null = null;
  private between: { actors: readonly string[]; sentence: number } | null = null;
  lastPost: Post | null = null;
  /** Who was last said to have issued a statement. */
  issuer: { readonly actor: string; readonly sentence: number } | null = null;
  lastGroup: string | null = null;
  private readonly registry: Registry;
  private known: Salience;
  private asked = false;
  /** The sentences that tell of talks. */
  private readonly talks: ReadonlySet<number>;

  constructor(registry: Registry, salience: Salience, talks: ReadonlySet<number>) {
    this.registry = registry;
    this.known = salience;
    this.talks = talks;
  }

  /** Whom the article is about; who asks is noted. */
  private get salience(): Salience {
    this.asked = true;
    return this.known;
  }

  /** Whether anything that was read depends on whom the article is about. */
  get dependsOnSalience(): boolean {
    return this.asked;
  }

  /** From here on it is known whom the article is about. */
  learn(salience: Salience): void {
    this.known = salience;
  }

  /** What a question alone may change, for `upTo`. */
  mark(): HistoryMark {
    return this.pair;
  }

  /** What was known at a mark, since which nothing was noted, with nothing known of whom the article is about. */
  upTo(mark: HistoryMark, registry: Registry): History {
    const before = new History(registry, NO_SALIENCE, this.talks);
    before.entries = [...this.entries];
    before.posts = new Map(this.posts);
    before.placesByNoun = new Map(this.placesByNoun);
    before.nounsOfPlaces = new Map(this.nounsOfPlaces);
    before.town = this.town;
    before.groups = new Map(this.groups);
    before.pair = mark;
    before.between = this.between;
    before.lastPost = this.lastPost;
    before.issuer = this.issuer;
    before.lastGroup = this.lastGroup;
    return before;
  }

  /** The sides of the two parties that the article is about, or none. */
  get sides(): readonly string[] {
    return (this.salience.parties ?? []).map((party) => this.registry.sideOf(party));
  }

  /** Whether nothing is known yet of whom the article is about: it is being read for that. */
  get isFirstReading(): boolean {
    return this.salience === NO_SALIENCE;
  }

  /** The state in which most of the towns named lie, by far, or none. */
  get ground(): string | null {
    return this.salience.ground;
  }

  /** Whether the article names the army or ministry of defence of a state. */
  isArmed(side: string): boolean {
    return this.salience.armed.has(side);
  }

  /** The armed group that a plural noun ("rebels") was last put beside. */
  groupCalled(noun: string): string | null {
    return this.groups.get(noun) ?? null;
  }

  /** Whether armies or armed groups are named: the article may tell of a war. */
  get isOfWar(): boolean {
    return this.salience.armed.size > 0 || this.opponent !== null;
  }

  /** The authorities of the one breakaway region of the article, or none. */
  get breakaway(): string | null {
    return this.salience.breakaway;
  }

  /** The one armed group or authority among the parties that is no state, or none. */
  get opponent(): string | null {
    return opponentOf(this.sides, this.registry);
  }

  /** The one armed group that the article is full of, whoever its parties are: named so often, and far more than any other; or none. */
  get mainGroup(): string | null {
    return mainGroupOf(this.salience.counts, this.registry);
  }

  /** The state that the article names most, or none. */
  get mainState(): string | null {
    return mainStateOf(this.salience.counts, this.registry);
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
        at: found.start,
        oblique: found.oblique || (found.prefix !== '' && /[لبك]/.test(found.prefix)),
      });
      if (found.post && found.actors.length === 1) {
        this.posts.set(`${found.post.word.key}:${this.registry.sideOf(actor)}`, actor);
        this.posts.set(found.post.word.key, actor);
      }
      if (this.registry.actor(actor)?.kind === 'group') this.lastGroup = actor;
    }
    if (found.group && found.actors[0]) this.groups.set(found.group, found.actors[0]);
    if (found.post) this.lastPost = found.post;
    if (found.place && found.form !== 'anaphor') this.notePlace(found.place, found, sentence);
  }

  /** "قرية X … قرية Y … X": a place named again is again the last that its noun means. */
  private notePlace(place: string, { noun, actors }: Phrase, sentence: number): void {
    const known = this.nounsOfPlaces.get(place) ?? [];
    const nouns = noun && !known.includes(noun) ? [...known, noun] : known;
    if (nouns !== known) this.nounsOfPlaces.set(place, nouns);
    for (const each of nouns) this.placesByNoun.set(each, { place, sentence });
    // A capital that speaks for its state ("نفت X") is no town told of.
    if (actors.length === 0 && (noun === null || noun === 'city') && this.registry.isTown(place))
      this.town = { place, sentence };
  }

  /** Notes two named side by side ("X وY", "الرئيسان X وY", "بين X وY"). */
  notePair({ actors, fight, between }: Pair, sentence: number): void {
    // "الوساطة المنسقة بين روسيا وفرنسا" amid what their presidents said: it is still these two who talk.
    const people = this.pair?.talks && sentence - this.pair.sentence <= PAIR_REACH ? this.pair.actors : [];
    const areTheirSides =
      people.length === actors.length &&
      people.every((person) => actors.includes(this.registry.sideOf(person)) && !actors.includes(person));
    if (areTheirSides && !fight) return;
    this.pair = { actors, sentence, talks: this.talks.has(sentence) };
    const canFight = actors.every((actor) => FIGHTERS.has(this.registry.actor(actor)?.kind ?? ''));
    if (between && fight && canFight) this.between = { actors, sentence };
  }

  /** The two people named last, both in the last sentences: "الرئيسان", "القائدين". */
  twoPeople(sentence: number): readonly string[] | null {
    const isPerson = (actor: string) => this.registry.actor(actor)?.kind === 'person';
    if (this.pair && sentence - this.pair.sentence <= PAIR_REACH && this.pair.actors.every(isPerson))
      return this.pair.actors;
    const found: string[] = [];
    const oldest = Math.max(0, this.entries.length - REMEMBERED);
    for (let i = this.entries.length - 1; i >= oldest && found.length < 2; i--) {
      const { actor, sentence: at } = this.entries[i] as Entry;
      if (sentence - at > PAIR_REACH) break;
      if (isPerson(actor) && !found.includes(actor)) found.unshift(actor);
    }
    return found.length === 2 ? found : null;
  }

  /** Who was last named with an office, whosever: "رئيس الوزراء". */
  lastHolder(office: string): string | null {
    return this.posts.get(office) ?? null;
  }

  /** Who was last named with an office of a state: `president`, `azerbaijan`. */
  holder(office: string, side: string): string | null {
    return this.posts.get(`${office}:${side}`) ?? null;
  }

  /** The place last called by a noun, within so many sentences. */
  placeCalled(noun: string, sentence = 0, within = Number.POSITIVE_INFINITY): string | null {
    const called = this.placesByNoun.get(noun);
    return called && sentence - called.sentence <= within ? called.place : null;
  }

  /** The town named last, within so many sentences. */
  lastTown(sentence: number, within: number): string | null {
    return this.town && sentence - this.town.sentence <= within ? this.town.place : null;
  }

  /** The last actor that passes, within so many sentences, named before a token. */
  last(sentence: number, within: number, test: ActorTest, before = Infinity): string | null {
    return this.lookBack(sentence, within, test, before, true);
  }

  /** The same, whether it was named as subject or as object. */
  latest(sentence: number, within: number, test: ActorTest): string | null {
    return this.lookBack(sentence, within, test, Infinity, false);
  }

  private lookBack(
    sentence: number,
    within: number,
    test: ActorTest,
    before: number,
    subjectsFirst: boolean,
  ): string | null {
    let oblique: Entry | null = null;
    const oldest = Math.max(0, this.entries.length - REMEMBERED);
    for (let i = this.entries.length - 1; i >= oldest; i--) {
      const entry = this.entries[i] as Entry;
      if (sentence - entry.sentence > within) break;
      // An object stands back behind the subject of its own sentence only.
      if (oblique && entry.sentence !== oblique.sentence) break;
      if (entry.at >= before || !test(entry.actor, entry.gender)) continue;
      if (!entry.oblique || !subjectsFirst) return entry.actor;
      oblique ??= entry;
    }
    return oblique?.actor ?? null;
  }

  /**
   * The two parties that "الطرفان" means: the two people whose talks were told just before, else the two between whom the fighting
   * of this stretch of text is, else the two parties that the article writes of most. `pairs` false: the word stands where it means those who fight. `null` where the article has no two.
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
    if (kinds === 'states') return this.salience.states;
    if (this.between && sentence - this.between.sentence <= BETWEEN_REACH) return this.between.actors;
    return this.salience.parties;
  }
}
