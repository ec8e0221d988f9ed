import type { Dice } from './dice.ts'
import { anyFile } from './files.ts'
import type { Operation, Parameter } from './operations.ts'
import { fileType, isVersioned, isWrite } from './operations.ts'
import type { Pool } from './pool.ts'
import { arbitraryOf } from './shapes.ts'
import type { Draft } from './shot.ts'

export type Hand = { dice: Dice; pool: Pool; who: string }

/** A request that the contract allows, about things that exist. */
export function draftOf(operation: Operation, { dice, pool, who }: Hand): Draft {
  const known = { id: (name: string) => pool.id(name, who), word: pool.word }
  const draw = ({ schema, name }: Pick<Parameter, 'schema' | 'name'>) =>
    dice.draw(arbitraryOf(schema, known, name))
  const params: Record<string, string> = {}
  const query: [string, string][] = []
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path') params[parameter.name] = String(draw(parameter))
    else if (parameter.required || dice.chance(0.4))
      query.push([parameter.name, String(draw(parameter))])
  }
  const body = operation.takesFile
    ? anyFile(dice)
    : operation.body && draw({ schema: operation.body, name: '' })
  return {
    operation,
    method: operation.method,
    headers: headersOf(operation, { dice, pool, owner: Object.values(params).at(-1) }),
    body,
    params,
    query,
    raw: new Set(),
    mutations: [],
    reach: 'operation',
  }
}

type Owned = { dice: Dice; pool: Pool; owner: string | undefined }

function headersOf(operation: Operation, { dice, pool, owner }: Owned) {
  const version = pool.version(owner ?? operation.path) ?? dice.below(3)
  return {
    ...(operation.body && { 'content-type': 'application/json' }),
    ...(operation.takesFile && { 'content-type': fileType }),
    ...(isWrite(operation) && { 'idempotency-key': uuidOf(dice) }),
    ...(isVersioned(operation) && { 'if-match': `"${version}"` }),
  }
}

/** A UUID of version 4. */
export function uuidOf(dice: Dice): string {
  const hex = (length: number) => Array.from({ length }, () => dice.below(16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
}
