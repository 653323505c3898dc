// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyView } from '../../../src/views/shared/lazy-view.tsx';

afterEach(cleanup);
const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

describe('a lazy view', () => {
  it('is loaded when it is first shown', async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>(() => Promise.resolve(Greeting));
    const View = lazyView(load);
    expect(load).not.toHaveBeenCalled();
    render(<View name="there" />);
    expect(screen.queryByText('Hello there')).toBeNull();
    expect(await screen.findByText('Hello there')).toBeTruthy();
  });

  it('is shown at once where it was loaded before', async () => {
    const View = lazyView(() => Promise.resolve(Greeting));
    await View.preload();
    render(<View name="again" />);
    expect(screen.getByText('Hello again')).toBeTruthy();
  });
});
