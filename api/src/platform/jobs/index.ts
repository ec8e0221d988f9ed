/** Work that is nobody's request: each job has a session for one programme and one purpose. */
export { asJob, type Job, listProgrammes, type Purpose } from './job-session.ts'
export { startJobs } from './jobs.ts'
export { mailNotices } from './mail-notices.job.ts'
export { recordOperator } from './operator.ts'
export { sealAudits, witnessFolder } from './seal-audit.job.ts'
