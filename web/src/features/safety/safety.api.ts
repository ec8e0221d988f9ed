import { queryOptions } from '@tanstack/react-query'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { atVersion } from '../../platform/api/act-headers.ts'
import { answerOf, api } from '../../platform/api/client.ts'
import type { AnswerOf, BodyOf } from '../../platform/api/contract.ts'

export type Safety = AnswerOf<'/cases/{caseId}/safety', 'get'>
export type Plan = NonNullable<Safety['plan']>
export type Incident = Safety['incidents'][number]
export type Report = Safety['missing'][number]
export type Steps = Incident['steps']
export type StepTaken = BodyOf<'/cases/{caseId}/incidents/{incidentId}/_take-step', 'post'>

/** What changes with something of her safety: what was read of her case, and what is open. */
export const safetyRead = (caseId: string) => [['case', caseId], ['open-safety']]

/** Her plan, what was done to her, and that she was missing. */
export const safetyOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'safety'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/cases/{caseId}/safety', { params: { path: { caseId } }, signal })),
  })

/** Where something of her safety asks for somebody. */
export const openSafety = queryOptions({
  queryKey: ['open-safety'],
  queryFn: ({ signal }) => answerOf(api.GET('/safety/open', { signal })),
})

type Told<Body> = { caseId: string; body: Body }
export type NewPlan = BodyOf<'/cases/{caseId}/safety-plans', 'post'>
export type NewIncident = BodyOf<'/cases/{caseId}/incidents', 'post'>
type NewReport = BodyOf<'/cases/{caseId}/missing-reports', 'post'>

export function writePlan({ caseId, body }: Told<NewPlan>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/safety-plans', { params, headers, body }))
}

export function recordIncident({ caseId, body }: Told<NewIncident>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/incidents', { params, headers, body }))
}

export function takeIncidentStep(meant: Told<StepTaken> & { id: string }, headers: ActHeaders) {
  const { caseId, id: incidentId, body } = meant
  const params = { path: { caseId, incidentId } }
  const path = '/cases/{caseId}/incidents/{incidentId}/_take-step'
  return answerOf(api.POST(path, { params, headers, body }))
}

export function reportMissing({ caseId, body }: Told<NewReport>, headers: ActHeaders) {
  const params = { path: { caseId } }
  return answerOf(api.POST('/cases/{caseId}/missing-reports', { params, headers, body }))
}

export function takeMissingStep(meant: Told<StepTaken> & { id: string }, headers: ActHeaders) {
  const { caseId, id: missingReportId, body } = meant
  const params = { path: { caseId, missingReportId } }
  const path = '/cases/{caseId}/missing-reports/{missingReportId}/_take-step'
  return answerOf(api.POST(path, { params, headers, body }))
}

export type Found = BodyOf<'/cases/{caseId}/missing-reports/{missingReportId}/_end', 'post'>

export function endMissing(meant: Told<Found> & { report: Report }, own: ActHeaders) {
  const { caseId, report, body } = meant
  const params = { path: { caseId, missingReportId: report.id } }
  const headers = { ...own, ...atVersion(report.version) }
  const path = '/cases/{caseId}/missing-reports/{missingReportId}/_end'
  return answerOf(api.POST(path, { params, headers, body }))
}
