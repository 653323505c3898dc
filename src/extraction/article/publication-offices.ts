// Who an article names with an office held for a time: "الرئيس الأمريكي دونالد ترامب", "نظيره التركي …", "الرئيس السابق …". Not who
// is told of from the past ("في عهد الرئيس …", "عام 1999 قال الرئيس …"), nor who held an office of which the lexicon has no days.
import type { Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { classAt, LETTER, runEnd, runs, wordsOf } from '../arabic/unit-class.ts';
import { mayHold } from '../arabic/word-endings.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow, toSource } from '../arabic/shadow.ts';
import { LISTED_ACTORS } from '../lexicon/actors/all-actors.ts';
import type { RoleEntry } from '../lexicon/entries.ts';
import type { TenureWords } from '../lexicon/tenure-words.ts';
import { TENURE_WORDS } from '../lexicon/tenure-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { TimeExpression } from '../time/types.ts';

/** Days of a tenure, inclusive, as day numbers; `to` is `null` where it was still held when the lexicon was written. */
export interface Tenure {
  readonly from: number;
  readonly to: number | null;
}

/** How an office is said of its holder: held, held once ("السابق"), or won and not yet taken ("المنتخب"). */
export type Holding = 'held' | 'former' | 'elect';

/** A person named with an office, and the days on which that person held it. */
export interface OfficeHolder {
  readonly span: Span;
  readonly words: string;
  readonly actor: string;
  readonly holding: Holding;
  readonly tenures: readonly Tenure[];
  /** Whether the office is that of a head of state, by which news names its holders long after. */
  readonly head: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(foldArabic));
const FORMER = words('السابق السابقة الأسبق الراحل الراحلة المخلوع المعزول سابقا');
const ELECT = words('المنتخب المنتخبة');
/** Who leaves an office still holds it for weeks that no list tells. */
const LEAVING = words('المستقيل المستقيلة المقال المقالة المكلف المكلفة المحتمل');
/** Heads of state and who stands beside them. */
const HEADS: ReadonlySet<string> = new Set([
  'president',
  'king',
  'emir',
  'sultan',
  'supreme-leader',
  'pope',
  'crown-prince',
]);
const DEPUTY = words('نائب نائبة لنائب ونائب ونائبة');
/** Words of a reign before the name make it history: "في عهد الرئيس …", "الإطاحة بالرئيس …", "اغتيال الرئيس …". */
const REIGN: ReadonlySet<string> = new Set(
  'عهد ابان حكم زمن حقبه ايام ولايه رئاسه سقوط اسقاط الاطاحه اطاح اطاحت خلع عزل تنحي تنحيه تنحيته استقاله اقاله ادارت ادارتي اداره منصب مرشح المرشح وفاه رحيل اغتيال اعدام مقتل محاكمه خلفا سلفه سلفها سلفهما انقلاب ثوره'.split(
    ' ',
  ),
);
/** Characters before a name that are asked for such a word, and in which its sentence is sought. */
const REIGN_REACH = 40;
/** What is called after a ruler: "جامعة الملك …", "مركز الرئيس …". */
const NAMESAKES = words(
  'مركز جامعة مدينة مستشفى كرسي جائزة مؤسسة طريق شارع مطار برنامج مشروع جسر كلية مكتبة ميدان قاعة مسجد جامع سد ميناء قاعدة ملعب معهد مدرسة',
);
/** Words of a sentence that tell of then. */
const THEN = /(?<!\p{L})[وف]?(?:انذاك|وقتها|حينها|حينئذ|وقتئذ|يومها|حينذاك|في ذلك (?:الوقت|الحين))(?!\p{L})/u;
const SENTENCE_REACH = 260;
/** Characters of an office with its adjectives, and these adjectives: one or two, each with its article. */
const OFFICE_REACH = 48;
const ADJECTIVES = /^(?: ال\p{L}+){0,2}(?:،|,)? $/u;
const COUNTERPART_STEM = 'نظير';
const COUNTERPART = /^نظير(?:ه|ها|ته|تها|هما)?(?!\p{L})/u;

const isDated = ({ from }: RoleEntry) => from !== null;
const listed = new Map(LISTED_ACTORS.map(({ entry, nisbas }) => [entry.id, { entry, nisbas }]));

/** The folded names and adjectives of whom an office governs. */
function ownersOf(of: string): string[] {
  const actor = listed.get(of);
  if (!actor) return [];
  return [
    ...actor.entry.names.map(({ text }) => text),
    ...actor.nisbas.map((nisba) => nisba.replace(/^~/, '')),
  ].map(foldArabic);
}

/** The word that a phrase begins with. */
const firstWord = (phrase: string) => phrase.slice(0, runEnd(phrase, 0, LETTER));
const isLetter = (text: string, at: number) => (classAt(text, at) & LETTER) !== 0;

/** The words of offices by the first of them, each list the longest first. */
const officesByWord = new Map<string, TenureWords[]>();
for (const one of TENURE_WORDS) {
  const list = officesByWord.get(firstWord(one.form));
  if (list) list.push(one);
  else officesByWord.set(firstWord(one.form), [one]);
}

const mayOpenOffice = mayHold(officesByWord.keys());

/** The words that open a phrase as an office, the longest; `behind`: what follows them. */
function officeWords(phrase: string): { words: TenureWords; behind: string } | null {
  const found = officesByWord
    .get(firstWord(phrase))
    ?.find(({ form }) => phrase.startsWith(form) && !isLetter(phrase, form.length));
  return found ? { words: found, behind: phrase.slice(found.form.length) } : null;
}

/** Letters of a word that "و" or "ف" may have joined. */
const CLITIC_WORD = 5;

/**
 * Where the office begins that stands right before a bare name, with adjectives between that make no phrase of it: "وزير الداخلية
 * الاتحادي" before "راجناث سينغ". `null` where none does.
 */
function officeBefore({ text }: Shadow, at: number): number | null {
  const before = text.slice(Math.max(0, at - OFFICE_REACH), at);
  for (const [open, end] of runs(before, LETTER)) {
    if (!mayOpenOffice(before, open, end)) continue;
    const hasClitic = end - open >= CLITIC_WORD && (before[open] === 'و' || before[open] === 'ف');
    for (const from of hasClitic ? [open + 1, open] : [open]) {
      const found = officeWords(before.slice(from));
      if (found && !found.words.owned && ADJECTIVES.test(found.behind)) return at - before.length + from;
    }
  }
  return null;
}

const isPerson = ({ entry }: { readonly entry: { readonly kind: string } }) => entry.kind === 'person';
/** Everybody listed by folded name; `null` for a name that several have. */
const personNamed = new Map<string, string | null>();
for (const { entry } of [...listed.values()].filter(isPerson)) {
  for (const { text } of entry.names) {
    const name = foldArabic(text);
    personNamed.set(name, (personNamed.get(name) ?? entry.id) === entry.id ? entry.id : null);
  }
}

const mayBePerson = mayHold([...personNamed.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)));

interface NamedOffice {
  /** Shadow offset. */
  readonly start: number;
  readonly headAt: number;
  readonly actors: readonly string[];
}

/**
 * Whose office a body is called by: "مكتب رئيس الوزراء التركي أحمد داود أوغلو" → Davutoğlu, from "رئيس" on; "حكومة فايز السراج" → Sarraj. The body itself is what
 * acts, so that the search for names takes the phrase as one.
 */
function holderBehind({ text }: Shadow, from: number, to: number): NamedOffice | null {
  if (!mayBePerson(text, text.lastIndexOf(' ', to - 1) + 1, to)) return null;
  const opens = runs(text.slice(from, to), LETTER).map(([start]) => from + start);
  const headAt = opens.find((at) => at > from && personNamed.has(text.slice(at, to)));
  const actor = headAt === undefined ? null : personNamed.get(text.slice(headAt, to));
  if (headAt === undefined || actor == null) return null;
  const start = opens.findLast((at) => at < headAt && officeWords(text.slice(at, headAt)));
  return start === undefined ? null : { start, headAt, actors: [actor] };
}

/** Whether a stretch of a sentence tells of the past by what it dates: a year, a decade, "قبل ثلاثة أعوام". */
function isOfPast({ shape }: TimeExpression): boolean {
  const inner = shape.kind === 'since' ? shape.from : shape.kind === 'until' ? shape.to : shape;
  if (inner.kind === 'year' || inner.kind === 'decade' || inner.kind === 'century') return true;
  if (inner.kind === 'span') return [inner.first.kind, inner.last.kind].includes('year');
  if (inner.kind === 'period') return inner.unit === 'year' && inner.offset < 0;
  if (inner.kind === 'offset') return inner.direction === 'past' && inner.unit === 'year';
  return (
    (inner.kind === 'day' || inner.kind === 'month' || inner.kind === 'season') && inner.year.kind === 'known'
  );
}

/** By code unit whether it ends a sentence: asked of every unit around a name. */
const ENDS_SENTENCE = new Uint8Array(0x10000);
for (const mark of '.!?؟؛\n') ENDS_SENTENCE[mark.charCodeAt(0)] = 1;
const endsSentence = (text: string, at: number) => ENDS_SENTENCE[text.charCodeAt(at)] === 1;

/** The sentence around a range of the shadow. */
function sentenceAround({ text }: Shadow, start: number, end: number): { from: number; to: number } {
  const [first, last] = [Math.max(0, start - SENTENCE_REACH), Math.min(text.length, end + SENTENCE_REACH)];
  let from = start;
  while (from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < last && !endsSentence(text, to)) to++;
  return { from, to };
}

function holdingOf(between: readonly string[], after: readonly string[]): Holding | null {
  const beside = [...between, ...after];
  if (beside.some((word) => LEAVING.has(word))) return null;
  if (beside.some((word) => FORMER.has(word))) return 'former';
  return beside.some((word) => ELECT.has(word)) ? 'elect' : 'held';
}

/** Whether an office or a counterpart may be told from a place on; `false` is sure. */
const mayTellOffice = ({ text }: Shadow, at: number): boolean =>
  mayOpenOffice(text, at, runEnd(text, at, LETTER)) || text.startsWith(COUNTERPART_STEM, at);

const isListedPerson = ([actor, ...others]: readonly string[]) =>
  actor !== undefined && others.length === 0 && listed.get(actor)?.entry.kind === 'person';

const wordsIn = (text: string): string[] => wordsOf(text, LETTER);

/** `'الأخيرة من عهد '` → whether one of the three words before a name makes its office one of then; "ب" or "ل" may join the name. */
function tellsReign(before: string): boolean {
  const parts = before.split(' ');
  const clitic = parts.pop() ?? '';
  if (clitic !== '' && clitic !== 'ب' && clitic !== 'ل') return false;
  for (const part of parts.slice(-3).reverse()) {
    const letters = part.split(/\P{L}/u).at(-1) ?? '';
    if (REIGN.has(letters) || (/^[وفبل]/.test(letters) && REIGN.has(letters.slice(1)))) return true;
    // Only words stand between it and the name.
    if (letters === '' || letters !== part) return false;
  }
  return false;
}

/**
 * Everybody that a text names with an office whose days the lexicon knows: "وقال الرئيس الفرنسي إيمانويل ماكرون" → Macron, held,
 * from 2017-05-14. A counterpart ("نظيره …") holds the office last spoken of.
 */
export function findOfficeHolders(
  shadow: Shadow,
  mentions: readonly NameMention[],
  times: readonly TimeExpression[],
): OfficeHolder[] {
  const past = times.filter(isOfPast).map(({ span }) => toShadow(shadow, span.start));
  const holders: OfficeHolder[] = [];
  let last: readonly string[] = [];
  for (const { span: named, head, actors: acting, prefix, form } of mentions) {
    const from = toShadow(shadow, named.start);
    const end = toShadow(shadow, named.end);
    const behind = form === 'description' ? holderBehind(shadow, from, end) : null;
    const actors = behind?.actors ?? acting;
    const headAt = behind?.headAt ?? (head.start === named.start ? from : toShadow(shadow, head.start));
    const bare = headAt === from && isListedPerson(actors);
    const start = behind?.start ?? (bare ? officeBefore(shadow, headAt) : null) ?? from;
    // "للرئيس": the clitic holds the article.
    const joined = start === from && prefix.endsWith('لل');
    // Most names have no office.
    if (!joined && !mayTellOffice(shadow, start)) continue;
    const phrase = shadow.text.slice(start, end);
    const office = officeWords(joined ? `ال${phrase}` : phrase);
    const counterpart = office === null && COUNTERPART.test(phrase);
    if (!office && !counterpart) continue;
    const before = shadow.text.slice(Math.max(0, start - REIGN_REACH), start);
    const wordBefore = wordsIn(before).at(-1) ?? '';
    const deputy = office?.words.keys.includes('president') && DEPUTY.has(wordBefore);
    const keys = deputy ? ['vice-president'] : (office?.words.keys ?? last);
    last = keys;
    // "الرئيس الفرنسي" without a name means whoever holds the office.
    if (headAt === start && !keys.includes('pope')) continue;
    if (NAMESAKES.has(wordBefore)) continue;
    const rolesOf = (actor: string) =>
      (listed.get(actor)?.entry.roles ?? []).filter(({ office: key }) => keys.includes(key));
    if (actors.every((actor) => rolesOf(actor).length === 0)) continue;
    const between = shadow.text.slice(start, Math.max(start, headAt));
    const holding = holdingOf(wordsIn(between), wordsIn(shadow.text.slice(end, end + 24)).slice(0, 1));
    if (holding === null || tellsReign(before)) continue;
    const sentence = sentenceAround(shadow, start, end);
    if (past.some((at) => at >= sentence.from && at < sentence.to)) continue;
    if (THEN.test(shadow.text.slice(sentence.from, sentence.to))) continue;
    // "الرئيسان بوش وأوباما": one after the other.
    const governed = actors.flatMap((actor) => [...new Set(rolesOf(actor).map(({ of }) => of))]);
    if (new Set(governed).size < governed.length) continue;
    const span = toSource(shadow, start, end);
    for (const actor of actors) {
      const roles = rolesOf(actor);
      const owned =
        office?.words.owned !== true ||
        roles.some(({ of }) => ownersOf(of).some((name) => office.behind.includes(name)));
      if (roles.length === 0 || !owned || !roles.every(isDated)) continue;
      holders.push({
        span,
        words: shadow.source.slice(span.start, span.end),
        actor,
        holding,
        head: roles.some(({ office: key }) => HEADS.has(key)),
        tenures: roles.map(({ from, to }) => ({
          from: dayNumber(from ?? ''),
          to: to === null ? null : dayNumber(to),
        })),
      });
    }
  }
  return holders;
}
