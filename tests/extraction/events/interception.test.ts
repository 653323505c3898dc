// Missiles and drones that are stopped: who stops one answers whoever fired it, where it flew to.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const strikes = (text: string) =>
  mentionsIn(text)
    .filter(({ type }) => type === 'strike')
    .map(({ trigger, agents, targets, places }) => ({ trigger, agents, targets, places }));

describe('an interception', () => {
  it.each([
    'قال الجيش الإسرائيلي إنه اعترض صاروخا أطلق من إيران باتجاه مدينة حيفا.',
    'أعلن الجيش الإسرائيلي أنه فتح النار على صاروخ أطلق من إيران باتجاه مدينة حيفا.',
  ])('is against whoever fired, where the missile flew to: %s', (text) => {
    const [stopped, fired] = strikes(text);
    expect(stopped).toMatchObject({ agents: ['israel-army'], targets: ['iran'], places: ['haifa'] });
    expect(fired).toMatchObject({ agents: ['iran'], places: ['haifa'] });
  });

  it('told with a pronoun for the missile is no loss of equipment', () => {
    const text = 'رصد الجيش الإسرائيلي صاروخا أطلق من إيران باتجاه مدينة حيفا، وتم تدميره في الجو.';
    expect(mentionsIn(text).map(({ type }) => type)).toEqual(['strike', 'strike']);
    expect(strikes(text)[1]).toMatchObject({ trigger: 'تدميره', targets: ['iran'], places: ['haifa'] });
  });

  it('is none where stores are destroyed or an aircraft is shot down', () => {
    expect(mentionsIn('دمر الجيش الإسرائيلي عشر دبابات في لبنان.')[0]?.type).toBe('losses');
    expect(strikes('أسقط الجيش السوري مروحية تركية فوق إدلب.')[0]).toMatchObject({ agents: ['syria-army'] });
  });
});
