import type { Act } from '../../platform/actor/index.ts'
import { fieldPlace } from './identity-fields.actions.ts'
import { listCallNames } from './identity-fields.queries.ts'
import { findByNumberOrAlias } from './search.queries.ts'
import { likePattern, matches } from './search.rules.ts'
import type { Found } from './search.schema.ts'

type Hit = Found & { subjectId: string }

/** Cases by number or alias, and by what she is called among those whose identity one may open. The
 *  query itself is kept nowhere: not in the audit, not in a log, not in an address. */
export async function search(act: Act, query: string): Promise<{ items: Found[] }> {
  const listed = await findListed(act, query)
  const known = new Set(listed.map(({ id }) => id))
  const named = (await findNamed(act, query)).filter(({ id }) => !known.has(id))
  const hits = [...listed, ...named]
  act.concerns(...hits.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: hits.map(({ subjectId: _, ...found }) => found) }
}

async function findListed({ tx }: Act, query: string): Promise<Hit[]> {
  const rows = await findByNumberOrAlias(tx, likePattern(query))
  return rows.map((row) => ({ ...row, by: matches(row.number, query) ? 'number' : 'alias' }))
}

// A few hundred names at most: opened in memory, so that no index tells of them.
async function findNamed(act: Act, query: string): Promise<Hit[]> {
  const hits: Hit[] = []
  for (const { id, caseId, version, sealed, ...row } of await listCallNames(act.tx)) {
    const name = await act.vault.open(sealed, fieldPlace({ caseId, id, version }))
    if (matches(name, query)) hits.push({ ...row, id: caseId, by: 'call-name' })
  }
  return hits
}
