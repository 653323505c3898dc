import { describe, expect, it, vi } from 'vitest';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import type { WorkbenchReply, WorkbenchRequest } from '../../../src/domain/review/workbench.ts';
import type { BenchListener, OpenRequest, Question } from '../../../src/store/review/bench-client.ts';
import { createBenchClient } from '../../../src/store/review/bench-client.ts';
import { appliedReply } from './fixtures.ts';

const TEXT = { ar: '', en: '' };
const OPEN: OpenRequest = {
  inputs: {
    schemaVersion: 1,
    version: '0',
    about: { title: TEXT, standfirst: TEXT, scope: TEXT, cutOff: null, editor: null, contact: null },
    preferredNames: {},
    lexicon: { actors: [], places: [] },
  },
  articles: [],
};

const makeListener = () => ({
  progress: vi.fn<BenchListener['progress']>(),
  opened: vi.fn<BenchListener['opened']>(),
  answered: vi.fn<BenchListener['answered']>(),
  applied: vi.fn<BenchListener['applied']>(),
  failed: vi.fn<BenchListener['failed']>(),
});

const QUESTION: Question = { review: NO_REVIEW, misfits: [], added: [] };

function setUp() {
  const posted: WorkbenchRequest[] = [];
  const close = vi.fn<() => void>();
  let hear: (reply: WorkbenchReply) => void = () => undefined;
  let breakDown: (message: string) => void = () => undefined;
  const listener = makeListener();
  const client = createBenchClient((onReply, onBreak) => {
    [hear, breakDown] = [onReply, onBreak];
    return { post: (request) => posted.push(request), close };
  }, listener);
  const turns = () => posted.flatMap((request) => (request.kind === 'apply' ? [request.turn] : []));
  return {
    client,
    listener,
    posted,
    close,
    turns,
    hear: (reply: WorkbenchReply) => hear(reply),
    breakDown: (message: string) => breakDown(message),
  };
}

describe('the way to the engine', () => {
  it('asks one question at a time, and of those that wait only the last', () => {
    const { client, listener, turns, hear } = setUp();
    client.open(OPEN);
    for (let press = 0; press < 4; press++) client.apply(QUESTION);
    expect(turns()).toEqual([1]);

    hear(appliedReply(1));
    expect(listener.applied, 'an answer to an older question').not.toHaveBeenCalled();
    expect(listener.answered, 'what it told is heard').toHaveBeenCalledExactlyOnceWith(appliedReply(1));
    expect(turns()).toEqual([1, 2]);

    hear(appliedReply(2));
    expect(listener.applied).toHaveBeenCalledExactlyOnceWith(appliedReply(2));
    client.apply(QUESTION);
    expect(turns()).toEqual([1, 2, 3]);
  });

  it('drops an answer that nobody waits for', () => {
    const { client, listener, hear } = setUp();
    client.open(OPEN);
    client.apply(QUESTION);
    hear(appliedReply(7));
    expect(listener.applied).not.toHaveBeenCalled();
  });

  it('tells of a question that failed, and asks the next', () => {
    const { client, listener, hear, turns } = setUp();
    client.open(OPEN);
    client.apply(QUESTION);
    hear({ kind: 'failed', turn: 1, message: 'of no use' });
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('engine', 'of no use');
    expect(client.runs()).toBe(true);
    client.apply(QUESTION);
    expect(turns()).toEqual([1, 2]);
  });

  it('ends an engine that could not read the articles', () => {
    const { client, listener, hear, close } = setUp();
    client.open(OPEN);
    hear({ kind: 'failed', turn: null, message: 'of no use' });
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('engine', 'of no use');
    expect(close).toHaveBeenCalledOnce();
    expect(client.runs()).toBe(false);
  });

  it('says that no engine could be started, or that it broke down', () => {
    const { client, listener, breakDown } = setUp();
    client.open(OPEN);
    breakDown('blocked');
    expect(listener.failed).toHaveBeenCalledExactlyOnceWith('no-worker', 'blocked');
    expect(client.runs()).toBe(false);

    const thrown = makeListener();
    const refused = createBenchClient(() => {
      throw new Error('no workers here');
    }, thrown);
    refused.open(OPEN);
    expect(thrown.failed).toHaveBeenCalledExactlyOnceWith('no-worker', 'no workers here');
  });

  it('hears nothing of an engine that it has ended', () => {
    const first: ((reply: WorkbenchReply) => void)[] = [];
    const listener = makeListener();
    const client = createBenchClient((hear) => {
      first.push(hear);
      return { post: () => undefined, close: () => undefined };
    }, listener);
    client.open(OPEN);
    client.open(OPEN);
    first[0]?.({ kind: 'failed', turn: null, message: 'late' });
    expect(listener.failed).not.toHaveBeenCalled();
    expect(client.runs()).toBe(true);
  });
});
