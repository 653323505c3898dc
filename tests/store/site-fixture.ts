// A site in memory for tests of store and views: two articles, one contested capture, one passage that contradicts it
// without denying, and words that try to be markup.
import { packIndex } from '../../src/domain/index-pack.ts';
import type { Actor, Corpus, Mention } from '../../src/domain/corpus-schema.ts';
import { splitCorpus, UNDATED } from '../../src/domain/site-data.ts';
import type { DataSource } from '../../src/store/http-source.ts';
import { MissingFile } from '../../src/store/http-source.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../domain/fixtures.ts';

export const HOSTILE = '<img src=x onerror=alert(1)>';

const LINES = [
  'قال علييف إن جيشه سيطر على شوشا أمس.',
  'نفت وزارة الدفاع الأرمينية سقوط شوشا.',
  'القتال في شوشا مستمر، قال هوفهانيسيان.',
];
export const TEXT = LINES.join('\n');

const actor = (id: string, ar: string, en: string, side = id): Actor => ({
  id,
  kind: 'state',
  label: { ar, en },
  names: [],
  side,
  sideBasis: 'lexicon',
  wikidata: null,
});

function quote(
  id: string,
  event: string,
  line: number,
  speaker: string,
  changes: Partial<Mention> = {},
): Mention {
  const exact = LINES[line] ?? '';
  const start = TEXT.indexOf(exact);
  return makeMention(id, event, {
    type: 'capture',
    passage: { start, end: start + exact.length, exact, prefix: '', suffix: '' },
    trigger: { start, end: start + 3 },
    claims: [
      {
        chain: [{ actor: speaker, span: { start, end: start + 3 } }],
        stance: 'asserts',
        denies: null,
        form: 'paraphrased',
      },
    ],
    ...changes,
  });
}

const DAY = {
  ...UNDATED,
  edtf: '2020-11-08',
  start: '2020-11-08',
  end: '2020-11-08',
  precision: 'day' as const,
};

export function makeSite(changes: Partial<Corpus> = {}): Corpus {
  const at = TEXT.indexOf('أمس');
  const said = quote('m1', 'm1', 0, 'aliyev', {
    date: {
      ...DAY,
      basis: 'relative',
      expression: { start: at, end: at + 3 },
      steps: [{ rule: 'no-such-rule', params: { day: '2020-11-08' } }],
    },
  });
  const denied = quote('m2', 'm1', 1, 'armenia-mod');
  const denial: Mention = {
    ...denied,
    claims: denied.claims.map((claim) => ({
      ...claim,
      stance: 'denies' as const,
      denies: 'occurrence' as const,
    })),
  };
  const contrary = quote('m3', 'm3', 2, 'spokesman', {
    type: 'clash',
    disputes: [{ mention: 'm1', step: { rule: 'contradicts', params: {} } }],
  });
  return makeCorpus({
    about: {
      title: { ar: 'حرب في خمسة مقالات', en: 'A war in two articles' },
      standfirst: { ar: 'من قال ماذا', en: 'Who said what' },
      scope: { ar: 'مقالان', en: 'Two articles' },
      cutOff: '2020-11-09',
      editor: null,
      contact: null,
    },
    articles: [
      { ...makeArticle('a'), text: TEXT, title: HOSTILE, url: 'javascript:alert(1)' },
      { ...makeArticle('b'), url: 'https://news.example/b' },
    ],
    actors: [
      actor('azerbaijan', 'أذربيجان', 'Azerbaijan'),
      actor('aliyev', 'إلهام علييف', 'Ilham Aliyev', 'azerbaijan'),
      actor('armenia', 'أرمينيا', 'Armenia'),
      actor('armenia-mod', 'وزارة الدفاع الأرمينية', 'Armenian Defence Ministry', 'armenia'),
      actor('spokesman', 'هوفهانيسيان', HOSTILE, 'armenia'),
    ],
    events: [
      makeEvent('m1', {
        type: 'capture',
        status: 'contested',
        date: DAY,
        actors: [{ actor: 'azerbaijan', role: 'agent' }],
        headline: {
          ar: 'أذربيجان: السيطرة على شوشا، ونفي أرمينيا',
          en: 'Azerbaijan: capture of Shusha, denied by Armenia',
        },
        mentions: ['m1', 'm2'],
        sources: { claimants: ['azerbaijan'], outlets: ['a'], texts: 2 },
      }),
      makeEvent('m3', {
        type: 'clash',
        status: 'claimed',
        headline: { ar: 'أرمينيا: القتال مستمر', en: `Armenia: fighting goes on ${HOSTILE}` },
        mentions: ['m3'],
        actors: [{ actor: 'armenia', role: 'agent' }],
      }),
      makeEvent('m4', { mentions: ['m4'] }),
    ],
    mentions: [said, denial, contrary, makeMention('m4', 'm4', { article: 'b' })],
    ...changes,
  });
}

/** The files of a site, by name; `over` replaces or adds some. */
export function siteFiles(corpus: Corpus = makeSite()): Map<string, unknown> {
  const parts = splitCorpus(corpus);
  const shards = parts.shards.map((_, at) => `events/${at}.json`);
  const bodies = parts.bodies.map((_, at) => `texts/${at}.json`);
  return new Map<string, unknown>([
    ['manifest.json', { schemaVersion: 1, index: 'index.json' }],
    ['index.json', packIndex(parts.index(shards, bodies))],
    ...parts.shards.map((shard, at): [string, unknown] => [`events/${at}.json`, shard]),
    ...parts.bodies.map((body, at): [string, unknown] => [`texts/${at}.json`, body]),
  ]);
}

/** A source that counts what is read. */
export function memorySource(files = siteFiles()): DataSource & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    read: (path) => {
      reads.push(path);
      return files.has(path) ? Promise.resolve(files.get(path)) : Promise.reject(new MissingFile(path));
    },
  };
}
