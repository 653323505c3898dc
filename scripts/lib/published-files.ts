// The site's data as they are published: whole texts with all that lets an editor review in the page, or only what a public
// build may show.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import type { TextChoice } from '../../src/domain/publish-texts.ts';
import { publishTexts } from '../../src/domain/publish-texts.ts';
import type { ReviewReport } from '../../src/domain/review/review-report.ts';
import type { Inputs } from './read-inputs.ts';
import type { EngineInputs, SiteFile } from './site-files.ts';
import { buildSiteFiles } from './site-files.ts';

/** What the engine was given, as the site carries it. */
function engineInputs({ settings, articles, review }: Inputs, version: string): EngineInputs {
  const { about, preferredNames, lexicon } = settings;
  return {
    version,
    about,
    preferredNames,
    lexicon,
    articles: articles.map(({ input }) => input),
    review: review?.text ?? null,
  };
}

/** Without the words that decisions are tied to: some are no longer in any published text. */
function publicReport(report: ReviewReport, texts: TextChoice): ReviewReport {
  const corrections =
    texts === 'none' ? report.corrections.map((one) => ({ ...one, was: {}, now: {} })) : report.corrections;
  return {
    ...report,
    corrections,
    outcomes: report.outcomes.map((one) => ({ ...one, exact: null, detail: '' })),
  };
}

export function publishedFiles(
  corpus: Corpus,
  report: ReviewReport,
  inputs: Inputs,
  { texts = 'full', version }: { readonly texts?: TextChoice | undefined; readonly version: string },
): SiteFile[] {
  if (texts === 'full') return buildSiteFiles(corpus, { inputs: engineInputs(inputs, version), report });
  return buildSiteFiles(publishTexts(corpus, texts), { report: publicReport(report, texts) });
}
