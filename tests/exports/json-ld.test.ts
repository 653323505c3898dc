import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { utf16Offset } from '../../src/exports/code-points.ts';
import { buildJsonLd, writeJsonLd } from '../../src/exports/json-ld.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

const OA = 'http://www.w3.org/ns/oa#';
const SEM = 'http://semanticweb.cs.vu.nl/2009/11/sem/';

/** Expanded by the reference processor, with nothing to fetch. */
const expand = async (changes = {}) =>
  jsonld.expand(JSON.parse(writeJsonLd(dataOf(CORPUS), frameOf(CORPUS, changes))), {
    documentLoader: () => Promise.reject(new Error('nothing is to be fetched')),
  });
const find = (nodes: readonly unknown[], id: string) =>
  nodes.find((node) => typeof node === 'object' && node !== null && '@id' in node && node['@id'] === id);

describe('the chronology as linked data', () => {
  it('expands without a context from elsewhere, every term with an address', async () => {
    const nodes = await expand();
    expect(nodes.length).toBe(1 + 2 + 3 + 2 + 3 + 2);
    expect(find(nodes, 'urn:waqai:event:m1')).toMatchObject({
      '@type': ['https://schema.org/Event', `${SEM}Event`, 'http://www.w3.org/ns/prov#Entity'],
      'https://schema.org/startDate': [
        { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2020-11-08' },
      ],
      [`${SEM}hasActor`]: [
        { [`${SEM}accordingTo`]: [{ '@id': 'urn:waqai:actor:x-minister' }] },
        { [`${SEM}roleType`]: [{ '@id': 'urn:waqai:term:target' }] },
      ],
      'urn:waqai:term:deniedBy': [{ '@id': 'urn:waqai:actor:y' }],
    });
  });

  it('counts positions in code points that lead to the quoted words', async () => {
    const { text = '' } = CORPUS.articles[0] ?? {};
    const quoted = CORPUS.mentions[0]?.passage;
    const annotation = find(await expand(), 'urn:waqai:mention:m1');
    expect(annotation).toMatchObject({
      [`${OA}hasTarget`]: [
        {
          [`${OA}hasSelector`]: [
            { [`${OA}exact`]: [{ '@value': quoted?.exact }] },
            { [`${OA}start`]: [{ '@value': 2 }], [`${OA}end`]: [{ '@value': 34 }] },
          ],
        },
      ],
    });
    expect(text.slice(utf16Offset(text, 2), utf16Offset(text, 34))).toBe(quoted?.exact);
  });

  it('quotes without positions where texts are not published, and says that nobody reviewed it', () => {
    const written = JSON.stringify(buildJsonLd(dataOf(CORPUS), frameOf(CORPUS, { bodyOf: () => null })));
    expect(written).not.toContain('TextPositionSelector');
    expect(written).toContain('TextQuoteSelector');
    expect(written).toContain('Machine draft, not reviewed by an editor');
  });

  it('schedules only what is still to come', () => {
    expect(JSON.stringify(buildJsonLd(dataOf(CORPUS), frameOf(CORPUS)))).not.toContain('EventScheduled');
  });
});
