import type { Act } from '../../platform/actor/index.ts'
import type { Fault } from '../../platform/errors/index.ts'
import { listAliases, listSealedNames } from './naming.queries.ts'
import { namesCaseNumber, namesOneOf } from './naming.rules.ts'

/** What is wrong with words in which no woman may be found: a case number, an alias or a name, as far as
 *  the writer may see it. One answer for each of these, so that it tells nothing that she did not know. */
export async function faultsOfNaming(act: Act, texts: Readonly<Record<string, string>>) {
  const names = [...(await listAliases(act.tx)), ...(await openNames(act))]
  return Object.entries(texts)
    .filter(([, text]) => namesCaseNumber(text) || namesOneOf(text, names))
    .map(([field]): Fault => ({ path: `/${field}`, code: 'names-a-person', message: 'names her' }))
}

// Only what is hers to open is opened, in memory, and compared there.
async function openNames({ tx, vault }: Act): Promise<string[]> {
  const names: string[] = []
  for (const { id: rowId, caseId, sealed, version } of await listSealedNames(tx)) {
    const place = { caseId, table: 'identity_fields', column: 'sealed', rowId, version }
    names.push(await vault.open(sealed, place))
  }
  return names
}
