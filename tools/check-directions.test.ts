import { beforeAll, expect, test } from 'vitest'
import { checkDirections } from './check-directions.ts'
import type { Fault } from './fault.ts'
import { plant } from './planted.ts'

const modules = 'api/src/modules'
const from = (path: string) => `import { a } from '${path}'\n\nexport const b = a\n`
const a = 'export const a = 1\n'

/** [rule, the importing file, how it imports, the imported file] */
const faults: [rule: string, path: string, specifier: string, target: string][] = [
  [
    'door',
    `${modules}/contacts/contacts.actions.ts`,
    '../cases/cases.queries.ts',
    `${modules}/cases/cases.queries.ts`,
  ],
  [
    'door-from-outside',
    'api/src/app.ts',
    './modules/cases/cases.routes.ts',
    `${modules}/cases/cases.routes.ts`,
  ],
  [
    'arithmetic-is-pure',
    'api/src/platform/exact/exact.ts',
    '../clock/index.ts',
    'api/src/platform/clock/index.ts',
  ],
  [
    'shelf-of-cases',
    `${modules}/cases/cases.actions.ts`,
    '../contacts/index.ts',
    `${modules}/contacts/index.ts`,
  ],
  [
    'shelf-of-identity',
    `${modules}/identity/identity.actions.ts`,
    '../cases/index.ts',
    `${modules}/cases/index.ts`,
  ],
  [
    'shelf-of-contacts',
    `${modules}/contacts/contacts.sums.actions.ts`,
    '../monitor/index.ts',
    `${modules}/monitor/index.ts`,
  ],
  [
    'shelf-of-network',
    `${modules}/network/network.actions.ts`,
    '../knowledge/index.ts',
    `${modules}/knowledge/index.ts`,
  ],
  [
    'shelf-of-drop-in',
    `${modules}/drop-in/drop-in.actions.ts`,
    '../cases/index.ts',
    `${modules}/cases/index.ts`,
  ],
  [
    'shelf-of-handovers',
    `${modules}/handovers/handovers.actions.ts`,
    '../zone-registrations/index.ts',
    `${modules}/zone-registrations/index.ts`,
  ],
  [
    'shelf-of-meetings',
    `${modules}/meetings/meetings.actions.ts`,
    '../signals/index.ts',
    `${modules}/signals/index.ts`,
  ],
  [
    'rules-are-pure',
    `${modules}/plans/plans.rules.ts`,
    './plans.queries.ts',
    `${modules}/plans/plans.queries.ts`,
  ],
  [
    'rules-are-pure',
    `${modules}/plans/plans.due.rules.ts`,
    '../../platform/log/index.ts',
    'api/src/platform/log/index.ts',
  ],
  ['rules-are-pure', `${modules}/plans/plans.file.rules.ts`, 'node:fs', ''],
  [
    'queries-decide-nothing',
    `${modules}/plans/plans.list.queries.ts`,
    './plans.actions.ts',
    `${modules}/plans/plans.actions.ts`,
  ],
  [
    'actions-know-no-route',
    `${modules}/plans/plans.set.actions.ts`,
    './plans.routes.ts',
    `${modules}/plans/plans.routes.ts`,
  ],
  [
    'routes-decide-nothing',
    `${modules}/plans/plans.get.routes.ts`,
    './plans.rules.ts',
    `${modules}/plans/plans.rules.ts`,
  ],
  [
    'schema-is-shape',
    `${modules}/plans/plans.schema.ts`,
    './plans.queries.ts',
    `${modules}/plans/plans.queries.ts`,
  ],
  [
    'platform-knows-no-room',
    'api/src/platform/audit/audit.ts',
    '../../modules/cases/index.ts',
    `${modules}/cases/index.ts`,
  ],
  ['product-not-to-tools', 'api/src/start.ts', '../../tools/house.ts', 'tools/house.ts'],
  [
    'web-not-to-api',
    'web/src/platform/matrix.ts',
    '../../../api/src/platform/matrix.ts',
    'api/src/platform/matrix.ts',
  ],
  [
    'api-not-to-web',
    'api/src/page.ts',
    '../../web/src/platform/page.ts',
    'web/src/platform/page.ts',
  ],
  [
    'ui-knows-no-domain',
    'web/src/ui/Card.tsx',
    '../features/cases/cases.api.ts',
    'web/src/features/cases/cases.api.ts',
  ],
  [
    'web-platform-knows-no-screen',
    'web/src/platform/frame.ts',
    '../pages/Start.tsx',
    'web/src/pages/Start.tsx',
  ],
  [
    'features-apart',
    'web/src/features/contacts/contacts.api.ts',
    '../cases/cases.api.ts',
    'web/src/features/cases/cases.api.ts',
  ],
  [
    'features-apart',
    'web/src/features/plans/plans.api.ts',
    '../../pages/Start.tsx',
    'web/src/pages/Start.tsx',
  ],
  ['sql-in-queries', `${modules}/plans/plans.copy.actions.ts`, 'kysely', ''],
  ['resolvable', 'api/src/lost.ts', './nowhere.ts', ''],
]

const targets = faults.flatMap(([, , , target]) => (target === '' ? [] : [[target, a]]))
const importers = faults.map(([, path, specifier]) => [path, from(specifier)])
const circle = [
  ['tools/one.ts', from('./two.ts')],
  ['tools/two.ts', from('./one.ts')],
]
const everything = Object.fromEntries([...targets, ...importers, ...circle])

const kysely = {
  'node_modules/kysely/package.json': '{ "name": "kysely", "type": "module", "main": "index.js" }',
  'node_modules/kysely/index.js': a,
}

let found: Fault[] = []
beforeAll(() => {
  using project = plant({ ...everything, ...kysely })
  found = checkDirections(project.root)
})

test.each(faults)('%s: %s may not import %s', (rule, path) => {
  const own = found.filter((fault) => fault.path === path)
  expect(own.map(({ why }) => why).join('\n')).toContain(`: ${rule}`)
})

test('no-circle: two files may not import each other', () => {
  expect(found.filter(({ why }) => why.includes(': no-circle'))).toHaveLength(1)
})

test('what flows down by the door is allowed', () => {
  using project = plant({
    'api/src/platform/errors/verdict.ts': a,
    [`${modules}/cases/index.ts`]: a,
    [`${modules}/cases/cases.schema.ts`]: a,
    [`${modules}/cases/cases.rules.ts`]:
      "import { a } from '../../platform/errors/verdict.ts'\nimport type { a as c } from './cases.schema.ts'\n\nexport const b: typeof c = a\n",
    [`${modules}/contacts/contacts.actions.ts`]: from('../cases/index.ts'),
    [`${modules}/monitor/monitor.actions.ts`]: from('../contacts/index.ts'),
    [`${modules}/contacts/index.ts`]: a,
    'api/src/app.ts': from('./modules/cases/index.ts'),
  })
  expect(checkDirections(project.root)).toEqual([])
})

test('a cruise that looked at nothing is a fault for every file', () => {
  using project = plant({ 'api/src/a.ts': a, 'web/src/b.ts': a })
  const blind = () => ({ modules: [], summary: { violations: [] } })
  expect(checkDirections(project.root, blind).map(({ path }) => path)).toEqual([
    'api/src/a.ts',
    'web/src/b.ts',
  ])
})

test('a project without a source file is a fault, not a clean one', () => {
  using project = plant({ 'README.md': 'nothing' })
  expect(checkDirections(project.root)).toHaveLength(1)
})
