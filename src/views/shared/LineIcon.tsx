// A sign drawn with one line, for buttons.

interface LineIconProps {
  /** The `d` of an SVG path on a square of `size` units. */
  readonly path: string;
  readonly size: number;
}

export function LineIcon({ path, size }: LineIconProps) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
