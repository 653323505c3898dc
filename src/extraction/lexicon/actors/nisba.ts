// Forms the Arabic adjective of a place (nisba) and inflects it: فرنسا → فرنسي, فرنسية, فرنسيون, الفرنسيين …

export interface NisbaForm {
  readonly text: string;
  readonly gender: 'm' | 'f';
  readonly number: 'sg' | 'du' | 'pl';
  readonly definite: boolean;
}

/**
 * The regular adjective of a place name: `nisbaOf('روسيا')` → `'روسي'`, `nisbaOf('العراق')` → `'عراقي'`. The article and
 * a final ا, ة or يا fall off; a compound name has none (`null`).
 */
export function nisbaOf(name: string): string | null {
  if (name.includes(' ')) return null;
  const bare = name.startsWith('ال') && name.length > 4 ? name.slice(2) : name;
  return `${bare.replace(/(يا|ة|ا|ي)$/, '')}ي`;
}

/** Two words inflect together: كوري شمالي → الكورية الشمالية. */
const each = (phrase: string, form: (word: string) => string) => phrase.split(' ').map(form).join(' ');
const define = (phrase: string) => each(phrase, (word) => `ال${word}`);

/** The accusative of a nisba: `accusativeOf('كوري شمالي')` → `'كوريا شماليا'`. */
export const accusativeOf = (nisba: string) => each(nisba, (word) => `${word}ا`);

/** Every form of a nisba, indefinite and definite: `inflectNisba('روسي')` has روسي, الروسية, روسيون, الروسيين, الروسيتين … */
export function inflectNisba(nisba: string): NisbaForm[] {
  const endings: [ending: string, gender: 'm' | 'f', number: 'sg' | 'du' | 'pl'][] = [
    ['', 'm', 'sg'],
    ['ة', 'f', 'sg'],
    ['ان', 'm', 'du'],
    ['ين', 'm', 'pl'],
    ['تان', 'f', 'du'],
    ['تين', 'f', 'du'],
    ['ون', 'm', 'pl'],
    ['ات', 'f', 'pl'],
  ];
  return endings.flatMap(([ending, gender, number]) => {
    const text = each(nisba, (word) => `${word}${ending}`);
    return [
      { text, gender, number, definite: false },
      { text: define(text), gender, number, definite: true },
    ];
  });
}
