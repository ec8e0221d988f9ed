import type { Role } from '../platform/access/index.ts'
import { startOfDay } from '../platform/clock/index.ts'
import { idFor } from './random.ts'
import type { Rows } from './rows.ts'

/** Somebody who works here, under one membership. */
export type Member = { id: string; personId: string; organisationId: string; role: Role }

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
}

type Opening = { slug: string; today: string; seed: string; rows: Rows }

export function openScene({ slug, today, seed, rows }: Opening) {
  const midnight = startOfDay(today)
  const course = (name: string) => `${seed}/${slug}/${name}`
  const members = new Map<string, Member>()
  const scene: Scene = {
    programmeId: idFor(course('programme')),
    today,
    rows,
    course,
    happened: (moment) => moment < midnight,
    id: (name) => idFor(course(name)),
    member: (key) => {
      const member = members.get(key)
      if (member === undefined) throw new RangeError(`Nobody works here as ${key}.`)
      return member
    },
  }
  return { scene, members }
}
