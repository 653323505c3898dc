import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage } from '../../../src/layout/reader/anchor-passage.ts';

const passage = (start: number, exact: string, prefix = '', suffix = '') => ({
  start,
  end: start + exact.length,
  exact,
  prefix,
  suffix,
});
/** A passage of a text as the corpus has it, with up to 32 characters of context. */
const quote = (text: string, start: number, end: number) =>
  passage(
    start,
    text.slice(start, end),
    text.slice(Math.max(0, start - 32), start),
    text.slice(end, end + 32),
  );
const GONE = { found: null, lost: 'gone' };
const UNSURE = { found: null, lost: 'unsure' };
const at = (start: number, end: number) => ({ found: { start, end }, lost: null });

describe('anchoring a quotation', () => {
  it('stays at its offsets while they say it', () => {
    const text = 'قال نعم. قال نعم.';
    expect(anchorPassage(text, quote(text, 9, 16))).toEqual(at(9, 16));
  });

  it('follows its words when the text moved', () => {
    expect(anchorPassage('سطر جديد\nقال لا', passage(0, 'قال لا'))).toEqual(at(9, 15));
  });

  it('uses the context to tell two places apart, also when other words of the kind now stand at the old offsets', () => {
    const text = 'XX قال نعم أمس. قال نعم اليوم.';
    expect(anchorPassage(text, passage(3, 'قال نعم', '', ' اليوم'))).toEqual(at(16, 23));
  });

  it('follows a passage of which one neighbour was rewritten', () => {
    const before = 'الجملة التي قبلها طويلة بما يكفي. نفت يريفان ذلك. والجملة التي بعدها كذلك.';
    const after = before.replace('والجملة', 'وهذه');
    const start = before.indexOf('نفت');
    const end = start + 'نفت يريفان ذلك.'.length;
    expect(anchorPassage(after, quote(before, start, end))).toEqual(at(start, end));
  });

  it('says apart that words are gone and that they stand where nothing tells that it is they', () => {
    expect(anchorPassage('نص آخر', passage(0, 'قال نعم'))).toEqual(GONE);
    expect(anchorPassage('نص', passage(0, ''))).toEqual(GONE);
    expect(anchorPassage('قال نعم. قال نعم.', passage(3, 'قال نعم'))).toEqual(UNSURE);
    expect(
      anchorPassage('في خبر آخر قال نعم.', passage(5, 'قال نعم', 'وبعد مباحثات طويلة ', ' لا غير')),
    ).toEqual(UNSURE);
  });

  const edit = fc.record({ at: fc.nat(400), cut: fc.nat(60), put: fc.constantFrom('', 'جديد ', '😀', '\n') });
  const edits = fc.array(edit, { maxLength: 4 });

  /**
   * The text after edits, and whether a span of it stands where the characters that once began at an offset stand. A cut
   * from within the words to the same letter of the next such words joins the two into one: either is the old place then.
   */
  function applyEdits(text: string, all: readonly { at: number; cut: number; put: string }[]) {
    // Every character keeps the number of its place in the old text; new ones have none.
    let now = text.split('').map((char, was) => ({ was, char }));
    for (const { at: place, cut, put } of all) {
      const fresh = put.split('').map((char) => ({ was: -1, char }));
      now = [...now.slice(0, place), ...fresh, ...now.slice(place + cut)];
    }
    const isOld = (span: { start: number; end: number }, began: number) =>
      now.slice(span.start, span.end).some(({ was }, nth) => was === began + nth);
    return { text: now.map(({ char }) => char).join(''), isOld };
  }

  it('after any edits finds the very characters that were quoted, however often their words recur, or is lost', () => {
    const counts = { found: 0, moved: 0, lost: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
        fc.nat(11),
        edits,
        (kinds, nth, all) => {
          // The same words again and again, between sentences of which each stands once.
          const said = 'نفت يريفان سقوط المدينة.';
          const parts = kinds.map((recurs, at) =>
            recurs ? `${said} وهذه الجملة رقم ${at} لا تتكرر. ` : `والجملة رقم ${at} وحدها كذلك. `,
          );
          const text = `${parts.join('')}${said}`;
          const starts = [...text.matchAll(/نفت/gu)].map(({ index }) => index);
          const start = starts[nth % starts.length] ?? 0;
          const mention = quote(text, start, start + said.length);
          const after = applyEdits(text, all);
          const { found, lost } = anchorPassage(after.text, mention);
          counts.lost += lost === null ? 0 : 1;
          if (!found) return;
          counts.found++;
          counts.moved += found.start === start ? 0 : 1;
          expect(after.text.slice(found.start, found.end)).toBe(said);
          expect(after.isOld(found, start)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(50);
  });

  it('finds the passages of a text that nobody changed, where they are, whatever they are', () => {
    const piece = fc.constantFrom('شوشا', ' ', '\n', '\u00a0', 'ـ', 'َ', 'ی', '😀', 'a', '.');
    const body = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(anchorPassage(text, quote(text, start, end))).toEqual(at(start, end));
      }),
    );
  });
});
