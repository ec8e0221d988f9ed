import { readOds } from 'odf-kit/ods-reader'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { forgetWooSources } from './retention.jobs.ts'
import type { Copy } from './woo.schema.ts'

let world: World
let one: Client
let two: Client
beforeAll(async () => {
  world = await openWorld()
  one = await world.as(await world.aMember({ role: 'coordinator' }))
  two = await world.as(await world.aMember({ role: 'policy_officer' }))
})
afterAll(() => world.close())

type Written = { id: string; version: number }
const told =
  'De tuinman Verbena woont te Lindelo.\n\nHij snoeit de heg van =SOM(A1) en belt Verbena.'
const mark = (words: string, n = 0) => {
  let from = -1
  for (let each = 0; each <= n; each += 1) from = told.indexOf(words, from + 1)
  return { from, until: from + words.length }
}
const verb = (by: Client, { id, version }: Written, [end, body]: [string, object?]) =>
  by.post(`/woo-copies/${id}${end}`, body, { 'if-match': `"${version}"` })
const send = (
  by: Client,
  { id, version }: Written,
  bytes: Buffer | string,
  query = 'kind=source',
) =>
  by.post(`/woo-copies/${id}/texts?${query}`, bytes, {
    'content-type': 'application/octet-stream',
    'if-match': `"${version}"`,
  })
async function aCopy(text: string = told): Promise<Written> {
  const made = (await one.post('/woo-copies', { title: 'Nota tuin' })).json<Written>()
  const answer = await send(one, made, text)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}
const file = (id: string, end: string) => two.get(`/woo-copies/${id}/${end}?language=nl`)

test('what two persons decided goes out, and nothing of what was taken out goes with it', async () => {
  let copy = await aCopy()
  const ranges = [mark('Verbena'), mark('Verbena', 1)]
  copy = (await verb(one, copy, ['/_mark', { ground: '5.1.2e', ranges }])).json()
  copy = (await verb(one, copy, ['/_mark', { ground: '5.1.1d', ranges: [mark('Lindelo')] }])).json()
  expect((await verb(one, copy, ['/_decide'])).json()).toMatchObject({
    code: 'second-person-needed',
  })
  expect((await file(copy.id, 'document')).json()).toMatchObject({ code: 'copy-undecided' })
  const decided = await verb(two, copy, ['/_decide'])
  expect(decided.statusCode, decided.body).toBe(200)

  const pdf = await file(copy.id, 'document')
  const raw = pdf.rawPayload.toString('latin1')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/\/Lang\s*\(nl\)/)
  expect(raw).toMatch(/pdfuaid:part>\s*1\s*</)
  const document = await getDocumentProxy(new Uint8Array(pdf.rawPayload))
  const { info, metadata } = await getMeta(document)
  const { text } = await extractText(document, { mergePages: true })
  const everything = JSON.stringify([info, metadata, text, raw])
  expect(everything).not.toMatch(/verbena|lindelo/i)
  expect(info).not.toHaveProperty('Author')
  expect(info).not.toHaveProperty('CreationDate')
  expect(text.indexOf('tuinman')).toBeLessThan(text.indexOf('5.1.2e'))
  expect(text.indexOf('5.1.2e')).toBeLessThan(text.indexOf('5.1.1d'))
  expect(text.indexOf('5.1.1d')).toBeLessThan(text.indexOf('snoeit'))

  const csv = (await file(copy.id, 'inventory/csv')).body
  expect(csv).toContain('5.1.2e')
  expect(csv).toContain('beleidsmedewerker')
  expect(csv).not.toMatch(/verbena|lindelo/i)
  expect(csv).not.toMatch(/(^|;)"?[=+@]/m)
  const { sheets } = readOds((await file(copy.id, 'inventory/ods')).rawPayload)
  expect(sheets[0]?.rows).toHaveLength(4)
  expect((await file(copy.id, 'inventory/pdf')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')

  const after = await verb(one, decided.json(), ['/_mark', { ground: '5.1.2e', ranges }])
  expect(after.json()).toMatchObject({ code: 'copy-settled' })
  await expect(
    world.admin.sql("update woo_copies set remaining = '[]' where id = $1", [copy.id]),
  ).rejects.toThrow('is not changed')
})

test('who marked, or took a mark away, is not the second person', async () => {
  let copy = await aCopy()
  copy = (await verb(two, copy, ['/_mark', { ground: '5.1.2e', ranges: [mark('Lindelo')] }])).json()
  const { passages } = (await one.get(`/woo-copies/${copy.id}`)).json<{
    passages: { id: string }[]
  }>()
  copy = (await verb(two, copy, [`/passages/${passages[0]?.id}/_unmark`])).json()
  expect((await verb(two, copy, ['/_decide'])).json()).toMatchObject({
    code: 'second-person-needed',
  })
  const gone = await verb(two, copy, [`/passages/${passages[0]?.id}/_unmark`])
  expect(gone.statusCode).toBe(404)
})

test('nested, overlapping and empty passages are refused, and a title that tells', async () => {
  let copy = await aCopy()
  copy = (
    await verb(one, copy, ['/_mark', { ground: '5.1.2e', ranges: [mark('Verbena woont')] }])
  ).json()
  for (const range of [mark('Verbena'), { from: 0, until: 40 }, mark('woont te')]) {
    const answer = await verb(one, copy, ['/_mark', { ground: '5.1.2e', ranges: [range] }])
    expect(answer.json()).toMatchObject({ faults: [{ path: '/ranges/0', code: 'overlaps' }] })
  }
  copy = (await verb(one, copy, ['/_mark', { ground: '5.1.2e', ranges: [mark('heg')] }])).json()
  const titled = (await one.post('/woo-copies', { title: 'De heg' })).json<Written>()
  let other = (await send(one, titled, told)).json<Written>()
  other = (await verb(one, other, ['/_mark', { ground: '5.1.2e', ranges: [mark('heg')] }])).json()
  expect((await verb(two, other, ['/_decide'])).json()).toMatchObject({ code: 'title-tells' })
})

test('odd bytes and ten megabytes are refused with the reason', async () => {
  const copy = (await one.post('/woo-copies', { title: 'Nota' })).json<Written>()
  const codes = async (bytes: Buffer) => {
    const answer = await send(one, copy, bytes)
    return `${answer.statusCode} ${answer.json().faults?.[0]?.code ?? answer.json().code}`
  }
  expect(await codes(Buffer.from('%PDF-1.7'))).toBe('400 not-text')
  expect(await codes(Buffer.from([0x90, 0x81, 0x41]))).toBe('400 unknown-encoding')
  expect(await codes(Buffer.alloc(10 * 1024 * 1024, 'a '))).toBe('413 body-too-large')
  expect(await codes(Buffer.from('Over TST-001 gaat het goed.'))).toBe('400 names-a-person')
})

test('a copy is begun from an edition: its text comes along, and what the edition still shows is said', async () => {
  const three = await world.as(await world.aMember({ role: 'process_director' }))
  const made = await one.post('/publications/drafts', {
    period: '2019-H1',
    note: 'Over de tuin van Lindelo.',
    tables: [],
  })
  const step = async (by: Client, { id, version }: Written, end: string): Promise<Written> =>
    (await by.post(`/publications/drafts/${id}/${end}`, {}, { 'if-match': `"${version}"` })).json()
  const early = await one.post('/woo-copies', { title: 'Editie', editionId: made.json().id })
  expect([early.statusCode, early.json().faults]).toEqual([
    400,
    [expect.objectContaining({ path: '/editionId', code: 'not-published' })],
  ])
  const edition = await step(one, made.json(), '_check')
  for (const by of [two, three]) await step(by, edition, '_approve')
  await step(one, edition, '_publish')

  let copy = (
    await one.post('/woo-copies', { title: 'Editie over 2019', editionId: edition.id })
  ).json<Written>()
  const seen = (await one.get(`/woo-copies/${copy.id}`)).json<Copy>()
  expect(seen.text).toContain('Over de tuin van Lindelo.')
  expect(seen.text).toContain('Vrouwen ooit in de aanpak:')
  expect(seen).toMatchObject({
    versions: [{ title: 'Editie 1, 2019 (1e halfjaar)' }],
    warnings: [],
  })
  const from = seen.text?.indexOf('Lindelo') ?? 0
  const ranges = [{ from, until: from + 'Lindelo'.length }]
  copy = (await verb(one, copy, ['/_mark', { ground: '5.1.2e', ranges }])).json()
  expect((await one.get(`/woo-copies/${copy.id}`)).json<Copy>().warnings).toEqual([
    expect.objectContaining({ kind: 'shown-there', words: 'Lindelo' }),
  ])
  expect((await verb(two, copy, ['/_decide'])).statusCode).toBe(200)
})

test('a version that is public already warns; texts are ciphertext, and gone after the term', async () => {
  let copy = await aCopy(
    'Op maandag komt de tuinman Verbena om negen uur naar de grote tuin van het huis.',
  )
  const public_ = 'Op maandag komt de tuinman 5.1.2e om negen uur naar de grote tuin van het huis.'
  copy = (await send(one, copy, public_, 'kind=version&title=Eerder')).json()
  const seen = (await one.get(`/woo-copies/${copy.id}`)).json<{ warnings: object[] }>()
  expect(seen.warnings).toEqual([
    expect.objectContaining({ kind: 'hidden-there', version: 'Eerder', words: 'Verbena' }),
  ])
  const kept = await world.admin.sql<{ sealed: Buffer }>(
    'select sealed from woo_texts where copy_id = $1',
    [copy.id],
  )
  expect(kept).toHaveLength(2)
  for (const { sealed } of kept) expect(sealed.toString('latin1')).not.toContain('tuinman')
  await world.admin.sql("update woo_copies set made_at = '2023-06-01' where id = $1", [copy.id])
  await forgetWooSources(world.ground)
  const [row] = await world.admin.sql(
    `select c.wrapped, c.key_destroyed_at is not null as gone, bool_and(t.sealed is null) as erased
     from woo_copies c join woo_texts t on t.copy_id = c.id where c.id = $1 group by c.wrapped, c.key_destroyed_at`,
    [copy.id],
  )
  expect(row).toEqual({ wrapped: null, gone: true, erased: true })
  const after = (await one.get(`/woo-copies/${copy.id}`)).json()
  expect(after).toMatchObject({ text: null, actions: { mark: { code: 'source-erased' } } })
})
