/** Writes how the live note of the demonstration stood, Sunday after Sunday: the demonstration is made as it stood
 *  on that day and measured as every night. For the course that a screen draws. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { migrations } from '../api/src/bring-up.ts'
import { loadDemonstration } from '../api/src/demonstration/index.ts'
import { recordSafeguards } from '../api/src/modules/safeguards/index.ts'
import { writeCells } from '../api/src/platform/access/index.ts'
import { addDays, openClock } from '../api/src/platform/clock/index.ts'
import { readConfig } from '../api/src/platform/config/index.ts'
import { openFolderKeyStore } from '../api/src/platform/crypto/index.ts'
import {
  closePools,
  createDatabase,
  dropDatabase,
  forEachLogin,
  migrate,
  openPools,
  queriesOver,
  startEmbedded,
} from '../api/src/platform/database/index.ts'

const [first, weeks] = ['2023-07-16', 26]
const letters = { secured: 's', attention: 'a', 'not-secured': 'n', unknown: 'u' } as const
const template = 'course_template'

type Point = { figure: string; state: keyof typeof letters; value: number | null }

const folder = mkdtempSync(join(tmpdir(), 'stapteam-course-'))
const embedded = await startEmbedded({ folder, settings: { fsync: 'off' } })
const named = (name: string) => embedded.adminUrl.replace('/stapteam?', `/${name}?`)
try {
  await createDatabase(embedded.adminUrl, template)
  await migrate({
    adminUrl: named(template),
    directory: migrations,
    passwords: embedded.passwords,
    afterMigrate: writeCells,
  })
  const measured: Point[][] = []
  for (let week = 0; week < weeks; week += 1) measured.push(await measure(addDays(first, 7 * week)))
  write(measured)
} finally {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(day: string): Promise<Point[]> {
  const name = `course_${day.replaceAll('-', '_')}`
  await createDatabase(embedded.adminUrl, name, template)
  const admin = new Pool({ connectionString: named(name), max: 1 })
  const pools = openPools(forEachLogin((login) => embedded.url(login, name)))
  try {
    await admin.query('insert into installation (mode, demo_date) values ($1, $2)', [
      'demonstration',
      day,
    ])
    const config = readConfig({ STAPTEAM_DATA: folder, STAPTEAM_DEMO_DATE: day }, folder)
    const keys = await openFolderKeyStore(join(folder, name))
    await loadDemonstration({ config, adminUrl: named(name), keys })
    await recordSafeguards({ jobs: queriesOver(pools.jobs), clock: openClock(day) })
    const { rows } = await admin.query<Point>(
      `select f.attributes ->> 'figure' as figure, f.attributes ->> 'state' as state,
         (f.attributes ->> 'value')::double precision as value
       from facts f join programmes p on p.id = f.programme_id
       where f.kind = 'safeguard-measured' and p.slug = 'nijmegen' and f.occurred_at > $1::date`,
      [addDays(day, -2)],
    )
    return rows
  } finally {
    await closePools(pools)
    await admin.end()
    await dropDatabase(embedded.adminUrl, name)
  }
}

function write(measured: readonly Point[][]): void {
  const codes = [...new Set(measured.flat().map(({ figure }) => figure))].toSorted()
  const figures = codes.map((code) => {
    const points = measured.map((week) => week.find(({ figure }) => figure === code))
    const states = points.map((point) => letters[point?.state ?? 'unknown']).join('')
    const values = points.map((point) => point?.value ?? null)
    return [code, values.some((value) => value !== null) ? { states, values } : { states }]
  })
  writeFileSync(
    join(import.meta.dirname, '../database/demo/nijmegen/note-course.json'),
    `${JSON.stringify({ first, figures: Object.fromEntries(figures) })}\n`,
  )
}
