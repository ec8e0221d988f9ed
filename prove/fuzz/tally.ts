import type { Answered } from './send.ts'
import type { Shot } from './shot.ts'

type Noted = { role: string; number: number; faults: string[] }

/** What was sent and what came of it. */
export type Tally = {
  note(shot: Shot, answered: Answered, noted: Noted): void
  requests(): number
  counts(): Record<string, number>
  /** Operations that were never asked. */
  missing(names: string[]): string[]
  /** The same fault of the same operation once, with how often. */
  faults(): string[]
}

export function makeTally(): Tally {
  const classes = new Map<string, number>()
  const asked = new Set<string>()
  const reached = new Set<string>()
  const roles = new Set<string>()
  const found = new Map<string, { first: string; times: number }>()
  const add = (name: string) => void classes.set(name, (classes.get(name) ?? 0) + 1)
  const keep = (fault: string, first: string) => {
    const known = found.get(fault) ?? { first, times: 0 }
    found.set(fault, { ...known, times: known.times + 1 })
  }
  return {
    note: (shot, { status }, { role, number, faults }) => {
      const { name } = shot.operation
      for (const kind of kindsOf(shot, status)) add(kind)
      asked.add(name)
      roles.add(role)
      if (isDone(shot, status)) reached.add(name)
      const first = [`request ${number} as ${role}`, ...shot.mutations].join(', ')
      for (const fault of faults) keep(`${name} ${fault}`, first)
    },
    requests: () => (classes.get('spoilt requests') ?? 0) + (classes.get('valid requests') ?? 0),
    counts: () => ({
      ...Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1))),
      'operations asked': asked.size,
      'operations that did what was asked': reached.size,
      roles: roles.size,
    }),
    missing: (names) => names.filter((name) => !asked.has(name)),
    faults: () =>
      [...found].map(([fault, { first, times }]) => `${fault} (${times} times; first: ${first})`),
  }
}

const isDone = ({ method, operation }: Shot, status: number) =>
  status >= 200 && status < 400 && method === operation.method

const kindsOf = ({ mutations }: Shot, status: number) => [
  status === 0 ? 'cut off' : `${Math.floor(status / 100)}xx`,
  mutations.length > 0 ? 'spoilt requests' : 'valid requests',
]
