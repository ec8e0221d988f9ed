import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createDatabase, dropDatabase } from '../../api/src/platform/database/index.ts'
import { template } from '../../api/test/global-setup.ts'
import { demandGenerated, ForeignDatabase, markGenerated } from './marker.ts'

const name = `t_${randomBytes(6).toString('hex')}`
const at = (database: string) => inject('databaseUrls').admin.replace('{database}', database)
const shape = { programmes: 1, casesEach: 0, contactsEach: 0 }
const client = new Client({ connectionString: at(name) })

beforeAll(async () => {
  await createDatabase(at('postgres'), name, template)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await dropDatabase(at('postgres'), name)
})

const add = (slug: string) =>
  client.query(`insert into programmes (slug, name, started_on) values ($1, $1, '2021-01-01')`, [
    slug,
  ])

test('no load is put on a database that holds anything but generated rows', async () => {
  await expect(demandGenerated(client)).rejects.toThrow(ForeignDatabase)
  await add('bench-1')
  await expect(demandGenerated(client)).rejects.toThrow(ForeignDatabase)
  await markGenerated(client, shape)
  await expect(demandGenerated(client)).resolves.toEqual(shape)
})

test('nor on one in which somebody began to work since', async () => {
  await client.query('begin')
  await add('nijmegen')
  await expect(demandGenerated(client)).rejects.toThrow(ForeignDatabase)
  await client.query('rollback')
  await client.query(`insert into persons (name) values ('Somebody')`)
  await expect(demandGenerated(client)).rejects.toThrow(ForeignDatabase)
})
