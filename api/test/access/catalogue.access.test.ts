import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdsMatrix, listCells } from '../../src/platform/access/index.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'
import { listUntried } from './catalogue.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('every table that runtime can reach is tried by a probe', async () => {
  expect(await listUntried(world.admin)).toEqual([])
})

// A mail address is nobody's history; everything else is ended, never deleted.
test('runtime can delete nothing but a mail address, and write nothing that is open to all', async () => {
  const rows = await world.admin.sql<{ name: string; may: string }>(
    `select table_name as name, privilege_type as may from information_schema.role_table_grants
     where grantee = 'stapteam_runtime' and (privilege_type in ('DELETE', 'TRUNCATE') and table_name <> 'mail_addresses'
       or (table_name in ('access_cells', 'installation', 'migrations') and privilege_type <> 'SELECT'))`,
  )
  expect(rows).toEqual([])
})

test('the database holds exactly this matrix', async () => {
  const [cell] = listCells()
  expect(await holdsMatrix(world.pools.runtime)).toBe(true)
  await world.admin.sql('delete from access_cells where role = $1 and resource = $2', [
    cell?.role,
    cell?.resource,
  ])
  expect(await holdsMatrix(world.pools.runtime)).toBe(false)
})
