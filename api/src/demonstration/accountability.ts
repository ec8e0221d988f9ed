import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { GrantsData } from './shape.grants.ts'

type Grant = GrantsData['grants'][number]

/** Writes what an organisation began to write when its period was over; it is not submitted yet. */
export function addAccountability(scene: Scene, grant: Grant): void {
  const { accountability, organisation, from } = grant
  if (accountability === undefined) return
  const organisationId = scene.id(`organisation/${organisation}`)
  const recordedAt = at(accountability.writtenOn, '14:20')
  const writer = scene
    .membersOn(accountability.writtenOn, 'organisation_manager')
    .find((one) => one.organisationId === organisationId)
  if (writer === undefined || !scene.happened(recordedAt)) return
  const { programmeId, rows } = scene
  const accountabilityId = scene.id(`accountability/${organisation}/${from}`)
  rows.add('accountabilities', {
    ...{ programmeId, id: accountabilityId, organisationId, version: 2 },
    grantId: scene.id(`grant/${organisation}/${from}`),
    ...{ recordedByMembershipId: writer.id, recordedAt },
  })
  const of = { programmeId, accountabilityId, organisationId, revision: 2 }
  const { deployment, narrative, lines } = accountability
  for (const [part, words] of Object.entries({ deployment, narrative }))
    rows.add('accountabilityTexts', { ...of, part, lineCode: '', words })
  for (const { code: lineCode, words } of lines)
    rows.add('accountabilityTexts', { ...of, part: 'line', lineCode, words })
}
