// Where the one story of an article takes place: told at its beginning, it holds for what the article goes on to tell of it
// ("قُتل ثلاثة في X … وقال شهود إن المهاجمين أطلقوا النار …"). Never for background, for another time or for "another attack", and
// not where two places are told.
import type { Span } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import type { NameMention } from '../names/name-mention.ts';
import { isNews } from './anchoring/background.ts';
import { isOwn } from './anchoring/time-anchor.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

type Places = MentionDraft['places'];
type Place = Places[number];

const OF_STORY: ReadonlySet<EventType> = new Set(['attack', 'strike', 'losses', 'clash']);
/** Turns to another story than the one told, or to many at once. */
const ANOTHER =
  /^[وف]?(?:ال)?(?:منفصل|مماثل|سابق|اخر|اخري|جديد|متفرق|مختلف|متزامن|متكرر|عديد|سلسله|منذ|حصيله|اجمالي|مجموع|عام|غالبا|عاده|احيانا|دائما|باستمرار)(?:ه|ات)?$/;
const IN = /^[وف]?(?:في|ب)$/;

/** Whether a sentence names ground: a town or region wherever it stands, a state only as that in which something is. */
function namesGround(view: SentenceView): boolean {
  for (let at = 0; at < view.length; at++) {
    const chunk = view.at(at);
    // "في المدينة": the ground told before.
    if (!chunk?.name?.place || chunk.name.form === 'anaphor') continue;
    if (chunk.name.actors.length === 0 || IN.test(view.text(at - 1)) || chunk.prefix.endsWith('ب'))
      return true;
  }
  return false;
}

/** How far behind its trigger ground is looked for, in chunks. */
const REACH = 6;

/** "قصف على قرى مجاورة", "قصف هناك مواقع": where is told, though not by name. */
function isSomewhereElse(view: SentenceView, { last }: Trigger): boolean {
  for (let at = last + 1; at < Math.min(view.clauseEnd(last), last + REACH); at++)
    if (view.text(at) === 'هناك' || (view.is(at, 'land') && !/^[وفب]?ال|^لل/.test(view.text(at))))
      return true;
  return false;
}

/** Whether a trigger without a place goes on with the story by its words: a deed told again, its losses, what somebody did. */
export function goesOnWithStory(view: SentenceView, trigger: Trigger): boolean {
  const { type, anchor, verbal } = trigger;
  if (!OF_STORY.has(type) || trigger.modality === 'unreal') return false;
  const again = /^[وف]?(?:[بك]?ال|لل)/.test(view.text(anchor));
  if (verbal ? type === 'clash' : type !== 'losses' && !again) return false;
  const end = view.clauseEnd(trigger.last);
  for (let at = view.clauseStart(trigger.first); at < end; at++)
    if (ANOTHER.test(view.text(at))) return false;
  return !namesGround(view) && !isSomewhereElse(view, trigger);
}

/** A country, a region and what lies in a compass direction hold the towns of a story. */
const WIDE = /^[وفبل]*(?:(?:شمال|جنوب|شرق|غرب|وسط)ي?|ريف|إقليم|اقليم|قطاع|محافظة|ولاية|مقاطعة|شبه) /;

const isDeed = (type: EventType) => ['combat', 'territory'].includes(familyOf(type));

/** The ground of a piece of news, as its own words have it. */
export interface News {
  readonly names: readonly NameMention[];
  readonly source: string;
  /** The first paragraph of its prose. */
  readonly lead: Span | null;
}

/** Ids of the places that are states: they hold whatever happens in them. */
const statesAmong = (names: readonly NameMention[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ place, actors }) => (place !== null && actors.includes(place) ? [place] : [])));

/** The only one of places, those that hold others left out where there are such that do not; `null` for two. */
function onlyOne(places: Places, source: string): Place | null {
  const towns = places.filter(({ span }) => !WIDE.test(source.slice(span.start, span.end)));
  const [first, ...others] = towns.length > 0 ? towns : places;
  return first && others.every(({ place }) => place === first.place) ? first : null;
}

/** "قال سكان في X إن ضربة …": the one place in which the first paragraph has anything at all. */
function placeOfLead({ names, source, lead }: News, states: ReadonlySet<string>): Place | null {
  if (lead === null) return null;
  const inIt = names.flatMap(({ place, span, prefix }) =>
    place !== null &&
    !states.has(place) &&
    span.start >= lead.start &&
    span.end <= lead.end &&
    (prefix.endsWith('ب') || /(?:^|\s)[وف]?في\s$/.test(source.slice(Math.max(0, span.start - 4), span.start)))
      ? [{ place, span }]
      : [],
  );
  return onlyOne(inIt, source);
}

/** The mentions with the place of the story given to those that go on with it; `goesOn`: where their triggers start. */
export function withStoryPlace(
  mentions: readonly MentionDraft[],
  goesOn: ReadonlySet<number>,
  news: News,
): MentionDraft[] {
  const { names, source } = news;
  const states = statesAmong(names);
  const told = mentions.flatMap(({ type, places, background, trigger }) =>
    isDeed(type) && isNews(background)
      ? places.filter(({ place }) => !states.has(place)).map((place) => ({ place, at: trigger.start }))
      : [],
  );
  const ofLead = told.length === 0 ? placeOfLead(news, states) : null;
  const story =
    ofLead ??
    onlyOne(
      told.map(({ place }) => place),
      source,
    );
  if (goesOn.size === 0 || !story) return [...mentions];
  const words = ({ anchor }: MentionDraft) =>
    anchor && source.slice(anchor.expression.span.start, anchor.expression.span.end);
  const days = new Set(
    mentions.filter(({ places }) => places.some(({ place }) => place === story.place)).map(words),
  );
  const isOfStory = (mention: MentionDraft) => {
    const { anchor, background, modality, reference, trigger } = mention;
    if (modality !== 'happened' || !isNews(background)) return false;
    // The story has been told before, and nothing that happened elsewhere since.
    const last = ofLead ?? told.findLast(({ at }) => at < trigger.start)?.place;
    if (last?.place !== story.place) return false;
    return reference === 'told' || anchor === null || !isOwn(anchor.attachment) || days.has(words(mention));
  };
  return mentions.map((mention) =>
    mention.places.length === 0 && goesOn.has(mention.trigger.start) && isOfStory(mention)
      ? { ...mention, places: [story] }
      : mention,
  );
}
