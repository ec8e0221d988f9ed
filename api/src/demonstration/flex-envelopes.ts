import { at } from './calendar.ts'
import { addFact } from './facts.ts'
import type { Scene } from './scene.ts'
import type { ProgrammeData } from './shape.ts'

/** A share as far as it was used while its history is made. */
export type Purse = {
  shareId: string
  organisationId: string
  fromOn: string
  untilOn: string
  freeCents: number
  /** Once, in each share, money was spent that was not there. */
  overspent: boolean
}

type Organisations = ProgrammeData['organisations']
type Period = { name: string; fromOn: string; untilOn: string; cents: number; reason: string }

/** The first is the note's (2f, € 600 for five months); a year after it has twelve fifths of that,
 *  which is assumed. The first two organisations that stay share it, the first one a little more. */
function periodsUntil(today: string): Period[] {
  const first: Period = {
    name: 'Augustus tot en met december 2023',
    fromOn: '2023-08-01',
    untilOn: '2023-12-31',
    cents: 60_000,
    reason: 'Kostentabel van de latere nota',
  }
  const years = Array.from({ length: Number(today.slice(0, 4)) - 2023 }, (_, nth) => 2024 + nth)
  const later = years.map((year) => ({
    name: String(year),
    fromOn: `${year}-01-01`,
    untilOn: `${year}-12-31`,
    cents: 144_000,
    reason: 'Naar rato van 2023 (aanname)',
  }))
  return [first, ...later].filter(({ fromOn }) => fromOn <= today)
}

/** Writes what was given for each period, where somebody gives it. @returns the shares */
export function addEnvelopes(scene: Scene, organisations: Organisations): Purse[] {
  return periodsUntil(scene.today).flatMap((period) => addEnvelope(scene, period, organisations))
}

function addEnvelope(scene: Scene, period: Period, organisations: Organisations): Purse[] {
  const { name, fromOn, untilOn, cents } = period
  const [officer] = scene.membersOn(fromOn, 'policy_officer')
  const sharing = organisations
    .filter(({ kind, from, until }) => kind === 'care' && from <= fromOn && !until)
    .slice(0, 2)
  if (officer === undefined || sharing.length === 0) return []
  const envelopeId = scene.id(`flex-envelope/${fromOn}`)
  const madeBy = officer.personId
  const { programmeId } = scene
  scene.rows.add('flexEnvelopes', {
    programmeId,
    id: envelopeId,
    name,
    fromOn,
    untilOn,
    madeBy,
    recordedAt: at(fromOn, '09:00'),
  })
  return sharing.map(({ slug }, index) => {
    const shareId = scene.id(`flex-share/${fromOn}/${slug}`)
    const organisationId = scene.id(`organisation/${slug}`)
    const part = sharing.length === 1 ? cents : Math.round(cents * (index === 0 ? 0.55 : 0.45))
    scene.rows.add('flexShares', { programmeId, id: shareId, envelopeId, organisationId })
    const id = scene.id(`flex-allotment/${fromOn}/${slug}`)
    addFact(scene, {
      kind: 'flex-budget-moved',
      membershipId: officer.id,
      entityId: id,
      occurredAt: at(fromOn, '09:00'),
      attributes: { amountCents: part, given: true, returned: false },
    })
    scene.rows.add('flexTransfers', {
      programmeId,
      id,
      fromShareId: null,
      toShareId: shareId,
      amountCents: part,
      reason: period.reason,
      madeBy,
      madeAt: at(fromOn, '09:00'),
    })
    return { shareId, organisationId, fromOn, untilOn, freeCents: part, overspent: false }
  })
}
