import { addDays } from '../platform/clock/index.ts'
import { at, weekdayOf } from './calendar.ts'
import { addFact } from './facts.ts'
import { drawFor } from './random.ts'
import type { Scene } from './scene.ts'
import type { Spell, Woman } from './shape.ts'
import type { Trajectory } from './trajectory.ts'

/** From here on chance decides when a woman is not seen; before it the data do. */
const drawnFrom = '2024-03-04'
const untilReview = 35

/** @returns the days in which nobody speaks with her, the first ones first */
export function spellsOf(scene: Scene, woman: Woman): Spell[] {
  return woman.closing ? woman.spells : [...woman.spells, ...drawnSpells(scene, woman)]
}

function drawnSpells(scene: Scene, { number }: Woman): Spell[] {
  const draw = drawFor(scene.course(`spells/${number}`))
  const spells: Spell[] = []
  for (let day = drawnFrom; day < scene.today; ) {
    const from = workday(addDays(day, draw.between(20, 240)))
    const kind = draw.weighed({ quiet: 5, hospital: 1, detention: 1 })
    const until = workday(addDays(from, draw.between(16, kind === 'quiet' ? 40 : 30)))
    spells.push({ kind, from, until })
    day = addDays(until, 60)
  }
  return spells
}

const workday = (day: string) => addDays(day, weekdayOf(day) > 5 ? 2 : 0)

/** Writes where she was known to be, and returns the review date that pauses the signal now. */
export function addWhereabouts(scene: Scene, trajectory: Trajectory): string | null {
  const known = spellsOf(scene, trajectory.woman).flatMap((spell) =>
    spell.kind === 'quiet' || !scene.happened(at(spell.from, '13:00')) ? [] : [spell],
  )
  for (const spell of known) addPlace(scene, trajectory, spell)
  const current = known.find(({ until }) => !scene.happened(at(until, '13:00')))
  return current ? addDays(current.from, untilReview) : null
}

function addPlace(scene: Scene, trajectory: Trajectory, { kind, from, until }: Spell): void {
  const { caseId, subjectId, woman } = trajectory
  const id = scene.id(`whereabouts/${woman.number}/${from}`)
  const begin = at(from, '13:00')
  const end = at(until, '13:00')
  const reviewOn = addDays(from, untilReview)
  const membershipId = trajectory.responsibleAt(begin).id
  scene.rows.add('whereabouts', {
    programmeId: scene.programmeId,
    id,
    caseId,
    kind,
    fromOn: from,
    reviewOn,
    endedOn: scene.happened(end) ? until : null,
    membershipId,
    recordedAt: begin,
    version: scene.happened(end) ? 2 : 1,
  })
  const fact = { subjectId, entityId: id }
  const attributes = { kind, reviewOn }
  addFact(scene, {
    ...fact,
    kind: 'whereabouts-known',
    occurredAt: begin,
    membershipId,
    attributes,
  })
  const by = trajectory.responsibleAt(end).id
  addFact(scene, { ...fact, kind: 'whereabouts-ended', occurredAt: end, membershipId: by })
}
