// An editor goes through the seeds, signs, and then an article comes: the same engine as on the command line and in the page.
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorOfMention, settleAnchor } from '../../../src/domain/review/mention-anchor.ts';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import type { Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW, reviewFileSchema } from '../../../src/domain/review/review-schema.ts';
import { makeSignoff } from '../../../src/domain/review/snapshot.ts';
import type { Draft } from '../../../src/extraction/draft.ts';
import { finishCorpus, linkCorpus, readArticle } from '../../../src/extraction/pipeline.ts';
import { readFolder } from '../../gold/support.ts';
import { LEXICON } from '../events/support.ts';

const FOLDER = 'seeds/articles';
const words = { ar: '', en: '' };
const SITE = {
  about: { title: words, standfirst: words, scope: words, cutOff: null, editor: null, contact: null },
  version: '0',
  preferredNames: {},
};
const link = (drafts: readonly Draft[]) => linkCorpus(drafts, SITE, LEXICON);

/** Nobody has told two of its events before; the third is a strike that one side laid to the other, who denies it now. */
const NEW_TEXT = `ما بعد الاتفاق

وقّعت روسيا وأذربيجان وأرمينيا اتفاقاً في موسكو أمس الأول.

نفت أذربيجان قصف مدينة ستيباناكرت يوم 9 أكتوبر/تشرين الأول 2020.

وزار وزير الخارجية الروسي سيرغي لافروف باكو أمس الأربعاء.`;
const NEW = 'zz-new';

const signature = { by: 'سلمى', on: '2026-01-05', reason: '' };

function anchorIn(corpus: Corpus, event: string) {
  const mention = corpus.mentions.find(({ id }) => id === event);
  if (!mention) throw new Error(`no mention ${event}`);
  const { text } = corpus.articles.find(({ id }) => id === mention.article) ?? { text: '' };
  return settleAnchor(
    anchorOfMention(mention),
    text,
    corpus.mentions.filter(({ article }) => article === mention.article),
  );
}

/** The seeds, each with the day of publication that the engine infers: what comes later dates them no otherwise. */
let seeds: readonly Draft[] = [];
let fresh: Draft;
let machine: Corpus;
let signed: ReviewFile;
const accept = (corpus: Corpus): Decision[] =>
  corpus.events.map(({ id }) => ({ ...signature, kind: 'accept', id: `a-${id}`, at: anchorIn(corpus, id) }));

beforeAll(() => {
  const asFound = readFolder(FOLDER);
  const { articles } = finishCorpus(link(asFound), NO_REVIEW).corpus;
  const days = articles.map(({ id, published }) => [id, { published: published.date ?? undefined }]);
  seeds = readFolder(FOLDER, Object.fromEntries(days));
  const metadata = { published: '2020-11-12', publisher: 'صحيفة' };
  fresh = readArticle({ id: NEW, text: NEW_TEXT, sha256: 'f'.repeat(64), metadata }, LEXICON);
  machine = finishCorpus(link(seeds), NO_REVIEW).corpus;
  const decided = { ...NO_REVIEW, decisions: accept(machine) };
  const { corpus } = finishCorpus(link(seeds), decided);
  signed = {
    ...decided,
    signoffs: [makeSignoff(corpus, decided.decisions, { by: 'سلمى', on: '2026-01-06', note: '' })],
  };
});

describe('a chronology that an editor has signed', () => {
  it('is reviewed: every event accepted, nothing different', () => {
    expect(reviewFileSchema.safeParse(signed).success).toBe(true);
    const { corpus, report } = finishCorpus(link(seeds), signed);
    expect(corpus.events.length).toBe(machine.events.length);
    expect(report.outcomes.every(({ status }) => status === 'applied')).toBe(true);
    expect(corpus.review).toMatchObject({ state: 'reviewed', by: 'سلمى', on: '2026-01-06' });
    expect(report.sinceSignoff).toEqual({ added: [], changed: [], newlyDenied: [], withdrawn: [] });
    expect(report.corrections).toEqual([]);
  });

  it('is a draft again where a decision of its file does not fit any more', () => {
    const misfit = {
      decision: 'd',
      kind: 'paint',
      status: 'lost' as const,
      reason: 'invalid' as const,
      detail: 'decisions[0].kind',
      article: null,
      exact: null,
      event: null,
    };
    const { corpus, report } = finishCorpus(link(seeds), signed, [misfit]);
    expect(corpus.review.state).toBe('draft');
    expect(report.outcomes[0]).toEqual(misfit);
  });

  it('is a draft again when an article comes, with a list of just what it brought', () => {
    const { corpus, report } = finishCorpus(link([...seeds, fresh]), signed);
    expect(corpus.review).toMatchObject({ state: 'draft', by: 'سلمى', on: '2026-01-06' });
    expect(report.outcomes.every(({ status }) => status === 'applied')).toBe(true);
    const since = report.sinceSignoff;
    expect(since).not.toBeNull();
    // Found without the list: events told by the new article alone, and those that it tells too.
    const tellers = (event: Corpus['events'][number]) =>
      new Set(corpus.mentions.filter((mention) => mention.event === event.id).map(({ article }) => article));
    const told = corpus.events.filter((event) => tellers(event).has(NEW));
    const alone = told.filter((event) => tellers(event).size === 1);
    expect(since?.added.map(({ event }) => event)).toEqual(alone.map(({ id }) => id));
    expect(alone.map(({ type }) => type).sort()).toEqual(['agreement', 'visit']);
    const both = told.filter((event) => tellers(event).size > 1);
    expect(since?.newlyDenied.map(({ event }) => event)).toEqual(both.map(({ id }) => id));
    expect(since?.newlyDenied).toMatchObject([
      {
        deniedBy: ['azerbaijan'],
        was: { status: 'claimed', deniers: [] },
        now: { status: 'contested', deniers: ['azerbaijan'] },
      },
    ]);
    expect(since?.withdrawn).toEqual([]);
    expect(since?.changed).toEqual([]);
    expect(report.corrections).toEqual([]);
  });

  it('lists what a new article changes of others, whose day it lets the engine infer otherwise', () => {
    const undated = readFolder(FOLDER);
    const before = finishCorpus(link(undated), NO_REVIEW).corpus;
    const decisions = accept(before);
    const { corpus: reviewed } = finishCorpus(link(undated), { ...NO_REVIEW, decisions });
    const signoffs = [makeSignoff(reviewed, decisions, { by: 'سلمى', on: '2026-01-06', note: '' })];
    const { corpus, report } = finishCorpus(link([...undated, fresh]), { ...NO_REVIEW, decisions, signoffs });
    expect(corpus.review.state).toBe('draft');
    const seen = ({ type, status, date, places }: Corpus['events'][number]) =>
      JSON.stringify([type, status, date, places]);
    const after = new Map(corpus.events.map((event) => [event.id, seen(event)]));
    const moved = reviewed.events.filter(
      (event) => after.has(event.id) && after.get(event.id) !== seen(event),
    );
    expect(moved.length).toBeGreaterThan(1);
    const since = report.sinceSignoff;
    const listed = new Set(
      [...(since?.changed ?? []), ...(since?.newlyDenied ?? [])].map(({ event }) => event),
    );
    expect(moved.filter(({ id }) => !listed.has(id))).toEqual([]);
    const held = new Set(corpus.events.flatMap(({ mentions }) => mentions));
    expect(since?.withdrawn.filter(({ event }) => held.has(event))).toEqual([]);
  });

  it('is reviewed again when the new events are accepted and it is signed anew', () => {
    const linked = link([...seeds, fresh]);
    const { corpus } = finishCorpus(linked, signed);
    const added = accept(corpus).filter(({ id }) => !signed.decisions.some((old) => old.id === id));
    const decisions = [...signed.decisions, ...added];
    const accepted = finishCorpus(linked, { ...signed, decisions });
    expect(accepted.corpus.review.state).toBe('draft');
    const again = makeSignoff(accepted.corpus, decisions, { by: 'كريم', on: '2026-02-01', note: '' });
    const { report } = finishCorpus(linked, { ...signed, decisions, signoffs: [...signed.signoffs, again] });
    expect(report.review).toMatchObject({ state: 'reviewed', by: 'كريم', on: '2026-02-01' });
    expect(report.corrections).toEqual([]);
  });

  it('stays reviewed where the editor corrects it, and the correction is in the log', () => {
    const clash = machine.events.find(({ type }) => type === 'clash');
    if (!clash) throw new Error('no clash in the seeds');
    const retype: Decision = {
      id: 'r1',
      kind: 'retype',
      by: 'كريم',
      on: '2026-01-09',
      reason: 'هجوم من طرف واحد بحسب المقال',
      at: anchorIn(machine, clash.id),
      type: 'attack',
    };
    const { corpus, report } = finishCorpus(link(seeds), {
      ...signed,
      decisions: [...signed.decisions, retype],
    });
    expect(corpus.review.state).toBe('reviewed');
    expect(report.corrections).toMatchObject([
      {
        decision: 'r1',
        by: 'كريم',
        on: '2026-01-09',
        reason: 'هجوم من طرف واحد بحسب المقال',
        event: clash.id,
        was: { type: 'clash' },
        now: { type: 'attack' },
      },
    ]);
    expect(report.sinceSignoff?.changed.map(({ event }) => event)).toEqual([clash.id]);
  });

  it('is a draft while one event has been looked at by nobody, signed or not', () => {
    const decisions = signed.decisions.slice(1);
    const { corpus } = finishCorpus(link(seeds), { ...signed, decisions });
    expect(corpus.review.state).toBe('draft');
  });
});
