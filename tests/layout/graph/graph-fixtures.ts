// Event summaries for tests of graph and list, made short: `told('strike', 'a>b', { status: 'claimed' })`.
import fc from 'fast-check';
import type { Role, Status } from '../../../src/domain/corpus-schema.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import type { EventType } from '../../../src/domain/event-types.ts';
import { EVENT_TYPES } from '../../../src/domain/event-types.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';

/** Reads `a,b>c/m`: agents a and b, target c, mediator m. */
function parseActors(drawn: string): [string, Role][] {
  const [parties = '', mediators = ''] = drawn.split('/');
  const [agents = '', targets = ''] = parties.split('>');
  const list = (ids: string, role: Role): [string, Role][] =>
    ids.split(',').flatMap((id) => (id === '' ? [] : [[id, role] as [string, Role]]));
  return [...list(agents, 'agent'), ...list(targets, 'target'), ...list(mediators, 'mediator')];
}

let serial = 0;

/** One event summary; `day` dates it exactly. */
export function told(
  type: EventType,
  actors: string,
  { day, ...over }: Partial<EventSummary> & { day?: string; status?: Status } = {},
): EventSummary {
  const id = over.id ?? `e${String(++serial).padStart(3, '0')}`;
  return {
    id,
    type,
    status: 'reported',
    date: day ? { ...UNDATED, edtf: day, start: day, end: day, precision: 'day', stated: true } : UNDATED,
    dateAlternatives: [],
    actors: parseActors(actors),
    places: [],
    headline: { ar: `خبر ${id}`, en: `Headline ${id}` },
    label: { ar: `وسم ${id}`, en: `Label ${id}` },
    claimants: [],
    deniers: [],
    articles: ['a1'],
    mentions: [`m-${id}`],
    lapsed: false,
    shard: 0,
    ...over,
  };
}

/** Any events among up to 30 sides. */
export const anyEvents = (maxLength = 60): fc.Arbitrary<EventSummary[]> => {
  const side = fc.integer({ min: 0, max: 29 }).map((n) => `s${n}`);
  const sides = (max: number) => fc.uniqueArray(side, { maxLength: max });
  return fc
    .array(
      fc.record({
        type: fc.constantFrom(...EVENT_TYPES),
        status: fc.constantFrom(...STATUSES),
        agents: sides(3),
        targets: sides(3),
        mediators: sides(1),
        claimants: sides(2),
        deniers: sides(1),
      }),
      { maxLength },
    )
    .map((rows) =>
      rows.map(({ type, status, agents, targets, mediators, claimants, deniers }, at) =>
        told(type, `${agents.join(',')}>${targets.join(',')}/${mediators.join(',')}`, {
          id: `e${at}`,
          status,
          claimants,
          deniers,
        }),
      ),
    );
};
