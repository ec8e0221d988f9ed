import { addDays } from '../platform/clock/index.ts'
import { at } from './calendar.ts'
import { addRequests } from './municipal-requests.ts'
import type { Scene } from './scene.ts'
import type { NetworkData } from './shape.network.ts'

const idOf = (scene: Scene, key: string) => scene.id(`network-organisation/${key}`)

/** Writes the network of a programme, with what was agreed and when somebody last spoke with whom. */
export function addNetwork(scene: Scene, data: NetworkData): void {
  for (const organisation of data.organisations) addOrganisation(scene, organisation)
  data.groups.forEach((group, index) => {
    addGroup(scene, group, index + 1)
  })
  for (const contact of data.contacts) addContact(scene, contact)
  for (const agreement of data.agreements) addAgreement(scene, agreement)
  addRequests(scene, data.requests)
}

type Organisation = NetworkData['organisations'][number]

function addOrganisation(scene: Scene, { key, name, own, does, spokenDaysAgo }: Organisation) {
  const { programmeId, rows } = scene
  const id = idOf(scene, key)
  const ownId = own === undefined ? undefined : scene.id(`organisation/${own}`)
  // One that is to come does not stand among the organisations of the programme yet.
  const begun = rows.of('organisations').some(({ id: known }) => known === ownId)
  rows.add('networkOrganisations', {
    programmeId,
    id,
    organisationId: begun && ownId !== undefined ? ownId : null,
    name,
    does,
  })
  const spokenOn = addDays(scene.today, -spokenDaysAgo)
  const [by] = [
    ...scene.membersOn(spokenOn, 'coordinator'),
    ...scene.membersOn(spokenOn, 'process_director'),
  ]
  if (by === undefined) return
  rows.add('networkTalks', {
    programmeId,
    id: scene.id(`network-talk/${key}`),
    networkOrganisationId: id,
    membershipId: by.id,
    spokenOn,
    recordedAt: at(spokenOn, '16:00'),
  })
}

type Group = NetworkData['groups'][number]

function addGroup(scene: Scene, { code, name, does, parts }: Group, place: number): void {
  const { programmeId, rows } = scene
  const groupId = scene.id(`network-group/${code}`)
  rows.add('networkGroups', { programmeId, id: groupId, code, name, does, place })
  parts.forEach((part, index) => {
    rows.add('networkParts', {
      programmeId,
      id: scene.id(`network-part/${code}/${part.name}`),
      groupId,
      networkOrganisationId: part.of === undefined ? null : idOf(scene, part.of),
      kind: part.kind,
      name: part.name,
      does: part.does,
      uncertainBecause: part.uncertain ?? null,
      place: index + 1,
    })
  })
}

function addContact(
  scene: Scene,
  { of, name, does, phone, mail }: NetworkData['contacts'][number],
) {
  scene.rows.add('networkContacts', {
    programmeId: scene.programmeId,
    id: scene.id(`network-contact/${of}/${name}`),
    networkOrganisationId: idOf(scene, of),
    name,
    does,
    phone: phone ?? null,
    mail: mail ?? null,
  })
}

function addAgreement(scene: Scene, agreement: NetworkData['agreements'][number]) {
  const { of, name, does, agreedDaysAgo, reviewInDays } = agreement
  scene.rows.add('networkAgreements', {
    programmeId: scene.programmeId,
    id: scene.id(`network-agreement/${of}`),
    networkOrganisationId: idOf(scene, of),
    name,
    does,
    agreedOn: addDays(scene.today, -agreedDaysAgo),
    reviewOn: addDays(scene.today, reviewInDays),
  })
}
