import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aContext } from '../../test/a-context.ts'
import type { World } from '../../test/world.ts'
import { openWorld } from '../../test/world.ts'
import { openKeys } from '../open-keys.ts'
import { keysRenewSigning, keysRotate } from './keys.ts'

let world: World
let keyId: string
beforeEach(async () => {
  world = await openWorld()
  keyId = await world.ground.keys.create({ programmeId: world.programme.id, subjectId: 'x' })
})
afterEach(() => world.close())

const fresh = () => randomBytes(32).toString('base64')
const configOf = () => world.ground.config
const filed = () => join(configOf().folder, 'keys', 'master.key')
const set = (wish: { masterKey?: string; masterKeyPrevious?: string | undefined }) =>
  Object.assign(configOf(), wish)

async function expectReadable(): Promise<void> {
  const keys = await openKeys(configOf())
  expect(await keys.unwrap(keyId, await keys.wrap(keyId, Buffer.from('kept')))).toEqual(
    Buffer.from('kept'),
  )
}

test('a master in the folder gives way to another, and her key still opens', async () => {
  const before = await readFile(filed(), 'utf8')
  expect(await keysRotate.run(aContext(world))).toEqual({ rotated: true })
  expect(await readFile(filed(), 'utf8')).not.toBe(before)
  await expectReadable()
})

test('a master from the environment takes over from the folder, and then from the one before', async () => {
  const [first, second] = [fresh(), fresh()]
  set({ masterKey: first })
  await keysRotate.run(aContext(world))
  expect(existsSync(filed())).toBe(false)

  set({ masterKey: second, masterKeyPrevious: first })
  await expectReadable()
  await keysRotate.run(aContext(world))
  set({ masterKeyPrevious: undefined })
  await expectReadable()
  set({ masterKey: first })
  await expect(openKeys(configOf())).rejects.toThrow(/^The keys do not open: .* not at hand\.$/)
})

test('without another master there is nothing to rotate to', async () => {
  set({ masterKey: fresh() })
  await keysRotate.run(aContext(world))
  await expect(keysRotate.run(aContext(world))).rejects.toThrow('STAPTEAM_MASTER_KEY_PREVIOUS')
})

test('a renewed signing key signs, and the one before still proves what it signed', async () => {
  const before = world.ground.keys.auditSigner.fingerprint
  const { fingerprint } = await keysRenewSigning.run(aContext(world))
  const after = await openKeys(configOf())
  expect(after.auditSigner.fingerprint).toBe(fingerprint)
  expect([...after.auditKeys.keys()].sort()).toEqual([before, fingerprint].sort())
})

test('both are on record in every programme; what cannot be recorded does not happen', async () => {
  await world.aProgramme()
  await keysRotate.run(aContext(world))
  await keysRenewSigning.run(aContext(world))
  const found = await world.admin.sql<{ action: string; count: number }>(
    `select action, count(*) from audit_entries where role = 'operator' group by action order by 1`,
  )
  expect(found).toEqual([
    { action: 'master-key.rotation-begun', count: 2 },
    { action: 'signing-key.renewal-begun', count: 2 },
  ])
  const before = await readFile(filed(), 'utf8')
  await world.admin.sql('alter table audit_entries add check (recorded_at is null) not valid')
  await expect(keysRotate.run(aContext(world))).rejects.toThrow('violates check constraint')
  expect(await readFile(filed(), 'utf8')).toBe(before)
})
