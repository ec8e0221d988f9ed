import { expect, test } from 'vitest'
import { checkLayout } from './check-layout.ts'
import { checkLengths } from './layout/lengths.ts'
import { home, plant } from './planted.ts'

const lines = (count: number) => 'export {}\n'.repeat(count)
const room = 'api/src/modules/handovers'
/** Words that the check itself looks for, put together so that this file is not its first find. */
const [later, ignored, set] = [`TO${'DO'}`, `@ts-${'ignore'}`, 'set']

const faults: [claim: string, path: string, text: string][] = [
  ['a file over 250 lines', 'api/src/platform/clock/clock.ts', lines(251)],
  ['a test over 400 lines', 'e2e/contact.test.ts', `expect(1)\n${lines(400)}`],
  ['a door over 25 lines', `${room}/index.ts`, lines(26)],
  ['a schema over 120 lines', `${room}/handovers.schema.ts`, lines(121)],
  ['rules over 150 lines', `${room}/handovers.rules.ts`, lines(151)],
  ['queries over 200 lines', `${room}/handovers.queries.ts`, lines(201)],
  ['actions over 200 lines', `${room}/handovers.actions.ts`, lines(201)],
  ['routes over 150 lines, split by verb too', `${room}/handovers.offer.routes.ts`, lines(151)],
  ['a folder that says nothing', 'web/src/helpers/dates.ts', 'export {}\n'],
  ['a room that the house does not have', 'api/src/modules/stuff/index.ts', 'export {}\n'],
  ['a folder inside a room', `${room}/parts/handovers.rules.ts`, 'export {}\n'],
  ['a part that rooms do not have', `${room}/handovers.things.ts`, 'export {}\n'],
  ['a feature that is no room', 'web/src/features/stuff/List.tsx', 'export {}\n'],
  ['a component in lower case', 'web/src/ui/button.tsx', 'export {}\n'],
  ['a file in camel case', 'api/src/platform/http/openDoor.ts', 'export {}\n'],
  ['a migration without number', 'database/migrations/handovers.sql', 'select 1;\n'],
  ['a class called a manager', 'api/src/a.ts', 'export class StayManager {}\n'],
  ['a function called a helper', 'api/src/a.ts', 'export function dateHelper() {}\n'],
  ['an arrow called a service', 'api/src/a.ts', 'export const mailService = () => 1\n'],
  ['a type called a util', 'api/src/a.ts', 'export type DateUtils = string\n'],
  ['a migration that asks the clock', 'database/migrations/0001_a.sql', 'select now();\n'],
  ['a day of the database', 'database/migrations/0001_a.sql', 'select current_date;\n'],
  ['a query that asks the clock', `${room}/a.queries.ts`, 'sql`select clock_timestamp()`\n'],
  ['a rule that asks the clock', `${room}/a.rules.ts`, 'export const today = new Date()\n'],
  ['a day cut from a moment', `${room}/a.actions.ts`, 'const on = at.toISOString().slice(0, 10)\n'],
  ['a day cut from a moment on a screen', 'web/src/ui/a.ts', 'export const on = at.slice(0, 10)\n'],
  [
    'a setting that lasts',
    'database/migrations/0001_a.sql',
    `${set} role stapteam_owner;\nselect 1;\n`,
  ],
  [
    'a setting that lasts, inside a function',
    'database/migrations/0001_a.sql',
    `create function f() returns void language sql as $$ ${set} app.session = 'x' $$;\n`,
  ],
  [
    'a set_config that lasts',
    'api/src/a.ts',
    `sql.raw("select ${set}_config('app.session', $1, false)")\n`,
  ],
  ['a set in a statement', 'api/src/a.ts', `query('${set} app.session = 1')\n`],
  ['a skipped test', 'api/src/a.test.ts', `test.${'skip'}('x', () => expect(1))\n`],
  ['a lone test', 'api/src/a.test.ts', `describe.${'only'}('x', () => expect(1))\n`],
  ['a test run on a condition', 'api/src/a.test.ts', `test.${'runIf'}(ci)('x', () => expect(1))\n`],
  ['an ignored type', 'api/src/a.ts', `// ${ignored}\nexport {}\n`],
  ['a rule switched off', 'api/src/a.ts', `// biome-${'ignore'} lint: because\nexport {}\n`],
  ['a note to oneself', 'api/src/a.ts', `// ${later}: later\nexport {}\n`],
  [
    'a claim that anything meets',
    'api/src/a.test.ts',
    `test('x', () => expect({ a: 'b' }).${'toMatchObject'}({ a: /c/ }))\n`,
  ],
  ['a test that claims nothing', 'api/src/a.test.ts', "test('x', () => {})\n"],
]

test.each(faults)('the layout check sees %s', (_, path, text) => {
  using project = plant({ [path]: text })
  expect(checkLayout(project.root).map((fault) => fault.path)).toEqual([path])
})

const fine: [claim: string, path: string, text: string][] = [
  [
    'the one clock',
    'database/migrations/0001_a.sql',
    'create function app.today() returns date\n  return now()::date;\n',
  ],
  [
    'the tables of the queue',
    'database/migrations/0001_a.sql',
    '-- pg-boss begins ---\nselect now();\n-- pg-boss ends ---\nselect 1;\n',
  ],
  ['real time said aloud', 'database/migrations/0001_a.sql', 'select clock_timestamp();\n'],
  ['an update', 'database/migrations/0001_a.sql', 'update cases\nset phase = 1;\n'],
  ['set local', 'database/migrations/0001_a.sql', 'set local role stapteam_owner;\n'],
  [
    'a comment on the clock',
    `${room}/a.rules.ts`,
    '// never now() or new Date() here\nexport {}\n',
  ],
  ['a path that looks like a comment', 'api/src/a.ts', "export const all = 'src/**/*.ts'\n"],
  ['a role of the field', 'api/src/a.ts', 'export function listCaseManagers() {}\n'],
  ['a test that claims by a fixture', 'api/src/a.test.ts', "test('x', () => expectStatus(200))\n"],
]

test.each(fine)('the layout check lets %s be', (_, path, text) => {
  using project = plant({ [path]: text })
  expect(checkLayout(project.root)).toEqual([])
})

test('a project without a source file is a fault, not a clean one', () => {
  using project = plant({ 'README.md': 'nothing' })
  expect(checkLayout(project.root)).toHaveLength(1)
})

test('long files may not be the rule', () => {
  const files = Array.from({ length: 20 }, (_, at) => ({
    path: `api/src/platform/a/a${at}.ts`,
    text: lines(at < 9 ? 10 : 200),
  }))
  expect(checkLengths(files).map(({ why }) => why)).toEqual([
    'half of the files have at most 200 lines, that should be 60',
    'nine in ten files have at most 200 lines, that should be 150',
  ])
})

test('a fault is told with the line it stands on', () => {
  using project = plant({ 'api/src/a.ts': `\n\n// ${later}\n` })
  expect(checkLayout(project.root)).toMatchObject([{ path: 'api/src/a.ts', line: 3 }])
  expect(home).not.toBe(project.root)
})
