import type { Fault } from '../fault.ts'
import type { ProjectFile } from '../project.ts'
import { lineAt } from '../source.ts'

const machine = ['work', 'root', 'farm'].join('|')
const machinePath = new RegExp(`(?<![\\w./-])/(${machine})/`, 'g')
const registryHost = /"resolved":\s*"(http|git)/g

/** Where the project was made and fetched from says nothing to those who use it. */
export function checkPlaces(files: ProjectFile[]): Fault[] {
  return files.flatMap(({ path, text }) => {
    const rows = [{ pattern: machinePath, why: 'a path of one machine' }]
    if (path.endsWith('package-lock.json')) {
      rows.push({ pattern: registryHost, why: 'a registry host; see omit-lockfile in .npmrc' })
    }
    return rows.flatMap(({ pattern, why }) =>
      [...text.matchAll(pattern)].map((match) => ({ path, line: lineAt(text, match.index), why })),
    )
  })
}
