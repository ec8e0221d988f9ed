import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aContext } from '../../test/a-context.ts'
import type { World } from '../../test/world.ts'
import { openWorld } from '../../test/world.ts'
import { sealAudits, witnessFolder } from '../platform/jobs/index.ts'
import { auditVerify } from './audit-verify.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const client = await world.as(await world.aMember({ role: 'case_manager' }))
  await client.get('/session')
  await sealAudits(world.ground)
})
afterAll(() => world.close())

const verify = () => auditVerify.run(aContext(world))
const gone = '00000000-0000-4000-8000-000000000001'
const witnessOf = (programmeId: string) =>
  join(witnessFolder(world.ground.config.folder), `${programmeId}.log`)

test('a whole audit is sound, by the slug of its programme', async () => {
  expect(await verify()).toMatchObject({
    sound: true,
    programmes: [{ programme: 'nijmegen', sealed: 1, witnessed: 1, findings: [] }],
  })
})

test('that it was verified is on record, in the name of no person', async () => {
  await verify()
  const [entry] = await world.admin.sql(
    `select role, person_id, resource from audit_entries where action = 'audit.verified'`,
  )
  expect(entry).toEqual({ role: 'operator', person_id: null, resource: 'audit' })
})

test('a programme that was deleted from the database is found by its witness', async () => {
  await copyFile(witnessOf(world.programme.id), witnessOf(gone))
  await verifyFinds([{ kind: 'programme-missing', sequence: 1 }])
})

test('so it is when its witness was spoilt as well', async () => {
  await writeFile(witnessOf(gone), 'nothing of ours\n')
  await verifyFinds([{ kind: 'programme-missing', sequence: 0 }, { kind: 'witness-unreadable' }])
})

async function verifyFinds(findings: object[]): Promise<void> {
  const answer = await verify()
  expect(answer.sound).toBe(false)
  expect(answer.programmes).toContainEqual(expect.objectContaining({ programme: gone, findings }))
  expect(auditVerify.succeeded?.(answer)).toBe(false)
}
