import type { Role } from '../platform/access/index.ts'
import { startOfDay } from '../platform/clock/index.ts'
import { idFor } from './random.ts'
import type { Rows } from './rows.ts'
import type { Seal, SealApart } from './seals.ts'

/** Somebody who works here, under one membership. */
export type Member = {
  id: string
  name: string
  personId: string
  organisationId: string
  role: Role
  from: string
  until: string | undefined
}

/** Where a programme is being made, and up to when: what lies at or after the first moment of
 *  `today` has not happened, and leaves no trace. */
export type Scene = {
  programmeId: string
  today: string
  rows: Rows
  happened(moment: Date): boolean
  /** The same name gives the same id at every start. */
  id(name: string): string
  /** The name of a course of chance in this programme. */
  course(name: string): string
  /** @throws RangeError for a key that no membership has */
  member(key: string): Member
  /** Who works in a role on a day. */
  membersOn(day: string, role: Role): Member[]
  seal: Seal
  sealApart: SealApart
}

/** A scene before anybody has a key. */
export type Stage = Omit<Scene, 'seal' | 'sealApart'>

type Opening = { today: string; rows: Rows; members: ReadonlyMap<string, Member>; names: Names }

/** Ids and chance by name, within one programme. */
export type Names = { course(name: string): string; id(name: string): string }

export function namesOf(seed: string, slug: string): Names {
  const course = (name: string) => `${seed}/${slug}/${name}`
  return { course, id: (name) => idFor(course(name)) }
}

export function openStage({ today, rows, members, names }: Opening): Stage {
  const midnight = startOfDay(today)
  return {
    ...names,
    programmeId: names.id('programme'),
    today,
    rows,
    happened: (moment) => moment < midnight,
    member: (key) => {
      const member = members.get(key)
      if (member === undefined) throw new RangeError(`Nobody works here as ${key}.`)
      return member
    },
    membersOn: (day, wanted) =>
      [...members.values()].filter(
        ({ role, from, until }) =>
          role === wanted && from <= day && (until === undefined || day <= until),
      ),
  }
}
