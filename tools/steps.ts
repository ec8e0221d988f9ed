import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A step of `npm run check`: a command without shell, run in the root of the project. */
export type Step = { name: string; command: string[] }

const node = process.execPath
const typescript = 'node_modules/typescript-7/bin/tsc'

/** Programs whose types are checked, by the folder of their tsconfig.json. What runs on the server's
 *  own code is one program with it, since each would read that code anew. */
const typed = { server: '.', web: 'web', e2e: 'e2e' }

/** Scripts of package.json that write a file which is committed, and with --check compare it. */
const generated = ['generate:access', 'generate:openapi', 'generate:tables']

/** All steps, the long ones first. */
export function stepsOf(root: string): Step[] {
  return [
    ...generated.map(drift),
    ...Object.entries(typed)
      .filter(([, folder]) => existsSync(join(root, folder)))
      .map(types),
    { name: 'unused code', command: [node, 'node_modules/knip/bin/knip.js', '--no-progress'] },
    { name: 'directions', command: [node, 'tools/check-directions.ts'] },
    {
      name: 'form and lint',
      command: [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    },
    { name: 'layout', command: [node, 'tools/check-layout.ts'] },
    { name: 'forbidden words', command: [node, 'tools/check-forbidden.ts'] },
    { name: 'lock file', command: [node, 'tools/check-lock.ts'] },
    { name: 'advisories', command: [node, 'tools/check-advisories.ts'] },
  ]
}

// What it learned last time is kept, so that only what changed is read again. By one checker: several
// work out what they share each for itself, and the other processor has another step.
function types([name, folder]: [string, string]): Step {
  const learned = `node_modules/.cache/types/${name}.tsbuildinfo`
  const words = [
    '--project',
    folder,
    '--checkers',
    '1',
    '--incremental',
    '--tsBuildInfoFile',
    learned,
  ]
  return { name: `types of ${name}`, command: [node, typescript, ...words] }
}

function drift(script: string): Step {
  return {
    name: `${script} is current`,
    command: ['npm', 'run', '--silent', script, '--', '--check'],
  }
}
