// The words of headlines, as data, in neutral terms (CONTRIBUTING, "Wording": "السيطرة على", never تحرير, احتلال, سقوط).
// Slots: {a} who does it, {t} to whom, {l} the same behind ل, {p} place, {n} count, {m} mediators, {o} what it is about,
// {v} civilians where losses are theirs alone,
// {s} the same as {a} where it is an Arabic subject, {d} the same as {o} where it is the direct object,
// {g} those of {a} that are forces or groups: who is sent, not who sends; {f} {t} where all of them are forces or groups, {w} where not,
// {x} what was sent, {y} what was shot down, {q} the same as an object, {z} the passive of its firing.
// A list of templates gives the first whose slots are filled.
import type { EventType } from '../../../domain/event-types.ts';
import type { Stopped } from '../interception.ts';
import type { PresentVerb } from './arabic.ts';
import { verb } from './arabic.ts';
import type { Manner } from './manner.ts';

/** What an act is called: `{j}` an adjective behind the head noun ("اجتماع مرتقب"), which agrees with it. */
interface ArabicNoun {
  readonly gender: 'm' | 'f';
  /** Whether it can follow a verb as it stands: definite or in construct ("تعلن السيطرة على"), not indefinite ("تعلن عن هجوم"). */
  readonly direct?: true;
  readonly phrases: readonly string[];
  /** Where two or more stand side by side. */
  readonly pair?: readonly string[];
}

/** A verb with what may follow it, by what is known. */
interface ArabicClause {
  readonly verb: PresentVerb;
  readonly rests: readonly string[];
}
interface EnglishClause {
  /** "took {p}" and "take {p}", the same number of templates each. */
  readonly past: readonly string[];
  readonly base: readonly string[];
}

export interface Wording {
  readonly ar: { readonly noun: ArabicNoun; readonly clauses: readonly ArabicClause[] };
  readonly en: {
    /** Without article; `an`, `a` or `the` is put where it stands inside a sentence, nothing where it is none. */
    readonly noun: {
      readonly article: 'a' | 'an' | 'the' | null;
      readonly phrases: readonly string[];
      readonly pair?: readonly string[];
    };
    readonly clause: EnglishClause | null;
  };
}

const clause = (present: PresentVerb, ...rests: string[]): ArabicClause => ({ verb: present, rests });

export const WORDINGS: Readonly<Record<EventType, Wording>> = {
  'ceasefire-agreement': {
    ar: {
      noun: {
        gender: 'f',
        phrases: ['هدنة[{j}][ تشمل {a}][ في {p}][ بوساطة {m}]'],
        pair: ['هدنة[{j}] بين {a}[ في {p}][ بوساطة {m}]'],
      },
      clauses: [],
    },
    en: {
      noun: {
        article: 'a',
        phrases: ['truce[ involving {a}][ in {p}][, mediated by {m}]'],
        pair: ['truce between {a}[ in {p}][, mediated by {m}]'],
      },
      clause: null,
    },
  },
  'ceasefire-start': {
    ar: {
      noun: {
        gender: 'm',
        direct: true,
        phrases: ['بدء سريان هدنة[{j}][ في {p}]'],
        pair: ['بدء سريان هدنة[{j}] بين {a}[ في {p}]'],
      },
      clauses: [],
    },
    en: {
      noun: {
        article: 'the',
        phrases: ['start of a truce[ in {p}]'],
        pair: ['start of a truce between {a}[ in {p}]'],
      },
      clause: null,
    },
  },
  'ceasefire-violation': {
    ar: {
      noun: { gender: 'm', phrases: ['خرق[{j}] للهدنة[ في {p}][ من جانب {a}]'] },
      clauses: [clause(verb('يخرق'), 'الهدنة[ في {p}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['breach of the truce[ in {p}][ by {a}]'] },
      clause: { past: ['broke the truce[ in {p}]'], base: ['break the truce[ in {p}]'] },
    },
  },
  'ceasefire-call': {
    ar: {
      noun: { gender: 'f', phrases: ['دعوة[{j}][ من {a}] إلى وقف القتال'] },
      clauses: [clause(verb('يدعو', 'يدعوان', 'يدعون'), '{t} إلى وقف القتال', 'إلى وقف القتال')],
    },
    en: {
      noun: { article: 'a', phrases: ['call[ by {a}] for a truce'] },
      clause: {
        past: ['called on {t} to stop fighting', 'called for a truce'],
        base: ['call on {t} to stop fighting', 'call for a truce'],
      },
    },
  },
  meeting: {
    ar: {
      noun: {
        gender: 'm',
        phrases: ['اجتماع[{j}][ بحضور {a}][ في {p}]'],
        pair: ['اجتماع[{j}] بين {a}[ في {p}]'],
      },
      clauses: [clause(verb('يجتمع'), '[في {p}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['meeting[ of {a}][ in {p}]'], pair: ['meeting of {a}[ in {p}]'] },
      clause: { past: ['met[ in {p}]'], base: ['meet[ in {p}]'] },
    },
  },
  call: {
    ar: {
      noun: { gender: 'm', phrases: ['اتصال هاتفي[{j}][ أجراه {s}]'], pair: ['اتصال هاتفي[{j}] بين {a}'] },
      clauses: [],
    },
    en: {
      noun: { article: 'a', phrases: ['telephone call[ by {a}]'], pair: ['telephone call between {a}'] },
      clause: null,
    },
  },
  visit: {
    ar: {
      noun: { gender: 'f', phrases: ['زيارة[{j}][ من {a}][ إلى {p}]'] },
      clauses: [clause(verb('يزور'), '{p}'), clause(verb('يقوم'), 'بزيارة[ إلى {t}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['visit[ by {a}][ to {p}]'] },
      clause: {
        past: ['visited {p}', 'made a visit[ to {t}]'],
        base: ['visit {p}', 'make a visit[ to {t}]'],
      },
    },
  },
  invitation: {
    ar: {
      noun: { gender: 'f', phrases: ['دعوة[{j}][ من {a}] إلى محادثات[ في {p}]'] },
      clauses: [clause(verb('يدعو', 'يدعوان', 'يدعون'), '{t} إلى محادثات[ في {p}]', 'إلى محادثات[ في {p}]')],
    },
    en: {
      noun: { article: 'an', phrases: ['invitation[ by {a}] to talks[ in {p}]'] },
      clause: {
        past: ['invited {t} to talks[ in {p}]', 'issued an invitation to talks[ in {p}]'],
        base: ['invite {t} to talks[ in {p}]', 'issue an invitation to talks[ in {p}]'],
      },
    },
  },
  agreement: {
    ar: {
      noun: {
        gender: 'm',
        phrases: ['اتفاق[{j}][ من جانب {a}][ بشأن {o}]'],
        pair: ['اتفاق[{j}] بين {a}[ بشأن {o}]'],
      },
      clauses: [clause(verb('يتفق'), '[بشأن {o}]')],
    },
    en: {
      noun: {
        article: 'an',
        phrases: ['agreement[ by {a}][ on {o}]'],
        pair: ['agreement between {a}[ on {o}]'],
      },
      clause: { past: ['agreed[ on {o}]'], base: ['agree[ on {o}]'] },
    },
  },
  capture: {
    ar: {
      noun: {
        gender: 'f',
        direct: true,
        phrases: ['سيطرة {a} على {p}', 'السيطرة على {p}', 'السيطرة على موقع'],
      },
      clauses: [clause(verb('يسيطر'), 'على {p}', 'على موقع')],
    },
    en: {
      noun: { article: null, phrases: ['control of {p}[ by {a}]', 'control of ground[ by {a}]'] },
      clause: { past: ['took {p}', 'took ground'], base: ['take {p}', 'take ground'] },
    },
  },
  advance: {
    ar: {
      noun: { gender: 'm', phrases: ['تقدم ميداني[{j}][ من جانب {a}][ في {p}]'] },
      clauses: [clause(verb('يتقدم'), '[ميدانيا في {p}]')],
    },
    en: {
      noun: { article: 'an', phrases: ['advance[ by {a}][ in {p}]'] },
      clause: { past: ['advanced[ in {p}]'], base: ['advance[ in {p}]'] },
    },
  },
  withdrawal: {
    ar: {
      noun: { gender: 'm', phrases: ['انسحاب[{j}][ من جانب {a}][ من {p}]'] },
      clauses: [clause(verb('ينسحب'), '[من {p}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['withdrawal[ by {a}][ from {p}]'] },
      clause: { past: ['withdrew[ from {p}]'], base: ['withdraw[ from {p}]'] },
    },
  },
  clash: {
    ar: {
      noun: {
        gender: 'm',
        phrases: ['قتال[{j}][ من أطرافه {s}][ في {p}]'],
        pair: ['قتال[{j}] بين {a}[ في {p}]'],
      },
      clauses: [],
    },
    en: {
      noun: {
        article: null,
        phrases: ['fighting[ involving {a}][ in {p}]'],
        pair: ['fighting between {a}[ in {p}]'],
      },
      clause: null,
    },
  },
  attack: {
    ar: {
      noun: { gender: 'm', phrases: ['هجوم[{j}][ من جانب {a}][ على {t}][ في {p}]'] },
      clauses: [clause(verb('يهاجم'), '{t}[ في {p}]', '{p}'), clause(verb('يشن'), 'هجوما')],
    },
    en: {
      noun: { article: 'an', phrases: ['attack[ by {a}][ on {t}][ in {p}]'] },
      clause: {
        past: ['attacked {t}[ in {p}]', 'attacked {p}', 'launched an attack'],
        base: ['attack {t}[ in {p}]', 'attack {p}', 'launch an attack'],
      },
    },
  },
  strike: {
    ar: {
      noun: {
        gender: 'm',
        phrases: [
          'قصف[{j}][ من جانب {a}] على {t}[ في {p}]',
          'قصف[{j}][ من جانب {a}] على {p}',
          'قصف[{j}][ من جانب {a}]',
        ],
      },
      clauses: [clause(verb('يقصف'), '{t}[ في {p}]', '{p}'), clause(verb('ينفذ'), 'قصفا')],
    },
    en: {
      noun: {
        article: 'a',
        phrases: ['strike[ by {a}] on {t}[ in {p}]', 'strike[ by {a}] on {p}', 'strike[ by {a}]'],
      },
      clause: {
        past: ['struck {t}[ in {p}]', 'struck {p}', 'carried out a strike'],
        base: ['strike {t}[ in {p}]', 'strike {p}', 'carry out a strike'],
      },
    },
  },
  losses: {
    ar: {
      noun: {
        gender: 'f',
        direct: true,
        phrases: ['{n}[ لدى {w}][ في {p}]', 'خسائر[{j}][ بين {v}][ في صفوف {f}][ لدى {w}][ في {p}]'],
      },
      clauses: [],
    },
    en: {
      noun: {
        article: null,
        phrases: [
          '{n}[ on the side of {w}][ in {p}]',
          'losses[ among {v}][ of {f}][ on the side of {w}][ in {p}]',
        ],
      },
      clause: null,
    },
  },
  deployment: {
    ar: {
      noun: {
        gender: 'm',
        direct: true,
        phrases: ['انتشار {g}[ في {p}]', 'نشر {x}[{j}][ من جانب {a}][ في {p}]'],
      },
      clauses: [],
    },
    en: {
      noun: {
        article: 'a',
        phrases: ['deployment of {g}[ in {p}]', 'deployment of {x}[ by {a}][ in {p}]'],
      },
      clause: null,
    },
  },
  accusation: {
    ar: {
      noun: { gender: 'm', phrases: ['اتهام[{j}][ من {a}][ {l}][ بشأن {o}]'] },
      clauses: [clause(verb('يتهم'), '{t}[ بشأن {o}]'), clause(verb('يوجه'), 'اتهاما[ بشأن {o}]')],
    },
    en: {
      noun: { article: 'an', phrases: ['accusation[ by {a}][ against {t}][ over {o}]'] },
      clause: {
        past: ['accused {t}[ over {o}]', 'made an accusation[ over {o}]'],
        base: ['accuse {t}[ over {o}]', 'make an accusation[ over {o}]'],
      },
    },
  },
  demand: {
    ar: {
      noun: { gender: 'f', phrases: ['مطالبة[{j}][ من {a}][ {l}][ بشأن {o}]'] },
      clauses: [
        clause(verb('يطالب'), '{t} ب{d}', '{t}[ بشأن {o}]'),
        clause(verb('يعلن'), 'مطالب[ بشأن {o}]'),
      ],
    },
    en: {
      noun: { article: 'a', phrases: ['demand[ by {a}][ of {t}][ over {o}]'] },
      clause: {
        past: [
          'demanded {d} of {t}',
          'demanded {d}',
          'made a demand of {t}[ over {o}]',
          'made a demand[ over {o}]',
        ],
        base: [
          'demand {d} of {t}',
          'demand {d}',
          'make a demand of {t}[ over {o}]',
          'make a demand[ over {o}]',
        ],
      },
    },
  },
  refusal: {
    ar: {
      noun: { gender: 'm', phrases: ['رفض[{j}][ من {a}][ بشأن {o}]'] },
      clauses: [clause(verb('يرفض'), '{d}'), clause(verb('يعلن'), 'الرفض[ بشأن {o}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['refusal[ by {a}][ over {o}]'] },
      clause: {
        past: ['rejected {d}', 'stated a refusal[ over {o}]'],
        base: ['reject {d}', 'state a refusal[ over {o}]'],
      },
    },
  },
  threat: {
    ar: {
      noun: { gender: 'm', phrases: ['تهديد[{j}][ من {a}][ {l}][ بشأن {o}]'] },
      clauses: [clause(verb('يهدد'), '{t}[ بشأن {o}]'), clause(verb('يوجه'), 'تهديدا[ بشأن {o}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['threat[ by {a}][ to {t}][ over {o}]'] },
      clause: {
        past: ['threatened {t}[ over {o}]', 'made a threat[ over {o}]'],
        base: ['threaten {t}[ over {o}]', 'make a threat[ over {o}]'],
      },
    },
  },
  support: {
    ar: {
      noun: { gender: 'm', phrases: ['دعم[{j}][ من {a}][ {l}][ بشأن {o}]'] },
      clauses: [clause(verb('يعلن'), 'دعم {t}[ بشأن {o}]', 'الدعم[ بشأن {o}]')],
    },
    en: {
      noun: { article: null, phrases: ['support[ by {a}][ for {t}][ over {o}]'] },
      clause: {
        past: ['backed {t}[ over {o}]', 'voiced support[ over {o}]'],
        base: ['back {t}[ over {o}]', 'voice support[ over {o}]'],
      },
    },
  },
  concern: {
    ar: {
      noun: { gender: 'm', phrases: ['قلق[{j}][ من جانب {a}][ بشأن {o}]'] },
      clauses: [clause(verb('يبدي', 'يبديان', 'يبدون'), 'القلق[ بشأن {o}]')],
    },
    en: {
      noun: { article: null, phrases: ['concern[ by {a}][ over {o}]'] },
      clause: { past: ['voiced concern[ over {o}]'], base: ['voice concern[ over {o}]'] },
    },
  },
  protest: {
    ar: {
      noun: { gender: 'm', phrases: ['احتجاج[{j}][ من {a}][ لدى {t}][ بشأن {o}]'] },
      clauses: [clause(verb('يحتج'), '[لدى {t}][ بشأن {o}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['protest[ by {a}][ to {t}][ over {o}]'] },
      clause: { past: ['protested[ to {t}][ over {o}]'], base: ['protest[ to {t}][ over {o}]'] },
    },
  },
  declaration: {
    ar: {
      noun: { gender: 'm', phrases: ['إعلان {d}[ من {a}]', 'إعلان[{j}][ من {a}][ بشأن {o}]'] },
      clauses: [clause(verb('يعلن'), '{d}'), clause(verb('يصدر'), 'إعلانا[ بشأن {o}]')],
    },
    en: {
      noun: { article: 'a', phrases: ['declaration of {o}[ by {a}]', 'declaration[ by {a}]'] },
      clause: { past: ['declared {o}', 'made a declaration'], base: ['declare {o}', 'make a declaration'] },
    },
  },
  exchange: {
    ar: {
      noun: {
        gender: 'm',
        direct: true,
        phrases: ['تبادل أسرى أو جثث[{j}]'],
        pair: ['تبادل أسرى أو جثث[{j}] بين {a}'],
      },
      clauses: [],
    },
    en: {
      noun: {
        article: 'an',
        phrases: ['exchange of prisoners or bodies'],
        pair: ['exchange of prisoners or bodies between {a}'],
      },
      clause: null,
    },
  },
};

/** A missile or drone shot down or turned away, no strike that hit; an aircraft shot down. */
export const STOPPED: Readonly<Record<Stopped, Wording>> = {
  missile: {
    ar: {
      noun: {
        gender: 'm',
        direct: true,
        phrases: [
          'اعتراض {y}[{j}][ من جانب {a}] {z} من جانب {t}[ نحو {p}]',
          'اعتراض {y}[{j}][ من جانب {a}][ قرب {p}]',
        ],
      },
      clauses: [clause(verb('يعترض'), '{q} من جانب {t}[ نحو {p}]', '{q}[ قرب {p}]')],
    },
    en: {
      noun: {
        article: 'an',
        phrases: [
          'interception[ by {a}] of a {y} fired by {t}[ at {p}]',
          'interception of a {y}[ by {a}][ near {p}]',
        ],
      },
      clause: {
        past: ['intercepted a {y} fired by {t}[ at {p}]', 'intercepted a {y}[ near {p}]'],
        base: ['intercept a {y} fired by {t}[ at {p}]', 'intercept a {y}[ near {p}]'],
      },
    },
  },
  aircraft: {
    ar: {
      noun: {
        gender: 'm',
        direct: true,
        phrases: ['إسقاط طائرة[ {l}][{j}][ من جانب {a}][ في {p}]'],
      },
      clauses: [clause(verb('يسقط'), 'طائرة[ {l}][ في {p}]')],
    },
    en: {
      noun: { article: 'an', phrases: ['aircraft[ of {t}] shot down[ by {a}][ in {p}]'] },
      clause: {
        past: ['shot down an aircraft[ of {t}][ in {p}]'],
        base: ['shoot down an aircraft[ of {t}][ in {p}]'],
      },
    },
  },
};

/** Two sides that charge one another. */
export const MUTUAL_ACCUSATION: Wording = {
  ar: {
    noun: { gender: 'f', phrases: ['اتهامات متبادلة[ بين {a}][ بشأن {o}]'] },
    clauses: [clause(verb('يتبادل'), 'الاتهامات[ بشأن {o}]')],
  },
  en: {
    noun: { article: null, phrases: ['mutual accusations[ by {a}][ over {o}]'] },
    clause: {
      past: ['accused each other[ over {o}]'],
      base: ['accuse each other[ over {o}]'],
    },
  },
};

/** Resolve to go on or to answer, which threatens nobody by its words, and calls on somebody, which demand nothing. */
export const MANNERS: Readonly<Record<Exclude<Manner, null>, Wording>> = {
  resolve: {
    ar: {
      noun: { gender: 'm', phrases: ['عزم[{j}][ من {a}][ بشأن {o}]'] },
      clauses: [clause(verb('يعلن'), 'العزم[ بشأن {o}]')],
    },
    en: {
      noun: { article: null, phrases: ['resolve[ voiced by {a}][ over {o}]'] },
      clause: { past: ['voiced resolve[ over {o}]'], base: ['voice resolve[ over {o}]'] },
    },
  },
  call: {
    ar: {
      noun: { gender: 'f', phrases: ['دعوة[{j}][ من {a}][ {l}][ بشأن {o}]'] },
      clauses: [
        clause(verb('يدعو', 'يدعوان', 'يدعون'), '{t} إلى {d}', '{t}[ بشأن {o}]', 'إلى {d}'),
        clause(verb('يوجه'), 'دعوة[ بشأن {o}]'),
      ],
    },
    en: {
      noun: { article: 'a', phrases: ['call[ by {a}][ on {t}][ over {o}]'] },
      clause: {
        past: [
          'called on {t} for {d}',
          'called for {d}',
          'called on {t}[ over {o}]',
          'made an appeal[ over {o}]',
        ],
        base: ['call on {t} for {d}', 'call for {d}', 'call on {t}[ over {o}]', 'make an appeal[ over {o}]'],
      },
    },
  },
};

/** Ground that a side says it holds still. */
export const HELD: Wording = {
  ar: {
    noun: {
      gender: 'm',
      direct: true,
      phrases: ['استمرار سيطرة {a} على {p}', 'استمرار السيطرة على {p}', 'استمرار السيطرة على موقع'],
    },
    clauses: [clause(verb('يحتفظ'), 'بالسيطرة على {p}', 'بالسيطرة على موقع')],
  },
  en: {
    noun: {
      article: null,
      phrases: ['continued control of {p}[ by {a}]', 'continued control of ground[ by {a}]'],
    },
    clause: {
      past: ['kept control of {p}', 'kept control of ground'],
      base: ['keep control of {p}', 'keep control of ground'],
    },
  },
};

/** Two sides each of which says that the other broke the truce. */
export const MUTUAL_VIOLATION: Wording = {
  ar: {
    noun: { gender: 'f', phrases: ['اتهامات متبادلة بخرق الهدنة[ بين {a}][ في {p}]'] },
    clauses: [clause(verb('يتبادل'), 'الاتهامات بخرق الهدنة[ في {p}]')],
  },
  en: {
    noun: { article: null, phrases: ['mutual accusations of breaking the truce[ by {a}][ in {p}]'] },
    clause: {
      past: ['accused each other of breaking the truce[ in {p}]'],
      base: ['accuse each other of breaking the truce[ in {p}]'],
    },
  },
};

/** One person, force or state at a meeting: with whom the words do not tell. */
export const ATTENDANCE: Wording = {
  ar: {
    noun: { gender: 'm', phrases: ['اجتماع[{j}][ بحضور {a}][ في {p}]'] },
    clauses: [clause(verb('يشارك'), 'في اجتماع[ في {p}]')],
  },
  en: {
    noun: { article: 'a', phrases: ['meeting[ attended by {a}][ in {p}]'] },
    clause: { past: ['took part in a meeting[ in {p}]'], base: ['take part in a meeting[ in {p}]'] },
  },
};

/** More than two on the telephone: calls, of whom with whom the words do not tell. */
export const CALLS: Wording = {
  ar: {
    noun: { gender: 'f', phrases: ['اتصالات هاتفية[{j}] بين {a}', 'اتصالات هاتفية[{j}]'] },
    clauses: [],
  },
  en: {
    noun: { article: null, phrases: ['telephone calls between {a}', 'telephone calls'] },
    clause: null,
  },
};
