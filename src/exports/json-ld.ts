// The chronology as linked data: schema.org events and articles, a W3C Web Annotation for each passage, SEM roles with the
// authority on which they stand, PROV for what was derived from what by which program. The context is in the file: to read it
// nothing need be fetched.
import type { Actor, Claim, Mention, NewsEvent } from '../domain/corpus-schema.ts';
import { safeHttpUrl } from '../domain/text-fragment.ts';
import { codePointOffset } from './code-points.ts';
import type { ExportArticle, ExportData, ExportFrame } from './export-data.ts';
import { groupMentions, timestampOf, wasPlanned } from './export-data.ts';
import { eventLink } from './export-links.ts';
import { makeExportWords } from './export-words.ts';
import { escapeJson } from './html.ts';

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** Words of our own: status, stance, precision. */
  waqai: 'urn:waqai:term:',
};

const urn = (kind: string, id: string) => `urn:waqai:${kind}:${encodeURIComponent(id)}`;
const ref = (id: string) => ({ '@id': id });
const date = (day: string) => ({ '@type': 'xsd:date', '@value': day });
const worded = (text: { readonly ar: string; readonly en: string }) => [
  { '@language': 'ar', '@value': text.ar },
  { '@language': 'en', '@value': text.en },
];
/** Without what is not known. */
const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const ACTOR_TYPES: Readonly<Record<Actor['kind'], string>> = {
  state: 'schema:Country',
  'government-body': 'schema:GovernmentOrganization',
  'armed-force': 'schema:Organization',
  person: 'schema:Person',
  organisation: 'schema:Organization',
  group: 'schema:Organization',
  outlet: 'schema:NewsMediaOrganization',
};

const wikidataOf = (id: string | null) => (id === null ? null : ref(`http://www.wikidata.org/entity/${id}`));

function actorNode({ id, kind, label, side, wikidata }: Actor): Node {
  return known({
    '@id': urn('actor', id),
    '@type': [ACTOR_TYPES[kind], 'sem:Actor'],
    'schema:name': worded(label),
    'waqai:side': side === id ? null : ref(urn('actor', side)),
    'schema:sameAs': wikidataOf(wikidata),
  });
}

function articleNode({ id, title, publisher, published, language, url, sha256 }: ExportArticle): Node {
  return known({
    '@id': urn('article', id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': title === null ? null : { '@language': language, '@value': title },
    'schema:publisher':
      publisher === null ? null : { '@type': 'schema:Organization', 'schema:name': publisher },
    'schema:datePublished': published.date === null ? null : date(published.date),
    'waqai:datePublishedBasis': published.basis,
    'schema:inLanguage': language,
    'schema:url': safeHttpUrl(url),
    'waqai:sha256': sha256,
  });
}

/** On whose word a mention stands: its claimants, else the article itself. */
const authoritiesOf = ({ claims, article }: Mention, stance: Claim['stance']): Node[] =>
  claims.length === 0 && stance === 'asserts'
    ? [ref(urn('article', article))]
    : claims
        .filter((claim) => claim.stance === stance)
        .map(({ chain }) =>
          ref(chain.length > 0 ? urn('actor', chain.at(-1)?.actor ?? '') : urn('article', article)),
        );

const distinct = (nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [JSON.stringify(node), node])).values(),
];

/** A role with all on whose word somebody has it (SEM: `sem:accordingTo`). */
function roleNodes(event: NewsEvent, mentions: readonly Mention[]): Node[] {
  return event.actors.map(({ actor, role }) => {
    const telling = mentions.filter((mention) =>
      mention.actors.some((one) => one.actor === actor && one.role === role),
    );
    return known({
      '@type': 'sem:Role',
      'rdf:value': ref(urn('actor', actor)),
      'sem:roleType': ref(`urn:waqai:term:${role}`),
      'sem:accordingTo': distinct(telling.flatMap((mention) => authoritiesOf(mention, 'asserts'))),
    });
  });
}

function annotationNode(mention: Mention, frame: ExportFrame): Node {
  const { id, event, article, passage, modality } = mention;
  const text = frame.bodyOf(article)?.text ?? null;
  const selectors: Node[] = [
    {
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': passage.exact,
      'oa:prefix': passage.prefix,
      'oa:suffix': passage.suffix,
    },
    ...(text === null
      ? []
      : [
          {
            '@type': 'oa:TextPositionSelector',
            'oa:start': codePointOffset(text, passage.start),
            'oa:end': codePointOffset(text, passage.end),
          },
        ]),
  ];
  return known({
    '@id': urn('mention', id),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': ref('oa:identifying'),
    'oa:hasBody': ref(urn('event', event)),
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': ref(urn('article', article)),
      'oa:hasSelector': selectors,
    },
    'waqai:modality': modality,
    'waqai:claim': mention.claims.map(({ chain, stance, denies, form }) =>
      known({
        '@type': 'sem:View',
        'sem:accordingTo': chain.length === 0 ? null : ref(urn('actor', chain.at(-1)?.actor ?? '')),
        'waqai:via': chain.slice(0, -1).map(({ actor }) => ref(urn('actor', actor))),
        'waqai:stance': stance,
        'waqai:denies': denies,
        'waqai:form': form,
      }),
    ),
    'prov:wasDerivedFrom': ref(urn('article', article)),
  });
}

interface EventWords {
  readonly link: string;
  readonly review: string;
  /** Still to come. */
  readonly planned: boolean;
}

function eventNode(
  event: NewsEvent,
  mentions: readonly Mention[],
  { link, review, planned }: EventWords,
): Node {
  const { start, end, edtf, precision, stated, approximate } = event.date;
  return known({
    '@id': urn('event', event.id),
    '@type': ['schema:Event', 'sem:Event', 'prov:Entity'],
    'schema:name': worded(event.headline),
    'schema:startDate': start === null ? null : date(start),
    'schema:endDate': end === null ? null : date(end),
    'waqai:edtf': edtf,
    'waqai:precision': precision,
    'waqai:dateStated': start === null && end === null ? null : stated,
    'waqai:dateApproximate': approximate ? true : null,
    'waqai:dateAlternative': event.dateAlternatives.map((other) => other.edtf),
    // Said only of what is to come: of what is told, no source makes it certain that it was held.
    'schema:eventStatus': planned ? ref('schema:EventScheduled') : null,
    'waqai:status': event.status,
    'sem:eventType': [
      ref(`urn:waqai:term:${event.type}`),
      `PLOVER ${event.plover}`,
      `CAMEO ${event.cameo}`,
      ...(event.acled === null ? [] : [`ACLED ${event.acled}`]),
    ],
    'sem:hasActor': roleNodes(event, mentions),
    'sem:hasPlace': event.places.map((place) => ref(urn('place', place))),
    'schema:location': event.places.map((place) => ref(urn('place', place))),
    'sem:accordingTo': distinct(mentions.flatMap((mention) => authoritiesOf(mention, 'asserts'))),
    'waqai:deniedBy': distinct(mentions.flatMap((mention) => authoritiesOf(mention, 'denies'))),
    'waqai:relation': event.relations.map(({ kind, event: other }) => ({
      [`waqai:${kind}`]: ref(urn('event', other)),
    })),
    'schema:url': link,
    'schema:creativeWorkStatus': review,
    'prov:wasDerivedFrom': mentions.map(({ id }) => ref(urn('mention', id))),
  });
}

/** A JSON-LD document with the nodes of everything exported, in the corpus' order. */
export function buildJsonLd(data: ExportData, frame: ExportFrame): Node {
  const mentionsOf = groupMentions(data);
  const words = makeExportWords(data, frame);
  const { about, generator } = data;
  const chronology = known({
    '@id': 'urn:waqai:chronology',
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': worded(about.title),
    'schema:description': worded(about.standfirst),
    'schema:dateModified': { '@type': 'xsd:dateTime', '@value': timestampOf(data) },
    'schema:creativeWorkStatus': words.review,
    'schema:editor': about.editor,
    'schema:url': safeHttpUrl(frame.publicUrl),
    'waqai:filter': frame.filter === '' ? null : frame.filter,
    'schema:hasPart': data.events.map(({ id }) => ref(urn('event', id))),
    'prov:wasDerivedFrom': data.articles.map(({ id }) => ref(urn('article', id))),
    'prov:wasAttributedTo': {
      '@id': `urn:waqai:program:${generator.version}`,
      '@type': 'prov:SoftwareAgent',
      'schema:name': `${generator.name} ${generator.version}`,
    },
  });
  return {
    '@context': CONTEXT,
    '@graph': [
      chronology,
      ...data.events.map((event) =>
        eventNode(event, mentionsOf.get(event.id) ?? [], {
          link: eventLink(event.id, frame),
          review: words.eventReview(event),
          planned: event.status === 'planned' && !wasPlanned(event, data),
        }),
      ),
      ...data.mentions.map((mention) => annotationNode(mention, frame)),
      ...data.articles.map(articleNode),
      ...data.actors.map(actorNode),
      ...data.places.map(({ id, label, lat, lon, wikidata }) =>
        known({
          '@id': urn('place', id),
          '@type': ['schema:Place', 'sem:Place'],
          'schema:name': worded(label),
          'schema:geo':
            lat === null || lon === null
              ? null
              : { '@type': 'schema:GeoCoordinates', 'schema:latitude': lat, 'schema:longitude': lon },
          'schema:sameAs': wikidataOf(wikidata),
        }),
      ),
    ],
  };
}

/** As the text of a file, which pages put into an element of theirs as it is. */
export const writeJsonLd = (data: ExportData, frame: ExportFrame): string =>
  `${escapeJson(JSON.stringify(buildJsonLd(data, frame), null, 1))}\n`;
