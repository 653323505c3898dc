// The sides that fight, supplied where an event needs both and its clause leaves them out.
import { describe, expect, it } from 'vitest';
import { withOpponents } from '../../../src/extraction/assemble/supply-sides.ts';
import { LEXICON, readDraft } from '../events/support.ts';

/** `type: agents > targets` of every mention of the last text, supplied actors with a star. */
function told(...texts: readonly string[]): string[] {
  const drafts = texts.map((text, i) => readDraft(text, {}, `a${i}`));
  const mentions = withOpponents(drafts, LEXICON).at(-1)?.mentions ?? [];
  return mentions.map(({ type, actors }) => {
    const named = (role: string) =>
      actors
        .filter((actor) => actor.role === role)
        .map(({ actor, span }) => `${actor}${span === null ? '*' : ''}`)
        .join(' ');
    return `${type}: ${named('agent')} > ${named('target')}`;
  });
}

const WAR = 'اندلعت اشتباكات بين روسيا وأوكرانيا في دونيتسك. ';

describe('in an article that tells who fights whom', () => {
  it.each([
    ['وتواصلت المعارك على جميع الجبهات.', 'clash: russia* ukraine* > '],
    ['وجرى تبادل الأسرى في وقت لاحق.', 'exchange: russia* ukraine* > '],
    ['ودعت فرنسا إلى وقف القتال في دونيتسك.', 'ceasefire-call: france > russia* ukraine*'],
    ['ودعت فرنسا إلى وقف إطلاق النار.', 'ceasefire-call: france > '],
    ['ورفضت أوكرانيا تقديم أي تنازلات.', 'refusal: ukraine > russia*'],
  ])('%s', (text, row) => {
    expect(told(WAR + text)).toContain(row);
  });

  it('supplies nobody where the clause names them', () => {
    expect(told(`${WAR}ودعت فرنسا إسرائيل إلى وقف إطلاق النار.`)).toContain(
      'ceasefire-call: france > israel',
    );
  });

  it('supplies no target of a blow, whose victim may be anybody', () => {
    expect(told(`${WAR}وقصفت روسيا مستشفى.`)).toContain('strike: russia > ');
  });

  it('supplies nobody where two pairs fight', () => {
    const other = 'واندلعت اشتباكات بين الهند وباكستان في كشمير. وتواصلت المعارك على جميع الجبهات.';
    expect(told(WAR + other)).toContain('clash:  > ');
  });
});

describe('in a corpus', () => {
  const silent =
    'أكدت روسيا موقفها وقصفت مستشفى. وطالبت أوكرانيا بانسحابها. وتواصلت المعارك على جميع الجبهات.';

  it('an article that names both sides and no fight between them learns it from another', () => {
    expect(told(WAR, silent)).toContain('clash: russia* ukraine* > ');
  });

  it('an article on another war, which names both beside its own parties, does not', () => {
    const other =
      'اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم، وتواصلت المعارك. وأعلنت روسيا وأوكرانيا دعم المحادثات.';
    const clashes = told(WAR + WAR, other).filter((line) => line.startsWith('clash'));
    expect(clashes).toHaveLength(2);
    expect(clashes.join()).not.toContain('russia');
  });

  it('an article of other people does not', () => {
    expect(told(WAR, 'قصفت إسرائيل مستشفى. وتواصلت المعارك على جميع الجبهات.')).toContain('clash:  > ');
  });
});

describe('a third beside the two that fight', () => {
  const roles = (text: string) =>
    withOpponents([readDraft(WAR + text)], LEXICON)
      .flatMap(({ mentions }) => mentions)
      .filter(({ type }) => type === 'ceasefire-agreement')
      .flatMap(({ actors }) => actors.map(({ actor, role }) => `${actor} ${role}`))
      .sort();

  it('is the broker of their truce', () => {
    expect(roles('وأعلنت تركيا وروسيا وأوكرانيا في بيان مشترك التوصل إلى هدنة.')).toEqual([
      'russia agent',
      'turkey mediator',
      'ukraine agent',
    ]);
  });

  it('is a party where the other of the two is not in it', () => {
    expect(roles('وأعلنت تركيا وروسيا التوصل إلى هدنة.')).toEqual(['russia agent', 'turkey agent']);
  });
});
