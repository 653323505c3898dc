// A press on a label selects its event, unless it ended a selection of its text.

/** Whether the press that ends here was a selection of text. */
export const selectsText = () => (getSelection()?.toString() ?? '') !== '';
