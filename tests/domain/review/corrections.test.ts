import { describe, expect, it } from 'vitest';
import { buildCorrections } from '../../../src/domain/review/corrections.ts';
import { correctionSchema } from '../../../src/domain/review/review-report.ts';
import type { SignedArticle, SignedEvent } from '../../../src/domain/review/review-schema.ts';
import { makeDecision, makeSigned, makeSignedArticle, makeSignoffOf } from './signed-fixtures.ts';

const snapshot = (events: SignedEvent[], articles: SignedArticle[] = [makeSignedArticle('a')]) => ({
  events,
  articles,
});
const applied = (decision: string, event: string | null) => ({
  decision,
  status: 'applied' as const,
  event,
  article: 'a',
});
const accept = makeDecision('d0', 'accept');
const signed = makeSigned('e');
const signoff = makeSignoffOf([signed], { decisions: ['d0'] });

describe('buildCorrections', () => {
  it('logs a decision made after the sign-off: what stood there and what stands there now, by whom and why', () => {
    const retype = makeDecision('d1', 'retype', { type: 'visit' });
    const [correction, ...more] = buildCorrections({
      file: { decisions: [accept, retype], signoffs: [signoff] },
      outcomes: [applied('d0', 'e'), applied('d1', 'e')],
      signedAlone: () => snapshot([signed]),
      now: snapshot([makeSigned('e', { type: 'visit', headline: { ar: 'زيارة', en: 'A visit' } })]),
    });
    expect(more).toEqual([]);
    expect(correctionSchema.parse(correction)).toEqual(correction);
    expect(correction).toEqual({
      decision: 'd1',
      kind: 'retype',
      by: 'Karim',
      on: '2026-01-09',
      reason: 'The agency corrected itself.',
      event: 'e',
      article: 'a',
      headline: { ar: 'زيارة', en: 'A visit' },
      was: { type: 'meeting', headline: signed.headline },
      now: { type: 'visit', headline: { ar: 'زيارة', en: 'A visit' } },
      joined: [],
      splitFrom: null,
    });
  });

  it('logs what was decided of an article whose file has another name now', () => {
    const later = makeDecision('d1', 'article', { article: 'a', publisher: 'The Daily' });
    const [correction] = buildCorrections({
      file: { decisions: [later], signoffs: [signoff] },
      outcomes: [{ ...applied('d1', null), article: 'renamed' }],
      signedAlone: () => snapshot([signed], [makeSignedArticle('renamed')]),
      now: snapshot([signed], [{ ...makeSignedArticle('renamed'), publisher: 'The Daily' }]),
    });
    expect(correction).toMatchObject({ article: 'renamed', now: { publisher: 'The Daily' } });
  });

  it('logs nothing where nobody has signed, and for what was signed', () => {
    const none = { signedAlone: () => snapshot([signed]), now: snapshot([signed]) };
    const outcomes = [applied('d0', 'e')];
    expect(buildCorrections({ file: { decisions: [accept], signoffs: [] }, outcomes, ...none })).toEqual([]);
    expect(
      buildCorrections({ file: { decisions: [accept], signoffs: [signoff] }, outcomes, ...none }),
    ).toEqual([]);
  });

  it('logs no acceptance, and no decision that says what stood there already', () => {
    const later = [makeDecision('d1', 'accept'), makeDecision('d2', 'retype', { type: 'meeting' })];
    expect(
      buildCorrections({
        file: { decisions: [accept, ...later], signoffs: [signoff] },
        outcomes: [applied('d1', 'e'), applied('d2', 'e')],
        signedAlone: () => snapshot([signed]),
        now: snapshot([signed]),
      }),
    ).toEqual([]);
  });

  it('leaves to each decision what it can have changed', () => {
    const later = [
      makeDecision('d1', 'retype', { type: 'visit' }),
      makeDecision('d2', 'places', { places: ['p'] }),
    ];
    const found = buildCorrections({
      file: { decisions: later, signoffs: [signoff] },
      outcomes: [applied('d1', 'e'), applied('d2', 'e')],
      signedAlone: () => snapshot([signed]),
      now: snapshot([makeSigned('e', { type: 'visit', places: ['p'] })]),
    });
    expect(found.map(({ now }) => now)).toEqual([{ type: 'visit' }, { places: ['p'] }]);
  });

  it('has all that followed from the only decision on an event, whatever it sets', () => {
    const found = buildCorrections({
      file: { decisions: [makeDecision('d1', 'modality', { modality: 'planned' })], signoffs: [signoff] },
      outcomes: [applied('d1', 'e')],
      signedAlone: () => snapshot([signed]),
      now: snapshot([makeSigned('e', { places: ['p'] })]),
    });
    expect(found).toMatchObject([{ was: { places: [] }, now: { places: ['p'] } }]);
  });

  it('names the event that was joined to another, and the one that a part was taken out of', () => {
    const other = makeSigned('f');
    const at = accept.kind === 'accept' ? accept.at : null;
    const [joined] = buildCorrections({
      file: { decisions: [makeDecision('d1', 'merge', { into: at })], signoffs: [signoff] },
      outcomes: [applied('d1', 'e')],
      signedAlone: () => snapshot([signed, other]),
      now: snapshot([makeSigned('e', { mentions: ['e', 'f'] })]),
    });
    expect(joined?.joined).toEqual([{ event: 'f', headline: other.headline }]);
    const whole = makeSigned('e', { mentions: ['e', 'e2', 'f'] });
    const [split] = buildCorrections({
      file: { decisions: [makeDecision('d1', 'split')], signoffs: [signoff] },
      outcomes: [applied('d1', 'f')],
      signedAlone: () => snapshot([whole]),
      now: snapshot([makeSigned('e', { mentions: ['e', 'e2'] }), other]),
    });
    expect(split).toMatchObject({ event: 'f', splitFrom: { event: 'e' } });
  });

  it('takes no part of what new articles changed', () => {
    const told = { mentions: ['e', 'new'], claimants: ['x'] };
    const [correction] = buildCorrections({
      file: { decisions: [makeDecision('d1', 'retype', { type: 'visit' })], signoffs: [signoff] },
      outcomes: [applied('d1', 'e')],
      signedAlone: () => snapshot([makeSigned('e', told)]),
      now: snapshot([makeSigned('e', { ...told, type: 'visit' })]),
    });
    expect(correction?.now).toEqual({ type: 'visit' });
  });

  it('shows of an event taken out all that readers saw, and of one put in all that they see', () => {
    const later = [
      makeDecision('d1', 'hide'),
      makeDecision('d2', 'add', {
        type: 'visit',
        modality: 'happened',
        date: {
          precision: 'unknown',
          start: null,
          end: null,
          dayPart: null,
          clock: null,
          approximate: false,
          stated: false,
        },
        actors: [],
        places: [],
        claims: [],
        quantities: [],
      }),
    ];
    const [out, put] = buildCorrections({
      file: { decisions: later, signoffs: [signoff] },
      outcomes: [applied('d1', 'e'), applied('d2', 'f')],
      signedAlone: () => snapshot([signed]),
      now: snapshot([makeSigned('f', { type: 'visit' })]),
    });
    expect(out).toMatchObject({ event: 'e', headline: signed.headline, was: { type: 'meeting' }, now: {} });
    expect(put).toMatchObject({ event: 'f', was: {}, now: { type: 'visit' } });
  });

  it('logs what was corrected in an article', () => {
    const decision = makeDecision('d1', 'article', { article: 'a', publisher: 'The Agency' });
    const [correction] = buildCorrections({
      file: { decisions: [decision], signoffs: [signoff] },
      outcomes: [applied('d1', null)],
      signedAlone: () => snapshot([signed]),
      now: snapshot([signed], [makeSignedArticle('a', { publisher: 'The Agency' })]),
    });
    expect(correction).toMatchObject({
      event: null,
      article: 'a',
      was: { publisher: null },
      now: { publisher: 'The Agency' },
    });
  });

  it('leaves a failed decision out', () => {
    expect(
      buildCorrections({
        file: { decisions: [makeDecision('d1', 'hide')], signoffs: [signoff] },
        outcomes: [{ decision: 'd1', status: 'lost', event: null, article: 'a' }],
        signedAlone: () => snapshot([signed]),
        now: snapshot([signed]),
      }),
    ).toEqual([]);
  });

  it('keeps in the log what was signed again later', () => {
    const visit = makeSigned('e', { type: 'visit' });
    const again = makeSignoffOf([visit], { decisions: ['d0', 'd1'], on: '2026-02-01' });
    const found = buildCorrections({
      file: {
        decisions: [accept, makeDecision('d1', 'retype', { type: 'visit' })],
        signoffs: [signoff, again],
      },
      outcomes: [applied('d0', 'e'), applied('d1', 'e')],
      signedAlone: () => snapshot([visit]),
      now: snapshot([visit]),
    });
    expect(found).toMatchObject([{ decision: 'd1', was: { type: 'meeting' }, now: { type: 'visit' } }]);
  });
});
