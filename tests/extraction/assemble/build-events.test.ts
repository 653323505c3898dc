// What a cluster of mentions makes of an event: roles, status, counts of sides, outlets and texts, what it disputes.
import { describe, expect, it } from 'vitest';
import type { Claim, Mention, Role } from '../../../src/domain/corpus-schema.ts';
import type { EventContext } from '../../../src/extraction/assemble/build-events.ts';
import { buildEvent } from '../../../src/extraction/assemble/build-events.ts';
import { day, makeActor, makeLinkInput, makeMention, makePlace } from './support.ts';

const CONTEXT: EventContext = {
  actors: new Map(
    [
      makeActor('north', 'North'),
      makeActor('south', 'South'),
      { ...makeActor('north-army', 'Northern army'), side: 'north' },
      { ...makeActor('south-ministry', 'Southern ministry'), side: 'south' },
    ].map((actor) => [actor.id, actor]),
  ),
  places: new Map([['port', makePlace('port', 'Port')]]),
  parties: new Set(['north', 'south']),
  allies: new Set(),
  outletOf: (article) => (article === 'copy' ? 'a' : article),
  quotationOf: () => 'words',
  lastPublication: '2020-10-20',
};
const span = { start: 0, end: 4 };
const claim = (actor: string, stance: Claim['stance'] = 'asserts'): Claim => ({
  chain: [{ actor, span }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'paraphrased',
});
const who = (actor: string, role: Role = 'agent') => ({ actor, role, span: null });
const told = (parts: Parameters<typeof makeMention>[0]) =>
  makeMention({ type: 'capture', places: [{ place: 'port', span }], ...parts });
const build = (
  mentions: readonly Mention[],
  disputedBy: readonly string[] = [],
  disputes: readonly string[] = [],
) =>
  buildEvent(
    { members: mentions.map((mention) => makeLinkInput(mention)), reasons: [] },
    CONTEXT,
    disputedBy,
    disputes,
  );

describe('an event', () => {
  it('is founded by its first mention', () => {
    const event = build([told({ id: 'first' }), told({ id: 'second' })]);
    expect([event.id, event.mentions]).toEqual(['first', ['first', 'second']]);
  });

  it('is of the type that most mentions call it by, else of its first', () => {
    const call = (type: Mention['type']) => told({ type });
    expect(build([call('strike'), call('attack'), call('attack')]).type).toBe('attack');
    expect(build([call('strike'), call('attack')]).type).toBe('strike');
  });

  it('gives each actor the role that most mentions give it', () => {
    const event = build([
      told({ actors: [who('north'), who('south', 'target')] }),
      told({ actors: [who('north', 'target')] }),
      told({ actors: [who('north')] }),
    ]);
    expect(event.actors).toEqual([
      { actor: 'north', role: 'agent' },
      { actor: 'south', role: 'target' },
    ]);
  });

  it('is claimed on the word of a party alone, the party in the label', () => {
    const event = build([told({ actors: [who('north-army')], claims: [claim('north')] })]);
    expect([event.status, event.label.en]).toEqual(['claimed', 'North: control of Port']);
  });

  it('is told with whoever mediated it, whichever mention says so', () => {
    const truce = (actors: Mention['actors']) => told({ type: 'ceasefire-agreement', places: [], actors });
    const parties = [who('north'), who('south')];
    const event = build([truce(parties), truce([...parties, who('port-envoy', 'mediator')])]);
    expect(event.headline.en).toContain('mediated by');
    expect(build([truce(parties)]).headline.en).not.toContain('mediated by');
    const own = build([truce(parties), truce([...parties, who('north-army', 'mediator')])]);
    expect(own.headline.en).not.toContain('mediated by');
  });

  it('gives a figure of what was destroyed only where one kind of thing was counted', () => {
    const destroyed = (of: string, low: number) => ({
      kind: 'destroyed' as const,
      of,
      low,
      high: low,
      approx: false,
      cumulative: false,
      whose: null,
      countedBy: null,
      span,
    });
    const losses = (...quantities: Mention['quantities']) =>
      build([told({ type: 'losses', quantities })]).headline.en;
    expect(losses(destroyed('دبابه', 10))).toContain('10 tanks destroyed');
    expect(losses(destroyed('دبابه', 10), destroyed('مدفع', 6))).not.toMatch(/\d/);
  });

  it('is contested where the other side denies it', () => {
    const event = build([
      told({ claims: [claim('north-army')] }),
      told({ claims: [claim('south-ministry', 'denies')] }),
    ]);
    expect([event.status, event.label.en]).toEqual(['contested', 'North: control of Port – South denies it']);
  });

  it('is contested where the other side tells another account', () => {
    const event = build([told({ claims: [claim('north')] })], ['south']);
    expect([event.status, event.label.en]).toEqual([
      'contested',
      'North: control of Port – another account by South',
    ]);
  });

  it('is denied where nobody asserts it', () => {
    expect(build([told({ claims: [claim('south', 'denies')] })]).status).toBe('denied');
  });

  it('is agreed where the side that it costs says so', () => {
    expect(
      build([told({ actors: [who('north'), who('south', 'target')], claims: [claim('south')] })]).status,
    ).toBe('agreed');
  });

  it('is reported in the article’s own voice', () => {
    expect(build([told({})]).status).toBe('reported');
  });

  it('is planned until it happens', () => {
    expect(build([told({ modality: 'planned' })]).status).toBe('planned');
    expect(build([told({ modality: 'planned' }), told({})]).status).toBe('reported');
  });

  it('counts a copied passage once, outlets and claimants by their groups and sides', () => {
    const words = 'أعلنت القيادة أن قواتها دخلت الميناء القديم فجرا';
    const event = build([
      told({ words, article: 'a', claims: [claim('north')] }),
      told({ words: `${words} يوم السبت`, article: 'copy', claims: [claim('north-army')] }),
      told({ words: 'تحدث سكان عن مسلحين في أرصفة الشحن', article: 'b' }),
    ]);
    expect(event.sources).toEqual({ claimants: ['north'], outlets: ['a', 'b'], texts: 2 });
  });

  it('keeps the days on which sources differ', () => {
    const dated = (start: string) => ({
      ...day(start),
      basis: 'explicit' as const,
      expression: null,
      steps: [],
    });
    const event = build([told({ date: dated('2024-05-08') }), told({ date: dated('2024-05-09') })]);
    expect([event.date.edtf, event.dateAlternatives.map(({ edtf }) => edtf)]).toEqual([
      '2024-05-08',
      ['2024-05-09'],
    ]);
  });

  it('is tied to what it disputes', () => {
    expect(build([told({})], [], ['other']).relations).toEqual([{ kind: 'disputes', event: 'other' }]);
  });
});

describe('whose deed it is said to be', () => {
  const strike = (parts: Parameters<typeof makeMention>[0]) => told({ type: 'strike', ...parts });

  it('is told as his own only where he himself says that he did it', () => {
    const own = build([strike({ actors: [who('north')], claims: [claim('north')] })]);
    expect(own.headline.en).toBe('North says it struck Port');
  });

  it('is the other’s word where a mention of his only repeats it', () => {
    const event = build([
      strike({ actors: [who('north')], claims: [claim('south')] }),
      strike({ actors: [], claims: [claim('north')] }),
    ]);
    expect(event.headline.en).toBe('South says North struck Port');
    expect(event.label.en).toMatch(/^South: /);
  });

  it('is told without its doer where nobody else says so', () => {
    const event = build([
      strike({ actors: [], claims: [claim('north')] }),
      strike({ actors: [who('north')], claims: [] }),
    ]);
    expect(event.headline.en).not.toMatch(/North says it/);
  });

  it('is nobody’s where only a denial names the doer', () => {
    const event = build([
      strike({ actors: [], claims: [] }),
      strike({
        actors: [who('north-army')],
        claims: [{ ...claim('north', 'denies'), denies: 'responsibility' }],
      }),
    ]);
    expect(event.headline.en).toBe('Reported: strike on Port; North denies responsibility');
  });
});

describe('a missile that was stopped', () => {
  it('has who fired it as agent and who stopped it on the other side', () => {
    const words = 'اعترضت صاروخا فوق المدينة';
    const event = build([
      told({
        type: 'strike',
        words,
        actors: [who('north-army'), who('south', 'target')],
        claims: [claim('north')],
      }),
    ]);
    expect(event.actors).toEqual([
      { actor: 'north-army', role: 'target' },
      { actor: 'south', role: 'agent' },
    ]);
    expect(event.headline.en).toBe('North says it intercepted a missile fired by South at Port');
    expect(event.status).toBe('claimed');
  });
});
