import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { EmergencyAccessShape, IdentityShape, NotesShape, ReferralShape } from './shape.around.ts'
import { BudgetsShape } from './shape.budgets.ts'
import { CareShape } from './shape.care.ts'
import { EditionsShape } from './shape.editions.ts'
import { GrantsShape } from './shape.grants.ts'
import { HandoversShape } from './shape.handovers.ts'
import { NetworkShape } from './shape.network.ts'
import { NoteCourseShape } from './shape.note-course.ts'
import { PlansShape } from './shape.plans.ts'
import { ScenariosShape } from './shape.scenarios.ts'
import { StaffingShape } from './shape.staffing.ts'
import { TimeOutsShape } from './shape.time-outs.ts'
import { ProgrammeShape, WomanShape } from './shape.ts'

const folder = join(import.meta.dirname, '../../../database/demo')

/** The programmes of the demonstration, one folder each. */
export const slugs = ['nijmegen', 'oeverstad'] as const

/** What one folder holds. @throws RangeError when a file has another shape than is written down */
export function readProgramme(slug: string) {
  return {
    programme: readShape(join(slug, 'programme.json'), ProgrammeShape),
    women: readShape(join(slug, 'women.json'), Type.Array(WomanShape)),
    identities: readShape(join(slug, 'identities.json'), Type.Array(IdentityShape)),
    referrals: readShape(join(slug, 'referrals.json'), Type.Array(ReferralShape)),
    handovers: readShape(join(slug, 'handovers.json'), HandoversShape),
    care: readShape(join(slug, 'care.json'), CareShape),
    staffing: readShape(join(slug, 'staffing.json'), StaffingShape),
    timeOuts: readShape(join(slug, 'time-outs.json'), TimeOutsShape),
    network: readShape(join(slug, 'network.json'), NetworkShape),
    budgets: readShape(join(slug, 'budgets.json'), BudgetsShape),
    grants: readShape(join(slug, 'grants.json'), GrantsShape),
    scenarios: readShape(join(slug, 'scenarios.json'), ScenariosShape),
    noteCourse: readShape(join(slug, 'note-course.json'), NoteCourseShape),
    accesses: readShape(join(slug, 'emergency-accesses.json'), Type.Array(EmergencyAccessShape)),
  }
}
export type DemonstrationData = ReturnType<typeof readProgramme>

export const readEditions = (slug: string) => readShape(join(slug, 'editions.json'), EditionsShape)

export const readNotes = () => readShape('notes.json', NotesShape)
export const readPlans = () => readShape('plans.json', PlansShape)

function readShape<T extends TSchema>(path: string, shape: T): Static<T> {
  const data: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'))
  if (Value.Check(shape, data)) return data
  const [first] = Value.Errors(shape, data)
  throw new RangeError(`database/demo/${path}${first?.instancePath}: ${first?.message}`)
}
