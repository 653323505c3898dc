// The figures of a corpus beside a gold set: events found, and of those found with the right type, dates, modality, place,
// actors, sides, roles, sources; denials, disputes, linking and publication days over all.
import type { Corpus, Mention } from '../../src/domain/corpus-schema.ts';
import type { Found, Share } from './counts.ts';
import { addSets, count, noneFound, noShare } from './counts.ts';
import { agreesToADay, daysOf, liesWithin } from './gold-date.ts';
import type { Annotation, Gold } from './gold.ts';
import type { Identity } from './identity.ts';
import { identify } from './identity.ts';
import { measureLinking } from './linking.ts';
import type { Matching } from './match.ts';
import { isCore, isRepeat, isTyped, match } from './match.ts';

/** One thing that is wrong: of which kind, where, what was wanted and what was found. */
export interface Fault {
  readonly kind: string;
  readonly article: string;
  readonly what: string;
  readonly words: string;
}

export interface Measures {
  readonly trigger: Found;
  readonly family: Found;
  readonly type: Found;
  readonly byType: ReadonlyMap<string, Found>;
  readonly date: Share;
  readonly dateToADay: Share;
  readonly modality: Share;
  readonly place: Share;
  readonly actors: Found;
  readonly sides: Found;
  readonly roles: Found;
  readonly source: Found;
  readonly denial: Found;
  readonly disputes: Share;
  readonly published: Share;
  readonly linking: { readonly precision: number; readonly recall: number };
  readonly faults: readonly Fault[];
}

type Tell = (kind: string, article: string, what: string, words: string) => void;
interface Task {
  readonly corpus: Corpus;
  readonly gold: Gold;
  readonly matching: Matching;
  readonly who: Identity;
  readonly words: (mention: Mention) => string;
  readonly tell: Tell;
}

export function measure(corpus: Corpus, gold: Gold): Measures {
  const faults: Fault[] = [];
  const texts = new Map(corpus.articles.map((article) => [article.id, article.text]));
  const task: Task = {
    corpus,
    gold,
    matching: match(corpus, gold),
    who: identify(corpus, gold),
    tell: (kind, article, what, words) => faults.push({ kind, article, what, words: oneLine(words) }),
    words: ({ article, trigger }) => {
      const text = texts.get(article) ?? '';
      const [before, after] = [
        text.slice(Math.max(0, trigger.start - 25), trigger.start),
        text.slice(trigger.end),
      ];
      return `${before}[${text.slice(trigger.start, trigger.end)}]${after.slice(0, 35)}`;
    },
  };
  return {
    ...measureEvents(task),
    ...measureAttributes(task),
    denial: measureDenials(task),
    disputes: measureDisputes(task),
    published: measurePublished(task),
    linking: measureLinking([...task.matching.byGold.values()]),
    faults,
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Events found; an annotation that one may leave out counts neither way, nor does a repeat of an event found. */
function measureEvents({ matching, tell, words }: Task) {
  const [trigger, family, type] = [noneFound(), noneFound(), noneFound()];
  const byType = new Map<string, Found>();
  const ofType = (name: string): Found => {
    const counts = byType.get(name) ?? noneFound();
    byType.set(name, counts);
    return counts;
  };
  for (const placed of matching.placed.filter(isCore)) {
    const rank = matching.byGold.get(placed)?.rank ?? 0;
    for (const counts of [trigger, family, type, ofType(placed.gold.type)]) counts.wanted++;
    if (rank > 0) trigger.right++;
    if (rank >= 3) family.right++;
    if (rank >= 4) {
      type.right++;
      ofType(placed.gold.type).right++;
      ofType(placed.gold.type).found++;
    }
    if (rank === 0) tell('missed', placed.gold.article, placed.gold.type, placed.gold.quote);
  }
  for (const mention of matching.mentions) {
    const found = matching.byMention.get(mention);
    if (found ? !isCore(found.placed) : isRepeat(matching, mention)) continue;
    for (const counts of [trigger, family, type]) counts.found++;
    if (isTyped(found)) continue;
    ofType(mention.type).found++;
    if (found) tell('type', mention.article, `${found.placed.gold.type} → ${mention.type}`, words(mention));
    else tell('spurious', mention.article, mention.type, words(mention));
  }
  return { trigger, family, type, byType };
}

/** What is right of the events that were found with their type. */
function measureAttributes(task: Task) {
  const [date, dateToADay, modality, place] = [noShare(), noShare(), noShare(), noShare()];
  const [actors, sides, roles, source] = [noneFound(), noneFound(), noneFound(), noneFound()];
  const { matching, who, tell, words } = task;
  for (const { placed, mention, rank } of matching.byGold.values()) {
    if (rank < 4) continue;
    const { gold } = placed;
    const judge = (share: Share, kind: string, right: boolean, what: string) => {
      count(share, right);
      if (!right) tell(kind, gold.article, what, words(mention));
    };
    judgeDate(gold, mention, date, dateToADay, judge);
    if (gold.modality)
      judge(
        modality,
        'modality',
        gold.modality === mention.modality,
        `${gold.modality} → ${mention.modality}`,
      );
    if (gold.place)
      judge(
        place,
        'place',
        who.isPlace(mention, gold.place),
        `${gold.place} → ${mention.places.map((one) => one.place).join(', ')}`,
      );
    judgeActors(task, gold, mention, { actors, sides, roles });
    judgeSource(task, gold, mention, source);
  }
  return { date, dateToADay, modality, place, actors, sides, roles, source };
}

function judgeDate(
  gold: Annotation,
  mention: Mention,
  exact: Share,
  toADay: Share,
  judge: (share: Share, kind: string, right: boolean, what: string) => void,
): void {
  const { edtf } = mention.date;
  const what = `${gold.date} → ${edtf}`;
  const wanted = daysOf(gold.date);
  const found = edtf === null ? null : daysOf(edtf);
  const same = wanted?.start === found?.start && wanted?.end === found?.end && wanted !== null;
  if (!gold.loose) judge(exact, 'date', edtf === gold.date || edtf === gold.alsoDate || same, what);
  const near = wanted && found ? (gold.loose ? liesWithin : agreesToADay)(wanted, found) : false;
  count(toADay, near);
  if (!near && gold.loose) judge(noShare(), 'date, inferred', false, what);
}

function judgeActors(
  { who, tell, words }: Task,
  gold: Annotation,
  mention: Mention,
  { actors, sides, roles }: Readonly<Record<'actors' | 'sides' | 'roles', Found>>,
): void {
  const must = gold.actors.filter((one) => !one.optional);
  const may = gold.actors.filter((one) => one.optional);
  const found = mention.actors.map((one) => ({
    id: who.actor(mention, one.actor, one.span),
    side: who.side(mention, one.actor, one.span),
    role: one.role,
  }));
  const side = ({ id }: { readonly id: string }) => who.sideOfGold(id);
  const sideAndRole = (one: Annotation['actors'][number]) => `${side(one)}:${one.role}`;
  addSets(
    actors,
    found.map(({ id }) => id),
    must.map(({ id }) => id),
    may.map(({ id }) => id),
  );
  const right = addSets(
    sides,
    found.map((one) => one.side),
    must.map(side),
    may.map(side),
  );
  addSets(
    roles,
    found.map((one) => `${one.side}:${one.role}`),
    must.map(sideAndRole),
    may.flatMap((one) => ['agent', 'target', 'mediator'].map((role) => `${side(one)}:${role}`)),
  );
  if (right) return;
  const wanted = gold.actors
    .map(({ id, role, optional }) => `${optional ? '?' : ''}${id}:${role}`)
    .join(', ');
  const got = mention.actors.map(({ actor, role }) => `${actor}:${role}`).join(', ');
  tell('actors', gold.article, `${wanted} → ${got}`, words(mention));
}

/** The innermost speaker of each claim, by side; a party that speaks of its own act is no error where the gold names no source. */
function judgeSource({ who, tell, words }: Task, gold: Annotation, mention: Mention, counts: Found): void {
  if (gold.sourceOpen) return;
  const agents = new Set(
    gold.actors.filter(({ role }) => role === 'agent').map(({ id }) => who.sideOfGold(id)),
  );
  const wanted = new Set(
    [gold.source?.id, gold.alsoSource].flatMap((id) => (id === undefined ? [] : [who.sideOfGold(id)])),
  );
  const speakers = mention.claims.flatMap(({ chain }) => chain.at(-1) ?? []);
  const found = new Set(
    speakers
      .map(({ actor, span }) => who.side(mention, actor, span))
      .filter((side) => wanted.size > 0 || !agents.has(side)),
  );
  const right = [...found].filter((side) => wanted.has(side)).length;
  const met = Math.min(right, 1);
  counts.right += met;
  counts.found += found.size === 0 ? 0 : Math.max(1, found.size - right + met);
  counts.wanted += Math.min(wanted.size, 1);
  if (wanted.size > 0 ? right === 0 : found.size > 0)
    tell('source', gold.article, `${[...wanted].join(', ')} → ${[...found].join(', ')}`, words(mention));
}

const isDenied = (mention: Mention): boolean => mention.claims.some(({ stance }) => stance === 'denies');
const goldDenies = (gold: Annotation): boolean => gold.source?.stance === 'denies';

/** Denials over all events, those not found missed. */
function measureDenials({ matching, tell, words }: Task): Found {
  const counts = noneFound();
  for (const placed of matching.placed) {
    const found = matching.byGold.get(placed);
    if (!goldDenies(placed.gold) || (!isCore(placed) && !found)) continue;
    counts.wanted++;
    if (found && isDenied(found.mention)) counts.right++;
    else tell('denial missed', placed.gold.article, placed.gold.event, placed.gold.quote);
  }
  for (const mention of matching.mentions.filter(isDenied)) {
    const gold = matching.byMention.get(mention)?.placed.gold;
    if (gold?.sourceOpen || (!gold && isRepeat(matching, mention))) continue;
    counts.found++;
    if (!gold || !goldDenies(gold)) tell('denial false', mention.article, mention.type, words(mention));
  }
  return counts;
}

/** Another account that contradicts an event without denying it: tied to that event. */
function measureDisputes({ corpus, matching, tell }: Task): Share {
  const share = noShare();
  const eventOf = new Map(corpus.mentions.map(({ id, event }) => [id, event]));
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  for (const placed of matching.placed) {
    const { disputes } = placed.gold;
    if (disputes === undefined) continue;
    const mention = matching.byGold.get(placed)?.mention;
    const tied = new Set([
      ...(mention?.disputes.map((one) => eventOf.get(one.mention)) ?? []),
      ...(events.get(mention?.event ?? '')?.relations ?? [])
        .filter(({ kind }) => kind === 'disputes')
        .map(({ event }) => event),
    ]);
    const right = matching.placed.some((other) => {
      const event = matching.byGold.get(other)?.mention.event;
      return other.gold.event === disputes && event !== undefined && tied.has(event);
    });
    count(share, right);
    if (!right) tell('disputes', placed.gold.article, disputes, placed.gold.quote);
  }
  return share;
}

function measurePublished({ corpus, gold, tell }: Task): Share {
  const share = noShare();
  const found = new Map(corpus.articles.map((article) => [article.id, article.published.date]));
  for (const [id, { published }] of Object.entries(gold.articles)) {
    if (!published) continue;
    const date = found.get(id) ?? null;
    count(share, date === published);
    if (date !== published) tell('published', id, `${published} → ${date}`, '');
  }
  return share;
}
