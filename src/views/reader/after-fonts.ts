// The face of the text may come late and move every line: what was measured before is measured again.

/** Does something once the fonts are there; returns what calls it off. */
export function afterFonts(act: () => void): () => void {
  let off = false;
  const ready = async () => {
    await document.fonts?.ready;
    if (!off) act();
  };
  void ready();
  return () => {
    off = true;
  };
}
