// Two prints side by side: their blocks in rows that face each other, each block in pieces that say what both have.
import { group } from 'd3';
import type { Span } from '../../domain/corpus-schema.ts';
import type { Comparison, Tile, WordKind } from './compare-prints.ts';
import { comparePrints } from './compare-prints.ts';
import type { Block } from './reader-scene.ts';

export interface Piece extends Span {
  readonly text: string;
  readonly kind: WordKind;
}
export interface PrintBlock extends Block {
  readonly pieces: readonly Piece[];
  /** Nothing of it is in the other print. */
  readonly alone: boolean;
}
/** Blocks of both prints that say the same things; one side may be empty. */
export interface PrintRow {
  readonly left: readonly PrintBlock[];
  readonly right: readonly PrintBlock[];
}
export interface SideBySideScene {
  readonly rows: readonly PrintRow[];
  /** Words that the other print has too, of each, in whole percent; `null`: too long to be compared. */
  readonly shared: { readonly left: number; readonly right: number } | null;
}

/** Blocks face each other if so many of their words do, or half of the shorter one. */
const FACING_WORDS = 8;

interface Word extends Span {
  readonly key: string;
  readonly block: number;
}

/** Words without punctuation; how they are pointed or drawn out does not count. */
function findWords(blocks: readonly Block[]): Word[] {
  return blocks.flatMap(({ text, start }, block) =>
    [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640\u200c\u200d]+/gu)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      key: word.replace(/[\p{M}\u0640\u200c\u200d]/gu, '').toLowerCase(),
      block,
    })),
  );
}

/** A block cut between words of different kinds; what stands between them is nobody's. */
function cutBlock(block: Block, words: readonly Word[], kinds: readonly WordKind[]): Piece[] {
  const pieces: Piece[] = [];
  const put = (start: number, end: number, kind: WordKind) => {
    if (start >= end) return;
    const text = block.text.slice(start - block.start, end - block.start);
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces.splice(-1, 1, { ...last, end, text: last.text + text });
    else pieces.push({ start, end, text, kind });
  };
  let at = block.start;
  let before: WordKind = 'both';
  words.forEach((word, nth) => {
    const kind = kinds[nth] ?? 'only';
    put(at, word.start, kind === before ? kind : 'both');
    put(word.start, word.end, kind);
    [at, before] = [word.end, kind];
  });
  put(at, block.end, 'both');
  return pieces;
}

function cutBlocks(
  blocks: readonly Block[],
  words: readonly Word[],
  kinds: readonly WordKind[],
): PrintBlock[] {
  let at = 0;
  return blocks.map((block, number) => {
    const from = at;
    while (words[at]?.block === number) at++;
    const own = kinds.slice(from, at);
    const alone = own.length > 0 && own.every((kind) => kind === 'only');
    if (!alone) return { ...block, alone, pieces: cutBlock(block, words.slice(from, at), own) };
    const { start, end, text } = block;
    return { ...block, alone, pieces: [{ start, end, text, kind: 'only' }] };
  });
}

interface Facing {
  left: [first: number, last: number];
  right: [first: number, last: number];
}

/** Runs of blocks that face each other, in order, none over the next. */
function findFacing(left: readonly Word[], right: readonly Word[], pairs: Comparison['pairs']): Facing[] {
  const counts = new Map<string, { left: number; right: number; words: number }>();
  for (const [here, there] of pairs) {
    const link = { left: left[here]?.block ?? 0, right: right[there]?.block ?? 0 };
    const key = `${link.left} ${link.right}`;
    const known = counts.get(key);
    if (known) known.words++;
    else counts.set(key, { ...link, words: 1 });
  }
  const sizes = (words: readonly Word[]) => {
    const size = new Map<number, number>();
    for (const { block } of words) size.set(block, (size.get(block) ?? 0) + 1);
    return size;
  };
  const [leftSizes, rightSizes] = [sizes(left), sizes(right)];
  const runs: Facing[] = [];
  for (const { left: one, right: other, words } of counts.values()) {
    const shorter = Math.min(leftSizes.get(one) ?? 0, rightSizes.get(other) ?? 0);
    if (words < FACING_WORDS && words * 2 < shorter) continue;
    const last = runs.at(-1);
    if (last && (one <= last.left[1] || other <= last.right[1])) {
      last.left[1] = Math.max(last.left[1], one);
      last.right[1] = Math.max(last.right[1], other);
    } else runs.push({ left: [one, one], right: [other, other] });
  }
  return runs;
}

/** Rows in the order of both prints; what stands between two of them and faces nothing has a row to itself. */
function layRows(
  left: readonly PrintBlock[],
  right: readonly PrintBlock[],
  facing: readonly Facing[],
): PrintRow[] {
  const rows: PrintRow[] = [];
  let [here, there] = [0, 0];
  const alone = (toLeft: number, toRight: number) => {
    if (toLeft > here || toRight > there)
      rows.push({ left: left.slice(here, toLeft), right: right.slice(there, toRight) });
  };
  for (const run of facing) {
    alone(run.left[0], run.right[0]);
    rows.push({
      left: left.slice(run.left[0], run.left[1] + 1),
      right: right.slice(run.right[0], run.right[1] + 1),
    });
    [here, there] = [run.left[1] + 1, run.right[1] + 1];
  }
  alone(left.length, right.length);
  return rows;
}

/** Lines of the same words, however few, where each print has them once: cross-heads above all. */
function findEqualLines(left: readonly Word[], right: readonly Word[]): Tile[] {
  const linesOf = (words: readonly Word[]) => {
    const lines = new Map<string, { at: number; length: number }[]>();
    for (const run of group(words.entries(), ([, { block }]) => block).values()) {
      const key = run.map(([, word]) => word.key).join(' ');
      lines.set(key, [...(lines.get(key) ?? []), { at: run[0]?.[0] ?? 0, length: run.length }]);
    }
    return lines;
  };
  const others = linesOf(right);
  return [...linesOf(left)].flatMap(([key, here]) => {
    const there = others.get(key) ?? [];
    const [one, other] = [here[0], there[0]];
    if (here.length !== 1 || there.length !== 1 || !one || !other) return [];
    return [{ left: one.at, right: other.at, length: one.length }];
  });
}

const shareOf = (kinds: readonly WordKind[]) =>
  kinds.length === 0 ? 0 : Math.floor((100 * kinds.filter((kind) => kind !== 'only').length) / kinds.length);

/** Two prints, titles and boilerplate aside, ready to be drawn side by side. */
export function buildSideBySide(left: readonly Block[], right: readonly Block[]): SideBySideScene {
  const ofReport = ({ role }: Block) => role === 'text' || role === 'heading';
  const [here, there] = [left.filter(ofReport), right.filter(ofReport)];
  const [words, otherWords] = [findWords(here), findWords(there)];
  const keys = (list: readonly Word[]) => list.map(({ key }) => key);
  const compared = comparePrints(keys(words), keys(otherWords), findEqualLines(words, otherWords));
  if (!compared) {
    const plain = (blocks: readonly Block[]): PrintBlock[] =>
      blocks.map((block) => ({
        ...block,
        alone: false,
        pieces: [{ start: block.start, end: block.end, text: block.text, kind: 'both' }],
      }));
    return { rows: [{ left: plain(here), right: plain(there) }], shared: null };
  }
  return {
    rows: layRows(
      cutBlocks(here, words, compared.left),
      cutBlocks(there, otherWords, compared.right),
      findFacing(words, otherWords, compared.pairs),
    ),
    shared: { left: shareOf(compared.left), right: shareOf(compared.right) },
  };
}
