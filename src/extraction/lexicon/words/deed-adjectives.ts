// How deeds of war are done: the adjectives that stand beside them and name nobody.
import { remember } from '../../remember.ts';

const HOW =
  /^و?(?:ال)?(?:جوي|بري|مدفعي|صاروخي|عنيف|مكثف|كثيف|عسكري|جديد|مركز|متواصل|واسع|مباغت|كبير)(?:ه|ا|ات)?$/;

/** Whether a folded word is such an adjective, joined by و or not: `tellsHowDone('العنيف')` → `true`; "الحكومي" tells whose the deed is. */
export const tellsHowDone = remember((word) => HOW.test(word));
