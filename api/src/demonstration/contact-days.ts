import { addDays, dayOf } from '../platform/clock/index.ts'
import { daysFrom, weekdayOf } from './calendar.ts'
import type { Draw } from './random.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'
import type { Spell, Woman } from './shape.ts'
import { spellsOf } from './spells.ts'
import type { Trajectory } from './trajectory.ts'

export type Outcome = 'spoken' | 'seen-not-spoken' | 'attempted' | 'no-show' | 'declined'
export type Worker = 'case_manager' | 'peer_expert'
/** A moment of her story, which comes on its day whatever chance says. */
export type Turn = 'introduction' | 'last-seen' | 'found' | 'closing'
export type Meeting = { day: string; worker: Worker; outcome: Outcome; turn?: Turn }

/** From here on contacts were recorded. */
const recordedFrom = '2023-01-02'
/** Nobody who is in sight is left unspoken with for longer than this. */
const soon = 9
const overdue = 11

const usual: Record<Worker, Record<Outcome, number>> = {
  case_manager: { spoken: 66, 'seen-not-spoken': 8, attempted: 15, 'no-show': 8, declined: 3 },
  peer_expert: { spoken: 74, 'seen-not-spoken': 12, attempted: 8, 'no-show': 4, declined: 2 },
}
const missing: Record<Spell['kind'], Partial<Record<Outcome, number>>> = {
  quiet: { 'seen-not-spoken': 2, attempted: 7, 'no-show': 1 },
  hospital: { attempted: 1 },
  detention: { attempted: 1 },
}
// Where she is is known: now and then somebody calls the ward or the prison.
const pace: Record<Spell['kind'], number> = { quiet: 0.9, hospital: 0.4, detention: 0.4 }

/** @returns every meeting and attempt, in order; the same ones for a later day, and more */
export function meetingsOf(scene: Scene, trajectory: Trajectory): Meeting[] {
  const { woman, openedAt, closedAt } = trajectory
  const opened = dayOf(openedAt)
  const first = opened > recordedFrom ? addDays(opened, 1) : recordedFrom
  const last = closedAt ? dayOf(closedAt) : addDays(scene.today, -1)
  const draw = drawFor(scene.course(`contacts/${woman.number}`))
  const story = { woman, spells: spellsOf(scene, woman), draw, unspoken: soon }
  return daysFrom(first, last).flatMap((day) => {
    const turn = turnOn(story, day)
    const meetings = turn ? [turn] : chancesOn(story, day)
    const spoken = meetings.some(({ outcome }) => outcome === 'spoken')
    story.unspoken = spoken ? 1 : story.unspoken + 1
    return meetings
  })
}

/** `unspoken`: days since somebody last spoke with her. */
type Story = { woman: Woman; spells: Spell[]; draw: Draw; unspoken: number }

function turnOn({ woman, spells }: Story, day: string): Meeting | undefined {
  const turns: Record<Turn, boolean> = {
    introduction: woman.handovers.some(({ introducedOn }) => introducedOn === day),
    'last-seen': spells.some(({ from }) => from === day),
    found: spells.some(({ until }) => until === day),
    closing: woman.closing?.on === day,
  }
  const turn = (Object.keys(turns) as Turn[]).find((name) => turns[name])
  return turn && { day, worker: 'case_manager', outcome: 'spoken', turn }
}

function chancesOn(story: Story, day: string): Meeting[] {
  const { woman, spells, draw, unspoken } = story
  const spell = spells.find(({ from, until }) => from < day && day < until)
  const workers: Worker[] = accompanied(woman, day)
    ? ['case_manager', 'peer_expert']
    : ['case_manager']
  const met = workers.filter((worker) => draw.chance(shareOf(day, woman.rhythm[worker], spell)))
  if (met.length === 0 && !spell && unspoken >= overdue && weekdayOf(day) < 6)
    met.push('case_manager')
  return met.map((worker, index) => ({
    day,
    worker,
    outcome: outcomeOf(draw, worker, { spell, due: unspoken >= soon && index === 0 }),
  }))
}

const accompanied = ({ assigned }: Woman, day: string) =>
  assigned.some(({ kind, from, until }) => kind === 'peer' && from <= day && day <= (until ?? day))

/** @param weekly contacts a week; Saturdays are quiet and Sundays free */
function shareOf(day: string, weekly: number, spell: Spell | undefined): number {
  const weekday = weekdayOf(day)
  const busy = weekday < 6 ? 1 : 0.3
  return weekday === 7 ? 0 : (weekly / 5.3) * busy * (spell ? pace[spell.kind] : 1)
}

type Circumstances = { spell: Spell | undefined; due: boolean }

function outcomeOf(draw: Draw, worker: Worker, { spell, due }: Circumstances): Outcome {
  if (spell) return draw.weighed(missing[spell.kind] as Record<Outcome, number>)
  return due ? 'spoken' : draw.weighed(usual[worker])
}
