// The steps of the briefing, one Tab stop: arrows go from step to step, with Alt they move the step; so does a pointer by the
// grip, and buttons do it too.
import type { KeyboardEvent } from 'react';
import { saidIn } from '../../i18n/said-in.ts';
import { useEffect, useRef } from 'react';
import type { BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import {
  addStep,
  duplicateStep,
  makeStep,
  moveStep,
  removeStep,
} from '../../domain/briefing/edit-briefing.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { IconButton } from './IconButton.tsx';
import { useDragOrder } from './use-drag-order.ts';

const NO_STEPS: readonly BriefingStep[] = [];

interface StepListProps {
  /** Tells those who listen what became of a step. */
  readonly say: (words: string) => void;
}

export function StepList({ say }: StepListProps) {
  const { t, language } = useWords();
  const steps = useBriefing(({ briefing }) => briefing?.steps ?? NO_STEPS);
  const at = useBriefing((state) => state.at);
  const go = useBriefing((state) => state.go);
  const edit = useBriefing((state) => state.edit);
  const list = useRef<HTMLOListElement>(null);
  const wantsFocus = useRef(false);
  const wantsWords = useRef(false);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length || from === to) return;
    edit((briefing) => moveStep(briefing, from, to));
    go(to);
    say(t('briefEdit.moved', { number: to + 1, total: steps.length }));
  };
  const remove = () => {
    edit((briefing) => removeStep(briefing, at));
    say(t('briefEdit.removed'));
  };
  const grip = useDragOrder(list, move);
  // The focus goes with the step that keys chose or moved, and into the words of one that was added.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    row?.scrollIntoView?.({ block: 'nearest' });
    if (wantsFocus.current) row?.focus({ preventScroll: true });
    if (wantsWords.current) document.querySelector<HTMLElement>('.be-form textarea')?.focus();
    wantsFocus.current = false;
    wantsWords.current = false;
  }, [at, steps]);

  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: steps.length - 1,
    };
    const to = targets[event.key];
    if (event.key === 'Delete') {
      event.preventDefault();
      wantsFocus.current = true;
      return remove();
    }
    if (to === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    if (event.altKey) move(at, to);
    else go(to);
  };
  return (
    <section className="be-steps" aria-label={t('briefEdit.list')}>
      <div className="be-steps-head">
        <h2>{t('briefEdit.list')}</h2>
        <span className="be-step-tools">
          <IconButton
            label={t('briefEdit.moveUp')}
            sign="up"
            off={at === 0}
            onPress={() => move(at, at - 1)}
          />
          <IconButton
            label={t('briefEdit.moveDown')}
            sign="down"
            off={at >= steps.length - 1}
            onPress={() => move(at, at + 1)}
          />
          <IconButton
            label={t('briefEdit.duplicate')}
            sign="duplicate"
            off={steps.length === 0}
            onPress={() => {
              edit((briefing) => duplicateStep(briefing, at));
              go(at + 1);
            }}
          />
          <IconButton label={t('briefEdit.remove')} sign="remove" off={steps.length === 0} onPress={remove} />
        </span>
      </div>
      {steps.length === 0 && <p className="be-hint">{t('briefEdit.noSteps')}</p>}
      <ol ref={list} className="be-step-list" aria-label={t('briefEdit.list')} aria-describedby="be-list-how">
        {[...steps.entries()].map(([place, step]) => (
          // A step has no name but its place.
          <li key={place} className={`be-step be-step-${step.kind}`}>
            <span className="be-grip" data-grip={place} aria-hidden="true" {...grip}>
              ⠿
            </span>
            <button
              type="button"
              tabIndex={place === at ? 0 : -1}
              aria-current={place === at ? 'step' : undefined}
              onKeyDown={onKeyDown}
              onClick={() => go(place)}
            >
              <span className="be-step-number">{t('number', { number: place + 1 })}</span>
              <span className="be-step-words">
                <bdi>{saidIn(step.caption, language).words || t('briefEdit.noCaption')}</bdi>
                <small>{t(`briefEdit.kind.${step.kind}`)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="sh-button"
        onClick={() => {
          edit((briefing) => addStep(briefing, at + 1, makeStep('text')));
          go(at + 1);
          wantsWords.current = true;
        }}
      >
        {t('briefEdit.addStep')}
      </button>
      <p id="be-list-how" className="be-hint be-list-how">
        {t('briefEdit.listHow')}
      </p>
    </section>
  );
}
