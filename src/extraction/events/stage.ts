// Where something took place that its own sentence leaves open, by rules of discourse: losses are where the deed was that caused
// them; a definite deed, thing or talk is the one told before; fights that name no place are on the theatre of the war. Never for
// words, and never where two answers are possible: no place is better than a doubtful one.
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import { groundIn, groundOfPronoun } from './ground-before.ts';
import { isFronted, isNowhere } from './scene-place.ts';
import type { SentenceView } from './sentence-view.ts';
import type { News } from './story-place.ts';
import { goesOnWithStory, withStoryPlace } from './story-place.ts';
import { nameBefore, theatreOf } from './theatre.ts';
import type { Told } from './told-place.ts';
import { isDeed } from './told-place.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_RELATIVE } from './word-facts.ts';

type Places = MentionDraft['places'];

/** How many chunks lie between a deed and the losses that it caused, at most. */
const CAUSE_REACH = 16;
/** A whole war, which is larger than any town: "اندلع النزاع", "منذ بدء الحرب". */
const WAR = /(?:^| )[وفبل]*(?:ال)?(?:حرب|نزاع|صراع|قتال|ازمه)$/;
/** Turns to something that happens elsewhere. */
const ELSEWHERE = /^[وف]?(?:فيما|بينما|كما|كذلك|ايضا|اخر|اخري|حين)$/;
/** Fields of battle that every article of the war means when it names none. */
const ALL_FRONTS =
  /^(?:ال)?(?:اتجاهات|محاور|محور|جبهه|جبهات|جبهتين|محورين|خطوط|خط|منطقه|ميدان|نقاط|مختلف|جميع|كافه|كل|طول|عده)$/;

/** A noun made definite by its article or a demonstrative: "القصف", "هذه الغارات". */
const isDefinite = (view: SentenceView, at: number): boolean =>
  /^[وف]?(?:[بك]?ال|لل)/.test(view.text(at)) || isPointedAt(view, at);
const isPointedAt = (view: SentenceView, at: number): boolean =>
  /^[وفبل]*(?:هذه|هذا|تلك|ذلك)$/.test(view.text(at - 1));

/** Whether a definite thing that the article has named stands behind a trigger, with no name of its own: "قصف الموقع". */
function hasDefiniteThing(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.last + 1; at < Math.min(view.clauseEnd(trigger.last), trigger.last + 4); at++) {
    if (view.at(at)?.kind !== 'word') return false;
    if (view.is(at, 'land'))
      return isDefinite(view, at) || (isDefinite(view, at + 1) && !isNamedItself(view, at));
  }
  return false;
}

/** "قاعدة الوطية الجوية", "مطار المزة العسكري": a name and an adjective behind the noun name another thing than the one told. */
const isNamedItself = (view: SentenceView, at: number): boolean =>
  !view.is(at + 1, 'fighters', 'land') && /^ال.+(?:ي|يه)$/.test(view.text(at + 2));

/** "في المعارك", "وقُتل فيها": the losses are those of a deed that was told. */
function isInDeed(view: SentenceView, trigger: Trigger): boolean {
  const end = Math.min(view.clauseEnd(trigger.last), trigger.last + 8);
  for (let at = trigger.last + 1; at < end; at++) {
    if (/^(?:فيه|فيها|خلاله|خلالها)$/.test(view.text(at))) return true;
    if (view.is(at, 'fight', 'strike', 'attack') && isPointedAt(view, at)) return true;
  }
  return false;
}

/** Whether the clause names a field of battle and no place: "على جميع الجبهات"; also where it says nothing of where. */
function isAnywhere(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.last + 1; at < Math.min(view.clauseEnd(trigger.last), trigger.last + 5); at++)
    if (/^(?:في|علي)$/.test(view.text(at)) && view.at(at + 1)?.kind === 'word')
      return ALL_FRONTS.test(view.text(at + 1));
  return true;
}

/** "القتال هناك": right behind a noun or a verb, the adverb points to the place last told; ahead of it "there is". */
const isThere = (view: SentenceView, { last }: Trigger): boolean =>
  view.text(last + 1) === 'هناك' && view.at(last + 2)?.kind !== 'word';

/** "دعا إلى عقدها": what is asked for is the meeting just told. */
function asksForIt(view: SentenceView, trigger: Trigger): boolean {
  const end = Math.min(view.clauseEnd(trigger.last), trigger.last + 8);
  for (let at = trigger.last + 1; at < end; at++)
    if (/^(?:عقد|اجرائ|استضافت)(?:ه|ها)$/.test(view.text(at))) return true;
  return false;
}

/** "منطقة الحرب", "المنطقة المتنازع عليها", and where troops are sent "to the area". */
function isWarZone(view: SentenceView, trigger: Trigger): boolean {
  const end = Math.min(view.length, trigger.last + 8);
  for (let at = trigger.last + 1; at < end; at++)
    if (/^(?:ال)?منطقه$/.test(view.text(at))) {
      const sent =
        trigger.type === 'deployment' && view.text(at - 1) === 'الي' && view.text(at) === 'المنطقه';
      return sent || /^(?:ال)?(?:حرب|نزاع|قتال|صراع|متنازع)$/.test(view.text(at + 1));
    }
  return false;
}

export class Stage {
  private readonly told: Told[] = [];
  /** Those of talks. */
  private readonly talks: Told[] = [];
  /** Where the triggers stand that the theatre is to be given, and whether they tell of the war as a whole. */
  private readonly onTheatre = new Map<number, boolean>();
  /** And those that go on with the story of the article. */
  private readonly onStory = new Set<number>();
  private sentence = 0;
  private paragraph = 0;
  /** The sentence that is read, and the ground named last before it. */
  private view: SentenceView | null = null;
  private ground: Places = [];

  nextParagraph(): void {
    this.paragraph++;
  }

  nextSentence(view: SentenceView): void {
    this.sentence++;
    const named = this.view ? groundIn(this.view, this.view.length) : [];
    if (named.length > 0) this.ground = named;
    this.view = view;
  }

  /** The places of a trigger: those of its sentence, else those that what was told before supplies. */
  placesFor(view: SentenceView, trigger: Trigger, own: Places): Places {
    // "وفي X، … قصفت مدينة Y ما أدى إلى مقتل": what a deed caused is where the deed was.
    const isOpen = own.length === 0 || (trigger.type === 'losses' && isFronted(view, trigger, own));
    const supplied = isOpen ? this.supply(view, trigger) : own;
    const places = supplied.length > 0 ? supplied : own;
    if (places.length > 0) {
      const { sentence, paragraph } = this;
      const told: Told = { type: trigger.type, places, sentence, paragraph, at: trigger.anchor };
      this.told.push(told);
      if (familyOf(told.type) === 'talks') this.talks.push(told);
      return places;
    }
    const start = view.at(trigger.first)?.span.start ?? -1;
    if (goesOnWithStory(view, trigger)) this.onStory.add(start);
    if (wantsTheatre(view, trigger)) this.onTheatre.set(start, isWholeWar(view, trigger));
    return places;
  }

  private supply(view: SentenceView, trigger: Trigger): Places {
    const { type } = trigger;
    if (isNowhere(type)) return [];
    const pointed = groundOfPronoun(view, trigger, this.ground);
    return pointed.length > 0 ? pointed : this.supplyDeed(view, trigger);
  }

  private supplyDeed(view: SentenceView, trigger: Trigger): Places {
    const { type, anchor } = trigger;
    if (isThere(view, trigger)) return this.last((told) => this.paragraph - told.paragraph < 2);
    const { sentence, paragraph } = this;
    if (type === 'losses') {
      const cause = this.last(
        (told) => isDeed(told.type) && told.sentence === sentence && isNear(view, told.at, anchor),
      );
      if (cause.length > 0) return cause;
      return isInDeed(view, trigger)
        ? this.last(
            (told) => isDeed(told.type) && told.paragraph === paragraph && sentence - told.sentence < 2,
          )
        : [];
    }
    // "ودفعت القوات للانسحاب": who withdraws does so from where he fought.
    if (type === 'withdrawal' && !isDefinite(view, anchor))
      return this.last(
        (told) =>
          ['attack', 'clash'].includes(told.type) &&
          told.sentence === sentence &&
          isNear(view, told.at, anchor),
      );
    if (familyOf(type) === 'talks') return this.supplyTalks(view, trigger);
    if (!isDeed(type)) return [];
    const again =
      !trigger.verbal && isDefinite(view, anchor) && (type !== 'clash' || isPointedAt(view, anchor));
    if (again && isAnywhere(view, trigger)) {
      const same = this.last((told) => told.type === type && told.paragraph === paragraph);
      if (same.length > 0) return same;
    }
    return hasDefiniteThing(view, trigger)
      ? this.last((told) => isDeed(told.type) && this.paragraph - told.paragraph < 2)
      : [];
  }

  /** The seat of talks told in this paragraph or the one before, where the article knows one seat only. */
  private supplyTalks(view: SentenceView, trigger: Trigger): Places {
    const { talks } = this;
    const meeting = talks.findLast(
      (told) => told.sentence === this.sentence && told.type === 'meeting' && told.at < trigger.anchor,
    );
    if (trigger.type === 'invitation') return meeting && asksForIt(view, trigger) ? meeting.places : [];
    if (trigger.type === 'agreement') return trigger.verbal && meeting ? meeting.places : [];
    // "يصل إلى X لإجراء محادثات": one goes there to talk.
    const purpose =
      /^[وف]?ل/.test(view.text(trigger.anchor)) || /^[وف]?ل/.test(view.text(trigger.anchor - 1));
    const gone = talks.findLast((told) => told.type === 'visit' && told.sentence === this.sentence);
    if (trigger.type === 'meeting' && !trigger.verbal && purpose && gone) return gone.places;
    const again =
      (trigger.type === 'meeting' || trigger.type === 'visit') &&
      !trigger.verbal &&
      isDefinite(view, trigger.anchor) &&
      // "الاجتماع المغلق الذي عُقد بطلب من X": what has to be told apart by a clause has not been told before.
      ![1, 2].some(
        (on) => view.has(trigger.last + on, IS_RELATIVE) && view.is(trigger.last + on + 1, 'do') !== null,
      );
    if (!again) return [];
    const visit = talks.findLast((told) => told.type === 'visit' && this.paragraph - told.paragraph < 2);
    if (trigger.type === 'visit' && visit) return visit.places;
    const seats = new Set(talks.flatMap((told) => told.places.map(({ place }) => place)));
    const last = talks.at(-1);
    return seats.size === 1 && last && this.paragraph - last.paragraph < 2 ? last.places : [];
  }

  private last(test: (told: Told) => boolean): Places {
    return this.told.findLast(test)?.places ?? [];
  }

  /** The mentions with the place of the one story given to what goes on with it, and the theatre of the war to other fights. */
  withScene(mentions: readonly MentionDraft[], news: News): MentionDraft[] {
    return this.withTheatre(withStoryPlace(mentions, this.onStory, news), news);
  }

  /** The mentions with the theatre of the war given to the fights that name no place. */
  private withTheatre(mentions: readonly MentionDraft[], { names, source }: News): MentionDraft[] {
    const theatre = theatreOf(names, this.told, source);
    const takes = (start: number) => {
      const wholeWar = this.onTheatre.get(start);
      return wholeWar !== undefined && (!wholeWar || theatre?.isArea);
    };
    return mentions.map((mention) =>
      theatre && mention.places.length === 0 && takes(mention.trigger.start)
        ? { ...mention, places: [{ place: theatre.place, span: nameBefore(names, theatre, mention) }] }
        : mention,
    );
  }
}

/** Whether two deeds of a sentence follow one from the other: nothing between them turns elsewhere. */
function isNear(view: SentenceView, from: number, to: number): boolean {
  if (Math.abs(to - from) > CAUSE_REACH) return false;
  for (let at = Math.min(from, to); at < Math.max(from, to); at++)
    if (ELSEWHERE.test(view.text(at))) return false;
  return true;
}

function wantsTheatre(view: SentenceView, trigger: Trigger): boolean {
  const { type } = trigger;
  if (isNowhere(type) || trigger.modality === 'unreal') return false;
  if (isWarZone(view, trigger)) return true;
  // "القتال الذي أودى بـ": the losses of the war.
  const ofWar = type === 'losses' && [1, 2, 3].some((back) => WAR.test(view.text(trigger.first - back)));
  return ofWar || ((type === 'clash' || type === 'advance') && isAnywhere(view, trigger));
}

/** Whether the trigger tells of the war as a whole and not of a fight in it. */
function isWholeWar(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.first; at <= trigger.last; at++) if (WAR.test(view.text(at))) return true;
  return trigger.type !== 'clash';
}
