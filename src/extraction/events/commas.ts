// Commas that end no clause: Arabic papers set them around asides, before prepositions, between subject and verb.
import type { Chunk } from './chunks.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import {
  HAS_NOUN,
  IS_AN,
  IS_BUT,
  IS_MEANWHILE,
  IS_RELATIVE,
  IS_SUBORDINATOR,
  ONLY_VERBS,
} from './word-facts.ts';

/** A parenthesis is at most this long, in chunks. */
const PARENTHESIS = 6;
const CONTINUES =
  /^(?:عن|بيد|بضروره|باهميه|الي|علي|مع|ضد|لصالح|باتجاه|بوساطه|برعايه|بحضور|بدعوه|بهدف|بالتركيز)$/;

/** "لكن", "إلا", "فيما", "بعدما": open clauses, never an aside. */
const TURNS = IS_BUT | IS_MEANWHILE | IS_SUBORDINATOR;

/** What a person is, set off behind the name: "باتريك كاميرت، رئيس لجنة المراقبة، يصل". */
const OFFICE = /^(?:رئيس|رئيسه|قائد|زعيم|وزير|مبعوث|ممثل|مدير|امين|نائب|كبير|احد|ابرز)$/;

/** Who tells it, set off within the clause: "الرئيس، بحسب بيان لمكتبه، أجرى". */
const SOURCE_ASIDE: ReadonlySet<string> = new Set(['بحسب', 'حسب', 'وفق', 'وفقا', 'نقلا']);

/** "أفشلت القوات، الجمعة، وللمرة الثانية، هجوما": how often, as an aside. */
const AGAIN = 'وللمره';

const isComma = (chunk: Chunk | undefined) =>
  chunk?.kind === 'mark' && (chunk.text === '،' || chunk.text === ',' || chunk.text === '-');
const isVerb = (chunk: Chunk | undefined) => chunk?.kind === 'word' && (chunk.facts & ONLY_VERBS) !== 0;

/** An indefinite accusative of saying or doing: مؤكدا, متهما, داعيا. */
const isCircumstance = (chunk: Chunk) =>
  chunk.text.endsWith('ا') &&
  chunk.analyses.some(({ pos, concept }) => pos === 'participle' || concept === 'say');

/** "الخرطوم، عاصمة البلاد،": what a place is, told in apposition. */
const isLand = (chunk: Chunk) => chunk.analyses.some(({ concept }) => concept === 'land');

/** Verbs that have a deed for their object. */
const HAS_DEED: ReadonlySet<Concept> = new Set([
  'announce',
  'deny',
  'refuse',
  'breach',
  'resume',
  'stop',
  'prolong',
]);
/** Deeds as nouns. */
const DEEDS: ReadonlySet<Concept> = new Set([
  'truce',
  'strike',
  'attack',
  'seize',
  'kill',
  'wound',
  'withdraw',
  'leave',
  'talks',
  'deploy',
  'arrive',
  'intercept',
  'destroy',
  'refuse',
]);

/** A deed as a noun that nothing joins or governs: وقف إطلاق النار, مقتل; not ومقتل, بقصف. */
const isDeed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' &&
  !isVerb(chunk) &&
  chunk.analyses.some(
    ({ concept, pos, prefix }) => DEEDS.has(concept) && pos !== 'verb' && /^(?:ال)?$/.test(prefix),
  );

/** "أعلنت حركة X، وقف إطلاق النار": whether the clause before the comma has a verb that still wants its deed. */
function awaitsObject(chunks: readonly Chunk[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - SUBJECT); at--) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'mark' || isDeed(chunk) || (chunk.facts & IS_AN) !== 0)
      return false;
    if (chunk.analyses.some(({ concept, pos }) => pos === 'verb' && HAS_DEED.has(concept))) return true;
    if (isVerb(chunk)) return false;
  }
  return false;
}
/** A subject with its offices has so many chunks at most. */
const SUBJECT = 9;

/** Whether a preposition governs the name, so that no verb has it for its subject: "بعد اتصال مع X، دعا Y". */
function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  let first = at;
  while (chunks[first]?.prefix === 'و' && chunks[first - 1]?.kind === 'name') first--;
  return (
    /[بلك]$/.test(chunks[first]?.prefix ?? '') ||
    /^(?:مع|الي|علي|من|عن|ضد)$/.test(chunks[first - 1]?.text ?? '')
  );
}

/**
 * Commas that do not end a clause: the pair around an aside ("وعقدت في جنيف، أول أمس الخميس، محادثات"), one before a
 * preposition that goes on ("أعرب لنظيره، عن قلقه"), one between a subject and its verb ("الرئيسان، ناقشا").
 */
export function findTransparentCommas(chunks: readonly Chunk[]): Set<number> {
  const out = new Set<number>();
  const commas: number[] = [];
  for (let i = 0; i < chunks.length; i++) if (isComma(chunks[i])) commas.push(i);
  commas.forEach((at, k) => {
    const next = chunks[at + 1];
    if (next?.kind === 'word' && CONTINUES.test(next.text)) out.add(at);
    const subject = chunks[at - 1]?.kind === 'name' && !isGoverned(chunks, at - 1);
    // "أما X، فدعا": what the sentence is about, and its verb.
    const isTopic = chunks[0]?.text === 'اما' && k === 0 && next?.prefix === 'ف';
    if (subject && isVerb(next) && (isTopic || /^س?$/.test(next?.prefix ?? '')) && !out.has(at)) out.add(at);
    // "أجرى X أمس، مباحثات": the object follows its verb over a time set off by one comma.
    const object =
      next?.kind === 'word' && !next.text.startsWith('و') && (next.facts & HAS_NOUN) !== 0 && !isVerb(next);
    if (chunks[at - 1]?.kind === 'time' && chunks[at - 2]?.kind === 'name' && object) out.add(at);
    if (chunks[at - 1]?.kind === 'name' && isDeed(next) && awaitsObject(chunks, at)) out.add(at);
    const close = commas[k + 1];
    if (close === undefined || close - at - 1 > PARENTHESIS || close - at < 2) return;
    const inside = chunks.slice(at + 1, close);
    const after = chunks[close + 1];
    const goesOn =
      after !== undefined &&
      after.kind !== 'mark' &&
      // "، لكن X نفى ذلك، فيما نددت Y": neither is an aside.
      (after.facts & IS_MEANWHILE) === 0 &&
      ((inside[0]?.facts ?? 0) & TURNS) === 0 &&
      // "…، مؤكدا أن": what the subject does besides is a clause of its own.
      !isCircumstance(after) &&
      (!(after.kind === 'word' ? after.text : after.prefix).startsWith('و') || after.text === AGAIN);
    if (
      goesOn &&
      // "، التي تقطنها أغلبية،": a verb that no list has.
      ((inside[0]?.facts ?? 0) & IS_RELATIVE) === 0 &&
      !inside.some((chunk) => isVerb(chunk)) &&
      (inside.some((chunk) => chunk.kind === 'name' || chunk.kind === 'time') ||
        OFFICE.test(inside[0]?.text ?? '') ||
        SOURCE_ASIDE.has(inside[0]?.text ?? '') ||
        /^و?للمره$/.test(inside[0]?.text ?? '') ||
        (chunks[at - 1]?.kind === 'name' && inside.every(isLand))) &&
      (inside[0]?.prefix.startsWith('و') !== true || inside[0].text === AGAIN)
    ) {
      out.add(at);
      out.add(close);
    }
  });
  return out;
}
