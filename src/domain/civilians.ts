// Civilians as somebody to whom a deed is done: no party to the war, nobody who acts or speaks.

/** The id of the actor that stands for the civilians whom a text names as struck, killed or wounded. */
export const CIVILIANS = 'civilians';
