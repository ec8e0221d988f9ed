import { raiseLateEscalations } from './modules/escalations/index.ts'
import { remindOfAssessments } from './modules/plans/index.ts'
import { recordSafeguards } from './modules/safeguards/index.ts'
import { forgetWooSources } from './modules/woo/index.ts'
import { forgetZoneApplicants } from './modules/zone-registrations/index.ts'
import type { Queue } from './platform/jobs/index.ts'

/** What the rooms do by the clock, without anybody asking. */
export const jobsOfRooms: readonly Queue[] = [
  {
    name: 'remind-of-assessments',
    cron: '23 5 * * *',
    work: remindOfAssessments,
    atStart: true,
  },
  {
    name: 'raise-late-escalations',
    cron: '37 5 * * *',
    work: raiseLateEscalations,
    atStart: true,
  },
  {
    name: 'record-safeguards',
    cron: '51 5 * * *',
    work: recordSafeguards,
    atStart: true,
  },
  {
    name: 'forget-zone-applicants',
    cron: '53 3 * * *',
    work: forgetZoneApplicants,
    atStart: true,
  },
  {
    name: 'forget-woo-sources',
    cron: '7 4 * * *',
    work: forgetWooSources,
    atStart: true,
  },
]
