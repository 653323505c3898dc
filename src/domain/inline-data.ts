// Where the data are in a page that is one file: a JSON object of files by their paths, in an element of this id.
export const INLINE_DATA = 'waqai-data';
