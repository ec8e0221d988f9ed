import type { Operation } from './operations.ts'

/** One request as it will be sent, and what was done to it. */
export type Shot = {
  operation: Operation
  method: string
  /** Below `/api/v1`, question mark included. */
  path: string
  headers: Record<string, string | string[]>
  body: Buffer | undefined
  /** In words, for the report. */
  mutations: string[]
  /** What may answer: the operation alone; whoever judges protocol; or any route there is. */
  reach: 'operation' | 'protocol' | 'anywhere'
}

/** Before it is written out. @see finish */
export type Draft = Omit<Shot, 'path' | 'body'> & {
  params: Record<string, string>
  /** In order; a name may come twice. */
  query: [string, string][]
  body: unknown
  /** Of parts that were encoded by whoever spoilt them. */
  raw: Set<string>
}

/** Says what was done, once. */
export const noted = (draft: Draft, mutation: string) => void draft.mutations.push(mutation)

/** What was once sent elsewhere does not come back. */
export function reaches(draft: Draft, reach: Shot['reach']): void {
  if (draft.reach !== 'anywhere') draft.reach = reach
}

/** Writes the draft out: the path filled in, the body as JSON. */
export function finish({ params, query, raw, body, ...rest }: Draft): Shot {
  const path = rest.operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    raw.has(name) ? (params[name] ?? '') : encodeURIComponent((params[name] ?? '').toWellFormed()),
  )
  const asked = query.map(([name, value]) => `${written(name)}=${written(value)}`).join('&')
  return { ...rest, path: asked === '' ? path : `${path}?${asked}`, body: bytesOf(body) }
}

const written = (text: string) => encodeURIComponent(text.toWellFormed())

function bytesOf(body: unknown): Buffer | undefined {
  if (body === undefined || Buffer.isBuffer(body)) return body
  return Buffer.from(JSON.stringify(body))
}
