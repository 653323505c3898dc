// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../../../src/i18n/translate.ts';
import { enterFullScreen, openWindow, printPage } from '../../../../src/views/shared/frame/acts.ts';
import { copyText } from '../../../../src/views/shared/frame/copy-text.ts';
import { showRefusal } from '../../../../src/views/shared/frame/show-refusal.tsx';
import { watchLinks } from '../../../../src/views/shared/frame/watch-links.ts';

const t = translator('en');

beforeEach(() => {
  document.documentElement.lang = 'en';
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  const close = screen.queryByRole('button', { name: /Close|إغلاق/ });
  if (close) act(() => close.click());
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const getDialog = (name: string) => within(screen.getByRole('dialog', { name }));

describe('an act that is refused', () => {
  it('is printing, where nothing begins to be printed: said, and closed again', () => {
    vi.spyOn(window, 'print').mockImplementation(() => {});
    let printed = true;
    act(() => {
      printed = printPage();
    });
    expect(printed).toBe(false);
    getDialog(t('frame.title.print')).getByText(t('frame.browser'));
    act(() => screen.getByRole('button', { name: t('frame.close') }).click());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not printing that begins', () => {
    vi.spyOn(window, 'print').mockImplementation(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(printPage()).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is full screen that the browser does not know or give', async () => {
    const element = document.createElement('div');
    await act(async () => {
      expect(await enterFullScreen(element)).toBe(false);
    });
    getDialog(t('frame.title.fullscreen'));
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
    element.requestFullscreen = () => Promise.resolve();
    expect(await enterFullScreen(element)).toBe(true);
  });

  it('is a window that does not open: its address is there to copy where it leads elsewhere', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    act(() => void openWindow('https://b.example/', '_blank', '', true));
    const dialog = getDialog(t('frame.title.window'));
    dialog.getByText(t('frame.blocked'));
    expect(dialog.getByRole('textbox', { name: t('frame.address') })).toHaveProperty(
      'value',
      'https://b.example/',
    );
  });

  it('is a link to another window, in a frame that opens none', () => {
    const stop = watchLinks();
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://b.example/a', target: '_blank', textContent: 'b' });
    document.body.append(link);
    act(() => void fireEvent.click(link));
    getDialog(t('frame.title.window'));
    // Whoever presses Ctrl opens it in the browser's own way.
    fireEvent.click(link, { ctrlKey: true });
    expect(open).toHaveBeenCalledTimes(1);
    stop();
    link.remove();
  });

  it('is a file that may not have been saved: its content can be copied', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    act(() => showRefusal({ act: 'download', name: 'ties.csv', content: 'a,b', sure: false }));
    const dialog = getDialog(t('frame.title.unsure'));
    await act(async () => dialog.getByRole('button', { name: t('frame.copyContent') }).click());
    expect(writeText).toHaveBeenCalledWith('a,b');
    dialog.getByText(t('frame.copied'));
  });

  it('takes the place of the one before', () => {
    act(() => showRefusal({ act: 'print', framed: true }));
    act(() => showRefusal({ act: 'download', name: 'a.png', content: null, sure: true }));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    getDialog(t('frame.title.download')).getByText(t('frame.framed'));
  });

  it('is told in the language of the page', () => {
    document.documentElement.lang = 'ar';
    act(() => showRefusal({ act: 'print', framed: true }));
    const dialog = getDialog(translator('ar')('frame.title.print'));
    expect(dialog.getByText(translator('ar')('frame.openFull'))).toBeDefined();
  });
});

describe('copying', () => {
  it('goes the older way where the newer is refused', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
    const given: string[] = [];
    document.execCommand = (command) => {
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, { clipboardData: { setData: (_: string, text: string) => given.push(text) } });
      return command === 'copy' && !document.dispatchEvent(event);
    };
    expect(await copyText('words')).toBe(true);
    expect(given).toEqual(['words']);
    document.execCommand = () => false;
    expect(await copyText('words')).toBe(false);
  });
});
