// The articles that random decisions are made on and that are then edited, and what shows, by what was done to each paragraph and
// without looking for words, that a decision was carried out where it belongs and nowhere else.
import { readdirSync, readFileSync } from 'node:fs';
import type { Corpus, Mention, NewsEvent } from '../../../src/domain/corpus-schema.ts';
import { compareText } from '../../../src/domain/compare-text.ts';
import type { Anchor, Decision } from '../../../src/domain/review/review-schema.ts';
import { CONTEXT } from '../../../src/domain/review/review-schema.ts';
import type { FinishedCorpus } from '../../../src/extraction/review/finish-corpus.ts';
import { linkCorpus } from '../../../src/extraction/pipeline.ts';
import { cleanText } from '../../../src/ingest/clean-text.ts';
import { SITE } from '../assemble/support.ts';
import { LEXICON } from '../events/support.ts';
import type { EditedArticle } from './edits.ts';
import { asArticle, draftOf, findNow, locate, startsOf, textOf } from './edits.ts';
import { machineOf } from './support.ts';

const seed = (at: number) => {
  const file = readdirSync('seeds/articles').sort()[at] ?? '';
  return cleanText(readFileSync(`seeds/articles/${file}`, 'utf8'));
};

const CAPTURE = 'أعلن الجيش السوداني أنه استعاد مدينة سنجة من قوات الدعم السريع أمس.';
const STRIKE = 'قصفت قوات الدعم السريع مدينة الأبيض يوم الأحد وقتل 12 مدنيا.';
const DENIAL = 'نفت قوات الدعم السريع سقوط مدينة سنجة، وقالت إن القتال في المدينة مستمر.';
const TALKS = 'زار وزير الخارجية المصري مدينة الخرطوم أمس والتقى البرهان، وأجرى لقاءات في جدة والقاهرة.';
const ATTACK = 'وهاجمت قوات الدعم السريع مدينة الفاشر يوم الثلاثاء.';
/** One article says the same twice, in other surroundings and in the same. */
export const ORIGINALS: readonly EditedArticle[] = [
  asArticle('capture', [CAPTURE, TALKS, STRIKE, ATTACK].join('\n')),
  asArticle('denial', [DENIAL, STRIKE, TALKS, `${STRIKE} ${ATTACK}`, DENIAL, STRIKE].join('\n')),
  asArticle('print', [CAPTURE, TALKS, STRIKE].join('\n')),
  asArticle('seed-0', seed(0)),
  asArticle('seed-4', seed(4)),
];
export const OTHERS = [seed(1), [ATTACK, CAPTURE].join('\n'), [CAPTURE, TALKS, STRIKE, ATTACK].join('\n')];

export const original = linkCorpus(ORIGINALS.map(draftOf), SITE, LEXICON);
export const machine = machineOf(original);

/** The article of an anchor after the edits, and where its trigger may stand there, by what was done to its paragraph. */
type Whereabouts = { readonly article: EditedArticle; readonly starts: readonly number[] } | null;

/** The article of an id after the edits: its own, else the one of its very bytes (a file renamed), where there is only one. */
function articleNow(id: string, edited: readonly EditedArticle[]): EditedArticle | null {
  const own = edited.find((article) => article.id === id);
  if (own) return own;
  const before = ORIGINALS.find((article) => article.id === id);
  const [renamed, ...others] = edited.filter((article) => before && textOf(article) === textOf(before));
  return renamed && others.length === 0 ? renamed : null;
}

/** The words of an anchor that begin at `start`, with what stands around them. */
const surroundings = (text: string, start: number, { exact }: Anchor) => [
  text.slice(Math.max(0, start - CONTEXT), start),
  text.slice(start, start + exact.length),
  text.slice(start + exact.length, start + exact.length + CONTEXT),
];

/**
 * Its own paragraph, else the copies of it; besides, paragraphs of the same text that have come to stand where it stood: between
 * the very words that the decision quotes around it, nobody could tell them from it.
 */
function whereabouts(anchor: Anchor, edited: readonly EditedArticle[]): Whereabouts {
  const before = ORIGINALS.find(({ id }) => id === anchor.article);
  const text = machine.articles.find(({ id }) => id === anchor.article)?.text ?? '';
  const quoted = JSON.stringify([anchor.prefix, anchor.exact, anchor.suffix]);
  const isQuoted = (whole: string, start: number) =>
    JSON.stringify(surroundings(whole, start, anchor)) === quoted;
  const passages: number[] = [];
  for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1))
    if (isQuoted(text, at)) passages.push(at);
  const [start, ...rest] = passages;
  // Words that cannot be told apart to begin with belong to no one place.
  const place =
    before && start !== undefined && rest.length === 0 && locate(before, start + anchor.trigger.start);
  if (!place) return null;
  const placesIn = (article: EditedArticle, origin: string): Whereabouts => {
    const { own, copies } = findNow(article, origin, place.at);
    const now = textOf(article);
    const inItsStead = startsOf(article, place.paragraph.text).flatMap((paragraph) => {
      const trigger = paragraph + place.at;
      return isQuoted(now, trigger - anchor.trigger.start) ? trigger : [];
    });
    return { article, starts: [...(own === null ? copies : [own]), ...inItsStead] };
  };
  const article = articleNow(anchor.article, edited);
  return article && placesIn(article, place.paragraph.origin.replace(before.id, article.origin));
}

const standsAt = (mention: Mention, where: Whereabouts): boolean =>
  where !== null && mention.article === where.article.id && where.starts.includes(mention.trigger.start);

/** What of a mention or an event is the machine's, unless it was decided otherwise. */
const machineFields = ({ type, date, actors, places, quantities, mentions }: NewsEvent) => ({
  type,
  date,
  actors,
  places,
  quantities,
  mentions,
});

export interface World {
  readonly edited: readonly EditedArticle[];
  readonly plain: Corpus;
  readonly finished: FinishedCorpus;
  readonly applied: readonly Decision[];
}

const anchorsOf = (decision: Decision): readonly Anchor[] => {
  if (decision.kind === 'article') return [];
  if (decision.kind === 'merge') return [decision.at, decision.into];
  return decision.kind === 'relate' ? [decision.at, decision.to] : [decision.at];
};

/** The mentions at the place of an anchor. */
const mentionsAt = (corpus: Corpus, where: Whereabouts) =>
  corpus.mentions.filter((mention) => standsAt(mention, where));

/** What shows that a decision was carried out where it belongs; says what is wrong. */
export function wrongWith(decision: Decision, { edited, finished, applied }: World): string[] {
  const { corpus, report } = finished;
  if (decision.kind === 'article') {
    const id = report.outcomes.find((one) => one.decision === decision.id)?.article;
    if (articleNow(decision.article, edited)?.id !== id) return ['article: another one'];
    const now = corpus.articles.find((article) => article.id === id);
    // What was signed may hold in one thing and be overtaken in another.
    const shows =
      now?.publisher === decision.publisher ||
      (decision.published !== undefined && now?.published.date === decision.published);
    return shows ? [] : [`nothing of ${decision.article}`];
  }
  const outcome = report.outcomes.find((one) => one.decision === decision.id);
  const where = whereabouts(decision.at, edited);
  const hidden = report.hidden.find(({ id }) => id === outcome?.event);
  if (decision.kind === 'hide')
    return hidden && corpus.events.every(({ id }) => id !== hidden.id) ? [] : ['not hidden'];
  // What the added, merged or split event is hidden with cannot be looked at.
  if (hidden) return [];
  const event = corpus.events.find(({ id }) => id === outcome?.event);
  const own = mentionsAt(corpus, where).filter((mention) => mention.event === event?.id);
  if (!event || own.length === 0) return [`${decision.kind} is not at its words`];
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) wrong.push(`${decision.kind}: ${what}`);
  };
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  check(event.reviewed !== null, 'no mark');
  const alsoSet = (kind: Decision['kind']) => applied.some((one) => one.kind === kind);
  switch (decision.kind) {
    case 'retype':
      check(event.type === decision.type, 'type');
      break;
    case 'redate':
      check(event.date.start === decision.date.start, 'date');
      break;
    case 'places':
      check(same([...event.places].sort(), [...new Set(decision.places)].sort()), 'places');
      break;
    case 'actors':
      check(
        decision.actors.every(({ actor, role }) =>
          event.actors.some((one) => one.actor === actor && one.role === role),
        ) && event.actors.every(({ actor }) => decision.actors.some((one) => one.actor === actor)),
        'actors',
      );
      break;
    case 'retitle':
      check(same(event.headline, decision.headline), 'headline');
      break;
    case 'claims':
      check(
        own.some(({ claims }) =>
          same(
            claims.map(({ chain, stance }) => `${chain.at(-1)?.actor} ${stance}`).sort(compareText),
            decision.claims.map(({ speaker, stance }) => `${speaker} ${stance}`).sort(compareText),
          ),
        ),
        'claims',
      );
      break;
    case 'modality':
      check(
        own.some(({ modality }) => modality === decision.modality),
        'modality',
      );
      break;
    case 'quantities':
      check(
        own.some(({ quantities }) =>
          same(
            quantities.map(({ low }) => low),
            decision.quantities.map(({ low }) => low),
          ),
        ),
        'quantities',
      );
      break;
    case 'merge':
      check(
        mentionsAt(corpus, whereabouts(decision.into, edited)).some((mention) => mention.event === event.id),
        'not one with the other',
      );
      break;
    case 'split':
      check(own.length > 0 && (event.mentions.length === 1 || alsoSet('merge')), 'not alone');
      break;
    case 'relate': {
      const others = new Set(
        mentionsAt(corpus, whereabouts(decision.to, edited)).map((mention) => mention.event),
      );
      if (decision.relation !== 'none') {
        check(
          event.relations.some((one) => one.kind === decision.relation && others.has(one.event)),
          'no relation',
        );
        break;
      }
      const eventOf = new Map(corpus.mentions.map((mention) => [mention.id, mention.event]));
      const isTie = (one: string, other: string) =>
        (one === event.id && others.has(other)) || (other === event.id && others.has(one));
      check(
        !corpus.mentions.some((mention) =>
          mention.disputes.some((dispute) => isTie(mention.event, eventOf.get(dispute.mention) ?? '')),
        ),
        'still read as another account',
      );
      break;
    }
    case 'add':
      check(alsoSet('retype') || own.some(({ type }) => type === decision.type), 'type of what was added');
      break;
    case 'accept':
      break;
    default: {
      const never: never = decision;
      return [String(never)];
    }
  }
  return wrong;
}

/** What was touched without a decision on its own words. */
export function strayEffects({ edited, plain, finished, applied }: World): string[] {
  const { corpus } = finished;
  const before = new Map(plain.events.map((event) => [event.id, event]));
  const told = new Map(plain.mentions.map((mention) => [mention.id, mention]));
  const places = applied.flatMap((decision) =>
    anchorsOf(decision).map((anchor) => ({ decision, where: whereabouts(anchor, edited) })),
  );
  const isMeant = (mention: Mention, kinds?: readonly Decision['kind'][]) =>
    places.some(
      ({ decision, where }) => (!kinds || kinds.includes(decision.kind)) && standsAt(mention, where),
    );
  const mentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
  const splits = new Set(
    plain.mentions.filter((mention) => isMeant(mention, ['split', 'add'])).map(({ event }) => event),
  );
  const stray = corpus.events.flatMap((event) => {
    const own = event.mentions.flatMap((id) => mentions.get(id) ?? []);
    // Of an event that lost a mention the rest has changed with it.
    if (own.some((mention) => isMeant(mention) || splits.has(told.get(mention.id)?.event ?? ''))) return [];
    const same = before.get(event.id);
    const isSame =
      event.reviewed === null &&
      same !== undefined &&
      JSON.stringify(machineFields(event)) === JSON.stringify(machineFields(same));
    return isSame ? [] : [`event ${event.id} ${event.headline.en}`];
  });
  const strayMentions = corpus.mentions.flatMap((mention) => {
    const was = told.get(mention.id);
    if (isMeant(mention, ['claims', 'modality', 'quantities', 'add'])) return [];
    const parts = (one: Mention) =>
      JSON.stringify([
        one.modality,
        one.quantities,
        one.actors,
        one.places,
        one.date,
        one.claims.map(({ chain, stance, form }) => [chain, stance, form]),
      ]);
    return was && parts(was) === parts(mention) ? [] : [`mention ${mention.id}`];
  });
  return [...stray, ...strayMentions];
}
