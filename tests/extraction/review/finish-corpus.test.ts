// Each kind of decision that sets something, on a small corpus: what it does to the event, to what follows from it, and what
// becomes of it.
import { describe, expect, it } from 'vitest';
import { at, capture, denial, finish, finishOne, machine, strike, TEXTS } from './sample.ts';
import { decide, eventOf, fates, setDay } from './support.ts';

describe('no decision', () => {
  it('gives what the machine makes of the articles', () => {
    expect(finish([]).corpus).toEqual(machine);
  });
});

describe('accept', () => {
  it('marks the event with who and when, and changes nothing of it', () => {
    const finished = finishOne({ kind: 'accept', at: at('قصفت') });
    const before = machine.events.find(({ id }) => id === strike.event);
    expect(eventOf(finished, strike)).toEqual({
      ...before,
      reviewed: { by: 'سلمى', on: '2024-05-11', was: {} },
    });
    expect(fates(finished)).toEqual(['d applied']);
    expect(finished.corpus.review.progress).toEqual({ reviewed: 1, of: machine.events.length });
  });
});

describe('hide', () => {
  it('takes the event and its mentions out, and says so', () => {
    const finished = finishOne({ kind: 'hide', at: at('استعاد') });
    expect(eventOf(finished, capture)).toBeNull();
    expect(finished.corpus.mentions.some(({ id }) => id === denial.id)).toBe(false);
    expect(finished.report.hidden).toMatchObject([
      { id: capture.event, mentions: [capture.id, denial.id], by: 'سلمى', reason: 'خطأ في القراءة' },
    ]);
    // It counts among those that were looked at.
    expect(finished.corpus.review.progress).toEqual({ reviewed: 1, of: machine.events.length });
    expect(finished.report.hidden[0]?.headline.ar).toContain('سنجة');
  });

  it('overtakes what was set of the event', () => {
    const finished = finish([
      decide('t', { kind: 'retype', at: at('قصفت'), type: 'attack' }),
      decide('h', { kind: 'hide', at: at('قصفت') }),
    ]);
    expect(fates(finished)).toEqual(['t superseded hidden-event', 'h applied']);
  });
});

describe('retype', () => {
  it('changes type, codes and headline, and keeps the id', () => {
    const event = eventOf(finishOne({ kind: 'retype', at: at('قصفت'), type: 'withdrawal' }), strike);
    expect(event).toMatchObject({ id: strike.event, type: 'withdrawal', family: 'territory', cameo: '0874' });
    expect(event?.headline.en).toContain('withdr');
    expect(event?.reviewed?.was).toMatchObject({ type: 'strike', headline: {} });
  });
});

describe('redate', () => {
  it('sets the date; what the machine read stays for the record', () => {
    const event = eventOf(finishOne({ kind: 'redate', at: at('قصفت'), date: setDay('2024-04-30') }), strike);
    expect(event?.date).toMatchObject({ edtf: '2024-04-30', start: '2024-04-30', precision: 'day' });
    expect(event?.dateAlternatives).toEqual([]);
    expect(event?.reviewed?.was).toMatchObject({ date: { edtf: '2024-05-05' } });
  });

  it('is refused where it is no date', () => {
    const finished = finishOne({ kind: 'redate', at: at('قصفت'), date: setDay('2024-05-02', '2024-05-01') });
    expect(finished.report.outcomes).toMatchObject([
      { status: 'lost', reason: 'invalid', detail: 'end-before-start' },
    ]);
    expect(eventOf(finished, strike)?.reviewed).toBeNull();
  });
});

describe('places', () => {
  it('take the place of the machine’s, in the headline too', () => {
    const event = eventOf(finishOne({ kind: 'places', at: at('قصفت'), places: ['khartoum'] }), strike);
    expect(event?.places).toEqual(['khartoum']);
    expect(event?.headline.en).toContain('Khartoum');
  });

  it('may be ones that the editor named', () => {
    const finished = finishOne(
      { kind: 'places', at: at('قصفت'), places: ['umm-keddada-market'] },
      { places: [{ id: 'umm-keddada-market', label: { ar: 'سوق أم كدادة', en: 'Umm Keddada market' } }] },
    );
    expect(finished.corpus.places.map(({ id }) => id)).toContain('umm-keddada-market');
    expect(eventOf(finished, strike)?.headline.ar).toContain('سوق أم كدادة');
  });

  it('that nobody knows are reported', () => {
    expect(finishOne({ kind: 'places', at: at('قصفت'), places: ['nowhere'] }).report.outcomes).toMatchObject([
      { status: 'lost', reason: 'unknown-name', detail: 'nowhere' },
    ]);
  });
});

describe('actors', () => {
  it('change who did it, and with them status and headline', () => {
    const finished = finishOne({
      kind: 'actors',
      at: at('استعاد'),
      actors: [
        { actor: 'rapid-support-forces', role: 'agent' },
        { actor: 'sudan', role: 'target' },
      ],
    });
    const event = eventOf(finished, capture);
    expect(event?.actors).toEqual([
      { actor: 'rapid-support-forces', role: 'agent' },
      { actor: 'sudan', role: 'target' },
    ]);
    expect(event?.headline.en).not.toBe(machine.events.find(({ id }) => id === capture.event)?.headline.en);
    // What the words of the passage name is left as it was read.
    expect(finished.corpus.mentions.find(({ id }) => id === capture.id)?.actors).toEqual(
      machine.mentions.find(({ id }) => id === capture.id)?.actors,
    );
  });

  it('that the editor named are actors of the corpus, with their side', () => {
    const finished = finishOne(
      { kind: 'actors', at: at('قصفت'), actors: [{ actor: 'fifth-brigade', role: 'agent' }] },
      {
        actors: [
          {
            id: 'fifth-brigade',
            kind: 'armed-force',
            label: { ar: 'اللواء الخامس', en: 'the Fifth Brigade' },
            side: 'ethiopia',
          },
        ],
      },
    );
    const ids = finished.corpus.actors.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['ethiopia', 'fifth-brigade']));
    expect(eventOf(finished, strike)?.headline.en).toContain('Fifth Brigade');
  });

  it('that act for nobody who is known are reported', () => {
    const named = { id: 'band', kind: 'armed-force' as const, label: { ar: 'عصبة', en: 'a band' } };
    const { report } = finishOne(
      { kind: 'actors', at: at('قصفت'), actors: [{ actor: 'band', role: 'agent' }] },
      { actors: [{ ...named, side: 'nowhere' }] },
    );
    expect(report.outcomes).toMatchObject([{ status: 'lost', reason: 'unknown-name', detail: 'nowhere' }]);
  });
});

describe('claims', () => {
  it('of a speaker make a reported event a claimed one, on the words that name him', () => {
    const finished = finishOne({
      kind: 'claims',
      at: at('قصفت'),
      claims: [{ speaker: 'sudan-army', stance: 'asserts', denies: null, form: 'paraphrased' }],
    });
    expect(eventOf(finished, strike)).toMatchObject({ status: 'claimed', sources: { claimants: ['sudan'] } });
    const mention = finished.corpus.mentions.find(({ id }) => id === strike.id);
    const span = mention?.claims[0]?.chain[0]?.span;
    expect(span && TEXTS.a.slice(span.start, span.end)).toContain('السوداني');
  });

  it('taken away leave the article’s own voice', () => {
    const finished = finishOne({ kind: 'claims', at: at('سقوط'), claims: [] });
    expect(eventOf(finished, capture)?.status).toBe('reported');
  });

  it('say what is denied, whatever the machine would conclude', () => {
    const finished = finishOne({
      kind: 'claims',
      at: at('سقوط'),
      claims: [{ speaker: 'rapid-support-forces', stance: 'denies', denies: 'detail', form: 'paraphrased' }],
    });
    const mention = finished.corpus.mentions.find(({ id }) => id === denial.id);
    expect(mention?.claims[0]).toMatchObject({ stance: 'denies', denies: 'detail' });
    expect(eventOf(finished, capture)?.reviewed?.was).toMatchObject({
      told: { [denial.id]: { claims: [{ denies: 'occurrence' }] } },
    });
  });
});

describe('modality and quantities', () => {
  it('are set of the mention, and the event follows', () => {
    const finished = finish([
      decide('m', { kind: 'modality', at: at('قصفت'), modality: 'planned' }),
      decide('q', {
        kind: 'quantities',
        at: at('قصفت'),
        quantities: [
          {
            kind: 'killed',
            of: 'مدنيا',
            low: 12,
            high: 12,
            approx: false,
            whose: 'sudan',
            countedBy: null,
            cumulative: false,
          },
        ],
      }),
    ]);
    const event = eventOf(finished, strike);
    expect(event?.status).toBe('planned');
    const span = event?.quantities[0]?.span;
    expect(span && TEXTS.a.slice(span.start, span.end)).toContain('12');
  });
});

describe('quantities that are none', () => {
  it('are refused', () => {
    const number = { kind: 'killed', of: 'مدنيا', approx: false, whose: null, countedBy: null } as const;
    const quantities = [{ ...number, cumulative: false, low: 12, high: 3 }];
    expect(finishOne({ kind: 'quantities', at: at('قصفت'), quantities }).report.outcomes).toMatchObject([
      { status: 'lost', reason: 'invalid', detail: 'low-above-high' },
    ]);
  });
});

describe('retitle', () => {
  it('sets the headline, and leaves the label where none is given', () => {
    const headline = { ar: 'قصف على الأبيض', en: 'El Obeid shelled' };
    const finished = finishOne({ kind: 'retitle', at: at('قصفت'), headline, label: null });
    const before = machine.events.find(({ id }) => id === strike.event);
    expect(eventOf(finished, strike)).toMatchObject({ headline, label: before?.label });
    expect(eventOf(finished, strike)?.reviewed?.was).toEqual({ headline: before?.headline });
  });
});

describe('an article', () => {
  it('gets what the editor knows of it, and its days are counted anew', () => {
    const finished = finishOne({
      kind: 'article',
      article: 'a',
      publisher: 'وكالة السودان',
      credits: ['رويترز'],
      published: '2024-06-14',
      url: null,
    });
    expect(finished.corpus.articles[0]).toMatchObject({
      publisher: 'وكالة السودان',
      credits: ['رويترز'],
      published: { date: '2024-06-14', basis: 'metadata' },
    });
    expect(eventOf(finished, strike)?.date.edtf).toBe('2024-06-09');
    expect(finishOne({ kind: 'article', article: 'x', publisher: null }).report.outcomes).toMatchObject([
      { status: 'lost', reason: 'article-gone', detail: 'x' },
    ]);
  });

  it('whose day is taken away leaves its events undated', () => {
    const finished = finishOne({ kind: 'article', article: 'a', published: null });
    expect(finished.corpus.articles[0]?.published).toMatchObject({ date: null, basis: 'unknown' });
    expect(eventOf(finished, strike)?.date.start).toBeNull();
  });
});
