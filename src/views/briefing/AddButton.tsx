// "Add to briefing", wherever there is something to add. What adds it is a file of its own, loaded when the button is pressed.
import { useContext, useState } from 'react';
import { briefAdd } from '../../i18n/messages/brief-add.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { AppStore } from '../../store/app-store.ts';
import type { SiteIndex } from '../../domain/site-data.ts';
import { IndexContext, StoreContext, useApp, useWords } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import type { EventToAdd } from './add-to-briefing.ts';
import './add-button.css';

addMessages(briefAdd);

const loadAdding = () => import('./add-to-briefing.ts');

interface AddButtonProps {
  readonly words: MessageKey;
  /** What is said when it has been added. */
  readonly done?: MessageKey;
  /** Adds it; answers with the number of the step. */
  readonly add: (app: AppStore, index: SiteIndex) => Promise<number>;
}

function AddButton(props: AddButtonProps) {
  const app = useContext(StoreContext);
  const index = useContext(IndexContext);
  return app && index && !app.getState().embedded ? <Button app={app} index={index} {...props} /> : null;
}

type ButtonProps = AddButtonProps & { readonly app: AppStore; readonly index: SiteIndex };

function Button({ app, index, words, add, done = 'briefAdd.added' }: ButtonProps) {
  const { t } = useWords();
  const [said, say] = useState('');
  const press = async () => {
    try {
      say(t(done, { number: await add(app, index) }));
    } catch {
      say(t('briefAdd.failed'));
    }
  };
  return (
    <span className="be-add">
      <button type="button" className="sh-button" onClick={() => void press()}>
        {t(words)}
      </button>
      <output>{said}</output>
    </span>
  );
}

/** As a step of its own; while a briefing is gathered, into the step in hand too. */
export function AddEvent(event: EventToAdd) {
  const app = useContext(StoreContext);
  return (
    <div className="be-adds">
      <AddButton
        words="briefAdd.event"
        add={async (to, index) => (await loadAdding()).addEvent(to, index, event)}
      />
      {app && <AddHere {...event} />}
    </div>
  );
}

function AddHere(event: EventToAdd) {
  const gathering = useApp((state) => state.gathering);
  return gathering ? (
    <AddButton
      words="briefAdd.here"
      done="briefAdd.addedHere"
      add={async (to, index) => (await loadAdding()).addEventHere(to, index, event)}
    />
  ) : null;
}

/** The present view, as the timeline or as the list. */
export function AddView({ view }: { readonly view: 'timeline' | 'list' }) {
  const narrow = useMediaQuery(NARROW);
  return (
    <AddButton
      words={`briefAdd.${view}`}
      add={async (app, index) => (await loadAdding()).addPresentView(app, index, view, narrow)}
    />
  );
}
