// What was planned for a day that has passed, by the texts' own reckoning, without any of them telling that it took place.
import type { EventDate, Status } from './corpus-schema.ts';
import type { IsoDay } from './iso-day.ts';
import type { ArticleHead } from './site-data.ts';

/** The last day on which an article appeared; `null` where none is dated. */
export function findLastPublication(articles: readonly Pick<ArticleHead, 'published'>[]): IsoDay | null {
  return articles.reduce<IsoDay | null>(
    (last, { published: { date } }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
}

/** Planned for the 12th, last told of on the 21st → it "was planned"; open and undated plans stay planned. */
export function hasLapsed(status: Status, { end }: EventDate, lastPublication: IsoDay | null): boolean {
  return status === 'planned' && end !== null && lastPublication !== null && end < lastPublication;
}
