import type { Pool } from 'pg'
import { openSession } from '../api/src/modules/identity/sessions.gate.ts'
import { queriesOver } from '../api/src/platform/database/index.ts'
import { isYoung } from './shape.ts'

/** A case manager who is signed in, and the cases she carries. */
export type User = {
  programmeId: string
  membershipId: string
  token: string
  young: readonly string[]
  older: readonly string[]
}

const most = 100

/** Signs in case managers, spread evenly over the programmes. */
export async function signIn(admin: Pool): Promise<User[]> {
  const { rows } = await admin.query<Found>(found, [most])
  const db = queriesOver(admin)
  return Promise.all(
    rows.map(async ({ programmeId, membershipId, personId, cases }) => {
      const who = { programmeId, membershipId, personId }
      const { token } = await openSession(db, { ...who, method: 'demonstration', device: 'bench' })
      const ids = (young: boolean) =>
        cases.filter(({ place }) => isYoung(place) === young).map(({ id }) => id)
      return { programmeId, membershipId, token, young: ids(true), older: ids(false) }
    }),
  )
}

type Found = {
  programmeId: string
  membershipId: string
  personId: string
  cases: { id: string; place: number }[]
}

const found = `
  select m.programme_id as "programmeId", m.id as "membershipId", m.person_id as "personId",
    (select json_agg(json_build_object('id', c.id, 'place', right(c.number, 3)::int))
     from responsibilities r
     join cases c on c.programme_id = r.programme_id and c.id = r.case_id
     where r.programme_id = m.programme_id and r.membership_id = m.id) as cases
  from (select *, row_number() over (partition by programme_id order by id) as turn
        from memberships where role = 'case_manager') m
  order by m.turn, m.programme_id limit $1`
