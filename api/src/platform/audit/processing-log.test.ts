import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ProcessingLine } from './processing-log.ts'
import { openProcessingLog } from './processing-log.ts'

const secret = Buffer.alloc(32, 1)
const line: ProcessingLine = {
  traceId: 'a'.repeat(32),
  spanId: 'b'.repeat(16),
  status: 'Ok',
  name: 'case.opened',
  startTime: new Date(Date.UTC(2024, 0, 8, 23, 59, 59, 990)),
  endTime: new Date(Date.UTC(2024, 0, 8, 23, 59, 59, 999)),
  activity: 'https://stapteam.example.nl/register/1/case-management',
  subjectId: 'a3f3a3c0-0000-4000-8000-000000000002',
}
const other = { ...line, subjectId: 'a3f3a3c0-0000-4000-8000-000000000003' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stapteam-processing-'))
})
afterEach(() => rm(folder, { recursive: true }))
const linesOf = async (day: string): Promise<Record<string, unknown>[]> =>
  (await readFile(join(folder, `${day}.jsonl`), 'utf8'))
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text))

test('a line has the fields of the standard, and a pseudonym instead of the subject', async () => {
  await openProcessingLog(folder, secret).write([line])
  const [written] = await linesOf('2024-01-08')
  expect(written).toEqual({
    trace_id: line.traceId,
    span_id: line.spanId,
    status: 'Ok',
    name: 'case.opened',
    start_time: 1704758399990,
    end_time: 1704758399999,
    resource: { attributes: { name: 'stapteam' } },
    attributes: {
      'dpl.core.processing_activity_id': line.activity,
      'dpl.core.data_subject_id': expect.stringMatching(/^[0-9a-f]{64}$/),
      'dpl.core.data_subject_id_type': 'urn:stapteam:subject-pseudonym',
    },
  })
  expect(JSON.stringify(written)).not.toContain(line.subjectId)
})

test('each subject has a line of her own, and keeps her pseudonym', async () => {
  const log = openProcessingLog(folder, secret)
  await log.write([line, other])
  await log.write([line])
  const pseudonyms = (await linesOf('2024-01-08')).map(({ attributes }) =>
    JSON.stringify(attributes),
  )
  expect(pseudonyms).toHaveLength(3)
  expect(pseudonyms[0]).toBe(pseudonyms[2])
  expect(pseudonyms[0]).not.toBe(pseudonyms[1])
})

test('a day has a file of its own, readable by its owner only', async () => {
  const later = { ...line, endTime: new Date(Date.UTC(2024, 0, 9)) }
  await openProcessingLog(folder, secret).write([line, later])
  expect((await readdir(folder)).sort()).toEqual(['2024-01-08.jsonl', '2024-01-09.jsonl'])
  expect((await stat(join(folder, '2024-01-09.jsonl'))).mode & 0o777).toBe(0o600)
})

test('lines written at once stay whole', async () => {
  const log = openProcessingLog(folder, secret)
  await Promise.all(Array.from({ length: 100 }, () => log.write([line, other])))
  expect(await linesOf('2024-01-08')).toHaveLength(200)
})
