// Whether a dialog stands over the page. All are modal: keys are meant for it, also where a press beside its controls has taken
// the focus out of it.

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;
