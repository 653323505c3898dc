// An editor goes through the seeds, signs, and then an article comes: the same engine as on the command line and in the page.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import type { ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW, reviewFileSchema } from '../../../src/domain/review/review-schema.ts';
import { makeSignoff } from '../../../src/domain/review/snapshot.ts';
import type { Draft } from '../../../src/extraction/draft.ts';
import { finishCorpus } from '../../../src/extraction/pipeline.ts';
import {
  acceptAll,
  linkDrafts,
  NEW_ARTICLE,
  readDatedSeeds,
  readNewArticle,
  readSeeds,
  retypeLater,
  signAll,
} from './signed-seeds.ts';

let seeds: readonly Draft[] = [];
let fresh: Draft;
let machine: Corpus;
let signed: ReviewFile;

beforeAll(() => {
  seeds = readDatedSeeds();
  fresh = readNewArticle();
  machine = finishCorpus(linkDrafts(seeds), NO_REVIEW).corpus;
  signed = signAll(linkDrafts(seeds));
});

describe('a chronology that an editor has signed', () => {
  it('is reviewed: every event accepted, nothing different', () => {
    expect(reviewFileSchema.safeParse(signed).success).toBe(true);
    const { corpus, report } = finishCorpus(linkDrafts(seeds), signed);
    expect(corpus.events.length).toBe(machine.events.length);
    expect(report.outcomes.every(({ status }) => status === 'applied')).toBe(true);
    expect(corpus.review).toMatchObject({ state: 'reviewed', by: 'سلمى', on: '2026-01-06' });
    expect(report.sinceSignoff).toEqual({
      added: [],
      changed: [],
      newlyDenied: [],
      withdrawn: [],
      articles: [],
    });
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
    const { corpus, report } = finishCorpus(linkDrafts(seeds), signed, [misfit]);
    expect(corpus.review.state).toBe('draft');
    expect(report.outcomes[0]).toEqual(misfit);
  });

  it('is a draft again when an article comes, with a list of just what it brought', () => {
    const { corpus, report } = finishCorpus(linkDrafts([...seeds, fresh]), signed);
    expect(corpus.review).toMatchObject({ state: 'draft', by: 'سلمى', on: '2026-01-06' });
    expect(report.outcomes.every(({ status }) => status === 'applied')).toBe(true);
    const since = report.sinceSignoff;
    expect(since).not.toBeNull();
    // Found without the list: events told by the new article alone, and those that it tells too.
    const tellers = (event: Corpus['events'][number]) =>
      new Set(corpus.mentions.filter((mention) => mention.event === event.id).map(({ article }) => article));
    const told = corpus.events.filter((event) => tellers(event).has(NEW_ARTICLE));
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

  it('is a draft again where something else is known of an article, though no event differs', () => {
    const id = machine.articles[0]?.id ?? '';
    const { corpus, report } = finishCorpus(
      linkDrafts(readDatedSeeds({ [id]: { credits: ['وكالة جديدة'] } })),
      signed,
    );
    expect(corpus.review).toMatchObject({ state: 'draft', by: 'سلمى', on: '2026-01-06' });
    expect(report.sinceSignoff).toMatchObject({
      added: [],
      withdrawn: [],
      articles: [{ article: id, now: { credits: ['وكالة جديدة'] } }],
    });
  });

  it('lists what a new article changes of others, whose day it lets the engine infer otherwise', () => {
    const undated = readSeeds();
    const file = signAll(linkDrafts(undated));
    const { corpus: reviewed } = finishCorpus(linkDrafts(undated), file);
    const { corpus, report } = finishCorpus(linkDrafts([...undated, fresh]), file);
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
    const linked = linkDrafts([...seeds, fresh]);
    const { corpus } = finishCorpus(linked, signed);
    const added = acceptAll(corpus).filter(({ id }) => !signed.decisions.some((old) => old.id === id));
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
    const { corpus, report } = finishCorpus(linkDrafts(seeds), {
      ...signed,
      decisions: [...signed.decisions, retypeLater(machine, clash.id)],
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
    const { corpus } = finishCorpus(linkDrafts(seeds), { ...signed, decisions });
    expect(corpus.review.state).toBe('draft');
  });
});
