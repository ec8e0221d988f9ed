import { newDataKey, openDataKey } from '../platform/crypto/data-key.ts'
import { sealText } from '../platform/crypto/envelope.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { at } from './calendar.ts'
import { listEvenings } from './drop-in-evenings.ts'
import type { DropInWoman } from './drop-in-women.ts'
import { dropInWomen } from './drop-in-women.ts'
import type { Scene } from './scene.ts'

const firstOn = '2022-01-03'

/** Writes the register of De Cirkel where somebody keeps it: 2022 is exactly as the note has it. */
export async function addDropIn(scene: Scene, keys: FolderKeyStore): Promise<void> {
  if (scene.membersOn(firstOn, 'drop_in_host').length === 0) return
  const known = dropInWomen.filter(({ knownSince }) => scene.happened(at(knownSince, '20:00')))
  await Promise.all(known.map((woman) => addWoman(scene, keys, woman)))
  for (const evening of listEvenings(scene, firstOn)) addEvening(scene, evening)
  for (const woman of known) addLeaving(scene, woman)
}

const idOf = (scene: Scene, alias: string) => scene.id(`drop-in/${alias}`)
const hostOn = (scene: Scene, day: string) => scene.membersOn(day, 'drop_in_host')[0]?.id ?? ''

async function addWoman(scene: Scene, keys: FolderKeyStore, { alias, knownSince }: DropInWoman) {
  const { programmeId } = scene
  const id = idOf(scene, alias)
  const scope = { programmeId, subjectId: id }
  const stored = await newDataKey(keys, scope)
  const place = { table: 'drop_in_clients', column: 'alias_sealed', rowId: id, version: 1 }
  const aliasSealed = sealText(await openDataKey(keys, scope, stored), alias, {
    ...scope,
    ...place,
  })
  scene.rows.add('dropInClients', {
    programmeId,
    id,
    aliasSealed,
    ...stored,
    knownSince,
    addedByMembershipId: hostOn(scene, knownSince),
  })
}

type Evening = ReturnType<typeof listEvenings>[number]

function addEvening(scene: Scene, { alias, evening, visitedAt, offered, sawNurse }: Evening) {
  const { programmeId, rows } = scene
  const of = { programmeId, clientId: idOf(scene, alias), evening }
  const id = scene.id(`drop-in/visit/${alias}/${evening}`)
  rows.add('dropInVisits', {
    ...of,
    id,
    visitedAt,
    membershipId: hostOn(scene, evening),
    offered: [...offered],
  })
  const [nurse] = scene.membersOn(evening, 'nurse')
  if (!sawNurse || nurse === undefined) return
  rows.add('dropInConsults', {
    ...of,
    id: scene.id(`drop-in/consult/${alias}/${evening}`),
    membershipId: nurse.id,
    recordedAt: visitedAt,
  })
}

// Written after the visits, which would bring her back.
function addLeaving(scene: Scene, { alias, leftOn, returnedOn }: DropInWoman): void {
  if (leftOn === undefined || !scene.happened(at(leftOn, '21:00'))) return
  const isBack = returnedOn !== undefined && scene.happened(at(returnedOn, '21:00'))
  scene.rows.add('dropInLeavings', {
    programmeId: scene.programmeId,
    id: scene.id(`drop-in/leaving/${alias}`),
    clientId: idOf(scene, alias),
    leftOn,
    returnedOn: isBack ? returnedOn : null,
    membershipId: hostOn(scene, leftOn),
  })
}
