// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PictureDirection } from '../../../src/layout/timeline/scene.ts';
import { usePainter } from '../../../src/views/timeline/use-painter.ts';

/** A busy machine takes its time to compile what is imported. */
const SLOWLY = { timeout: 15_000 };

describe('the painter of a direction', () => {
  it('is waited for at first; while another is on its way the last one stays', async () => {
    const { result, rerender } = renderHook(
      ({ direction }: { direction: PictureDirection }) => usePainter(direction),
      { initialProps: { direction: 'rtl' } },
    );
    expect(result.current).toBeNull();
    await waitFor(() => expect(result.current?.direction).toBe('rtl'), SLOWLY);
    const along = result.current?.paint;

    rerender({ direction: 'down' });
    expect(result.current).toEqual({ direction: 'rtl', paint: along });
    await waitFor(() => expect(result.current?.direction).toBe('down'), SLOWLY);
    expect(result.current?.paint).not.toBe(along);

    // The other way along is the same picture, and there.
    rerender({ direction: 'ltr' });
    expect(result.current).toEqual({ direction: 'ltr', paint: along });
  });
});
