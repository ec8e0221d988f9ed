import type { Insertable, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { DB } from '../platform/database/tables.gen.ts'

type Table = keyof DB & string
type Row = Record<string, unknown>

/** The rows of a demonstration, made first and written at once. */
export type Rows = {
  add<T extends Table>(table: T, row: Insertable<DB[T]>): void
  /** Every table that is filled, parents before children. */
  tables: readonly Table[]
  /** What was made for a table so far. */
  of(table: Table): readonly Row[]
}

/** Parents before children. */
const order = [
  'programmes',
  'organisations',
  'persons',
  'memberships',
  'caseNumberings',
  'cases',
  'clientKeys',
  'caseCourses',
  'phaseChanges',
  'courseDecisions',
  'caseOpenings',
  'responsibilities',
  'absences',
  'supervisionSessions',
  'poolContracts',
  'profileConfirmations',
  'poolLanguages',
  'vacancies',
  'networkGroups',
  'networkOrganisations',
  'networkParts',
  'networkContacts',
  'networkAgreements',
  'networkTalks',
  'municipalRequests',
  'budgets',
  'budgetVersions',
  'budgetTotals',
  'budgetLines',
  'budgetLineOrganisations',
  'budgetFigures',
  'budgetClaims',
  'grants',
  'grantLines',
  'grantConditions',
  'grantDues',
  'grantInstalments',
  'grantSteps',
  'accountabilities',
  'accountabilityTexts',
  'scenarioQuestions',
  'scenarioCriteria',
  'scenarioOptions',
  'scenarioConsequences',
  'scenarioArguments',
  'scenarioAssumptions',
  'scenarioParties',
  'scenarioChoices',
  'knowledgeArticles',
  'knowledgeExpertises',
  'knowledgeQuestions',
  'caseAssignments',
  'consents',
  'referralsIn',
  'referralAttempts',
  'emergencyAccesses',
  'safeContacts',
  'identityFields',
  'whereabouts',
  'contacts',
  'contactNotes',
  'peerNotes',
  'bridges',
  'timeOutPlaces',
  'timeOutClosedPeriods',
  'timeOutPeriods',
  'timeOutQuotas',
  'timeOutPrices',
  'timeOutStays',
  'timeOutTexts',
  'timeOutEvaluations',
  'hours',
  'hourVersions',
  'caseSights',
  'assessments',
  'assessmentScores',
  'ownRatings',
  'assessmentTexts',
  'goals',
  'goalWaivers',
  'planActions',
  'planTexts',
  'actionTexts',
  'handovers',
  'handoverIntroductions',
  'handoverSheets',
  'handoverRounds',
  'handoverRoundCases',
  'lateWrites',
  'policyQuestions',
  'escalations',
  'escalationSteps',
  'caseShares',
  'meetingSeries',
  'meetings',
  'meetingInvitations',
  'meetingCases',
  'meetingMinutes',
  'meetingDecisions',
  'referrals',
  'referralTexts',
  'attachments',
  'flexEnvelopes',
  'flexShares',
  'flexTransfers',
  'flexExpenses',
  'closures',
  'safetyPlans',
  'incidents',
  'missingReports',
  'sleepingPlaces',
  'safetyTexts',
  'safetySteps',
  'complaints',
  'workerRefusals',
  'helpRatings',
  'conflictBlocks',
  'signalPostponements',
  'dropInClients',
  'dropInVisits',
  'dropInLeavings',
  'dropInConsults',
  'dropInSignals',
  'caseMessages',
  'zone.mandates',
  'zone.applicants',
  'zone.applications',
  'zone.objections',
  'zone.suspensions',
  'zone.extensions',
  'notices',
  'facts',
] as const satisfies readonly Table[]

export function newRows(): Rows {
  const made = new Map<string, Row[]>(order.map((table) => [table, []]))
  const of = (table: string) => {
    const rows = made.get(table)
    if (rows === undefined) throw new RangeError(`${table} has no place in the order of writing.`)
    return rows
  }
  return { tables: order, of, add: (table, row) => void of(table).push(row) }
}

/** Writes everything, one statement for each table. */
export async function writeRows(tx: Transaction<DB>, rows: Rows): Promise<void> {
  for (const table of order) {
    const made = rows.of(table)
    if (made.length > 0) await writeTable(tx, table, made)
  }
}

async function writeTable(tx: Transaction<DB>, table: Table, rows: readonly Row[]) {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
  const target = sql.table(table)
  await sql`insert into ${target} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${target}, ${jsonOf(rows)}::jsonb)`.execute(
    tx,
  )
}

function jsonOf(rows: readonly Row[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [snakeCase(column), plain(value)]),
      ),
    ),
  )
}

// As PostgreSQL reads bytes from text.
const plain = (value: unknown) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value)

const snakeCase = (column: string) =>
  column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
