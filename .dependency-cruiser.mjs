// Who may import whom. The rooms and their shelves stand in tools/house.ts; this file turns them
// into rules. Run by tools/check-directions.ts, which also proves that every file was looked at.
import { mayEnter, shelves } from './tools/house.ts'

const inRoom = (names) => `^api/src/modules/(${names.join('|')})/`

const shelfRules = Object.entries(shelves).flatMap(([shelf, { rooms }]) =>
  rooms.map((room) => ({
    name: `shelf-of-${room}`,
    comment: `${room} stands on the shelf “${shelf}” and imports downwards only`,
    severity: 'error',
    from: { path: inRoom([room]) },
    to: { path: '^api/src/modules/[^/]+/', pathNot: inRoom(mayEnter(shelf, room)) },
  })),
)

const part = (names) => `^api/src/modules/([^/]+)/[^/]+[.](${names.join('|')})[.]ts$`
const forbid = (name, comment, [from, to]) => ({ name, comment, severity: 'error', from, to })
const runtimeOnly = { dependencyTypesNot: ['type-only'] }

const roomRules = [
  forbid('door', 'a room is entered by its index.ts', [
    { path: '^api/src/modules/([^/]+)/' },
    {
      path: '^api/src/modules/([^/]+)/',
      pathNot: ['^api/src/modules/$1/', '^api/src/modules/[^/]+/index\\.ts$'],
    },
  ]),
  forbid('door-from-outside', 'app, command line and jobs enter a room by its index.ts', [
    { path: '^api/src/', pathNot: '^api/src/modules/' },
    { path: '^api/src/modules/[^/]+/', pathNot: '^api/src/modules/[^/]+/index\\.ts$' },
  ]),
  forbid(
    'rules-are-pure',
    'a rule decides from what it is given; of the platform it knows verdicts, calendar and arithmetic',
    [
      { path: part(['rules']) },
      {
        pathNot: [
          '^api/src/modules/$1/[^/]+\\.(rules|schema)\\.ts$',
          '^api/src/platform/errors/verdict\\.ts$',
          '^api/src/platform/clock/index\\.ts$',
          '^api/src/platform/exact/index\\.ts$',
        ],
        ...runtimeOnly,
      },
    ],
  ),
  forbid('arithmetic-is-pure', 'what rules calculate with knows its library and nothing else', [
    { path: '^api/src/platform/exact/', pathNot: '\\.test\\.ts$' },
    { pathNot: ['^api/src/platform/exact/', 'node_modules/fraction\\.js/'] },
  ]),
  forbid('rules-know-no-outside', 'the types a rule reads are of its own room or of the platform', [
    { path: part(['rules']) },
    { path: '^api/src/modules/', pathNot: '^api/src/modules/$1/' },
  ]),
  forbid('queries-decide-nothing', 'a query does not call an action, a rule or a route', [
    { path: part(['queries']) },
    { path: part(['actions', 'routes', 'rules']), ...runtimeOnly },
  ]),
  forbid('actions-know-no-route', 'an action does not know by which URL it is called', [
    { path: part(['actions']) },
    { path: part(['routes']) },
  ]),
  forbid('routes-decide-nothing', 'a route calls one action or query', [
    { path: part(['routes']) },
    { path: part(['rules']), ...runtimeOnly },
  ]),
  forbid('schema-is-shape', 'a shape on the wire depends on no work', [
    { path: part(['schema']) },
    { path: part(['queries', 'actions', 'routes', 'rules']) },
  ]),
  forbid('sql-in-queries', 'every statement of a room stands in its queries', [
    { path: '^api/src/modules/', pathNot: ['\\.queries\\.ts$', '\\.test\\.ts$'] },
    { path: 'node_modules/(kysely|pg)/', ...runtimeOnly },
  ]),
]

const houseRules = [
  forbid('platform-knows-no-room', 'the platform imports no room', [
    { path: '^api/src/platform/' },
    { path: '^api/src/(modules/|app\\.ts|main\\.ts|cli)' },
  ]),
  forbid('product-not-to-tools', 'the product runs without its tools and its test harness', [
    { path: '^(api|web)/src/', pathNot: '\\.test\\.tsx?$' },
    { path: '^(tools|bench|prove|e2e|api/test|web/test)/' },
  ]),
  forbid('web-not-to-api', 'the browser knows the server by its contract only', [
    { path: '^web/src/' },
    { path: '^api/' },
  ]),
  forbid('api-not-to-web', 'the server serves the built web, it does not import it', [
    { path: '^api/' },
    { path: '^web/' },
  ]),
  forbid('ui-knows-no-domain', 'ui imports no feature and no page', [
    { path: '^web/src/ui/' },
    { path: '^web/src/(features|pages)/' },
  ]),
  forbid('web-platform-knows-no-screen', 'the platform of the web imports nothing it carries', [
    { path: '^web/src/platform/' },
    { path: '^web/src/(features|pages)/' },
  ]),
  forbid('features-apart', 'a feature imports no other feature and no page: pages compose', [
    { path: '^web/src/features/([^/]+)/' },
    { path: '^web/src/(features|pages)/', pathNot: '^web/src/features/$1/' },
  ]),
  forbid('no-circle', 'two files that import each other are one file', [{}, { circular: true }]),
  forbid('resolvable', 'an import leads somewhere', [{}, { couldNotResolve: true }]),
]

export default {
  forbidden: [...shelfRules, ...roomRules, ...houseRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
