/** A world of its own for each test file: a cloned database, its keys, and the real app over them. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { App } from '../src/app.ts'
import { buildApp } from '../src/app.ts'
import type { Config, Ground } from '../src/platform/config/index.ts'
import { openFolderKeyStore } from '../src/platform/crypto/index.ts'
import type { Pools } from '../src/platform/database/index.ts'
import { closePools, createDatabase, dropDatabase } from '../src/platform/database/index.ts'
import type { Admin } from './admin.ts'
import { openAdmin } from './admin.ts'
import { demoDate, template } from './global-setup.ts'
import { groundOver } from './ground.ts'
import { testRoom } from './room.ts'
import type { CaseWish, MadeCase } from './world.cases.ts'
import { aCase } from './world.cases.ts'
import type { Client } from './world.client.ts'
import { openClient } from './world.client.ts'
import type { Member, MemberWish, Programme } from './world.people.ts'
import { aMember, aProgramme } from './world.people.ts'

export type World = {
  app: App
  ground: Ground
  pools: Pools
  /** Beyond row security, for arranging a world and for looking behind the curtain. */
  admin: Admin
  programme: Programme
  /** The day on which the world stands, `YYYY-MM-DD`. */
  today: string
  aProgramme(slug?: string): Promise<Programme>
  aMember(wish: MemberWish): Promise<Member>
  aCase(wish?: CaseWish): Promise<MadeCase>
  /** Signed in as this member; each call of it sends what a browser would send. */
  as(member: Member): Promise<Client>
  /** Nobody signed in. */
  nobody: Client
  close(): Promise<void>
}

type Wish = { config?: Partial<Config> }

export async function openWorld({ config: wished = {} }: Wish = {}): Promise<World> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const folder = mkdtempSync(join(testRoom(), 'stapteam-world-'))
  const urls = inject('databaseUrls')
  const at = (url: string, database = name) => url.replace('{database}', database)
  await createDatabase(at(urls.admin, 'postgres'), name, template)
  const keys = await openFolderKeyStore(join(folder, 'keys'))
  const { ground, pools } = groundOver({
    ...{ database: name, folder, keys, today: demoDate, config: wished },
  })
  const admin = openAdmin(at(urls.admin))
  const app = await buildApp(ground)
  const programme = await aProgramme(admin, 'nijmegen')
  return {
    app,
    ground,
    pools,
    admin,
    programme,
    today: demoDate,
    aProgramme: (slug = `p-${randomUUID().slice(0, 8)}`) => aProgramme(admin, slug),
    aMember: (wish) => aMember(admin, { programme, ...wish }),
    aCase: (wish = {}) => aCase({ admin, keys: ground.keys, programme }, wish),
    as: (member) => openClient(app, ground, member),
    nobody: openClient.anonymous(app),
    close: async () => {
      await app.close()
      await admin.close()
      await closePools(pools)
      await dropDatabase(at(urls.admin, 'postgres'), name)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
