import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Server } from '../../../test/server.ts'
import { endServers, fillWithDemonstration, startServer, stopServer } from '../../../test/server.ts'
import { wireTo } from '../../../test/wire.ts'
import { clearScratch, query, scratchFolder, startScratch } from '../database/scratch.ts'

const canary = 'canary4711'
const folder = scratchFolder()
let server: Server
let cookie: string
beforeAll(async () => {
  await fillWithDemonstration(folder)
  server = await startServer({ STAPTEAM_DATA: folder, LOG_LEVEL: 'trace' })
  cookie = await signIn()
})
afterAll(async () => {
  endServers()
  await clearScratch()
})

type Option = { membershipId: string; role: string }

async function signIn(): Promise<string> {
  const options = (await (await fetch(at('/sign-in/options'))).json()) as {
    demonstration: Option[]
  }
  const [manager] = options.demonstration.filter(({ role }) => role === 'case_manager')
  const response = await send('/sign-in/demonstration', { membershipId: manager?.membershipId })
  expect(response.status).toBe(200)
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

const at = (path: string) => `${server.origin}/api/v1${path}`
const get = (path: string, headers = {}) => fetch(at(path), { headers: { cookie, ...headers } })
const send = (path: string, body: unknown, headers = {}) =>
  fetch(at(path), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(cookie && { cookie }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** Everything that can carry words, in every part of a request; well-formed and not. */
async function sayCanary(): Promise<void> {
  const { items } = (await (await get('/cases')).json()) as { items: { id: string }[] }
  const contacts = `/cases/${items[0]?.id}/contacts`
  expect((await send(contacts, { outcome: 'spoken', note: canary })).status).toBe(201)
  await send(contacts, { outcome: canary, [canary]: 1 })
  await send(contacts, `{"outcome":"${canary}`)
  await send(contacts, canary, { 'content-type': `text/${canary}` })
  await send(contacts, { outcome: 'spoken' }, { 'idempotency-key': canary })
  await send(contacts, { outcome: 'spoken' }, { origin: `https://${canary}.example` })
  await send('/cases/_search', { text: canary })
  await send('/sign-in/recovery-code', { code: canary })
  await send(
    '/csp-reports',
    { 'document-uri': canary },
    { 'content-type': 'application/csp-report' },
  )
  await get(`/cases?name=${canary}`)
  await get(`/cases/${canary}`)
  await get(`/${canary}`)
  await get('/cases', { 'user-agent': canary, referer: `https://a.example/${canary}` })
  await get('/cases', { cookie: `__Host-session=${canary}`, [`x-${canary}`]: canary })
  await fetch(`${server.origin}/${canary}?${canary}=${canary}`)
  const wire = wireTo(Number(new URL(server.origin).port))
  await wire.raw(`${canary} / HTTP/1.1\r\n${canary}: ${canary}\r\n\r\n`)
  await wire.ask({ path: `/api/v1/cases/%E0%A4%A${canary}` })
}

/** Faults that nobody foresaw: a table that is gone, a value that the database does not take. */
async function breakDown(): Promise<void> {
  const guest = await startScratch(folder)
  await query(guest.adminUrl, 'alter table case_courses rename to elsewhere')
  const broken = await get('/cases')
  await query(guest.adminUrl, 'alter table elsewhere rename to case_courses')
  await query(
    guest.adminUrl,
    `create function refuse() returns trigger language plpgsql as
       $$ begin raise exception 'the note says ${canary}'; end $$;
     create trigger refuse before insert on contacts for each row execute function refuse()`,
  )
  const { items } = (await (await get('/cases')).json()) as { items: { id: string }[] }
  const refused = await send(`/cases/${items[0]?.id}/contacts`, { outcome: 'attempted' })
  await guest.stop()
  expect([broken.status, refused.status]).toEqual([500, 500])
}

type Line = Record<string, unknown> & { failure?: { kind: string; code: string; at: string[] } }

test('no word of a request reaches a log, and a fault tells its kind and its place', async () => {
  await sayCanary()
  await breakDown()
  const { out, err, code } = await stopServer(server)
  expect({ err, code }).toEqual({ err: '', code: 0 })
  expect(out).not.toContain(canary)
  const files = globSync(['log/*', 'processing-log/*'], { cwd: folder })
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) expect(readFileSync(`${folder}/${file}`, 'utf8')).not.toContain(canary)

  const lines = out
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const said = lines.map((line) => JSON.parse(line) as Line)
  expect(new Set(said.flatMap((line) => Object.keys(line)))).toEqual(new Set(allowed))
  const routes = new Set(said.flatMap(({ route }) => (route ? [route] : [])))
  expect(routes).toContain('/api/v1/cases/:caseId/contacts')
  const failures = said.flatMap(({ failure }) => failure ?? [])
  expect(failures.map(({ kind, code }) => [kind, code])).toEqual([
    ['error', '42P01'],
    ['error', 'P0001'],
  ])
  for (const { at: places } of failures)
    for (const place of places) expect(place).toMatch(/^at .*\.(ts|js|mjs):\d+:\d+\)?$|^at .*node:/)
})

const allowed = [
  'level',
  'time',
  'msg',
  'reqId',
  'reference',
  'method',
  'route',
  'status',
  'milliseconds',
  'failure',
  'reports',
  'why',
]
