import { aCase } from '../../api/test/world.cases.ts'
import type { Client } from '../../api/test/world.client.ts'
import { openClient } from '../../api/test/world.client.ts'
import type { Member } from '../../api/test/world.people.ts'
import { aMember, aProgramme } from '../../api/test/world.people.ts'
import type { Place } from '../place.ts'

/** One invented woman, and who writes about her. */
export type Known = { caseId: string; keyId: string; writer: Client }
export type Scene = { programmeId: string; writers: Member[]; women: Known[] }

const caseload = 8

/** As many women as there are contacts to spread, eight to each case manager. */
export async function arrange(place: Place, contacts: number): Promise<Scene> {
  const { admin, app, ground } = place
  const programme = await aProgramme(admin, 'drill')
  const [writers, women]: [Member[], Known[]] = [[], []]
  const wished = Math.max(6, Math.min(200, Math.round(contacts / 500)))
  while (women.length < wished) {
    const responsible = await aMember(admin, { role: 'case_manager', programme })
    const writer = await openClient(app, ground, responsible)
    writers.push(responsible)
    for (let nr = 0; nr < caseload && women.length < wished; nr += 1) {
      const { id } = await aCase({ admin, keys: ground.keys, programme }, { responsible })
      women.push({ caseId: id, keyId: await keyOf(place, id), writer })
    }
  }
  return { programmeId: programme.id, writers, women }
}

async function keyOf({ admin }: Place, caseId: string): Promise<string> {
  const [row] = await admin.sql<{ keyId: string }>(
    'select key_id as "keyId" from client_keys where case_id = $1',
    [caseId],
  )
  return row?.keyId ?? ''
}
