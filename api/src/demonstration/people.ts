import type { Member, Scene } from './scene.ts'
import type { ProgrammeData } from './shape.ts'

type Organisation = ProgrammeData['organisations'][number]
type Person = ProgrammeData['people'][number]

/** Writes the programme, its organisations, and the people who have begun to work there.
 *  @param members is filled: who acts, by key, also those who begin later */
export function addPeople(scene: Scene, data: ProgrammeData, members: Map<string, Member>): void {
  const { rows, programmeId: id } = scene
  rows.add('programmes', { id, slug: data.slug, name: data.name, startedOn: data.startedOn })
  for (const organisation of data.organisations) addOrganisation(scene, organisation)
  for (const person of data.people) addPerson(scene, person, members)
}

const begun = ({ today }: Scene, from: string) => from <= today
/** Written once it is over: the database keeps that who will leave answers for no open case. */
const endedOn = ({ today }: Scene, until: string | undefined) =>
  until !== undefined && until < today ? until : null

function addOrganisation(scene: Scene, { slug, name, kind, from, until }: Organisation): void {
  if (!begun(scene, from)) return
  scene.rows.add('organisations', {
    programmeId: scene.programmeId,
    id: scene.id(`organisation/${slug}`),
    slug,
    name,
    kind,
    chainFrom: from,
    chainUntil: endedOn(scene, until),
  })
}

function addPerson(scene: Scene, person: Person, members: Map<string, Member>): void {
  const personId = scene.id(`person/${person.key}`)
  if (person.memberships.some(({ from }) => begun(scene, from)))
    scene.rows.add('persons', { id: personId, name: person.name })
  for (const { key = person.key, organisation, role, from, until } of person.memberships) {
    const id = scene.id(`membership/${key}`)
    const organisationId = scene.id(`organisation/${organisation}`)
    members.set(key, { id, personId, organisationId, role })
    if (!begun(scene, from)) continue
    scene.rows.add('memberships', {
      programmeId: scene.programmeId,
      id,
      personId,
      organisationId,
      role,
      validFrom: from,
      validUntil: endedOn(scene, until),
    })
  }
}
