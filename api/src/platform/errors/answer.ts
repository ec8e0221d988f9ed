import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import pg from 'pg'
import type { Fault } from './problem.ts'
import { invalid, Problem } from './problem.ts'

const titles: Record<number, string> = {
  400: 'The request is not valid',
  401: 'Sign in first',
  403: 'This role may not do this',
  404: 'Not found',
  406: 'Not acceptable',
  408: 'The request took too long to arrive',
  409: 'Not possible now',
  412: 'Changed in the meantime',
  413: 'Too large',
  415: 'This content type is not accepted',
  417: 'Not expected',
  422: 'The same key was used for something else',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Something went wrong here',
  503: 'Not available; try again in a moment',
}

// Unique and foreign key faults answer one generic 409: which row is in the way could be another's.
const constraintConflicts = new Set(['23503', '23505', '23P01'])

/** Turns whatever was thrown into a problem; what is not foreseen becomes a plain 500. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof pg.DatabaseError) return fromDatabase(error)
  const { validation, statusCode = 500, code, syscall } = (error ?? {}) as Thrown
  if (syscall === 'connect' || isLost(error)) return notReady()
  if (validation) return invalid(validation.map(toFault))
  if (statusCode === 429) return new Problem(429, 'too-many-requests')
  if (statusCode === 503) return new Problem(503, 'too-busy')
  if (statusCode >= 400 && statusCode < 500) return new Problem(statusCode, toKebab(code))
  return new Problem(500, 'unexpected')
}

type Thrown = FastifyError & { syscall?: string }

const notReady = () => new Problem(503, 'not-ready')

// A connection that broke under a statement. The driver gives these no code, only words; the last two
// are those of a pool that waited in vain and of a connection that was broken before.
const lost =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout exceeded when trying to connect|Postgres connection has been discarded)/

function isLost(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as Partial<Thrown>
  return code === 'EPIPE' || code === 'ECONNRESET' || lost.test(message)
}

// The server is coming or going, or has no connection left: nobody asked for anything wrong.
const unavailable = /^(57P0[123]|53\d{3}|08\w{3})$/

// Rules that the database keeps at commit, for two who act at once; the ordinary case is refused before.
const refusals = new Map([
  ['responsible_is_staying_case_manager', 'responsible-must-be-staying-case-manager'],
  ['responsibility_tiles_opening', 'try-again'],
  ['membership_within_chain', 'outside-chain'],
  ['conflict_of_interest', 'conflict-of-interest'],
  ['conflict_needs_successor', 'conflict-needs-successor'],
  ['worker_refused_by_her', 'worker-refused-by-her'],
  ['contact_in_life', 'contact-after-death'],
  ['death_closes', 'closure-and-death-differ'],
  ['flex_never_below_zero', 'flex-budget-exhausted'],
  ['flex_two_persons', 'flex-two-persons'],
  ['flex_in_period', 'flex-outside-period'],
  ['flex_approved', 'flex-approval-needed'],
  ['one_envelope_a_day', 'flex-envelope-overlaps'],
  ['time_out_quota', 'time-out-quota-used'],
  ['time_out_place_taken_once', 'time-out-place-taken'],
  ['time_out_stays_present', 'time-out-place-still-occupied'],
  ['time_out_place_exists', 'time-out-place-does-not-exist'],
  ['one_time_out_at_a_time', 'time-out-planned-already'],
  ['one_time_out_period_at_a_time', 'time-out-period-overlaps'],
  ['time_out_step_in_order', 'time-out-step-impossible'],
  ['one_grant_at_a_time', 'grant-overlaps'],
  ['grant_step_in_order', 'grant-step-impossible'],
  ['grant_part_closed', 'grant-part-closed'],
  ['grant_part_ahead', 'grant-part-ahead'],
  ['grant_has_lines', 'grant-without-lines'],
  ['grant_accounted_with_report', 'grant-accounted-with-report'],
  ['accountability_open', 'accountability-submitted'],
  ['accountability_period_over', 'grant-period-runs'],
  ['accountability_whole', 'try-again'],
  ['accountability_deviation_explained', 'deviations-unexplained'],
  ['grant_settled_within', 'grant-settled-above-granted'],
  ['grant_instalments_within', 'grant-instalments-above-granted'],
])

function fromDatabase({ code = '', constraint }: pg.DatabaseError): Problem {
  const refusal = refusals.get(constraint ?? '')
  if (refusal !== undefined) return new Problem(409, refusal)
  if (constraintConflicts.has(code)) return new Problem(409, 'conflict')
  if (code === '40001' || code === '40P01') return new Problem(409, 'try-again')
  // A text with the one character that the database cannot keep.
  if (code === '22021') return new Problem(400, 'impossible-text')
  return unavailable.test(code) ? notReady() : new Problem(500, 'unexpected')
}

type SchemaFault = NonNullable<FastifyError['validation']>[number]

function toFault({ instancePath, keyword, message, params }: SchemaFault): Fault {
  const named = params.additionalProperty ?? params.missingProperty
  return {
    path: typeof named === 'string' ? `${instancePath}/${named}` : instancePath,
    code: toKebab(keyword),
    message: message ?? 'is not valid',
  }
}

const toKebab = (code = 'bad-request') =>
  code
    .replace(/^FST_(ERR_)?(CTP_)?/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()

/** Sends a problem as `application/problem+json`. A 500 carries a reference to the log line, and only a 500. */
export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemBody(problem, problem.status === 500 ? request.id : undefined))
}

/** The problem in words for a machine. @param reference where a fault of ours stands in the log */
export function problemBody({ status, code, facts, faults }: Problem, reference?: string): string {
  const title = titles[status] ?? 'Not possible'
  const said = { type: 'about:blank', title, status, detail: title, code }
  return JSON.stringify({ ...said, facts, faults, reference })
}
