import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function scene() {
  const made = await world.aCase()
  const client = await world.as(made.responsible)
  const goal = async (text: string, domain = 'housing') =>
    (
      await client.post(`/cases/${made.id}/goals`, { domain, text, ownWords: 'ergens rustig' })
    ).json()
  const { id } = await goal('Een eigen kamer met een sleutel')
  const action = { ownerMembershipId: null, dueOn: '2024-02-01' }
  await client.post(`/goals/${id}/actions`, { ...action, text: 'Samen #bellen *nu*' })
  await client.post(`/cases/${made.id}/own-words`, { words: 'Niet te snel, één ding tegelijk.' })
  const copy = (query = '') => client.get(`/cases/${made.id}/plan-copy${query}`)
  return { ...made, client, goal, copy }
}

const read = async (bytes: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(document, { mergePages: true })
  return { text, meta: await getMeta(document) }
}

// What tells whoever finds it who is with her, and why.
const givesAway =
  /stap|team|sekswerk|sex|prostitu|tippel|iriszorg|leger des heils|ketenaanpak|casemanager|ervaringsdeskundige|cirkel|loods|gemeente|nijmegen|TST-|alias/i

test('her copy says what is in the plan, in her words, and nothing that gives the approach away', async () => {
  const { copy } = await scene()
  const answer = await copy()
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toBe('inline; filename="mijn-plan.pdf"')
  const { text, meta } = await read(answer.rawPayload)
  expect(text).toContain('Mijn plan')
  expect(text).toContain('Niet te snel, één ding tegelijk.')
  expect(text).toContain('Huisvesting')
  expect(text).toContain('Samen #bellen *nu* (ik, uiterlijk 1 februari 2024)')
  expect(text).toContain('ergens rustig')
  expect(text).not.toMatch(givesAway)
  expect(JSON.stringify(meta.info)).not.toMatch(givesAway)
})

test('it is tagged by PDF/UA-1, with title and language, and holds no picture', async () => {
  const { copy } = await scene()
  const raw = (await copy()).rawPayload.toString('latin1')
  expect(raw).toContain('/StructTreeRoot')
  expect(raw).toMatch(/pdfuaid:part>\s*1\s*</)
  expect(raw).toMatch(/\/Lang\s*\(nl\)/)
  expect(raw).not.toMatch(/\/Subtype\s*\/Image/)
  expect((await read(Buffer.from(raw, 'latin1'))).meta.info).toMatchObject({ Title: 'Mijn plan' })
})

test('it is there in English, and with the scores when she wants them', async () => {
  const { id, client, copy } = await scene()
  const [instrument] = (await client.get('/instruments')).json().items
  const domains = instrument.domains.map(({ code }: { code: string }) => ({
    domain: code,
    score: code === 'housing' ? 2 : null,
    ...(code === 'housing' && { reason: 'seen', ownScore: 4 }),
  }))
  const body = { kind: 'start', assessedOn: '2024-01-05', instrumentId: instrument.id, domains }
  await client.post(`/cases/${id}/assessments`, body)
  const plain = await read((await copy('?language=en')).rawPayload)
  expect(plain.text).toContain('My plan')
  expect(plain.text).not.toContain('My score')
  const scored = await read((await copy('?scores=true')).rawPayload)
  expect(scored.text).toMatch(/Mijn cijfer\s*Huisvesting\s*2\s*2\s*4/)
})

test('a word that gives the approach away keeps it from being printed, and is named', async () => {
  const { goal, copy } = await scene()
  await goal('Minder vaak naar de Tippelzone', 'daytime')
  const answer = await copy()
  expect(answer.json()).toMatchObject({
    status: 409,
    code: 'copy-gives-away',
    facts: { words: ['tippel'] },
  })
})

test('it is hers and her own team’s: the coordinator gets none', async () => {
  const { id } = await scene()
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  expect((await coordinator.get(`/cases/${id}/plan-copy`)).statusCode).toBe(403)
})
