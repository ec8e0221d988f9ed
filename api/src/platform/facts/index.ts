/** What happens is recorded once, with when it occurred and when it was recorded. */
export { type Attributes, type Fact, recordFact } from './facts.ts'
