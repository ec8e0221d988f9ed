import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/** What Node makes of the source once, it keeps beside the packages, whose owner is the owner of the
 *  source; where that cannot be written it does without. Only for what is imported from here on.
 *  A start takes about a third less of a processor so. */
export function keepCompiled(): void {
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'))
}
