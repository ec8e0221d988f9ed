import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Fault } from './fault.ts'
import { report } from './fault.ts'
import { listPaths } from './project.ts'

const cruised = ['api', 'web', 'e2e', 'bench', 'prove', 'tools']
const home = join(import.meta.dirname, '..')
const program = join(home, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const config = join(home, '.dependency-cruiser.mjs')

type Violation = { from: string; to: string; rule: { name: string }; comment?: string }
type Cruise = { modules: { source: string }[]; summary: { violations: Violation[] } }

/** Who imports whom (`.dependency-cruiser.mjs`). A cruise that looked at fewer files than there are
 *  is a fault of its own: under a TypeScript it does not know, it looks at none and is content. */
export function checkDirections(root: string, look = cruise): Fault[] {
  const files = listPaths(root).filter((path) => /\.tsx?$/.test(path) && inCruised(path))
  if (files.length === 0) return [{ path: '.', why: 'no source file was found' }]
  const { modules, summary } = look(root, files)
  const seen = new Set(modules.map(({ source }) => source))
  const unseen = files.filter((path) => !seen.has(path))
  return [
    ...unseen.map((path) => ({ path, why: 'was not looked at by dependency-cruiser' })),
    ...summary.violations.map(({ from, to, rule, comment }) => ({
      path: from,
      why: `imports ${to}: ${rule.name}${comment === undefined ? '' : ` (${comment})`}`,
    })),
  ]
}

function inCruised(path: string): boolean {
  return cruised.some((folder) => path.startsWith(`${folder}/`))
}

function cruise(root: string, files: string[]): Cruise {
  const args = [program, '--config', config, '--output-type', 'json', ...files]
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const { stdout, stderr } = spawnSync(process.execPath, args, options)
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${stderr}`)
  return JSON.parse(stdout) as Cruise
}

if (import.meta.main) report('directions', checkDirections(process.cwd()))
