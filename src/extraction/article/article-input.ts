// What the engine is given for one article: its text, an id, and whatever metadata stood beside it.

export interface ArticleMetadata {
  readonly title?: string | undefined;
  /** ISO day. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly credits?: readonly string[] | undefined;
  /** Only http and https; anything else is refused by the reader of the file. */
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** What an editor decided of an article: it stands in place of whatever was read, `null` for what is not known. */
export interface DecidedMetadata {
  readonly publisher?: string | null;
  readonly credits?: readonly string[];
  /** ISO day. */
  readonly published?: string | null;
  readonly url?: string | null;
}

export interface ArticleInput {
  /** Path below the folder of articles, without extension, `/` as `-`. */
  readonly id: string;
  /** NFC, line ends `\n`, lone surrogates replaced: as `cleanText` leaves it. */
  readonly text: string;
  /** SHA-256 of the UTF-8 text, in hex: the engine has no crypto of its own. */
  readonly sha256: string;
  readonly metadata: ArticleMetadata;
  readonly decided?: DecidedMetadata;
}
