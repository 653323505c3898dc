// What is underlined, as tables below the text: each time as written with its value, each actor with its side; every row
// leads to its words.
import { group } from 'd3';
import { useState } from 'react';
import type { ArticleBody } from '../../domain/site-data.ts';
import { useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import type { Pointed } from './pointed.ts';
import { useValueWords } from './use-value-words.ts';

/** Rows shown at first: a long article has thousands. */
const PAGE = 200;

interface ValueListsProps {
  readonly body: ArticleBody;
  readonly shows: { readonly times: boolean; readonly actors: boolean };
  readonly language: string;
  readonly onShow: (pointed: Pointed) => void;
}

export function ValueLists({ body, shows, language, onShow }: ValueListsProps) {
  return (
    <>
      {shows.times && <TimeTable body={body} language={language} onShow={onShow} />}
      {shows.actors && <ActorTable body={body} onShow={onShow} />}
    </>
  );
}

function TimeTable({ body, language, onShow }: Omit<ValueListsProps, 'shows'>) {
  const { t } = useWords();
  const wordValue = useValueWords();
  const [most, setMost] = useState(PAGE);
  return (
    <section className="rd-values" id="rd-times" tabIndex={-1} aria-label={t('reader.timesTitle')}>
      <h3>{t('reader.timesTitle')}</h3>
      {body.times.length === 0 && <p>{t('reader.noTimes')}</p>}
      {body.times.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('reader.asWritten')}</th>
              <th scope="col">{t('reader.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {body.times.slice(0, most).map(({ span, value: date }) => {
              const words = body.text.slice(span.start, span.end);
              const value = { kind: 'time', date } as const;
              const { main, notes } = wordValue(value);
              return (
                <tr key={`${span.start}-${span.end}`}>
                  <th scope="row">
                    <button
                      type="button"
                      className="sh-link rd-as-written"
                      aria-label={t('reader.showTime', { words })}
                      onClick={() => onShow({ span, value, sought: true })}
                    >
                      <bdi lang={language} dir={textDirection(language)}>
                        {words}
                      </bdi>
                    </button>
                  </th>
                  <td>
                    {main}
                    {notes.map((note) => (
                      <span key={note} className="rd-value-note">
                        {note}
                      </span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <More left={body.times.length - most} onMore={() => setMost(most + PAGE)} />
    </section>
  );
}

function ActorTable({ body, onShow }: Pick<ValueListsProps, 'body' | 'onShow'>) {
  const { t } = useWords();
  const labels = useLabels();
  const [most, setMost] = useState(PAGE);
  const places = group(body.actorSpans, ({ actor }) => actor);
  return (
    <section className="rd-values" id="rd-actors" tabIndex={-1} aria-label={t('reader.actorsTitle')}>
      <h3>{t('reader.actorsTitle')}</h3>
      {places.size === 0 && <p>{t('reader.noActors')}</p>}
      {places.size > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('reader.actorName')}</th>
              <th scope="col">{t('reader.actorSide')}</th>
              <th scope="col">{t('reader.places')}</th>
            </tr>
          </thead>
          <tbody>
            {[...places].slice(0, most).map(([actor, spans]) => {
              const side = labels.sideOf(actor);
              return (
                <tr key={actor}>
                  <th scope="row">
                    <bdi>{labels.actor(actor)}</bdi>
                  </th>
                  <td>{side === actor ? t('reader.ownSide') : <bdi>{labels.actor(side)}</bdi>}</td>
                  <td>
                    <PlaceSteps actor={actor} spans={spans.map(({ span }) => span)} onShow={onShow} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <More left={places.size - most} onMore={() => setMost(most + PAGE)} />
    </section>
  );
}

interface PlaceStepsProps extends Pick<ValueListsProps, 'onShow'> {
  readonly actor: string;
  readonly spans: readonly ArticleBody['actorSpans'][number]['span'][];
}

/** One button for all places of an actor: each press shows the next. */
function PlaceSteps({ actor, spans, onShow }: PlaceStepsProps) {
  const { t } = useWords();
  const labels = useLabels();
  const [at, setAt] = useState(0);
  const next = at % spans.length;
  return (
    <button
      type="button"
      className="sh-link"
      aria-label={t('reader.showPlace', { at: next + 1, count: spans.length, name: labels.actor(actor) })}
      onClick={() => {
        const span = spans[next];
        if (span) onShow({ span, value: { kind: 'actor', actor }, sought: true });
        setAt(next + 1);
      }}
    >
      {t('reader.passageCount', { at: next + 1, count: spans.length })}
    </button>
  );
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { t } = useWords();
  if (left <= 0) return null;
  return (
    <button type="button" className="sh-button" onClick={onMore}>
      {t('reader.more', { count: left })}
    </button>
  );
}
