import { randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Trace } from '../audit/audit.record.ts'
import type { ProcessingLine } from '../audit/index.ts'
import { splitKey } from './route.ts'

const traces = new WeakMap<FastifyRequest, Trace & { beganAt: Date }>()

/** W3C Trace Context: the trace comes in from the caller when it has one, the span is ours. */
export function traceOf(request: FastifyRequest): Trace {
  const known = traces.get(request) ?? makeTrace(request)
  traces.set(request, known)
  return { traceId: known.traceId, spanId: known.spanId }
}

const beganAt = (request: FastifyRequest) => traces.get(request)?.beganAt ?? new Date()

function makeTrace({ headers }: FastifyRequest) {
  const [, traceId] = /^00-([0-9a-f]{32})-[0-9a-f]{16}-/.exec(String(headers.traceparent)) ?? []
  return { traceId: traceId ?? hex(16), spanId: hex(8), beganAt: new Date() }
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex')

/** One line per woman the request was about, for the log that names no user. */
export function processingOf(request: FastifyRequest): ProcessingLine[] {
  const [resource] = splitKey(request)
  const endTime = new Date()
  const subjects = (request.concerns ?? []).flatMap(({ subjectId }) => subjectId ?? [])
  return [...new Set(subjects)].map((subjectId) => ({
    ...traceOf(request),
    status: 'Ok',
    name: request.routeOptions.config.audit ?? 'unknown.action',
    startTime: beganAt(request),
    endTime,
    activity: `urn:stapteam:processing:1:${resource}`,
    subjectId,
  }))
}
