import { at } from './calendar.ts'
import type { Scene } from './scene.ts'
import type { BudgetsData } from './shape.budgets.ts'

type Budget = BudgetsData['budgets'][number]
type Version = Budget['versions'][number]
type Line = Version['lines'][number]

/** Writes the budgets of a programme as the documents have them. What was recorded after the day at which the
 *  demonstration stands is not there yet. */
export function addBudgets(scene: Scene, data: BudgetsData): void {
  for (const budget of data.budgets) addBudget(scene, budget)
  data.claims.forEach((claim, index) => {
    addClaim(scene, claim, index)
  })
}

const versionId = (scene: Scene, slug: string) => scene.id(`budget-version/${slug}`)

/** When it was recorded and by whom; undefined when that has not happened, or nobody was there. */
function recorded(scene: Scene, day: string) {
  const [officer] = scene.membersOn(day, 'policy_officer')
  const recordedAt = at(day, '11:00')
  if (officer === undefined || !scene.happened(recordedAt)) return undefined
  return { recordedByMembershipId: officer.id, recordedAt }
}

function addBudget(scene: Scene, { name, versions }: Budget): void {
  const days = versions.map(({ recordedOn }) => recordedOn).sort()
  const by = recorded(scene, days[0] ?? scene.today)
  if (by === undefined) return
  const { programmeId } = scene
  const id = scene.id(`budget/${name}`)
  scene.rows.add('budgets', { programmeId, id, name, ...by })
  for (const version of versions) addVersion(scene, version, id)
}

function addVersion(scene: Scene, version: Version, budgetId: string): void {
  const by = recorded(scene, version.recordedOn)
  if (by === undefined) return
  const { programmeId, rows } = scene
  const { slug, name, source, from, until, convention, printed, lines } = version
  const id = versionId(scene, slug)
  const period = { fromOn: from, untilOn: until, convention }
  rows.add('budgetVersions', { programmeId, id, budgetId, slug, name, source, ...period, ...by })
  if (printed)
    rows.add('budgetTotals', {
      programmeId,
      versionId: id,
      revision: 1,
      printedCents: printed.cents,
      source: printed.source,
    })
  lines.forEach((line, index) => {
    addLine(scene, line, { slug, place: index + 1 })
  })
}

function addLine(scene: Scene, line: Line, { slug, place }: { slug: string; place: number }) {
  const { programmeId, rows } = scene
  const { code, name, kind, funding = 'asked', unit = null, note = '' } = line
  const lineId = scene.id(`budget-line/${slug}/${code}`)
  const of = { programmeId, id: lineId, versionId: versionId(scene, slug), revision: 1, place }
  rows.add('budgetLines', { ...of, code, name, kind, funding, unit, note })
  for (const organisation of line.organisations ?? []) {
    const organisationId = scene.id(`organisation/${organisation}`)
    // One that is to come does not stand among the organisations of the programme yet.
    const begun = rows.of('organisations').some(({ id }) => id === organisationId)
    if (begun) rows.add('budgetLineOrganisations', { programmeId, lineId, organisationId })
  }
  for (const [figure, { values, source, form, provenance }] of Object.entries(line.figures))
    rows.add('budgetFigures', {
      programmeId,
      lineId,
      name: figure,
      form: form ?? 'exact',
      provenance: provenance ?? 'stated',
      readings: values,
      source,
    })
}

function addClaim(scene: Scene, claim: BudgetsData['claims'][number], index: number): void {
  const by = recorded(scene, claim.recordedOn)
  if (by === undefined) return
  const { version, recordedOn: _, ...rest } = claim
  scene.rows.add('budgetClaims', {
    programmeId: scene.programmeId,
    id: scene.id(`budget-claim/${index}`),
    versionId: versionId(scene, version),
    ...rest,
    ...by,
  })
}
