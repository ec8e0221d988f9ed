import { dayOf } from '../../platform/clock/index.ts'
import type { Ground } from '../../platform/config/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import { writeCsv, writeOds } from '../../platform/sheets/index.ts'
import { machineReadable, paperOf, sheetsOf, singleSheet } from './documents.rules.ts'
import { listPublic } from './ledger.queries.ts'
import type { Content, PublicEditionParams } from './ledger.schema.ts'
import { pageOf, pageStyle } from './page.rules.ts'
import type { Language } from './words.rules.ts'
import { dayIn, periodOf, say } from './words.rules.ts'

const layout = template`
= #data.title
#for line in data.about [#line \ ]

#data.intro

#if data.note != "" [#data.note]

#for one in data.tables [
  == #one.title
  #table(columns: (2.2fr, 1.6fr, auto, 2fr), table.header(..data.heads), ..one.cells)
]
== #data.legend
#list(..data.marks)

#text(size: 8.5pt)[#data.signed]
`

/** The latest edition that stands, as a page. */
export async function readLatest({ runtime }: Ground, programme: string): Promise<string> {
  const rows = await listPublic(runtime, programme)
  const standing = rows.find(({ id }) => !rows.some(({ supersedesId }) => supersedesId === id))
  return page({ programme, rows }, standing?.number, 'nl')
}

/** One edition as a page, with what became of it. @throws notFound */
export async function readEdition(
  { runtime }: Ground,
  { programme, number, language }: PublicEditionParams,
): Promise<string> {
  const rows = await listPublic(runtime, programme)
  if (!rows.some((row) => row.number === number)) throw notFound()
  return page({ programme, rows }, number, language)
}

/** How a page looks, on a screen and on paper. */
export const readStyle = () => pageStyle

type Rows = Awaited<ReturnType<typeof listPublic>>

function page(
  { programme, rows }: { programme: string; rows: Rows },
  number: number | undefined,
  language: Language,
): string {
  const row = rows.find((one) => one.number === number)
  const supersededBy = (id: string) => rows.find((one) => one.supersedesId === id)?.number ?? null
  return pageOf(
    {
      programme,
      content: row === undefined ? undefined : contentOf(row),
      publishedOn: row === undefined ? '' : dayIn(dayOf(row.publishedAt), language),
      supersededBy: row === undefined ? null : supersededBy(row.id),
      hash: row?.hash ?? '',
      others: rows
        .filter((one) => one !== row)
        .map((one) => ({
          number: one.number,
          period: one.period,
          superseded: supersededBy(one.id) !== null,
        })),
    },
    language,
  )
}

const contentOf = ({ content }: Rows[number]) => JSON.parse(content) as Content

async function findOne({ runtime }: Ground, { programme, number }: PublicEditionParams) {
  const rows = await listPublic(runtime, programme)
  const row = rows.find((one) => one.number === number)
  if (row === undefined) throw notFound()
  const supersededBy = rows.find((one) => one.supersedesId === row.id)?.number ?? null
  const previousHash = rows.find((one) => one.number === number - 1)?.hash ?? null
  return { row, content: contentOf(row), supersededBy, previousHash }
}

/** As a tagged document that can be read aloud. @throws notFound */
export async function readPdf(ground: Ground, params: PublicEditionParams): Promise<Buffer> {
  const { row, content, supersededBy } = await findOne(ground, params)
  const publishedOn = dayIn(dayOf(row.publishedAt), params.language)
  const of = { publishedOn, supersededBy, hash: row.hash }
  return print(layout, paperOf(content, of, params.language))
}

/** @throws notFound */
export async function readCsv(ground: Ground, params: PublicEditionParams): Promise<Buffer> {
  const { content } = await findOne(ground, params)
  return writeCsv(singleSheet(content, params.language))
}

/** @throws notFound */
export async function readOds(ground: Ground, params: PublicEditionParams): Promise<Buffer> {
  const { content } = await findOne(ground, params)
  const title = `${say('title', params.language)}, ${periodOf(content.period, params.language)}`
  return writeOds(title, sheetsOf(content, params.language))
}

/** With the definition of each figure, and what proves that it is as it was signed. @throws notFound */
export async function readJson(ground: Ground, params: PublicEditionParams) {
  const { row, content, supersededBy, previousHash } = await findOne(ground, params)
  const { hash, signature, keyFingerprint } = row
  const publishedAt = row.publishedAt.toISOString()
  return {
    ...machineReadable(content, { publishedAt, supersededBy, hash, signature }),
    keyFingerprint,
    publicKey: keyOf(ground, keyFingerprint),
    previousHash,
    signed: row.content,
  }
}

const keyOf = ({ keys }: Ground, fingerprint: string) =>
  keys.auditKeys.get(fingerprint)?.export({ format: 'pem', type: 'spki' }).toString() ?? null
