// The walls between the rooms, and the home of each library.

const rooms = {
  domain: { rooms: [], libraries: ['valibot'] },
  evidence: { rooms: ['domain'], libraries: [] },
  state: { rooms: ['domain'], libraries: ['zustand', 'valibot', 'react'] },
  i18n: { rooms: ['domain'], libraries: ['i18next', 'react-i18next', 'react'] },
  ui: { rooms: [], libraries: ['react', 'uqr'] },
  charts: { rooms: ['ui'], libraries: ['react', 'recharts'] },
  worker: {
    rooms: [],
    libraries: ['workbox-precaching', 'workbox-routing', 'workbox-strategies', 'workbox-core'],
  },
  pages: { rooms: ['domain', 'i18n', 'charts', 'ui'], libraries: ['react', 'react-i18next'] },
};

/** The one thing that pictures and the kit know of the domain: what a sentence with figures is. */
const SAID = '^src/domain/said/(said|terms)\\.ts$';

const walls = Object.entries(rooms).map(([room, { rooms: may }]) => ({
  name: `wall-of-${room}`,
  comment: `${room}/ may use ${may.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: [`^src/(${[room, ...may].join('|')})/`, SAID] },
}));

const homes = Object.entries(rooms).map(([room, { libraries }]) => ({
  name: `libraries-of-${room}`,
  comment: `${room}/ may use ${libraries.join(', ') || 'no library'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^node_modules/',
    pathNot: `^node_modules/(${[...libraries, ...libraries.map((name) => `@types/${name}`), 'none-such'].join('|')})/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dead-end', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-page-in-a-page',
      comment: 'What two pages share belongs to the domain, the kit or the charts.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'no-tool-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tools|tests)/' },
    },
    ...walls,
    ...homes,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
