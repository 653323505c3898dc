// A text of the scene: every line in the direction of its own content, isolated, flush with the edge that the scene names.
import type { PlacedText } from '../../layout/timeline/scene.ts';
import { contentDirection } from '../../i18n/content-direction.ts';

interface SceneTextProps {
  readonly text: PlacedText;
  readonly className: string;
}

export function SceneText({ text, className }: SceneTextProps) {
  return text.lines.map((line, at) => {
    // A line's direction is that of the whole text: a second line that begins with digits is still Arabic.
    const direction = contentDirection(text.lines.join(' '));
    const anchor = (text.side === 'left') === (direction === 'ltr') ? 'start' : 'end';
    return (
      <text
        key={text.baselines[at]}
        className={className}
        x={text.x}
        y={text.baselines[at]}
        direction={direction}
        textAnchor={anchor}
        fontSize={text.font.size}
        fontWeight={text.font.weight}
      >
        {line}
      </text>
    );
  });
}
