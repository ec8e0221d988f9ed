import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As much of JSON Schema as our contract uses. */
export type Schema = {
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
}
export type Parameter = { name: string; in: string; required?: boolean; schema: Schema }
export type Answer = { content?: Record<string, { schema: Schema }> }

/** One operation of the contract. */
export type Operation = {
  name: string
  method: string
  /** Below `/api/v1`, with `{braces}`. */
  path: string
  parameters: Parameter[]
  body: Schema | undefined
  /** It takes a file, and no JSON. */
  takesFile: boolean
  responses: Record<string, Answer>
  /** Signed in, or for everybody. */
  gated: boolean
}

/** As what a file is sent. */
export const fileType = 'application/octet-stream'

export type Contract = { paths: Record<string, Record<string, Described>> }
type Described = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, Answer>
  security?: object[]
}

const file = join(import.meta.dirname, '../../api/openapi.json')

/** The contract as it is committed. */
export const readContract = () => JSON.parse(readFileSync(file, 'utf8')) as Contract

/** @returns its operations; those that only read and need no id come first, for what they answer is
 *  what the others are asked about */
export function listOperations({ paths }: Contract): Operation[] {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => operationOf(method, path, described)),
  )
  return [...all.filter(isFirst), ...all.filter((operation) => !isFirst(operation))]
}

const isFirst = ({ method, path }: Operation) => method === 'GET' && !path.includes('{')

function operationOf(method: string, path: string, described: Described): Operation {
  const { operationId, parameters = [], requestBody, responses, security = [] } = described
  return {
    name: operationId,
    method: method.toUpperCase(),
    path,
    parameters,
    body: requestBody?.content['application/json']?.schema,
    takesFile: requestBody?.content[fileType] !== undefined,
    responses,
    gated: security.length > 0,
  }
}

/** Whether it changes something, and so wants an Idempotency-Key. */
export const isWrite = ({ method, path }: Operation) =>
  method !== 'GET' && !path.endsWith('/_search')

/** Whether it wants the version last read. */
export const isVersioned = ({ responses }: Operation) => '412' in responses
