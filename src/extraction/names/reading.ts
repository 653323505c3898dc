// One reading of a text from first to last: at each word the longest phrase that any pattern accepts wins. A reading that did not
// know whom the article is about can be taken up again, with that known, from where it first mattered.
import type { Shadow } from '../arabic/shadow.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { talkSentences } from './fight-context.ts';
import { History } from './history.ts';
import type { Beginnings } from './patterns.ts';
import { beginningsAt, phrasesAt } from './patterns.ts';
import type { Context, Phrase } from './phrase.ts';
import { Registry } from './registry.ts';
import type { Salience } from './salience.ts';
import { continuesList, NO_SALIENCE, pairOf } from './salience.ts';
import { isSeat } from './seat.ts';
import type { Token } from './tokens.ts';

/** A text and what can begin at each of its words. */
interface Readable {
  readonly shadow: Shadow;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly beginnings: readonly (Beginnings | null)[];
}

/** What is known before a token is read. */
interface State {
  readonly at: number;
  readonly registry: Registry;
  readonly history: History;
  /** Every phrase so far, none overlapping another. */
  readonly phrases: Phrase[];
  /** The run of coordinated phrases that the next one may continue. */
  readonly list: Phrase[];
}

export interface Reading {
  readonly ctx: Context;
  readonly phrases: readonly Phrase[];
  /** What was known before the first token whose meaning depends on whom the article is about; `null` where none does. */
  readonly unsure: State | null;
}

export function makeReadable(shadow: Shadow, lexicon: Lexicon, tokens: readonly Token[]): Readable {
  const beginnings: (Beginnings | null)[] = [];
  for (let i = 0; i < tokens.length; i++) beginnings.push(beginningsAt(tokens, i));
  return { shadow, lexicon, tokens, beginnings };
}

/** Reads a text that nothing is known of. */
export function readFirst(text: Readable): Reading {
  const registry = new Registry(text.lexicon);
  const history = new History(registry, NO_SALIENCE, talkSentences(text.tokens));
  return readOn(text, { at: 0, registry, history, phrases: [], list: [] });
}

/** Reads a text again, now that it is known whom it is about: what did not depend on that stays. */
export function readAgain(text: Readable, first: Reading, salience: Salience): Reading {
  if (!first.unsure) return first;
  first.unsure.history.learn(salience);
  return readOn(text, first.unsure);
}

const A_STATEMENT = /^[وفب]?بيانا?$/;
const textAt = (tokens: readonly Token[], at: number): string =>
  at >= 0 && at < tokens.length ? (tokens[at] as Token).text : '';

/** Whether "in a statement" follows or "a statement of" stands before: then "the statement" later is this actor's. */
function issuesStatement(tokens: readonly Token[], { start, end, prefix }: Phrase): boolean {
  if (textAt(tokens, end) === 'في' && textAt(tokens, end + 1) === 'بيان') return true;
  const before = textAt(tokens, start - 1);
  // "بيان صادر عن X", "بيان لـX", "بيان مقتضب لـX".
  if (before === 'عن' || before === 'من')
    return /^صادر|^صدر$/.test(textAt(tokens, start - 2)) && A_STATEMENT.test(textAt(tokens, start - 3));
  return (
    (prefix === 'ل' || prefix === 'لل') &&
    (A_STATEMENT.test(before) || A_STATEMENT.test(textAt(tokens, start - 2)))
  );
}

function readOn({ shadow, lexicon, tokens, beginnings }: Readable, from: State): Reading {
  const { registry, history, phrases } = from;
  const ctx: Context = { shadow, tokens, lexicon, registry, history };
  let { list } = from;
  let unsure: State | null = null;
  for (let i = from.at; i < tokens.length; ) {
    let end = i + 1;
    const here = beginnings[i] ?? null;
    if (!here && !registry.short.mayBegin((tokens[i] as Token).word)) {
      i = end;
      continue;
    }
    const known =
      here && !history.dependsOnSalience ? { registry: registry.mark(), history: history.mark() } : null;
    const found = phrasesAt(ctx, i, here);
    if (known && history.dependsOnSalience) {
      const before = registry.upTo(known.registry);
      unsure = {
        at: i,
        registry: before,
        history: history.upTo(known.history, before),
        phrases: [...phrases],
        list: [...list],
      };
    }
    for (const one of found) {
      if (one.place !== null && isSeat(tokens, one.start)) {
        end = Math.max(end, one.end);
        continue;
      }
      const sentence = tokens[one.start]?.sentence ?? 0;
      history.note(one, sentence);
      if (one.actors.length > 0) {
        if (continuesList(tokens, list.at(-1) ?? null, one)) list.push(one);
        else list = [one];
        const pair = one.form === 'anaphor' ? null : pairOf(tokens, list);
        if (pair) history.notePair(pair, sentence);
      }
      const issuer = one.actors[0];
      if (issuer && issuesStatement(tokens, one)) history.issuer = { actor: issuer, sentence };
      phrases.push(one);
      end = Math.max(end, one.end);
    }
    i = end;
  }
  return { ctx, phrases, unsure };
}
