import { describe, expect, it } from 'vitest';
import { EVENT_FAMILIES, EVENT_TYPES, familyOf, typeInfo } from '../../src/domain/event-types.ts';

describe('the table of event types', () => {
  it('gives each type one of the six families, and each family a type', () => {
    expect(new Set(EVENT_TYPES.map(familyOf))).toEqual(new Set(EVENT_FAMILIES));
    expect(new Set(EVENT_TYPES).size).toBe(EVENT_TYPES.length);
  });

  it('keeps the types of a family together, in the order of the families', () => {
    const families = EVENT_TYPES.map(familyOf);
    const inOrder = [...families].sort((a, b) => EVENT_FAMILIES.indexOf(a) - EVENT_FAMILIES.indexOf(b));
    expect(families).toEqual(inOrder);
  });

  it('codes every type in PLOVER and CAMEO in the form those schemes have', () => {
    for (const type of EVENT_TYPES) {
      const { plover, cameo } = typeInfo(type);
      expect(plover).toMatch(/^[A-Z]+(:[a-z-]+)?$/);
      expect(cameo).toMatch(/^\d{2,4}$/);
    }
  });

  it('puts a truce under CONCEDE and a capture under COERCE', () => {
    expect(typeInfo('ceasefire-agreement')).toMatchObject({ plover: 'CONCEDE', cameo: '0871' });
    expect(typeInfo('capture')).toMatchObject({ family: 'territory', cameo: '192' });
  });
});
