// How each verb of saying takes what is said. Every one takes a clause with أن or إن and a quotation; some govern a
// preposition besides ("كشف عن", "أقر بـ") or a bare noun as object ("أعلن استعادة المدينة"). Keyed by lemma: root and form.

/** A preposition, or `object` for a bare verbal noun. */
export type SaidWith = 'عن' | 'الي' | 'علي' | 'ب' | 'من' | 'object';

const FRAMES: Readonly<Record<string, readonly SaidWith[]>> = {
  'علن 4': ['عن', 'object'],
  'ذكر 1': ['object'],
  'فيد 4': ['ب', 'عن'],
  'ورد 4': ['object'],
  'وضح 4': ['object'],
  'صرح 2': ['ب'],
  'شور 4': ['الي'],
  'شدد 2': ['علي'],
  'لفت 1': ['الي'],
  'نوه 2': ['الي', 'ب'],
  'نبه 2': ['الي'],
  'روي 1': ['object'],
  'زعم 1': ['object'],
  'دعي 8': ['object'],
  'كشف 1': ['عن', 'object'],
  'حدث 5': ['عن'],
  'خبر 4': ['ب', 'عن'],
  'بلغ 4': ['ب', 'عن'],
  'جزم 1': ['ب'],
  'رجح 2': ['object'],
  'ركز 2': ['علي'],
  'عبر 2': ['عن'],
  'عرب 4': ['عن'],
  'نشر 1': ['object'],
  'سجل 2': ['object'],
  'رصد 1': ['object'],
  'حصي 4': ['object'],
  'وثق 2': ['object'],
  'وقع 5': ['object'],
  'قدر 2': ['ب', 'object'],
  'نعي 1': ['object'],
  'قرر 4': ['ب'],
  'عرف 8': ['ب'],
  'سلم 2': ['ب'],
  'نفي 1': ['object'],
  'نكر 4': ['object'],
  'كذب 2': ['object'],
  'دحض 1': ['object'],
  'فند 2': ['object'],
  'نصل 5': ['من'],
};

/** Forms of أكد, whose hamza the conjugator does not move: listed as nouns. */
const AFFIRM = /(?:اكد|ؤكد|تاكيد)/;

/** `saidWith('كشف 1')` → `['عن', 'object']`; a verb that takes only clauses and quotations → `[]`. */
export function saidWith(lemma: string): readonly SaidWith[] {
  return FRAMES[lemma] ?? (AFFIRM.test(lemma) ? ['علي', 'object'] : []);
}
