// What a denial denies of the event that it answers.
import { describe, expect, it } from 'vitest';
import type { Claim, Mention, Role } from '../../../src/domain/corpus-schema.ts';
import { nameDenials } from '../../../src/extraction/assemble/denials.ts';
import { corpusOf, makeMention } from './support.ts';

const span = { start: 0, end: 4 };
const side = (actor: string) => actor.replace(/-army$/, '');
const says = (actor: string, stance: Claim['stance']): Claim => ({
  chain: [{ actor, span }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'paraphrased',
});
const by = (actor: string, role: Role = 'agent') => ({ actor, role, span: null });
const told = (parts: Parameters<typeof makeMention>[0]) => makeMention(parts);
const deniesOf = (...mentions: Mention[]) =>
  nameDenials(mentions, side).flatMap(({ claims }) =>
    claims.flatMap(({ stance, denies }) => (stance === 'denies' ? [denies] : [])),
  );

describe('a denial denies', () => {
  it('that it happened, where the deed would be another’s', () => {
    expect(
      deniesOf(told({ claims: [says('north', 'asserts')] }), told({ claims: [says('south', 'denies')] })),
    ).toEqual(['occurrence']);
  });

  it('responsibility, where the deed would be its own and others tell of it', () => {
    const denial = told({ actors: [by('south-army')], claims: [says('south', 'denies')] });
    expect(deniesOf(told({}), denial)).toEqual(['responsibility']);
    expect(deniesOf(told({ claims: [says('north', 'asserts')] }), denial)).toEqual(['responsibility']);
  });

  it('that it happened, where nobody tells of it or the deed cannot be another’s', () => {
    const denial = { actors: [by('south')], claims: [says('south', 'denies')] };
    expect(deniesOf(told(denial))).toEqual(['occurrence']);
    expect(deniesOf(told({ type: 'withdrawal' }), told({ ...denial, type: 'withdrawal' }))).toEqual([
      'occurrence',
    ]);
  });

  it('a detail, where the denier tells of the event too', () => {
    expect(
      deniesOf(
        told({ claims: [says('south', 'asserts')] }),
        told({ claims: [says('south-army', 'denies')] }),
      ),
    ).toEqual(['detail']);
  });
});

describe('in a corpus a denial', () => {
  it('joins the shelling that it answers', () => {
    const corpus = corpusOf({
      a: 'طال القصف كاتدرائية في مدينة خاركيف أمس الخميس. ونفى الجيش الروسي قصف الموقع.',
    });
    const strikes = corpus.events.filter(({ type }) => type === 'strike');
    expect(strikes.map(({ status, mentions }) => [status, mentions.length])).toEqual([['contested', 2]]);
  });

  it('that answers nothing is a statement of its own, never something that took place', () => {
    const corpus = corpusOf({ a: 'نفى الجيش الروسي قصف مدينة خاركيف أمس الخميس.' });
    expect(corpus.events.map(({ type, status }) => [type, status])).toEqual([['strike', 'denied']]);
  });
});
