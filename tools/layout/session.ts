import type { Fault } from '../fault.ts'
import type { ProjectFile } from '../project.ts'
import { lineAt, withoutComments } from '../source.ts'

const lasting = /\bset_config\s*\([^;]*?,\s*false\s*\)/gi
const inString = /[`'"]\s*set\s+(?!local\b)(session\s+|role\b|[a-z_.]+\s*(=|to\b))/gi
/** A statement, or the first one of a function's body, that begins with `set`. */
const statement = /(^|;|\$\w*\$|\bbegin\b)\s*set\s+(?!local\b)/gi

/** A setting that outlives its transaction would serve the next person on the connection:
 *  `set_config(…, true)` or, for roles in a migration, `set local`. */
export function checkSession(files: ProjectFile[]): Fault[] {
  return files.flatMap((file) => {
    const set = file.path.endsWith('.sql') ? statement : inString
    const text = withoutComments(file)
    return [...text.matchAll(lasting), ...text.matchAll(set)].map((match) => ({
      path: file.path,
      line: lineAt(text, match.index + match[0].search(/set/i)),
      why: 'a setting that outlives its transaction',
    }))
  })
}
