import { readShapes } from '../../api/test/contract.ts'
import type { Contract, Operation } from './operations.ts'
import type { Answered } from './send.ts'
import type { Shot } from './shot.ts'

// What the protocol itself can say to any request, before an operation is found or heard.
const protocolStatuses = [400, 401, 403, 404, 413, 415, 417, 431]

const problemType = 'application/problem+json'

// Of a stack, of a statement, of what PostgreSQL says of its tables, of a path on a disk.
const leaks = [
  /\bat .{1,200}:\d+:\d+/,
  /node_modules|\.ts\b.{0,3}:\d/,
  /\b(select|insert into|update|delete from)\b[^"]{1,200}\b(from|values|set|where)\b/i,
  /violates .{1,80} constraint|duplicate key value|syntax error at|relation "|column "/i,
  /\bE(CONN|PIPE|NOENT)\w*|DatabaseError|TypeError|stapteam_(runtime|gate|jobs|owner)/,
]

/** Judges answers by the contract. @returns what is wrong with one, in sentences without its body */
export function makeJudge(contract: Contract) {
  const faultOf = readShapes(contract)
  const faultOfShape = (operation: Operation, { status, type, text }: Answered) => {
    const where = ['paths', operation.path, operation.method.toLowerCase(), 'responses']
    const place = [...where, String(status), 'content', type, 'schema']
    const fault = faultOf(place, type.endsWith('json') ? parse(text) : text)
    return fault && `is not of its shape: ${fault}`
  }
  return (shot: Shot, answered: Answered): string[] =>
    [
      faultOfStatus(shot, answered),
      faultOfProblem(shot, answered),
      isHeard(shot, answered) && faultOfContent(shot.operation, answered),
      isHeard(shot, answered) && faultOfShape(shot.operation, answered),
      faultOfWords(answered),
    ].filter((fault) => typeof fault === 'string')
}

export type Judge = ReturnType<typeof makeJudge>

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isDeclared = ({ responses }: Operation, { status }: Answered) => String(status) in responses

// Another path or method may have reached another operation.
const isHeard = ({ operation, reach }: Shot, answered: Answered) =>
  reach !== 'anywhere' && isDeclared(operation, answered)

function faultOfStatus({ operation, path, reach, mutations }: Shot, answered: Answered) {
  const { status } = answered
  // Who sends more than is taken may be cut off while still sending.
  if (status === 0) return mutations.some(isTooLarge) ? undefined : 'was not answered'
  if (isDeclared(operation, answered)) return undefined
  if (status >= 500) return `answered ${status}`
  if (reach === 'anywhere') return undefined
  const allowed = (reach === 'protocol' || isLong(path)) && protocolStatuses.includes(status)
  return allowed ? undefined : `answered ${status}, which the contract does not name`
}

// Within the limits of each field, and together more than a request may begin with.
const isLong = (path: string) => path.length > 8000

const isTooLarge = (mutation: string) => /too large|x-long|depth/.test(mutation)

function faultOfProblem({ method, operation }: Shot, { status, type, text }: Answered) {
  if (status < 400 || method === 'HEAD') return undefined
  if (isPage(operation, { status, type })) return undefined
  if (type !== problemType) return `answered ${status} as ${type || 'nothing'}`
  const { code, status: said } = (parse(text) ?? {}) as { code?: unknown; status?: unknown }
  if (typeof code !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))
    return `answered ${status} without a code`
  return said === status ? undefined : `answered ${status} and says ${said}`
}

// The one page that the server draws itself, at the end of an organisation's own sign-in.
const isPage = ({ responses }: Operation, { status, type }: Pick<Answered, 'status' | 'type'>) =>
  type === 'text/html' && type in (responses[status]?.content ?? {})

function faultOfContent({ responses }: Operation, { status, type, text }: Answered) {
  const { content } = responses[status] ?? {}
  if (content === undefined) return text === '' ? undefined : `answered ${status} with a body`
  return type in content ? undefined : `answered ${status} as ${type || 'nothing'}`
}

function faultOfWords({ status, text }: Answered) {
  if (status < 400) return undefined
  const leak = leaks.findIndex((words) => words.test(text))
  return leak < 0 ? undefined : `tells of its inside (${leak + 1})`
}
