/** The command line of the product: `npx stapteam <verb>`. What the verbs are stands in
 *  cli/verbs.ts; none of them prints a person. */
import { keepCompiled } from './compile-cache.ts'

keepCompiled()
const { runCommandLine } = await import('./cli/run.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
