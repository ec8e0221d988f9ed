import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verb } from './verb.ts'

/** `stapteam version`: of the product and of the Node it runs on. */
export const version: Verb = {
  name: 'version',
  summary: 'shows the version of Stapteam and of Node',
  options: {},
  run: async () => ({ stapteam: productVersion(), node: process.versions.node }),
}

/** The version of the product, as its package says. */
export function productVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
