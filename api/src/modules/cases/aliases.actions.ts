import { randomInt } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict } from '../../platform/errors/index.ts'
import { proposeAliases } from './alias.rules.ts'
import { takeAlias } from './aliases.queries.ts'

/** Two neutral words for somebody new, never hers. @throws conflict when chance found none free */
export async function assignAlias({ tx }: Act): Promise<string> {
  const alias = await takeAlias(tx, proposeAliases(randomInt, 40))
  if (alias === null) throw conflict('alias-none-free')
  return alias
}
