// Decisions that join, part and relate events, and several that speak of the same: what they come to beside one another.
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/review/review-schema.ts';
import { finishCorpus } from '../../../src/extraction/pipeline.ts';
import { faultsOf } from '../assemble/support.ts';
import { at, attack, capture, denial, finish, finishOne, machine, strike } from './sample.ts';
import {
  anchorIn,
  decide,
  eventOf,
  fates,
  linkTexts,
  machineOf,
  mentionBy,
  reviewOf,
  signed,
} from './support.ts';

describe('merge', () => {
  it('joins two events; the one joined into keeps its id', () => {
    const finished = finishOne({ kind: 'merge', at: at('قصفت'), into: at('وهاجمت') });
    expect(eventOf(finished, strike)).toMatchObject({
      id: attack.event,
      mentions: [attack.id, strike.id],
      linkReasons: [
        { rule: 'review.merged', params: { editor: 'سلمى', mention: strike.id, with: attack.id } },
      ],
    });
  });

  it('follows from event to event, in any order', () => {
    const decisions = [
      decide('x', { kind: 'merge', at: at('قصفت'), into: at('وهاجمت') }),
      decide('y', { kind: 'merge', at: at('وهاجمت'), into: at('استعاد') }),
    ];
    const finished = finish(decisions);
    expect(eventOf(finished, strike)?.id).toBe(capture.event);
    expect(finish([...decisions].reverse()).corpus.events).toEqual(finished.corpus.events);
  });

  it('in a circle, or of one event into two, is a conflict', () => {
    const circle = finish([
      decide('x', { kind: 'merge', at: at('قصفت'), into: at('وهاجمت') }),
      decide('y', { kind: 'merge', at: at('وهاجمت'), into: at('قصفت') }),
    ]);
    expect(fates(circle)).toEqual(['x conflict', 'y conflict']);
    const two = finish([
      decide('x', { kind: 'merge', at: at('قصفت'), into: at('وهاجمت') }),
      decide('y', { kind: 'merge', at: at('قصفت'), into: at('استعاد') }),
    ]);
    expect(two.report.outcomes.map(({ status, detail }) => [status, detail])).toEqual([
      ['conflict', 'y'],
      ['conflict', 'x'],
    ]);
    expect(two.corpus.events).toEqual(machine.events);
  });

  it('of an event that another editor took out is a conflict, and takes nothing else out', () => {
    const decisions = [
      decide('h', { kind: 'hide', at: at('قصفت') }),
      decide('m', { kind: 'merge', at: at('قصفت'), into: at('وهاجمت') }),
    ];
    const both = finish(decisions);
    expect(both.report.outcomes.map(({ status, detail }) => [status, detail])).toEqual([
      ['conflict', 'm'],
      ['conflict', 'h'],
    ]);
    expect(both.corpus.events).toEqual(machine.events);
    const merged = finish(decisions, { signoffs: [signed('h')] });
    expect(fates(merged)).toEqual(['h superseded', 'm applied']);
    expect(eventOf(merged, strike)?.id).toBe(attack.event);
    const hidden = finish(decisions, { signoffs: [signed('m')] });
    expect(fates(hidden)).toEqual(['h applied', 'm superseded']);
    expect(hidden.corpus.events.map(({ id }) => id)).toContain(attack.event);
    // What an event was joined to can be taken out with it.
    const whole = finish([
      decide('h', { kind: 'hide', at: at('وهاجمت') }),
      decide('m', { kind: 'merge', at: at('قصفت'), into: at('وهاجمت') }),
    ]);
    expect(fates(whole)).toEqual(['h applied', 'm applied']);
    expect(eventOf(whole, strike)).toBeNull();
  });

  it('into itself comes to nothing; of what is one already it has come true', () => {
    expect(fates(finishOne({ kind: 'merge', at: at('قصفت'), into: at('قصفت') }))).toEqual([
      'd lost same-event',
    ]);
    expect(fates(finishOne({ kind: 'merge', at: at('سقوط'), into: at('استعاد') }))).toEqual([
      'd applied same-event',
    ]);
  });
});

describe('split', () => {
  const finished = finishOne({ kind: 'split', at: at('سقوط') });

  it('makes the mention an event of its own, and both say what the machine had', () => {
    expect(eventOf(finished, denial)).toMatchObject({
      id: denial.id,
      mentions: [denial.id],
      status: 'denied',
    });
    expect(eventOf(finished, capture)).toMatchObject({ id: capture.event, mentions: [capture.id] });
    for (const mention of [capture, denial])
      expect(eventOf(finished, mention)?.reviewed?.was).toMatchObject({ mentions: [capture.id, denial.id] });
  });

  it('after a sign-off takes a passage out of what it was merged into before', () => {
    const decisions = [
      decide('m', { kind: 'merge', at: at('قصفت'), into: at('وهاجمت') }),
      decide('s', { kind: 'split', at: at('قصفت') }),
    ];
    const later = finish(decisions, { signoffs: [signed('m')] });
    expect(fates(later)).toEqual(['m superseded', 's applied']);
    expect(eventOf(later, strike)?.mentions).toEqual([strike.id]);
    expect(eventOf(later, attack)?.mentions).toEqual([attack.id]);
    // Of one time they move it.
    expect(eventOf(finish(decisions), strike)?.id).toBe(attack.event);
  });

  it('and a merge move a passage from one event to another', () => {
    const moved = finish([
      decide('s', { kind: 'split', at: at('سقوط') }),
      decide('m', { kind: 'merge', at: at('سقوط'), into: at('وهاجمت') }),
    ]);
    expect(eventOf(moved, denial)?.id).toBe(attack.event);
    expect(eventOf(moved, capture)?.mentions).toEqual([capture.id]);
  });
});

describe('relate', () => {
  it('ties events; an account against another makes that contested', () => {
    const finished = finishOne({ kind: 'relate', at: at('قصفت'), relation: 'follows', to: at('وهاجمت') });
    expect(eventOf(finished, strike)?.relations).toEqual([{ kind: 'follows', event: attack.event }]);
    const against = finish([
      decide('r', { kind: 'relate', at: at('قصفت'), relation: 'disputes', to: at('وهاجمت') }),
      decide('c', {
        kind: 'claims',
        at: at('قصفت'),
        claims: [{ speaker: 'sudan', stance: 'asserts', denies: null, form: 'paraphrased' }],
      }),
    ]);
    expect(eventOf(against, attack)?.status).toBe('contested');
  });

  it('to an event that has been taken out, or to itself, comes to nothing', () => {
    const gone = finish([
      decide('r', { kind: 'relate', at: at('قصفت'), relation: 'follows', to: at('وهاجمت') }),
      decide('h', { kind: 'hide', at: at('وهاجمت') }),
    ]);
    expect(fates(gone)).toEqual(['r lost hidden-event', 'h applied']);
    expect(eventOf(gone, strike)?.relations).toEqual([]);
    const itself = finishOne({ kind: 'relate', at: at('سقوط'), relation: 'follows', to: at('استعاد') });
    expect(fates(itself)).toEqual(['d lost same-event']);
  });
});

describe('relate with "none"', () => {
  const texts = {
    a: 'أعلن الجيش السوداني أنه سيطر على مدينة سنجة أمس.',
    b: 'قالت قوات الدعم السريع إن القتال مستمر في مدينة سنجة.',
  };
  const told = linkTexts(texts);
  const read = machineOf(told);
  const taken = mentionBy(read, 'سيطر');
  const goesOn = mentionBy(read, 'القتال مستمر');
  const untie = { kind: 'relate', relation: 'none' } as const;
  const tie = { kind: 'relate', relation: 'disputes' } as const;
  const [capturing, fighting] = [anchorIn(read, taken), anchorIn(read, goesOn)];
  const finishTold = (...decisions: Decision[]) => finishCorpus(told, reviewOf(told, decisions));

  it('is what the machine reads as another account', () => {
    expect(goesOn.disputes.map(({ mention }) => mention)).toEqual([taken.id]);
    expect(read.events.find(({ id }) => id === taken.event)?.status).toBe('contested');
  });

  it.each([
    ['of the one', untie, fighting, capturing],
    ['of the other', untie, capturing, fighting],
  ] as const)('takes the tie away, said %s, and what followed from it', (_which, said, at, to) => {
    const finished = finishTold(decide('d', { ...said, at, to }));
    expect(fates(finished)).toEqual(['d applied']);
    expect(eventOf(finished, goesOn)?.relations).toEqual([]);
    expect(finished.corpus.mentions.flatMap(({ disputes }) => disputes)).toEqual([]);
    expect(eventOf(finished, taken)?.status).toBe('claimed');
    expect(faultsOf(finished.corpus)).toEqual([]);
  });

  it('contradicts an editor who ties them, in either direction; the later of two signed holds', () => {
    const none = decide('n', { ...untie, at: fighting, to: capturing });
    const back = decide('t', { ...tie, at: capturing, to: fighting });
    expect(fates(finishTold(none, back))).toEqual(['n conflict', 't conflict']);
    const forth = decide('t', { ...tie, at: fighting, to: capturing });
    const later = finishCorpus(told, reviewOf(told, [none, forth], { signoffs: [signed('t')] }));
    expect(fates(later)).toEqual(['n applied', 't superseded']);
    expect(eventOf(later, goesOn)?.relations).toEqual([]);
  });
});

describe('two decisions', () => {
  const retype = (id: string, type: 'attack' | 'clash') =>
    decide(id, { kind: 'retype', at: at('قصفت'), type });

  it('that say different things of one event are a conflict, and neither holds', () => {
    const finished = finish([retype('x', 'attack'), retype('y', 'clash')]);
    expect(fates(finished)).toEqual(['x conflict', 'y conflict']);
    expect(finished.corpus.events).toEqual(machine.events);
  });

  it('that say the same both hold', () => {
    expect(fates(finish([retype('x', 'attack'), retype('y', 'attack')]))).toEqual(['x applied', 'y applied']);
  });

  it('of which one was signed: the later one holds', () => {
    const finished = finish([retype('x', 'attack'), retype('y', 'clash')], { signoffs: [signed('x')] });
    expect(fates(finished)).toEqual(['x superseded', 'y applied']);
    expect(eventOf(finished, strike)?.type).toBe('clash');
  });

  it('in conflict after a sign-off leave what was signed', () => {
    const finished = finish(
      [
        retype('x', 'attack'),
        retype('y', 'clash'),
        decide('z', { kind: 'retype', at: at('قصفت'), type: 'losses' }),
      ],
      { signoffs: [signed('x')] },
    );
    expect(fates(finished)).toEqual(['x applied', 'y conflict', 'z conflict']);
    expect(eventOf(finished, strike)?.type).toBe('attack');
  });

  it('that accept and hide one event are a conflict', () => {
    const finished = finish([
      decide('a', { kind: 'accept', at: at('استعاد') }),
      decide('h', { kind: 'hide', at: at('سقوط') }),
    ]);
    expect(fates(finished)).toEqual(['a conflict', 'h conflict']);
  });
});
