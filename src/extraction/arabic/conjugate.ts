// A small conjugator of Arabic verbs over roots and the ten forms, in the folded spelling of the shadow text (no
// diacritics, no hamza on alef, final ya for alef maqsura, ha for ta marbuta); a root names its hamza by ء. It gives third persons and "we", which is
// what news writes, with verbal nouns and participles. Patterns after Ryding, A Reference Grammar of MSA (2005), part II.

export type Tense = 'past' | 'present';
export type Person = '3ms' | '3fs' | '3md' | '3fd' | '3mp' | '1p' | '1s';

export interface VerbForm {
  readonly text: string;
  readonly tense: Tense;
  readonly person: Person;
  readonly passive: boolean;
}

export type FormNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

interface Stems {
  /** Past before vowel endings: قال، دعا، التقي. */
  readonly past: string;
  /** Past before ت of the feminine and ا/وا, where a final weak letter falls: دع(ت)، التق(ت). */
  readonly pastShort: string;
  /** Past before consonant endings: قل(نا)، دعو(نا). */
  readonly pastHeavy: string;
  readonly present: string;
  /** Present before ون: the final weak letter falls: يدع(ون)، يلتق(ون). */
  readonly presentShort: string;
  readonly passivePast: readonly string[];
  readonly passivePresent: readonly string[];
  readonly masdar: readonly string[];
}

const WEAK = /[وي]/;

/** Forms whose present begins with the vowel u, on which a hamza sits: يؤكد، يؤازر، يؤمن. */
const U_PRESENT = new Set<FormNumber>([2, 3, 4]);
/** Forms whose present has a before its last letter, on which a hamza sits: يبدا، يتباطا; the others have i: يهنئ. */
const A_PRESENT = new Set<FormNumber>([1, 5, 6]);

/** The seat of a hamza as first letter of a root in the folded spelling: `ء` of ءكد is ا in اكد, ؤ in يؤكد. */
const seatFirst = (f: string, on: 'ا' | 'ؤ'): string => (f === 'ء' ? on : f);

/** Assimilated and emphatic eighth forms: وفق → اتفق، صدم → اصطدم، ضرب → اضطرب، زاد → ازداد، دعي → ادعي. */
function eighth(f: string): { past: string; present: string } {
  if (f === 'و' || f === 'ء') return { past: 'ات', present: 'ت' };
  if (f === 'ص' || f === 'ض') return { past: `ا${f}ط`, present: `${f}ط` };
  if (f === 'ط' || f === 'د') return { past: `ا${f}`, present: f };
  if (f === 'ز') return { past: 'ازد', present: 'زد' };
  return { past: `ا${f}ت`, present: `${f}ت` };
}

/** What stands before the middle radical in past, present and verbal noun of each form. */
function fronts(form: FormNumber, f: string): { past: string; present: string; masdar: string } {
  const viii = eighth(f);
  const front: Record<FormNumber, [string, string, string]> = {
    1: [f, f, f],
    2: [f, f, `ت${f}`],
    3: [`${f}ا`, `${f}ا`, `م${f}ا`],
    4: [`ا${f}`, f, f === 'و' ? 'اي' : `ا${f}`],
    5: [`ت${f}`, `ت${f}`, `ت${f}`],
    6: [`ت${f}ا`, `ت${f}ا`, `ت${f}ا`],
    7: [`ان${f}`, `ن${f}`, `ان${f}`],
    8: [viii.past, viii.present, viii.past],
    9: [`ا${f}`, f, `ا${f}`],
    10: [`است${f}`, `ست${f}`, f === 'و' ? 'استي' : f === 'ء' ? 'استئ' : `است${f}`],
  };
  const [past, present, masdar] = front[form];
  const seat = (text: string, on: 'ا' | 'ؤ') => text.replace('ء', seatFirst('ء', on)).replace('اا', 'ا');
  return {
    past: seat(past, 'ا'),
    present: seat(present, U_PRESENT.has(form) ? 'ؤ' : 'ا'),
    masdar: form === 4 && f === 'ء' ? 'اي' : seat(masdar, form === 3 ? 'ؤ' : 'ا'),
  };
}

const same = (past: string, present: string, masdar: readonly string[]): Stems => ({
  past,
  pastShort: past,
  pastHeavy: past,
  present,
  presentShort: present,
  passivePast: [past],
  passivePresent: [present],
  masdar,
});

/** Forms 2, 3, 5 and 6 keep a weak middle letter as a consonant: حاول، طور، تعاون. */
const KEEPS_MIDDLE = new Set<FormNumber>([2, 3, 5, 6]);

function strongMasdar(form: FormNumber, front: string, a: string, l: string): string[] {
  switch (form) {
    case 1:
      return [];
    case 2:
      return [`${front}${a}ي${l}`];
    case 3:
      return [`${front}${a}${l}ه`];
    case 5:
    case 6:
      return [`${front}${a}${l}`];
    default:
      return [`${front}${a}ا${l}`];
  }
}

function defective(form: FormNumber, front: ReturnType<typeof fronts>, a: string, l: string): Stems {
  const first = form === 1;
  const past = `${front.past}${a}${first && l === 'و' ? 'ا' : 'ي'}`;
  const present = `${front.present}${a}${first ? l : 'ي'}`;
  const masdar: Partial<Record<FormNumber, string[]>> = {
    2: [`${front.masdar}${a}يه`],
    3: [`${front.masdar}${a}اه`],
    5: [`${front.masdar}${a}ي`],
    6: [`${front.masdar}${a}ي`],
  };
  return {
    past,
    pastShort: `${front.past}${a}`,
    pastHeavy: `${front.past}${a}${first ? l : 'ي'}`,
    present,
    presentShort: `${front.present}${a}`,
    passivePast: [`${front.past}${a}ي`],
    passivePresent: [`${front.present}${a}ي`],
    masdar: first ? [] : (masdar[form] ?? [`${front.masdar}${a}اء`]),
  };
}

function hollow(form: FormNumber, front: ReturnType<typeof fronts>, a: string, l: string): Stems {
  const keepsAlef = form === 7 || form === 8;
  const long = form === 1 ? a : keepsAlef ? 'ا' : 'ي';
  const masdar = form === 1 ? [] : keepsAlef ? [`${front.masdar}يا${l}`] : [`${front.masdar}ا${l}ه`];
  return {
    past: `${front.past}ا${l}`,
    pastShort: `${front.past}ا${l}`,
    pastHeavy: `${front.past}${l}`,
    present: `${front.present}${long}${l}`,
    presentShort: `${front.present}${long}${l}`,
    passivePast: [`${front.past}ي${l}`],
    passivePresent: [`${front.present}ا${l}`],
    masdar,
  };
}

/** A hamza at the end of the root: بدا، يبدا; هنا، يهنئ، تهنئه. */
function finalHamza(form: FormNumber, front: ReturnType<typeof fronts>, a: string): Stems {
  const masdar: Partial<Record<FormNumber, string[]>> = {
    1: [],
    2: [`${front.masdar}${a}ئه`],
    3: [`${front.masdar}${a}اه`],
    5: [`${front.masdar}${a}ؤ`],
    6: [`${front.masdar}${a}ؤ`],
  };
  const present = `${front.present}${a}${A_PRESENT.has(form) ? 'ا' : 'ئ'}`;
  return {
    ...same(`${front.past}${a}ا`, present, masdar[form] ?? [`${front.masdar}${a}اء`]),
    passivePast: [`${front.past}${a}ئ`],
    passivePresent: [`${front.present}${a}ا`],
  };
}

/** The stems of a root in a form: `stemsOf('دعو', 1).past` → `'دعا'`; four letters are a quadriliteral (سيطر). */
export function stemsOf(root: string, form: FormNumber): Stems {
  const [f = '', a = '', l = '', fourth] = [...root];
  if (fourth !== undefined) {
    const past = form === 2 ? `ت${root}` : root;
    return same(past, past, form === 2 ? [past] : [`${root}ه`]);
  }
  const front = fronts(form, f);
  if (WEAK.test(l)) return defective(form, front, a, l);
  if (l === 'ء') return finalHamza(form, front, a);
  if (WEAK.test(a) && !KEEPS_MIDDLE.has(form)) return hollow(form, front, a, l);
  if (a === l && !(form === 2 || form === 5)) {
    const masdar = form === 1 ? [] : form === 3 ? [`${front.masdar}${a}ه`] : [`${front.masdar}${a}ا${l}`];
    const stems = same(`${front.past}${a}`, `${front.present}${a}`, masdar);
    return { ...stems, pastHeavy: `${front.past}${a}${l}` };
  }
  const dropsFirst = form === 1 && f === 'و';
  const stems = same(
    `${front.past}${a}${l}`,
    `${dropsFirst ? '' : front.present}${a}${l}`,
    strongMasdar(form, front.masdar, a, l),
  );
  // Long a turns into long u in the passive past: قوبل، تبودل; a hamza is written on its new vowel: استؤنف.
  const long = (form === 3 || form === 6) && f !== 'و' ? 'و' : form === 10 && f === 'ء' ? 'ؤ' : null;
  const turned = long && `${front.past.slice(0, -1)}${long}${a}${l}`;
  return turned === null ? stems : { ...stems, passivePast: [turned] };
}

/**
 * Every form of a verb: `conjugate('قصف', 1)` has قصف (past 3ms), قصفت (3fs), يقصف, تقصف, يقصفون, سيقصف is left to the
 * clitic س. `present` names the vowel letter of a hollow or irregular present where the root does not tell (نام/ينام).
 */
export function conjugate(root: string, form: FormNumber): VerbForm[] {
  const stems = stemsOf(root, form);
  const out: VerbForm[] = [];
  // Hamza and alef written as one (بدآ) fold to one alef.
  const add = (text: string, tense: Tense, person: Person, passive = false) =>
    out.push({ text: text.replace('اا', 'ا'), tense, person, passive });
  const { past, pastShort, pastHeavy, present, presentShort } = stems;
  const weakEnd = !root.endsWith('ء') && (past.endsWith('ا') || past.endsWith('ي'));
  const dual = weakEnd ? pastHeavy : past;
  add(past, 'past', '3ms');
  add(`${pastShort}ت`, 'past', '3fs');
  add(`${dual}ا`, 'past', '3md');
  add(`${pastShort}تا`, 'past', '3fd');
  add(`${pastShort}وا`, 'past', '3mp');
  // Before و a hamza may also take its letter for a seat: بدؤوا، يبدؤون.
  if (root.endsWith('ء')) {
    add(`${past.slice(0, -1)}ؤوا`, 'past', '3mp');
    if (present.endsWith('ا')) add(`ي${present.slice(0, -1)}ؤون`, 'present', '3mp');
  }
  add(`${pastHeavy}نا`, 'past', '1p');
  add(`${pastHeavy}ت`, 'past', '1s');
  for (const passive of stems.passivePast) {
    if (passive !== past) add(passive, 'past', '3ms', true);
    if (passive !== pastShort) add(`${passive}ت`, 'past', '3fs', true);
    if (passive !== dual) add(`${passive}ا`, 'past', '3md', true);
    if (passive !== pastShort) add(`${passive}وا`, 'past', '3mp', true);
  }
  const imperfect = (stem: string, short: string, passive: boolean) => {
    add(`ي${stem}`, 'present', '3ms', passive);
    add(`ت${stem}`, 'present', '3fs', passive);
    add(`ن${stem}`, 'present', '1p', passive);
    for (const ending of ['ان', 'ا']) {
      add(`ي${stem}${ending}`, 'present', '3md', passive);
      add(`ت${stem}${ending}`, 'present', '3fd', passive);
    }
    for (const ending of ['ون', 'وا']) add(`ي${short}${ending}`, 'present', '3mp', passive);
    // The jussive after لم drops a final weak letter or the long vowel of a hollow verb: لم يدع، لم يقل.
    if (short !== stem) {
      add(`ي${short}`, 'present', '3ms', passive);
      add(`ت${short}`, 'present', '3fs', passive);
    }
  };
  imperfect(present, presentShort, false);
  // Only a defective verb drops its last letter before ون: يُدعون, but يُقالون.
  const drops = presentShort !== present;
  for (const passive of stems.passivePresent) {
    if (passive !== present) imperfect(passive, drops ? passive.slice(0, -1) : passive, true);
  }
  return dedupe(out);
}

function dedupe(forms: readonly VerbForm[]): VerbForm[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = `${form.text}|${form.tense}|${form.person}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The active participles of a verb, in gender and number: `participles('شرك', 3)` → `['مشارك', 'مشاركه', …]`. */
export function participles(root: string, form: FormNumber): string[] {
  const [f = '', a = '', l = '', fourth] = [...root];
  const stem =
    fourth !== undefined
      ? `م${root}`
      : form === 1
        ? `${seatFirst(f, 'ا')}ا${WEAK.test(a) ? 'ئ' : a}${WEAK.test(l) ? 'ي' : l === 'ء' ? 'ئ' : l}`.replace(
            'اا',
            'ا',
          )
        : `م${stemsOf(root, form).present}`;
  return [stem, `${stem}ه`, `${stem}ون`, `${stem}ين`, `${stem}ان`, `${stem}ات`, `${stem}ا`];
}
