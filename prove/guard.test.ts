import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createDatabase, dropDatabase } from '../api/src/platform/database/index.ts'
import { openAdmin } from '../api/test/admin.ts'
import { template } from '../api/test/global-setup.ts'
import { demandGenerated, demandLoopback, GuardRefusal, markGenerated } from './guard.ts'

const name = `t_${randomBytes(6).toString('hex')}`
const at = (database: string) => inject('databaseUrls').admin.replace('{database}', database)

beforeAll(() => createDatabase(at('postgres'), name, template))
afterAll(() => dropDatabase(at('postgres'), name))

test.each([
  'http://127.0.0.1:3000',
  'http://localhost:3000',
  'http://[::1]:3000',
  'postgres://a:b@127.0.0.1/stapteam',
  'postgres://a:b@localhost:5432/stapteam?host=%2Ftmp%2Frun',
])('a load may go to %s', (address) => {
  expect(() => demandLoopback(address)).not.toThrow()
})

test.each([
  'https://stapteam.example.nl',
  'http://localhost.example.nl',
  'http://127.0.0.1.example.nl',
  'http://10.0.0.1',
  'postgres://a:b@database.example.nl/stapteam',
  'postgres://a:b@localhost/stapteam?host=database.example.nl',
])('a load never goes to %s', (address) => {
  expect(() => demandLoopback(address)).toThrow(GuardRefusal)
})

test('a database that was not marked is refused, and so is one that somebody is in', async () => {
  await expect(demandGenerated(at(name))).rejects.toThrow('not marked')
  const admin = openAdmin(at(name))
  await admin.sql("insert into persons (name) values ('Somebody')")
  await expect(markGenerated(at(name))).rejects.toThrow('holds people already')
  await admin.sql('delete from persons')
  await markGenerated(at(name))
  await expect(demandGenerated(at(name))).resolves.toBeUndefined()
  await admin.sql("update installation set mode = 'production', demo_date = null")
  await expect(demandGenerated(at(name))).rejects.toThrow('not marked')
  await admin.close()
})
