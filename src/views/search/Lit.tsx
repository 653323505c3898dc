// A text with the words lit that a query found: whole words, each a <mark>, so that no Arabic letter loses its neighbour.
import type { Span } from '../../domain/corpus-schema.ts';

interface LitProps {
  readonly text: string;
  readonly lights: readonly Span[];
}

export function Lit({ text, lights }: LitProps) {
  const pieces = lights.map(({ start, end }, at) => (
    <span key={start}>
      {text.slice(lights[at - 1]?.end ?? 0, start)}
      <mark className="sr-lit">{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {pieces}
      {text.slice(lights.at(-1)?.end ?? 0)}
    </>
  );
}
