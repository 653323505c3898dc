// Who has the word: whom a verb without a subject of its own goes on from.
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/extraction/events/voices.ts';
import { goesOnFrom } from '../../../src/extraction/events/voices.ts';
import { mentionsIn } from './support.ts';

const voice = (actor: string, gender: Voice['gender'], isMain = true): Voice => ({
  speakers: [{ actor, span: { start: 0, end: 1 } }],
  gender,
  verb: 0,
  isMain,
});
const whoOf = (voices: readonly Voice[], gender: Voice['gender']) =>
  goesOnFrom(voices, gender)?.speakers[0]?.actor;

describe('whoever goes on', () => {
  it('is of the gender of the verb', () => {
    expect(whoOf([voice('minister', 'm'), voice('ministry', 'f')], 'm')).toBe('minister');
    expect(whoOf([voice('minister', 'm'), voice('agency', null)], 'f')).toBe('agency');
  });

  it('is rather whom the sentence lets speak than whom his words quote', () => {
    expect(whoOf([voice('minister', 'm'), voice('officer', 'm', false)], 'm')).toBe('minister');
    expect(whoOf([voice('minister', 'm'), voice('army', 'f', false)], 'f')).toBe('army');
  });

  it('is nobody where none agrees', () => {
    expect(whoOf([voice('ministry', 'f')], 'm')).toBeUndefined();
  });

  it.each([
    ['اتهمت كينيا إثيوبيا بخرق الهدنة، وطالبت مجلس الأمن بالتدخل.', 'demand', 'kenya', 'in the sentence'],
    [
      'دعا غوتيريش إلى وقف القتال. وحث الطرفين على فتح المعابر.',
      'demand',
      'antonio-guterres',
      'in the next one',
    ],
    [
      'اتهمت كينيا إثيوبيا بقصف كيسمايو. وهددت بالرد على القصف.',
      'threat',
      'kenya',
      'not who is told to have done something',
    ],
  ])('has the word: %s', (text, type, agent) => {
    expect(mentionsIn(text).find((row) => row.type === type)?.agents).toEqual([agent]);
  });

  it('said what follows a call', () => {
    const rows = mentionsIn(
      'قال لافروف إن المحادثات مستمرة. ودعت كينيا إلى وقف القتال. وأضافت أن قواتها قصفت بادمي.',
    );
    expect(rows.at(-1)?.claims).toEqual(['kenya: asserts']);
  });
});
