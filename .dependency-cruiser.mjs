// Which folder may import which (CONTRIBUTING, "Import rules"). `npm test` runs it and asserts that it saw the modules.

/** A folder of src, and what it may import beside itself: other folders, and packages by name. */
const LAYERS = {
  domain: { folders: [], packages: ['zod', 'date-fns', '@date-fns/utc'] },
  extraction: { folders: ['domain'], packages: ['date-fns', '@date-fns/utc'] },
  layout: { folders: ['domain'], packages: ['d3', 'd3-[a-z]+'] },
  i18n: { folders: ['domain'], packages: [] },
  exports: { folders: ['domain', 'layout', 'i18n'], packages: [] },
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
  embed: { folders: [], packages: [] },
};

const packagePath = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;
const layerRules = Object.entries(LAYERS).map(([layer, { folders, packages }]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `src/${layer} may import ${['itself', ...folders, ...packages].join(', ')}`,
  from: {
    path: `^src/${layer}/`,
    ...(layer === 'views' ? { pathNot: '\\.worker\\.ts$' } : {}),
  },
  to: { pathNot: [`^src/(${[layer, ...folders].join('|')})/`, ...packages.map(packagePath)] },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'worker-imports',
      severity: 'error',
      comment: 'a worker of the views may import the engine and the domain, no view',
      from: { path: '^src/views/.*\\.worker\\.ts$' },
      to: { pathNot: ['^src/(extraction|domain)/'] },
    },
    {
      name: 'start-imports',
      severity: 'error',
      comment: 'main.tsx starts the app, nothing else',
      from: { path: '^src/main\\.tsx$' },
      to: { pathNot: ['^src/(views|store|i18n)/', ...['react', 'react-dom'].map(packagePath)] },
    },
    {
      name: 'scripts-imports',
      severity: 'error',
      comment: 'commands use the engine, the domain, the exports and the messages, never the app',
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
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
