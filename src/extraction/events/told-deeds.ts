// Whose deed a definite noun means that names nobody: "قصفت X مواقع Y … وأسفر القصف عن", "في هذه المعارك". It is the last deed of its kind
// told just before, with its parties.
import type { EventType } from '../../domain/event-types.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import { unspanned } from './supply-targets.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** What a noun of each type may call again; a raid is an attack too. */
const CALLS: ReadonlyMap<EventType, readonly EventType[]> = new Map([
  ['strike', ['strike']],
  ['attack', ['attack', 'strike']],
  ['clash', ['clash']],
]);
/** How many sentences after it was told a deed is still "the deed". */
const REACH = 2;

const DEFINITE = /^[وف]?(?:[بك]?ال|لل)/;
const DEMONSTRATIVE = /^[وفبل]*(?:هذه|هذا|تلك|ذلك)$/;
/** "القتال", "الحرب": the war as a whole, which is not the fight just told. */
const WHOLE_WAR = /^[وفبل]*(?:ال|لل)(?:حرب|قتال|نزاع|صراع|عنف)$/;
/** Adjectives of how it was done, which tell no deed from another: "القصف الجوي", "المعارك العنيفة". Others do: "الهجوم الثاني", "المزعوم". */
const HOW = /^ال(?:جوي|بري|مدفعي|صاروخي|عنيف|دامي|عسكري|ضاري|دائر|انتحاري|ارهابي|مستمر|متواصل)ه?$/;
/** "كل الهجمات", "أي من الغارات", "سلسلة الهجمات": more than the one told. */
const MORE = /^[وفبل]*(?:كل|جميع|اي|كافه|مختلف|معظم|من)$/;

/** The consonants that forms of one noun share: غارة and الغارات → غر, هجوم and هجمات → هجم. */
const stemOf = (text: string): string => text.replace(/^[وف]?(?:[بكل]?ال|لل)?/, '').replace(/[اويهته]/g, '');

interface Told {
  readonly type: EventType;
  readonly stem: string;
  readonly actors: readonly Argument[];
  readonly places: readonly string[];
  readonly sentence: number;
}

/** Whether a trigger is a definite noun that nothing behind it tells apart from the deed before. */
function pointsBack(view: SentenceView, { verbal, anchor, last }: Trigger): boolean {
  if (verbal || WHOLE_WAR.test(view.text(anchor))) return false;
  if (!DEFINITE.test(view.text(anchor)) && !DEMONSTRATIVE.test(view.text(anchor - 1))) return false;
  if (MORE.test(view.text(anchor - 1)) || MORE.test(view.text(anchor - 2))) return false;
  if (
    view.at(last + 1)?.kind === 'word' &&
    /^ال.{3}/.test(view.text(last + 1)) &&
    !HOW.test(view.text(last + 1))
  )
    return false;
  // "والهجوم على حافلات": against whom it is, it tells itself.
  if (/^(?:علي|ضد)$/.test(view.text(last + 1))) return false;
  return ![1, 2, 3].some((on) => view.has(last + on, IS_RELATIVE));
}

/** The deeds of an article with their parties, for those that point back to them. */
export class ToldDeeds {
  private last: readonly Told[] = [];
  private sentence = 0;

  nextSentence(): void {
    this.sentence++;
    this.last = this.last.filter((told) => this.sentence - told.sentence <= REACH);
  }

  note(view: SentenceView, trigger: Trigger, actors: readonly Argument[], places: readonly string[]): void {
    const { type, anchor, verbal } = trigger;
    // "اقتحمت قوات الأمن المبنى … هذا الهجوم": a verb of which no party is known tells of no deed that has a name.
    if (verbal && actors.length === 0) return;
    const stem = stemOf(view.text(anchor));
    if (CALLS.has(type)) this.last = [...this.last, { type, stem, actors, places, sentence: this.sentence }];
  }

  /** The parties of the deed that a trigger calls again, none where it calls none; `places`: its own, which are not elsewhere. */
  partiesOf(view: SentenceView, trigger: Trigger, places: readonly string[]): readonly Argument[] {
    const calls = CALLS.get(trigger.type);
    if (calls === undefined || !pointsBack(view, trigger)) return [];
    const last = this.last.findLast(({ type }) => calls.includes(type));
    if (last === undefined) return [];
    // "قصف X … وغارات Y … القصف": of those of one sentence, what is called by the same noun.
    const stem = stemOf(view.text(trigger.anchor));
    const told =
      this.last.findLast(
        (deed) => deed.sentence === last.sentence && deed.stem === stem && calls.includes(deed.type),
      ) ?? last;
    const isElsewhere =
      places.length > 0 && told.places.length > 0 && !places.some((place) => told.places.includes(place));
    return isElsewhere ? [] : unspanned(told.actors);
  }
}
