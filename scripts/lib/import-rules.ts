// Which folder may import which (CONTRIBUTING, "Import rules"), and the check that says so. The rules are dependency-cruiser's.
import type { ICruiseOptions, ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';

/** What a folder of src may import beside itself: other folders, and packages by name (a pattern). */
interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { folders: [], packages: ['zod', 'date-fns', '@date-fns/utc', 'jsonc-parser'] },
  extraction: { folders: ['domain'], packages: ['date-fns', '@date-fns/utc'] },
  ingest: {
    folders: ['domain'],
    packages: ['linkedom', '@mozilla/readability', 'jschardet', '@noble/hashes'],
  },
  layout: { folders: ['domain'], packages: ['d3', 'd3-[a-z]+'] },
  i18n: { folders: ['domain'], packages: [] },
  exports: { folders: ['domain', 'layout', 'i18n'], packages: ['@citation-js/[a-z-]+'] },
  store: { folders: ['domain', 'layout', 'i18n'], packages: ['zustand', 'zod'] },
  views: {
    folders: ['domain', 'layout', 'i18n', 'exports', 'store'],
    packages: [
      'react',
      'react-dom',
      'd3',
      'd3-[a-z]+',
      'zustand',
      '@tanstack/react-virtual',
      '@fontsource/[a-z-]+',
    ],
  },
  embed: { folders: ['domain'], packages: [] },
};

const packagePath = (name: string) => `(^|node_modules/)(@types/)?${name}(/|$)`;
const layerRules = Object.entries(LAYERS).map(([layer, { folders, packages }]) => ({
  name: `${layer}-imports`,
  severity: 'error' as const,
  comment: `src/${layer} may import ${['itself', ...folders, ...packages].join(', ')}`,
  from: {
    path: `^src/${layer}/`,
    ...(layer === 'views' ? { pathNot: '\\.worker\\.ts$' } : {}),
  },
  to: { pathNot: [`^src/(${[layer, ...folders].join('|')})/`, ...packages.map(packagePath)] },
}));

const RULES: IForbiddenRuleType[] = [
  ...layerRules,
  {
    name: 'worker-imports',
    severity: 'error',
    comment: 'a worker of the views may import the engine, the reading of articles and the domain, no view',
    from: { path: '^src/views/.*\\.worker\\.ts$' },
    to: { pathNot: ['^src/(extraction|ingest|domain)/'] },
  },
  {
    name: 'start-imports',
    severity: 'error',
    comment: 'main.tsx starts the app, nothing else',
    from: { path: '^src/main\\.tsx$' },
    to: {
      pathNot: ['^src/(views|store|i18n)/', '^src/early\\.ts$', ...['react', 'react-dom'].map(packagePath)],
    },
  },
  {
    name: 'early-imports',
    severity: 'error',
    comment: 'early.ts is to be there before all else',
    from: { path: '^src/early(-single)?\\.ts$' },
    to: { pathNot: ['^src/store/(http|inline)-source\\.ts$', '^src/domain/inline-data\\.ts$'] },
  },
  {
    name: 'scripts-imports',
    severity: 'error',
    comment:
      'commands use the engine, the reading of articles, the domain, the exports and the messages, never the app',
    from: { path: '^scripts/' },
    to: { path: '^src/(views|store|layout|embed)/' },
  },
  {
    name: 'nothing-imports-scripts',
    severity: 'error',
    comment: 'the app must not depend on what builds it',
    from: { path: '^src/' },
    to: { path: '^(scripts|tests)/' },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'an import that resolves to nothing',
    from: {},
    to: { couldNotResolve: true },
  },
];

export interface ImportReport {
  /** Modules of the project that were read: 0 means that the tool saw nothing, whatever else it says. */
  readonly modules: number;
  /** `domain-imports: src/domain/a.ts → src/views/b.tsx`. */
  readonly violations: readonly string[];
}

/** Checks the files below some folders; `baseFolder` is where `src` and `scripts` lie. */
export async function checkImports(folders: readonly string[], baseFolder: string): Promise<ImportReport> {
  const options: ICruiseOptions = {
    baseDir: baseFolder,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    ruleSet: { forbidden: RULES },
    validate: true,
  };
  const { output } = await cruise([...folders], options, {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'types', 'default'],
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave a text where a result was expected');
  const { modules, summary }: ICruiseResult = output;
  const own = modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { modules: own.length, violations };
}
