// What may stand beside the articles: seeds/articles.json (metadata by article), seeds/site.json (title, scope, editor,
// preferred names), and an article given as JSON. The user's lexicon has a file of its own, lexicon-schema.ts.
import * as z from 'zod/mini';
import { textSchema } from './corpus-schema.ts';
import { isIsoDay } from './iso-day.ts';
import { isPublicationDay } from './publication-days.ts';

/** The addresses that a reader of the site may be sent to: `isWebUrl('javascript:alert(1)')` → `false`. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

const filled = z.string().check(z.refine((text) => text.trim() !== '', 'expected a text that is not empty'));
/** A label in both languages, neither of them empty. */
export const filledTextSchema = z.object({ ar: filled, en: filled });
const webUrl = z
  .string()
  .check(z.refine(isWebUrl, 'expected an address that begins with http:// or https://'));
const day = z.string().check(z.refine(isIsoDay, 'expected a day of the calendar such as "2020-10-09"'));
const published = z
  .string()
  .check(
    z.refine(isPublicationDay, 'expected a day such as "2020-10-09" on which an article can have appeared'),
  );
/** A BCP 47 tag, of which the engine reads Arabic only. */
const arabic = z
  .string()
  .check(z.regex(/^ar(-[A-Za-z0-9]{1,8}){0,4}$/, 'expected "ar": the engine reads Arabic articles'));

/** One entry of seeds/articles.json: whatever is known of an article; it prevails over what its file says. */
const articleMetadataSchema = z.strictObject({
  title: z.optional(filled),
  published: z.optional(published),
  publisher: z.optional(filled),
  credits: z.optional(z.array(filled)),
  url: z.optional(webUrl),
  language: z.optional(arabic),
});
/** seeds/articles.json: article id → metadata. */
export const articlesFileSchema = z.record(z.string(), articleMetadataSchema);

/** An article given as JSON. */
export const jsonArticleSchema = z.strictObject({
  title: filled,
  text: filled,
  published: z.optional(published),
  publisher: z.optional(filled),
  url: z.optional(webUrl),
  language: z.optional(arabic),
});

/** seeds/site.json. */
export const siteFileSchema = z.strictObject({
  title: textSchema,
  standfirst: textSchema,
  scope: textSchema,
  cutOff: z.optional(z.nullable(day)),
  editor: z.optional(z.nullable(filled)),
  contact: z.optional(z.nullable(filled)),
  preferredNames: z.optional(z.record(z.string(), filledTextSchema)),
});

export type ArticlesFile = z.infer<typeof articlesFileSchema>;
export type SiteFileContent = z.infer<typeof siteFileSchema>;
