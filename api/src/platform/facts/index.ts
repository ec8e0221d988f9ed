/** What happens is recorded once, with when it occurred and when it was recorded. */
export { momentOn, recordFact } from './facts.ts'
