// Brings together what the engine is given in the page: the site's inputs, the texts of its articles, and the decisions that the
// site was built with.
import { parseReview } from '../../domain/review/parse-review.ts';
import { NO_REVIEW } from '../../domain/review/review-schema.ts';
import type { GivenArticle } from '../../domain/review/workbench.ts';
import type { AppState, AppStore } from '../app-store.ts';
import { needInputs } from '../late-files.ts';
import type { BenchInputs } from './review-store.ts';
import { NOTHING_UNREAD } from './review-state.ts';

/** Files asked for at the same time: browsers give up where a thousand are. */
const AT_ONCE = 24;

function textOf({ bodies }: AppState, article: string): string {
  const body = Object.hasOwn(bodies, article) ? bodies[article] : undefined;
  if (body?.phase === 'ready') return body.value.text;
  throw new Error(`the text of ${article} could not be had`);
}

/** The decisions as they were read, checked: a file that is refused as a whole decides nothing and says why. */
function openReview(
  text: string | null,
  articles: readonly GivenArticle[],
): Pick<BenchInputs, 'file' | 'unread'> {
  if (text === null) return { file: NO_REVIEW, unread: NOTHING_UNREAD };
  const parsed = parseReview(text, articles);
  if (!parsed.ok) return { file: NO_REVIEW, unread: { ...NOTHING_UNREAD, faults: [parsed.refusal] } };
  const { file, unfit, faults, outcomes } = parsed;
  return { file, unread: { unfit, faults, outcomes } };
}

/** Rejects where the site does not publish what the engine was given, or a file of it could not be had. */
export async function readSiteInputs(app: AppStore): Promise<BenchInputs> {
  await needInputs(app);
  const { inputs: given } = app.getState();
  if (!given) throw new Error('the site does not publish what the engine was given');
  if (given.phase !== 'ready') throw new Error(`what the engine was given could not be had: ${given.phase}`);
  const { articles: heads, review, ...inputs } = given.value;
  for (let at = 0; at < heads.length; at += AT_ONCE)
    await Promise.all(heads.slice(at, at + AT_ONCE).map(({ id }) => app.getState().needBody(id)));
  const texts = app.getState();
  const articles = heads.map(({ id, sha256, metadata }) => ({
    id,
    sha256,
    metadata,
    text: textOf(texts, id),
  }));
  return { inputs, articles, ...openReview(review, articles) };
}
