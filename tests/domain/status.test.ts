import { describe, expect, it } from 'vitest';
import type { StatusInput } from '../../src/domain/status.ts';
import { statusOf } from '../../src/domain/status.ts';

const base: StatusInput = {
  type: 'capture',
  modalities: ['happened'],
  voices: [],
  agentSides: ['north'],
  targetSides: ['south'],
  owners: new Set(['north']),
  disputedBy: [],
  parties: new Set(['north', 'south']),
  allies: new Set(),
};
const says = (side: string | null) => ({ side, stance: 'asserts' as const });
const denies = (side: string) => ({ side, stance: 'denies' as const });

describe('the status of an event', () => {
  it('is planned when no mention tells it as happened', () => {
    expect(statusOf({ ...base, modalities: ['planned', 'called-for'], voices: [says(null)] })).toBe(
      'planned',
    );
  });
  it('is called for when that is all', () => {
    expect(statusOf({ ...base, modalities: ['called-for'], voices: [says('east')] })).toBe('called-for');
  });
  it('is hypothetical when it is only imagined', () => {
    expect(statusOf({ ...base, modalities: ['unreal'], voices: [says('east')] })).toBe('hypothetical');
  });
  it('is denied when nobody asserts it', () => {
    expect(statusOf({ ...base, voices: [denies('south')] })).toBe('denied');
    expect(statusOf({ ...base, modalities: ['planned'], voices: [denies('south')] })).toBe('denied');
    expect(statusOf({ ...base, modalities: ['unreal'], voices: [denies('south')] })).toBe('denied');
  });
  it('is contested when one side asserts and another denies', () => {
    expect(statusOf({ ...base, voices: [says('north'), denies('south')] })).toBe('contested');
  });
  it('is agreed of losses among civilians when both parties tell of them, claimed when one does', () => {
    const losses: StatusInput = { ...base, type: 'losses', agentSides: [], targetSides: ['civilians'] };
    expect(statusOf({ ...losses, voices: [says('north'), says('south')] })).toBe('agreed');
    expect(statusOf({ ...losses, voices: [says('north')] })).toBe('claimed');
  });
  it('of a blow is agreed only where the doer owns up to it', () => {
    const strike: StatusInput = { ...base, type: 'strike', voices: [says('north'), says('south')] };
    expect(statusOf(strike)).toBe('agreed');
    expect(statusOf({ ...strike, owners: new Set() })).toBe('claimed');
  });
  it('is contested when the article tells it and a side denies', () => {
    expect(statusOf({ ...base, voices: [says(null), denies('south')] })).toBe('contested');
  });
  it('is contested when another account contradicts it without denying', () => {
    expect(statusOf({ ...base, voices: [says('north')], disputedBy: ['south'] })).toBe('contested');
  });
  it('is not contested by a side that takes back its own word', () => {
    expect(statusOf({ ...base, voices: [says('north'), denies('north')] })).toBe('claimed');
  });
  it('is agreed when both sides say so', () => {
    expect(statusOf({ ...base, type: 'clash', voices: [says('north'), says('south')] })).toBe('agreed');
  });
  it('is not agreed where those who say so stand on one side of it', () => {
    const fight = {
      ...base,
      type: 'clash' as const,
      agentSides: ['north', 'province', 'south'],
      parties: new Set(['north', 'province', 'south']),
      voices: [says('north'), says('province')],
    };
    expect(statusOf({ ...fight, targetSides: ['north', 'south'] })).toBe('claimed');
    expect(statusOf({ ...fight, targetSides: [] })).toBe('claimed');
    expect(statusOf({ ...fight, targetSides: ['north'] })).toBe('claimed');
  });
  it('is agreed when two parties that stand side by side both say so', () => {
    expect(
      statusOf({
        ...base,
        type: 'clash',
        agentSides: ['north', 'south'],
        targetSides: [],
        voices: [says('north'), says('south')],
      }),
    ).toBe('agreed');
  });
  it('is agreed when both warring sides tell it of parties that the text leaves out', () => {
    expect(
      statusOf({
        ...base,
        type: 'clash',
        agentSides: [],
        targetSides: [],
        voices: [says('north'), says('south')],
      }),
    ).toBe('agreed');
  });
  it('is agreed when the side whom it costs says so', () => {
    expect(statusOf({ ...base, voices: [says('south')] })).toBe('agreed');
  });
  it('is claimed when only a party says so', () => {
    expect(statusOf({ ...base, voices: [says('north')] })).toBe('claimed');
  });
  it('is claimed when only a declared ally says so', () => {
    expect(statusOf({ ...base, voices: [says('ally')], allies: new Set(['ally']) })).toBe('claimed');
  });
  it('is reported when a bystander says so', () => {
    expect(statusOf({ ...base, voices: [says('north'), says('east')] })).toBe('reported');
  });
  it('is reported when the article tells it in its own voice', () => {
    expect(statusOf({ ...base, voices: [says(null)] })).toBe('reported');
  });
  it('takes a party’s word for its own public act', () => {
    expect(statusOf({ ...base, type: 'refusal', voices: [says('north')] })).toBe('reported');
  });
});
