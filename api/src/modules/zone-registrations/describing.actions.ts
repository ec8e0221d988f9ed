import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { standOf } from './applications.rules.ts'
import type { Application, ApplicationLine } from './applications.schema.ts'
import type { File } from './files.actions.ts'
import { getFile, listFiles } from './files.actions.ts'
import type { Letter } from './letters.schema.ts'
import { isPending } from './objections.rules.ts'
import { whyNot } from './offered.actions.ts'
import type { Seals } from './seals.actions.ts'
import { openDetails, openSeals, textAt } from './seals.actions.ts'
import { isStanding, objectionTerm } from './terms.rules.ts'

/** The register as it lies on the desk: what has a term that runs first. @throws conflict('zone-register-off') */
export async function getApplications(act: Act): Promise<{ items: ApplicationLine[] }> {
  const files = await listFiles(act)
  act.concerns(...files.map(({ application }) => ({ entityId: application.id })))
  const items = await Promise.all(
    files.map(async (file) => {
      const details = openDetails(await openSeals(act, file.application), file.application)
      return { ...lineOf(file, act.today), name: details?.name ?? null }
    }),
  )
  return { items: items.toSorted(byTerm) }
}

const byTerm = (one: ApplicationLine, other: ApplicationLine) =>
  (one.term?.dueOn ?? '9999') < (other.term?.dueOn ?? '9999') ? -1 : 1

/** One application with all that was done about it. @throws notFound, conflict('zone-register-off') */
export async function getApplication(act: Act, id: string): Promise<Application> {
  const file = await getFile(act, id)
  const { application, suspensions, extensions, objection } = file
  const seals = await openSeals(act, application)
  const { announcedOn } = application
  return {
    ...lineOf(file, act.today),
    details: openDetails(seals, application),
    erasedOn: application.erasedAt && dayOf(application.erasedAt),
    validFrom: application.validFrom,
    withdrawnOn: application.withdrawnOn,
    decision: decisionOf(act, file, seals),
    objectionTerm: announcedOn === null ? null : objectionTerm(announcedOn),
    objection: objection ? objectionOf(objection, seals) : null,
    suspensions: suspensions.map((one) => ({
      id: one.id,
      ground: one.ground,
      ofObjection: one.objectionId !== null,
      what: seals?.openText(one.whatSealed, textAt('suspensions', 'what', one.id)) ?? null,
      askedOn: one.askedOn,
      untilOn: one.untilOn,
      endedOn: one.endedOn,
      standing: isStanding(one, act.today),
    })),
    extensions: extensions.map((one) => ({
      id: one.id,
      kind: one.kind,
      ofObjection: one.objectionId !== null,
      because: seals?.openText(one.becauseSealed, textAt('extensions', 'because', one.id)) ?? null,
      notifiedOn: one.notifiedOn,
      untilOn: one.untilOn,
    })),
    letters: seals ? lettersOf(file) : [],
    notBecause: await whyNot(act, file),
  }
}

function lineOf({ application, objection, term }: File, today: string) {
  return {
    id: application.id,
    version: application.version,
    number: numberOf(application),
    isRenewal: application.renewsId !== null,
    stand: standOf(application, today),
    receivedOn: application.receivedOn,
    validUntil: application.validUntil,
    term,
    objecting: isPending(objection),
  }
}

/** As it stands on letters and screens: it means nothing outside this register. */
export const numberOf = ({ year, number }: { year: number; number: number }): string =>
  `${year}/${String(number).padStart(3, '0')}`

function decisionOf(act: Act, { application }: File, seals: Seals | undefined) {
  const { id, outcome, ground, decidedOn, announcedOn, reasonSealed } = application
  if (outcome === null || ground === null || decidedOn === null || announcedOn === null) return null
  return {
    outcome,
    ground,
    reason: seals?.openText(reasonSealed, textAt('applications', 'reason', id)) ?? null,
    decidedOn,
    announcedOn,
    byMe: application.decidedByPersonId === act.actor.personId,
  }
}

type Said = { lodgedBy: string; objections: string; lateBecause: string | null }

function objectionOf(of: NonNullable<File['objection']>, seals: Seals | undefined) {
  const { id, outcome, decidedOn, announcedOn } = of
  const text = seals?.openText(of.saidSealed, textAt('objections', 'said', id)) ?? null
  const said: Said | null = text === null ? null : JSON.parse(text)
  const decided = outcome !== null && decidedOn !== null && announcedOn !== null
  const reason = seals?.openText(of.reasonSealed, textAt('objections', 'reason', id)) ?? null
  return {
    id,
    receivedOn: of.receivedOn,
    postedOn: of.postedOn,
    committee: of.committee,
    late: of.late,
    lodgedBy: said?.lodgedBy ?? null,
    objections: said?.objections ?? null,
    lateBecause: said?.lateBecause ?? null,
    withdrawnOn: of.withdrawnOn,
    decision: decided ? { outcome, reason, decidedOn, announcedOn } : null,
  }
}

// Each letter exists once what it tells of has happened.
function lettersOf({ application, objection, suspensions, extensions }: File): Letter[] {
  const of: readonly (readonly [Letter, boolean])[] = [
    ['receipt', true],
    ['supplement', suspensions.some(({ ground }) => ground === 'incomplete')],
    ['notice', extensions.some(({ kind }) => kind === 'notice')],
    ['decision', application.outcome !== null],
    ['objection-receipt', objection !== undefined],
    ['adjournment', extensions.some(({ kind }) => kind !== 'notice')],
    ['objection-decision', objection !== undefined && objection.outcome !== null],
  ]
  return of.flatMap(([letter, is]) => (is ? [letter] : []))
}
