/** Work that is nobody's request: each job has a session for one programme and one purpose. */
export { asJob, listProgrammes } from './job-session.ts'
export { type Queue, startJobs } from './jobs.ts'
export { recordOperator } from './operator.ts'
export { sealAudits, witnessFolder } from './seal-audit.job.ts'
export { signInKeptDays } from './sweep.settings.ts'
