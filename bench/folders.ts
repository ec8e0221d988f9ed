import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from './generate/generate.ts'
import type { Options } from './options.ts'
import type { Shape } from './shape.ts'

/** Where the databases are: of many programmes, and of one. */
export type Folders = { many: string; one: string }

type Making = { signal: AbortSignal; leaving: AsyncDisposableStack; say(line: string): void }

/** Generates both, or finds those that an earlier run kept. Without a wish to keep them they go
 *  when the run is over. */
export async function prepare(
  { keep, data, shape }: Options,
  { signal, leaving, say }: Making,
): Promise<Folders> {
  const base = data ?? keep ?? mkdtempSync(join(tmpdir(), 'stapteam-bench-'))
  if (data === undefined && keep === undefined)
    leaving.defer(() => rmSync(base, { recursive: true, force: true }))
  const folders = { many: join(base, 'many'), one: join(base, 'one') }
  if (data !== undefined) return folders
  mkdirSync(base, { recursive: true })
  const wanted: [string, Shape][] = [
    [folders.many, shape],
    [folders.one, { ...shape, programmes: 1 }],
  ]
  for (const [folder, each] of wanted) {
    if (existsSync(folder)) throw new RangeError(`${folder} is there already: use --data.`)
    const began = Date.now()
    await generate(folder, each, signal)
    say(`generated ${describe(each)} in ${Math.round((Date.now() - began) / 1000)} s`)
  }
  return folders
}

/** @returns such as `100 programmes, 10,000 cases, 1,000,000 contacts` */
export function describe({ programmes, casesEach, contactsEach }: Shape): string {
  const count = (number: number) => number.toLocaleString('en')
  const plural = programmes === 1 ? 'programme' : 'programmes'
  const cases = count(programmes * casesEach)
  return `${count(programmes)} ${plural}, ${cases} cases, ${count(programmes * contactsEach)} contacts`
}
