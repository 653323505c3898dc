// What belongs to a name that stands before it and names nobody else: an adjective of origin ("حزب الله اللبناني"), the short
// name in brackets ("حركة فتح (فتح)"), who leads a coalition ("التحالف بقيادة فرنسا").
import { foldArabic } from '../../domain/arabic-fold.ts';
import { KIND } from './lookup.ts';
import type { Context } from './phrase.ts';
import { find, joined, nisbaAt } from './phrase.ts';

/** Kinds of actor whose name an adjective of origin follows; a state or a person has none. */
const WITH_ORIGIN: ReadonlySet<string> = new Set([
  'armed-force',
  'organisation',
  'government-body',
  'outlet',
]);

/** The end of a name of an actor with what is apposed to it: "جماعة الحوثي" + اليمنية, "حركة المقاومة الإسلامية" + (حماس). */
export function withApposition(ctx: Context, start: number, end: number, actor: string): number {
  if (!WITH_ORIGIN.has(ctx.registry.actor(actor)?.kind ?? '')) return end;
  const origin = nisbaAt(ctx, end, true);
  const agrees = origin && origin.term.gender !== otherGender(ctx.tokens[start]?.text ?? '');
  return shortNameEnd(ctx, agrees ? origin.end : end, actor);
}

/** The gender that an adjective of a name cannot have, where the name's first word shows its own: "f" for حزب, "m" for حركة. */
function otherGender(head: string): 'm' | 'f' | null {
  if (/\S{3}(?:ه|ات)$/.test(head)) return 'm';
  return /(?:حزب|تنظيم|مجلس|جيش|تحالف|اتحاد|فيلق|لواء|حرس|حلف)$/.test(head) ? 'f' : null;
}

/** The end of the same actor's short name in brackets. */
function shortNameEnd(ctx: Context, i: number, actor: string): number {
  if (ctx.tokens[i]?.gap !== 'bracket') return i;
  const before = ctx.tokens[i - 1];
  const token = ctx.tokens[i];
  if (!before || !token || !ctx.shadow.text.slice(before.end, token.start).includes('(')) return i;
  const short = find(ctx, i, KIND.actor, 'none');
  return short?.term.id === actor ? short.end : i;
}

const LED_BY = new Set(['بقيادة', 'بزعامة'].map(foldArabic));
const LEADS = new Set(['تقوده', 'تتزعمه'].map(foldArabic));
/** Nouns of a union of states, which others lead. */
const COALITION = /^(?:ال)?(?:تحالف|ائتلاف)$/;

/** Whether a word is "under the lead of": what follows leads, and is no body called "leadership". */
export const isLedBy = (word: string): boolean => LED_BY.has(word);

/** The end of "بقيادة السعودية", "الذي تقوده واشنطن" after a phrase whose first word is "coalition". */
export function withLeader(ctx: Context, start: number, end: number, prefix: string): number {
  const next = joined(ctx, end);
  if (!next || !(isLedBy(next.text) || next.text === 'الذي')) return end;
  if (!COALITION.test((ctx.tokens[start]?.text ?? '').slice(prefix.length).replace(/^لل/, 'ال'))) return end;
  let at = end;
  if (joined(ctx, at) && isLedBy(ctx.tokens[at]?.text ?? '')) at++;
  else if (
    joined(ctx, at) &&
    ctx.tokens[at]?.text === 'الذي' &&
    joined(ctx, at + 1) &&
    LEADS.has(ctx.tokens[at + 1]?.text ?? '')
  )
    at += 2;
  else return end;
  return joined(ctx, at) ? (find(ctx, at, KIND.actor | KIND.place, 'none')?.end ?? end) : end;
}
