// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { ViewBoundary } from '../../../src/views/shared/ViewBoundary.tsx';
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

  it('tells the boundary around it of a failure, and tries again where it is shown again', async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>();
    load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(Greeting);
    const View = lazyView(load);
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const user = userEvent.setup();
    render(
      <ViewBoundary t={translator('en')} onReset={() => {}}>
        <View name="at last" />
      </ViewBoundary>,
    );
    await user.click(await screen.findByRole('button'));
    expect(await screen.findByText('Hello at last')).toBeTruthy();
    silence.mockRestore();
  });
});
