/** Headers of one intended act: its `Idempotency-Key` and, when a version is at stake, `If-Match`. */
export type ActHeaders = { 'Idempotency-Key': string; 'If-Match'?: string }

/** For an act on its own, outside `useAct`. */
export const newActHeaders = (): ActHeaders => ({ 'Idempotency-Key': crypto.randomUUID() })

/** `If-Match` for a row of this version: `{ ...headers, ...atVersion(row.version) }`. */
export const atVersion = (version: number) => ({ 'If-Match': `"${version}"` })
