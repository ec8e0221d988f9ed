/** Random sequences of what can happen to a case, by the real app on a real PostgreSQL. After each
 *  step, and after two at once, she has exactly one responsible case manager or her case is closed. */
import fc from 'fast-check'
import type { Amount, Harness, Report } from '../harness.ts'
import type { Place } from '../place.ts'
import { openPlace } from '../place.ts'
import type { Story } from './case.ts'
import { faultsOf, openStory } from './case.ts'
import { perform, performTogether } from './perform.ts'
import { breakOnPurpose, sabotages } from './sabotage.ts'
import type { Step } from './sequence.ts'
import { sequences, slippery } from './sequence.ts'
import type { Team } from './team.ts'
import { openTeam } from './team.ts'

export const responsibility: Harness = {
  name: 'responsibility',
  claim:
    'at every moment each open case has exactly one responsible person, and the rows tile time',
  small: { count: 24, seconds: 120 },
  full: { count: 2_000, seconds: 900 },
  sabotages,
  run,
}

// Each lane plays in a programme of its own, at the same time as the others, and moves on to a new one
// before it is so full that every question about all its cases takes long.
const lanes = 4
const roomInProgramme = 20
const patience = 10

type Tally = { counts: Record<string, number>; over: boolean; from: typeof sequences }

async function run({ count, seconds }: Amount, broken?: string): Promise<Report> {
  const place = await openPlace()
  try {
    if (broken !== undefined) await breakOnPurpose(place.admin, broken)
    const counts: Record<string, number> = { sequences: 0, steps: 0 }
    // Chance has to hit on what was broken: it gets more turns, and the first that sees it ends them.
    const turns = broken === undefined ? count : count * patience
    const amount = { count: Math.ceil(turns / lanes), seconds }
    const tally = { counts, over: false, from: broken === undefined ? sequences : slippery }
    const teams = Array.from({ length: lanes }, (_, lane) => teamsOf(place, lane))
    const found = await Promise.all(teams.map((nextTeam) => playAll(nextTeam, amount, tally)))
    const played = counts.sequences ?? 0
    const short = broken === undefined && played < count && found.flat().length === 0
    return {
      harness: responsibility.name,
      did: `played ${played} sequences`,
      counts,
      faults: [...found.flat(), ...(short ? [`played ${played} of ${count} in ${seconds} s`] : [])],
    }
  } finally {
    await place.close()
  }
}

type NextTeam = () => Promise<Team>

/** @returns who gives the team for the next sequence of a lane */
function teamsOf(place: Place, lane: number): NextTeam {
  let team: Team | undefined
  let asked = 0
  return async () => {
    if (team === undefined || asked % roomInProgramme === 0)
      team = await openTeam(place, `lane-${lane}-${asked}`)
    asked += 1
    return team
  }
}

/** Plays so many sequences, or stops at the first that breaks the claim. @returns what broke it */
async function playAll(nextTeam: NextTeam, { count, seconds }: Amount, tally: Tally) {
  const property = fc.asyncProperty(tally.from, async (steps) => {
    if (!tally.over) await play(await nextTeam(), steps, tally.counts)
  })
  const limits = { numRuns: count, interruptAfterTimeLimit: seconds * 1000 }
  const found = await fc.check(property, { ...limits, endOnFailure: true })
  tally.over ||= found.failed
  const fault = found.errorInstance instanceof Error ? found.errorInstance.message : ''
  return found.failed ? [`${fault} (seed ${found.seed})`] : []
}

async function play(team: Team, steps: Step[], counts: Record<string, number>): Promise<void> {
  const story = await openStory(team)
  add(counts, 'sequences')
  for (let place = 0; place < steps.length; place += 1) {
    const [step, next] = [steps[place], steps[place + 1]]
    if (step === undefined) return
    const twins = step.together && next !== undefined
    if (twins) place += 1
    const done = twins ? [step, next] : [step]
    const statuses = twins ? await performTogether(story, step, next) : [await perform(story, step)]
    await judge(story, { done, statuses, counts })
  }
}

type Played = { done: Step[]; statuses: number[]; counts: Record<string, number> }

async function judge(story: Story, { done, statuses, counts }: Played): Promise<void> {
  for (const [place, { act }] of done.entries()) {
    const status = statuses[place] ?? 0
    add(counts, 'steps')
    if (status === 200 || status === 201) add(counts, `${act} done`)
    if (status >= 500) throw new Error(`${act} answers ${status}`)
  }
  const faults = await faultsOf(story)
  const said = done.map(({ act }) => act).join(' beside ')
  if (faults.length > 0) throw new Error(`after ${said}: ${faults.join('; ')}`)
}

const add = (counts: Record<string, number>, what: string) => {
  counts[what] = (counts[what] ?? 0) + 1
}
