import type { Member, Names, Scene } from './scene.ts'
import type { ProgrammeData } from './shape.ts'

type Organisation = ProgrammeData['organisations'][number]
type Person = ProgrammeData['people'][number]

/** @returns everyone by key, also who begins later */
export function membersOf(data: ProgrammeData, names: Names): Map<string, Member> {
  const all = data.people.flatMap((person) =>
    person.memberships.map(({ key = person.key, organisation, role, from, until }) => {
      const id = names.id(`membership/${key}`)
      const personId = names.id(`person/${person.key}`)
      const organisationId = names.id(`organisation/${organisation}`)
      return [key, { id, name: person.name, personId, organisationId, role, from, until }] as const
    }),
  )
  return new Map(all)
}

/** Writes the programme, its organisations, and the people who have begun to work there. */
export function addPeople(scene: Scene, data: ProgrammeData): void {
  const { rows, programmeId: id } = scene
  rows.add('programmes', { id, slug: data.slug, name: data.name, startedOn: data.startedOn })
  for (const organisation of data.organisations) addOrganisation(scene, organisation)
  for (const person of data.people) addPerson(scene, person)
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

function addPerson(scene: Scene, { key, name, memberships }: Person): void {
  const members = memberships
    .map(({ key: own = key, madeBy }) => ({
      ...scene.member(own),
      madeBy: madeBy === undefined ? null : scene.member(madeBy).personId,
    }))
    .filter(({ from }) => begun(scene, from))
  const [first] = members
  if (first === undefined) return
  scene.rows.add('persons', { id: first.personId, name })
  for (const { id, personId, organisationId, role, from, until, madeBy } of members) {
    scene.rows.add('memberships', {
      programmeId: scene.programmeId,
      id,
      personId,
      organisationId,
      role,
      validFrom: from,
      validUntil: endedOn(scene, until),
      madeBy,
    })
  }
}
