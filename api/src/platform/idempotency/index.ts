/** A write that is sent twice happens once. */
export { findOutcome, type Intent, keepOutcome, readIntent } from './idempotency.ts'
