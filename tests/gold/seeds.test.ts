// The five seed articles through the whole engine: what must hold of them whatever the rules say of the rest.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../src/domain/corpus-schema.ts';
import { assemble } from '../../src/extraction/pipeline.ts';
import { faultsOf, SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';
import { readFolder } from './support.ts';

const FOLDER = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));
const drafts = readFolder(FOLDER);
const corpus = assemble(drafts, SITE, LEXICON);
const mentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
const mentionsOf = (event: NewsEvent | undefined) =>
  (event?.mentions ?? []).flatMap((id) => mentions.get(id) ?? []);
const sideOf = (actor: string | undefined) => corpus.actors.find(({ id }) => id === actor)?.side;
const startOf = (article: string) => corpus.articles.find(({ id }) => id.startsWith(article));

describe('the seeds', () => {
  it('make a corpus that keeps the schema, whose ids resolve and whose spans say what they quote', () => {
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.articles).toHaveLength(5);
    expect(corpus.mentions.length).toBeGreaterThan(100);
  });

  it('give the same bytes in any order and again', () => {
    const bytes = JSON.stringify(corpus);
    expect(JSON.stringify(assemble([...drafts].reverse(), SITE, LEXICON))).toBe(bytes);
    expect(JSON.stringify(assemble(readFolder(FOLDER), SITE, LEXICON))).toBe(bytes);
  });

  it('are a machine draft that nobody has reviewed', () => {
    expect(corpus.review).toEqual({ state: 'draft', by: null, on: null, decisions: [] });
  });
});

const captures = corpus.events.filter((event) => event.type === 'capture' && event.places.includes('shusha'));

describe('the capture of Shusha', () => {
  it('is one event', () => {
    expect(captures).toHaveLength(1);
  });

  it('is asserted by Azerbaijan and denied by Armenia’s ministry, so contested', () => {
    const claims = mentionsOf(captures[0]).flatMap((mention) => mention.claims);
    const speakers = (stance: string) =>
      claims.filter((claim) => claim.stance === stance).map((claim) => claim.chain.at(-1)?.actor);
    expect(speakers('asserts').map(sideOf)).toContain('azerbaijan');
    expect(speakers('denies')).toContain('armenia-mod');
    expect(captures[0]?.status).toBe('contested');
    expect(captures[0]?.label.en).toMatch(/^Azerbaijan: .*Armenia denies it$/);
    expect(captures[0]?.headline).toEqual({
      ar: 'أذربيجان تعلن السيطرة على شوشا وأرمينيا تنفي',
      en: 'Azerbaijan says it took Shusha; Armenia denies it',
    });
  });
});

/** The events of a type on a day, at a place where one is asked for. */
const eventsAt = (type: NewsEvent['type'], day: string | null, place: string | null = null) =>
  corpus.events.filter(
    (event) =>
      event.type === type &&
      (day === null || event.date.start === day) &&
      (place === null || event.places.includes(place)),
  );
const actorsOf = (event: NewsEvent | undefined, role: string) =>
  (event?.actors ?? []).filter((actor) => actor.role === role).map(({ actor }) => actor);
const sidesOf = (event: NewsEvent | undefined, role: string) => [
  ...new Set(actorsOf(event, role).map(sideOf)),
];
/** Everybody who asserts or denies an event in some mention of it, by side. */
const voicesOf = (event: NewsEvent | undefined, stance: string) => [
  ...new Set(
    mentionsOf(event)
      .flatMap(({ claims }) => claims)
      .filter((claim) => claim.stance === stance)
      .map(({ chain }) => sideOf(chain.at(-1)?.actor)),
  ),
];

describe('the missile at Mingachevir', () => {
  const strikes = eventsAt('strike', null, 'mingachevir');

  it('is one event, claimed by Azerbaijan alone, with the claimant in its shortest label in both languages', () => {
    expect(strikes).toHaveLength(1);
    expect(strikes[0]?.status).toBe('claimed');
    expect(strikes[0]?.sources.claimants).toEqual(['azerbaijan']);
    expect(strikes[0]?.label.en).toMatch(/^Azerbaijan: /);
    expect(strikes[0]?.label.ar).toMatch(/^أذربيجان: /);
  });

  it('was fired from Armenia and stopped by the other side', () => {
    expect(sidesOf(strikes[0], 'agent')).toEqual(['armenia']);
    expect(sidesOf(strikes[0], 'target')).toEqual(['azerbaijan']);
  });

  it('has no word of Armenia’s spokeswoman in it', () => {
    expect(mentionsOf(strikes[0]).every(({ type }) => type === 'strike')).toBe(true);
  });
});

describe('nobody', () => {
  it('is said to own a deed that only others lay to his side', () => {
    for (const event of corpus.events) {
      const says = /^(.+?) says it /.exec(event.headline.en)?.[1];
      if (says === undefined) continue;
      const owns = mentionsOf(event).some(({ actors, claims }) => {
        const sides = new Set(
          actors.filter(({ role }) => role === 'agent').map(({ actor }) => sideOf(actor)),
        );
        return claims.some(
          ({ chain, stance }) => stance === 'asserts' && sides.has(sideOf(chain.at(-1)?.actor)),
        );
      });
      expect(owns, event.headline.en).toBe(true);
    }
  });

  it('of those who call for an end of the fighting is told to fight', () => {
    const fighting = corpus.events.filter(({ type }) => type === 'clash').flatMap(({ actors }) => actors);
    const sides = new Set(fighting.map(({ actor }) => sideOf(actor)));
    for (const side of ['russia', 'france', 'united-states', 'turkey']) expect(sides).not.toContain(side);
  });

  it('is told to have withdrawn where a spokesman denies it or a president asks for it', () => {
    const told = corpus.events.filter(
      (event) =>
        event.type === 'withdrawal' &&
        [...voicesOf(event, 'asserts'), ...voicesOf(event, 'denies')].includes('azerbaijan'),
    );
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['denied', 'called-for']));
    const denied = told.filter(({ status }) => status === 'denied');
    expect(denied.map((event) => voicesOf(event, 'denies'))).toEqual([['azerbaijan']]);
  });

  it('shells himself by the word of the other’s ministry', () => {
    const strikes = corpus.events.filter(
      ({ headline }) => headline.en === 'Armenia says it carried out a strike',
    );
    expect(strikes).toEqual([]);
  });
});

describe('the truces', () => {
  const truces = corpus.events.filter(
    ({ type, status }) => type === 'ceasefire-agreement' && status !== 'hypothetical',
  );

  it('are three, between the two sides alone', () => {
    expect(truces.map(({ date }) => date.start)).toEqual(['2020-10-10', '2020-10-17', '2020-10-26']);
    for (const truce of truces)
      expect(new Set(sidesOf(truce, 'agent'))).toEqual(new Set(['armenia', 'azerbaijan']));
  });

  it('have their brokers beside them', () => {
    expect(sidesOf(truces[0], 'mediator')).toEqual(['russia']);
    expect(sidesOf(truces[2], 'mediator')).toEqual(['united-states']);
  });

  it('each start once, and no start is left planned that took effect', () => {
    const starts = corpus.events.filter(({ type }) => type === 'ceasefire-start');
    expect(starts).toHaveLength(2);
    expect(starts.map(({ status }) => status)).not.toContain('planned');
    expect(starts[0]?.date).toMatchObject({ start: '2020-10-18', end: '2020-10-18' });
    expect(starts[1]?.dateAlternatives.length).toBeGreaterThan(0);
  });

  it('were broken by the word of each against the other, or of others', () => {
    const mutual = corpus.events.find(
      (event) => event.type === 'ceasefire-violation' && voicesOf(event, 'asserts').length > 1,
    );
    expect(new Set(voicesOf(mutual, 'asserts'))).toEqual(new Set(['armenia', 'azerbaijan']));
    expect(mutual?.status).not.toBe('agreed');
  });
});

describe('the talks in Geneva', () => {
  const talks = eventsAt('meeting', null, 'geneva').filter(({ date }) => (date.start ?? '') < '2020-10-15');

  it('are one event that the sources put on 8 and 9 October', () => {
    expect(talks).toHaveLength(1);
    const days = [talks[0]?.date, ...(talks[0]?.dateAlternatives ?? [])].map((date) => date?.start);
    expect(new Set(days)).toEqual(new Set(['2020-10-08', '2020-10-09']));
  });

  it('are between the group and a minister, no armies', () => {
    expect(actorsOf(talks[0], 'agent')).toContain('osce-minsk-group');
    expect(actorsOf(talks[0], 'agent').filter((actor) => actor.endsWith('-army'))).toEqual([]);
  });

  it('are the aim of a visit that is planned', () => {
    const visits = corpus.events.filter((event) => event.type === 'visit' && event.status === 'planned');
    expect(visits).toHaveLength(1);
  });
});

describe('telephone calls', () => {
  const callsOf = (day: string) =>
    eventsAt('call', day).map((event) => actorsOf(event, 'agent').sort().join(' '));

  it('have each its day and its two parties', () => {
    expect(callsOf('2020-10-08')).toContain('emmanuel-macron nikol-pashinyan');
    expect(callsOf('2020-10-09')).toEqual(['emmanuel-macron ilham-aliyev']);
    expect(callsOf('2020-10-20')).toEqual(['emmanuel-macron vladimir-putin']);
    expect(callsOf('2020-11-08')).toEqual(['emmanuel-macron vladimir-putin']);
  });

  it('are no meetings of those who only talked on the telephone', () => {
    const met = corpus.events
      .filter(({ type }) => type === 'meeting')
      .map((event) => actorsOf(event, 'agent'));
    for (const actors of met) expect(actors).not.toContain('vladimir-putin');
  });

  it('are several where one leader talked to two', () => {
    const series = corpus.events.filter(
      (event) => event.type === 'call' && actorsOf(event, 'agent').length > 2,
    );
    for (const event of series) expect(event.headline.en).toMatch(/^Telephone calls /);
  });
});

describe('what is only talked of', () => {
  it('is no meeting that took place: Aliyev and Pashinyan', () => {
    const met = corpus.events.filter(
      (event) =>
        event.type === 'meeting' &&
        ['ilham-aliyev', 'nikol-pashinyan'].every((actor) => actorsOf(event, 'agent').includes(actor)) &&
        !actorsOf(event, 'agent').includes('vladimir-putin'),
    );
    expect(met.length).toBeGreaterThan(0);
    for (const { status } of met) expect(['planned', 'hypothetical']).toContain(status);
  });
});

describe('the Security Council', () => {
  it('sat once, on 19 October', () => {
    const sittings = corpus.events.filter(
      (event) => event.type === 'meeting' && actorsOf(event, 'agent').includes('un-security-council'),
    );
    expect(sittings.map(({ date }) => date.start)).toEqual(['2020-10-19']);
    expect(sittings[0]?.places).not.toContain('moscow');
  });
});

describe('the visit of German deputies', () => {
  it('drew one protest of Azerbaijan', () => {
    const protests = corpus.events.filter(({ type }) => type === 'protest');
    expect(protests).toHaveLength(1);
    expect(sidesOf(protests[0], 'agent')).toEqual(['azerbaijan']);
  });
});

describe('the cathedral of Shusha', () => {
  const strikes = eventsAt('strike', '2020-10-09', 'shusha');

  it('was shelled by the word of the outlet, of which Azerbaijan’s army denies responsibility', () => {
    expect(strikes).toHaveLength(1);
    const claims = mentionsOf(strikes[0]).flatMap((mention) => mention.claims);
    expect(mentionsOf(strikes[0]).some((mention) => mention.claims.length === 0)).toBe(true);
    expect(claims.map(({ denies }) => denies)).toEqual(claims.map(() => 'responsibility'));
    expect(strikes[0]?.headline.en).toMatch(/Azerbaijan denies responsibility$/);
    expect(strikes[0]?.headline.en).not.toMatch(/army/);
  });
});

describe('the fighting in Shusha', () => {
  it('is another account that disputes the capture', () => {
    const fights = corpus.events.filter(
      (event) =>
        (event.type === 'clash' || event.type === 'attack') &&
        event.places.includes('shusha') &&
        event.relations.some(({ kind, event: other }) => kind === 'disputes' && other === captures[0]?.id),
    );
    expect(fights.length).toBeGreaterThan(0);
  });
});

describe('the count of the dead', () => {
  it('says whose they were and who counted them', () => {
    const counted = mentionsOf(eventsAt('losses', null, 'jabrayil')[0]).flatMap(
      ({ quantities }) => quantities,
    );
    for (const quantity of counted) {
      expect(sideOf(quantity.whose ?? undefined)).toBe('azerbaijan');
      expect(sideOf(quantity.countedBy ?? undefined)).toBe('armenia');
    }
    expect(counted.length).toBeGreaterThan(0);
  });
});

describe('fighters from abroad', () => {
  it('are reported by Russia and by the Observatory', () => {
    const said = corpus.events
      .filter(
        ({ type, date }) =>
          (type === 'deployment' || type === 'losses') && (date.start ?? '') >= '2020-11-01',
      )
      .flatMap((event) => event.sources.claimants);
    expect(said).toContain('russia');
    expect(said).toContain('syrian-observatory-for-human-rights');
    const asked = corpus.events.filter(
      ({ type, status }) => type === 'deployment' && status === 'called-for',
    );
    expect(asked).toEqual([]);
  });
});

describe('the Moscow talks of 9 October', () => {
  const talks = corpus.events.filter(
    (event) =>
      event.type === 'meeting' && event.places.includes('moscow') && event.date.start === '2020-10-09',
  );

  it('are one event that three articles tell', () => {
    expect(talks).toHaveLength(1);
    expect(new Set(mentionsOf(talks[0]).map(({ article }) => article)).size).toBe(3);
  });

  it('count copied passages once', () => {
    expect(talks[0]?.sources.texts).toBeLessThan(talks[0]?.mentions.length ?? 0);
  });
});

describe('the links below the third article', () => {
  it('yield nothing', () => {
    const article = startOf('002');
    const from = article?.text.indexOf('مواضيع ساخنة') ?? -1;
    expect(from).toBeGreaterThan(0);
    const after = corpus.mentions.filter(
      (mention) => mention.article === article?.id && mention.trigger.end > from,
    );
    expect(after).toEqual([]);
    expect(article?.times.filter(({ span }) => span.end > from)).toEqual([]);
    expect(article?.actorSpans.filter(({ span }) => span.end > from)).toEqual([]);
  });
});
