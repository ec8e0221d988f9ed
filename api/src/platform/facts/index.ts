/** What happens is recorded once, with when it occurred and when it was recorded. */
export { recordFact } from './facts.ts'
