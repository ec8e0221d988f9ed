import { sql } from 'kysely'
import { aCase } from '../../api/test/world.cases.ts'
import type { Team, Worker } from './team.ts'

/** One case with the people who can be put on it, and what is expected of it. */
export type Story = {
  team: Team
  caseId: string
  workers: Worker[]
  /** Who is to be responsible; undefined while the case is closed. */
  responsible: string | undefined
  handoverId: string | undefined
  /** Who was asked last to take it over. */
  receiver: string | undefined
  /** The version of the case’s sheet that was written last. */
  sheet: number
}

export async function openStory(team: Team): Promise<Story> {
  const { admin, ground } = team.place
  const workers = await Promise.all([team.hire(), team.hire(), team.hire(), team.hire()])
  const [first] = workers
  const { programme } = team
  const made = await aCase(
    { admin, keys: ground.keys, programme },
    { responsible: first, lastSpokenAt: '2024-01-07T10:00:00Z' },
  )
  return {
    team,
    caseId: made.id,
    workers,
    responsible: first.id,
    handoverId: undefined,
    receiver: undefined,
    sheet: 0,
  }
}

type Truth = {
  open: boolean
  tiled: boolean
  held: number
  responsible: string | null
  stays: boolean
}

/** What the database says of the case, asked beyond row security. */
export async function lookAt({ team, caseId }: Story): Promise<Truth> {
  const { rows } = await sql<Truth>`
    select co.phase <> 'closed' as open,
      (select range_agg(o.during) from case_openings o where o.case_id = co.case_id)
        = (select range_agg(r.during) from responsibilities r where r.case_id = co.case_id) as tiled,
      (select count(*)::integer from responsibilities r where r.case_id = co.case_id and upper_inf(r.during)) as held,
      (select min(r.membership_id::text) from responsibilities r
        where r.case_id = co.case_id and upper_inf(r.during)) as responsible,
      not exists (select from responsibilities r join memberships m on m.id = r.membership_id
        where r.case_id = co.case_id and upper_inf(r.during)
          and (m.role <> 'case_manager' or m.valid_until is not null)) as stays
    from case_courses co where co.case_id = ${caseId}`.execute(team.place.admin.db)
  const [truth] = rows
  if (!truth) throw new RangeError('The case is gone.')
  return truth
}

/** Every promise that does not hold of the case now, in words. */
export async function faultsOf(story: Story): Promise<string[]> {
  const { open, tiled, held, responsible, stays } = await lookAt(story)
  const expected = story.responsible ?? null
  const faults: [boolean, string][] = [
    [held === (open ? 1 : 0), `a case that is ${open ? 'open' : 'closed'} has ${held} responsible`],
    [tiled, 'who answers for her does not tile the time in which her case is open'],
    [stays, 'somebody who leaves answers for an open case'],
    [responsible === expected, 'somebody else is responsible than what happened says'],
  ]
  return faults.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}
