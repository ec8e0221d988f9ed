import { expect, test } from 'vitest'
import { plant, runIn } from './planted.ts'

const forty = Array.from({ length: 41 }, (_, at) => `  list.push(${at})`).join('\n')
const branches = Array.from({ length: 11 }, (_, at) => `  if (a > ${at}) return ${at}`).join('\n')

const faults: [rule: string, path: string, text: string][] = [
  ['format', 'api/src/form.ts', 'export const x = "double quotes";\n'],
  [
    'assist/source/organizeImports',
    'api/src/order.ts',
    "import { b } from './b.ts'\nimport { a } from './a.ts'\nexport const both = [a, b]\n",
  ],
  ['suspicious/noExplicitAny', 'api/src/loose.ts', `export const x: ${'any'} = 1\n`],
  ['correctness/noUnusedImports', 'api/src/unused.ts', "import { a } from './a.ts'\n\nexport {}\n"],
  ['correctness/noUnusedVariables', 'api/src/idle.ts', 'const idle = 1\n\nexport {}\n'],
  [
    'complexity/noExcessiveLinesPerFunction',
    'api/src/long.ts',
    `export function long(list: number[]) {\n${forty}\n}\n`,
  ],
  [
    'complexity/useMaxParams',
    'api/src/many.ts',
    'export const many = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d]\n',
  ],
  [
    'nursery/noExcessiveNestedBlocks',
    'api/src/deep.ts',
    `export function deep(a: number, rows: number[][]) {
  for (const row of rows) {
    for (const cell of row) {
      if (cell > a) return cell
      if (cell < a) {
        return a
      }
    }
  }
}
`,
  ],
  [
    'complexity/noExcessiveCognitiveComplexity',
    'api/src/knot.ts',
    `export function knot(a: number) {\n${branches}\n  return 0\n}\n`,
  ],
  [
    'nursery/noFloatingPromises',
    'api/src/forgotten.ts',
    'async function store() {}\n\nexport function forget() {\n  store()\n}\n',
  ],
  ['suspicious/noConsole', 'api/src/chatty.ts', "console.log('her name')\n"],
  [
    'style/noNonNullAssertion',
    'api/src/sure.ts',
    'export const sure = (a?: string) => a!.length\n',
  ],
  ['style/noEnum', 'api/src/enum.ts', 'export enum Phase {\n  intake,\n}\n'],
  [
    'a11y/useAltText',
    'web/src/ui/Picture.tsx',
    "export const Picture = () => <img src='network.png' />\n",
  ],
]

const clean = { 'api/src/a.ts': 'export const a = 1\n', 'api/src/b.ts': 'export const b = 2\n' }
const args = ['check', '--max-diagnostics=none', '--reporter=json', '.']
const biome = '@biomejs/biome/bin/biome'

test('Biome is content with a clean project', () => {
  using project = plant(clean, ['biome.json'])
  expect(runIn(project.root, biome, args).status).toBe(0)
})

test.each(faults)('Biome sees %s', (rule, path, text) => {
  using project = plant({ ...clean, [path]: text }, ['biome.json'])
  const { status, output } = runIn(project.root, biome, args)
  expect(output).toContain(`"category":"${/^(format|assist)/.test(rule) ? rule : `lint/${rule}`}"`)
  expect(status).toBe(1)
})
