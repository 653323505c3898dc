// The corrections of one event of a site in memory, over a review without an engine: what is decided stands in its file.
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import type { Corpus } from '../../../../src/domain/corpus-schema.ts';
import { withNames } from '../../../../src/domain/review/edit-review.ts';
import type { Decision } from '../../../../src/domain/review/review-schema.ts';
import { decisionSchema, NO_REVIEW } from '../../../../src/domain/review/review-schema.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import type { ReviewState } from '../../../../src/store/review/review-state.ts';
import { MendFields } from '../../../../src/views/review/mend/MendFields.tsx';
import { ReviewContext } from '../../../../src/views/review/review-context.ts';
import { makeSite, siteFiles } from '../../../store/site-fixture.ts';
import { loadSite } from '../../support.tsx';
import { fakeReview } from '../fake-review.ts';

export interface MendSetting {
  readonly event?: string;
  readonly site?: Corpus;
  readonly review?: Partial<ReviewState>;
  readonly language?: Language;
}

/** Renders the fields of an event; `decided` is the last decision, which the schema of the file has taken. */
export async function mendEvent({
  event: id = 'm1',
  site = makeSite(),
  review = {},
  language = 'en',
}: MendSetting = {}) {
  const { store, index, wrapper: Site } = await loadSite(siteFiles(site));
  act(() => store.getState().setLanguage(language));
  const summary = index.events.find((event) => event.id === id);
  const event = site.events.find((one) => one.id === id);
  if (!summary || !event) throw new Error(`there is no event ${id}`);
  const fake = fakeReview([], () => null, { file: NO_REVIEW, ...review }).store;
  const decisions: Decision[] = [];
  act(() =>
    fake.setState({
      decide: (made, names = {}) => {
        for (const one of made) {
          const decision = {
            id: `d${decisions.length}`,
            by: fake.getState().editor,
            on: '2020-11-10',
            ...one,
          };
          decisions.push(decisionSchema.parse(decision));
        }
        fake.setState(({ file }) => ({ file: withNames({ ...file, decisions: [...decisions] }, names) }));
      },
      withdraw: (ids) =>
        fake.setState(({ file }) => ({
          file: { ...file, decisions: file.decisions.filter((one) => !ids.includes(one.id)) },
        })),
    }),
  );
  const user = userEvent.setup();
  const shown = render(
    <Site>
      <ReviewContext value={fake}>
        <MendFields
          summary={summary}
          event={event}
          mentions={site.mentions.filter((one) => one.event === id)}
        />
      </ReviewContext>
    </Site>,
  );
  return {
    ...shown,
    user,
    review: fake,
    /** Presses keys one after the other and counts them. */
    press: async (...keys: string[]) => {
      for (const key of keys) await user.keyboard(key);
      return keys.length;
    },
    decided: (): Decision => {
      const last = decisions.at(-1);
      expect(last).toBeDefined();
      if (!last) throw new Error('nothing was decided');
      return last;
    },
    decisions,
  };
}
