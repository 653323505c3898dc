// What is fired, and what a company launches.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

const strikesIn = (text: string) => eventsIn(text).filter((event) => event.startsWith('strike'));

describe('an aircraft', () => {
  it('that a company launches is no strike', () => {
    expect(strikesIn('أطلقت الشركة طائرة جديدة.')).toEqual([]);
    expect(strikesIn('أطلقت الشركة الأوروبية لصناعة الطيران في معرض باريس أمس طائرة جديدة.')).toEqual([]);
  });

  it('without a pilot is fired', () => {
    expect(strikesIn('أطلق الحوثيون طائرة مسيرة نحو ميناء إيلات.')).toHaveLength(1);
  });
});

it('has what is intercepted far behind its verb', () => {
  expect(
    strikesIn('اعترضت منظومة الدفاع الجوي التابعة للجيش السوداني، مساء الجمعة، صاروخا باليستيا.'),
  ).toHaveLength(1);
});
