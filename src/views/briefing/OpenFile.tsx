// A file of a briefing, chosen by hand; it goes in the place of what there is, one step back brings that again.
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useBriefing } from './briefing-context.ts';

export function OpenFile({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  const openFile = useBriefing((state) => state.openFile);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
