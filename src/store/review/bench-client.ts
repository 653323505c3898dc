// Speaks the workbench's protocol for the page: one question at a time, and only the answer to the latest counts. How the
// engine is reached, a worker or the engine itself, is the transport's business.
import type { WorkbenchReply, WorkbenchRequest } from '../../domain/review/workbench.ts';
import type { BenchFailure } from './review-state.ts';

/** The way to an engine that has been started. */
export interface Transport {
  readonly post: (request: WorkbenchRequest) => void;
  /** Ends the engine; nothing is heard of it any more. */
  readonly close: () => void;
}
/** Starts an engine. `hear` is given its replies, `breakDown` that it could not be started or is no more. May throw. */
export type StartTransport = (
  hear: (reply: WorkbenchReply) => void,
  breakDown: (message: string) => void,
) => Transport;

export type Reply<K extends WorkbenchReply['kind']> = Extract<WorkbenchReply, { kind: K }>;
export type OpenRequest = Omit<Extract<WorkbenchRequest, { kind: 'open' }>, 'kind'>;
export type Question = Omit<Extract<WorkbenchRequest, { kind: 'apply' }>, 'kind' | 'turn'>;

/** What the client tells: `answered` of every question, `applied` and `failed` of the latest alone. */
export interface BenchListener {
  readonly progress: (reply: Reply<'progress'>) => void;
  readonly opened: (reply: Reply<'opened'>) => void;
  readonly answered: (reply: Reply<'applied'>) => void;
  readonly applied: (reply: Reply<'applied'>) => void;
  readonly failed: (why: BenchFailure, message: string) => void;
}

export interface BenchClient {
  /** Starts an engine over these articles; one that runs is ended. */
  readonly open: (request: OpenRequest) => void;
  /** Asks what these decisions come to. While the engine is at work only the last such question waits. */
  readonly apply: (question: Question) => void;
  /** Whether an engine has been started and has not broken down. */
  readonly runs: () => boolean;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function createBenchClient(start: StartTransport, listener: BenchListener): BenchClient {
  let transport: Transport | null = null;
  let turn = 0;
  /** The turn that the engine is at work on. */
  let asked: number | null = null;
  let waiting: Question | null = null;
  /** Engines started so far: what one says that has been ended is not heard. */
  let engines = 0;

  const stop = () => {
    engines++;
    transport?.close();
    [transport, asked, waiting] = [null, null, null];
  };
  const giveUp = (why: BenchFailure, message: string) => {
    stop();
    listener.failed(why, message);
  };
  const ask = (question: Question) => {
    asked = ++turn;
    transport?.post({ kind: 'apply', turn, ...question });
  };
  /** Whether an answer is the one waited for; a question that waits meanwhile goes out instead of it. */
  const isLatest = (answered: number): boolean => {
    if (answered !== asked) return false;
    asked = null;
    if (waiting === null) return true;
    const next = waiting;
    waiting = null;
    ask(next);
    return false;
  };
  const hear = (reply: WorkbenchReply): void => {
    switch (reply.kind) {
      case 'progress':
        return listener.progress(reply);
      case 'opened':
        return listener.opened(reply);
      case 'applied':
        listener.answered(reply);
        return isLatest(reply.turn) ? listener.applied(reply) : undefined;
      case 'failed':
        if (reply.turn === null) return giveUp('engine', reply.message);
        return isLatest(reply.turn) ? listener.failed('engine', reply.message) : undefined;
      default:
        return reply satisfies never;
    }
  };

  return {
    open: (request) => {
      stop();
      try {
        const engine = engines;
        transport = start(
          (reply) => engine === engines && hear(reply),
          (message) => engine === engines && giveUp('no-worker', message),
        );
        transport.post({ kind: 'open', ...request });
      } catch (error) {
        giveUp('no-worker', messageOf(error));
      }
    },
    apply: (question) => {
      if (asked === null) ask(question);
      else waiting = question;
    },
    runs: () => transport !== null,
  };
}
