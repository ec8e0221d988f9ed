import { join } from 'node:path'
import { expect, test } from 'vitest'
import { home, plant, runIn } from './planted.ts'

const strict = (folder: string) =>
  JSON.stringify({
    extends: join(home, folder, 'tsconfig.json'),
    compilerOptions: { typeRoots: [join(home, 'node_modules/@types')], types: ['node'] },
    include: ['.'],
  })

const faults: [claim: string, text: string, code: string][] = [
  ['a wrong type', "export const a: number = 'one'\n", 'TS2322'],
  ['a parameter without a type', 'export const f = (a) => a\n', 'TS7006'],
  ['an element that may be missing', 'export const f = (a: string[]) => a[0].length\n', 'TS2532'],
  ['syntax that cannot be stripped', 'export enum A {\n  b,\n}\n', 'TS1294'],
]

test.each(faults.flatMap((fault) => ['.', 'web'].map((folder) => [folder, ...fault] as const)))(
  'the types of %s: %s is seen',
  (folder, _, text, code) => {
    using project = plant({ 'a.ts': text, 'tsconfig.json': strict(folder) })
    const { status, output } = runIn(project.root, 'typescript-7/bin/tsc', ['--project', '.'])
    expect(output).toContain(code)
    expect(status).not.toBe(0)
  },
)
