// Waits for an event that was added, until the engine has answered: it is known by the words that tell it.
import { useEffect, useEffectEvent } from 'react';
import type { Mention, Span } from '../../../domain/corpus-schema.ts';

/** `mentions`: those of the article. Told once, when the event is there. */
export function useAddedEvent(
  trigger: Span | null,
  mentions: readonly Mention[],
  onEvent: (event: string) => void,
): void {
  const told = useEffectEvent(onEvent);
  useEffect(() => {
    const mention =
      trigger &&
      mentions.find((one) => one.trigger.start === trigger.start && one.trigger.end === trigger.end);
    if (mention) told(mention.event);
  }, [trigger, mentions]);
}
