import type { AccessKey, Operation, Resource, Role } from '../../src/platform/access/matrix.ts'
import { relationsOf } from '../../src/platform/access/matrix.ts'
import type { Passed } from './run-probe.ts'
import type { Situation } from './situations.ts'
import { holds } from './situations.ts'

/** What the matrix says of a statement that any of these cells suffices for. */
export function expectedOf(cells: readonly AccessKey[], { role, situation }: Asked): Passed {
  const some = cells.some((cell) => {
    const [resource, operation] = cell.split(':') as [Resource, Operation]
    return holds(relationsOf(role, resource, operation), situation)
  })
  return some ? 'passes' : 'refused'
}

type Asked = { role: Role; situation: Situation }
