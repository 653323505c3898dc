// Whether the device says that it has no network. That it says it has one proves nothing.

export const isOffline = (): boolean => typeof navigator !== 'undefined' && !navigator.onLine;
