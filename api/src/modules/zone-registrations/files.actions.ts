import type { Act } from '../../platform/actor/index.ts'
import { notFound, stale } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { ApplicationRow, Change } from './applications.queries.ts'
import { changeApplication, findApplication, listApplications } from './applications.queries.ts'
import { standOf } from './applications.rules.ts'
import { demandOn } from './mandates.actions.ts'
import type { ObjectionRow } from './objections.queries.ts'
import { listObjections } from './objections.queries.ts'
import { isPending } from './objections.rules.ts'
import type { ExtensionRow, SuspensionRow } from './terms.queries.ts'
import { listExtensions, listSuspensions } from './terms.queries.ts'
import { decideBy, decideObjectionBy, isStanding } from './terms.rules.ts'
import type { Term } from './terms.schema.ts'
import { decisionWeeks } from './zone-registrations.settings.ts'

/** An application with everything that hangs on it. */
export type File = {
  application: ApplicationRow
  objection: ObjectionRow | undefined
  suspensions: SuspensionRow[]
  extensions: ExtensionRow[]
  /** The term that runs: on the application, or on the objection. */
  term: Term | null
}

type Parts = Omit<File, 'term'>

/** @throws notFound, conflict('zone-register-off') */
export async function getFile(act: Act, id: string): Promise<File> {
  await demandOn(act)
  const application = await findApplication(act.tx, id)
  if (!application) throw notFound()
  act.concerns({ entityId: id })
  const [objection] = await listObjections(act.tx, id)
  const suspensions = await listSuspensions(act.tx, id)
  const extensions = await listExtensions(act.tx, id)
  const parts = { application, objection, suspensions, extensions }
  return { ...parts, term: runningTerm(act.today, await getWeeks(act), parts) }
}

/** The same, as it was last seen. @throws notFound, stale, conflict('zone-register-off') */
export async function getFileToChange(act: Act, id: string): Promise<File> {
  const file = await getFile(act, id)
  const given = act.expectedVersion()
  if (given !== file.application.version) throw stale(given, file.application.version)
  return file
}

/** Every file of the register. @throws conflict('zone-register-off') */
export async function listFiles(act: Act): Promise<File[]> {
  await demandOn(act)
  const { tx, today } = act
  const weeks = await getWeeks(act)
  const objections = await listObjections(tx)
  const suspensions = await listSuspensions(tx)
  const extensions = await listExtensions(tx)
  return (await listApplications(tx)).map((application) => {
    const hangsOn = ({ applicationId }: { applicationId: string }) =>
      applicationId === application.id
    const parts = {
      application,
      objection: objections.find(hangsOn),
      suspensions: suspensions.filter(hangsOn),
      extensions: extensions.filter(hangsOn),
    }
    return { ...parts, term: runningTerm(today, weeks, parts) }
  })
}

const getWeeks = ({ tx, actor, today }: Act) =>
  getSetting({ tx, programmeId: actor.programmeId }, decisionWeeks, today)

function runningTerm(today: string, weeks: number, parts: Parts): Term | null {
  const { application, objection, suspensions, extensions } = parts
  const objecting = isPending(objection)
  if (!objecting && standOf(application, today) !== 'open') return null
  const ofIt = ({ objectionId }: { objectionId: string | null }) =>
    (objectionId !== null) === objecting
  const course = { suspensions: suspensions.filter(ofIt), extensions: extensions.filter(ofIt) }
  const announcedOn = application.announcedOn ?? application.receivedOn
  const dueOn =
    objecting && objection
      ? decideObjectionBy({ ...course, committee: objection.committee }, announcedOn)
      : decideBy({ ...course, receivedOn: application.receivedOn }, weeks)
  const standing = course.suspensions.find((one) => isStanding(one, today))
  return {
    of: objecting ? 'objection' : 'application',
    dueOn,
    suspendedUntil: standing?.untilOn ?? null,
    late: dueOn < today,
  }
}

/** Stores a change under the version last seen. @throws stale */
export async function keepChange(act: Act, { application }: File, to: Change = {}) {
  const { id, version } = application
  const next = await changeApplication(act.tx, application, to)
  if (next === undefined) throw stale(version, version + 1)
  return { id, version: next }
}
