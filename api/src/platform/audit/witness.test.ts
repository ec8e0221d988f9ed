import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Checkpoint } from './checkpoint.ts'
import { appendWitness, listWitnessed, readWitness, WitnessDisagrees } from './witness.ts'

const programmeId = 'a3f3a3c0-0000-4000-8000-000000000001'
const aCheckpoint = (sequence: number, fill = 1): Checkpoint => ({
  programmeId,
  sequence,
  head: Buffer.alloc(32, fill),
  signedAt: new Date(Date.UTC(2024, 0, 8)),
  keyFingerprint: 'f',
  signature: Buffer.alloc(64, 2),
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stapteam-witness-'))
})
afterEach(() => rm(folder, { recursive: true }))
const file = () => join(folder, `${programmeId}.log`)

test('the witness remembers each checkpoint as it was, readable by its owner only', async () => {
  await appendWitness(folder, aCheckpoint(5))
  await appendWitness(folder, aCheckpoint(9))
  const { checkpoints, unreadable } = await readWitness(folder, programmeId)
  expect(checkpoints).toEqual([aCheckpoint(5), aCheckpoint(9)])
  expect(unreadable).toBe(0)
  expect(await listWitnessed(folder)).toEqual([programmeId])
  expect((await stat(file())).mode & 0o777).toBe(0o600)
})

test('a checkpoint that is told twice stands there once', async () => {
  await appendWitness(folder, aCheckpoint(5))
  await appendWitness(folder, aCheckpoint(5))
  expect((await readFile(file(), 'utf8')).trim().split('\n')).toHaveLength(1)
})

test.each([
  ['fewer entries', aCheckpoint(4)],
  ['another head', aCheckpoint(5, 3)],
])('a checkpoint with %s than before is not accepted', async (_, other) => {
  await appendWitness(folder, aCheckpoint(5))
  await expect(appendWitness(folder, other)).rejects.toThrow(WitnessDisagrees)
})

test('a line that a power cut tore is counted, and spoils no other', async () => {
  await appendWitness(folder, aCheckpoint(5))
  await appendFile(file(), '{"programmeId":"a3')
  await appendWitness(folder, aCheckpoint(9))
  const { checkpoints, unreadable } = await readWitness(folder, programmeId)
  expect(checkpoints.map(({ sequence }) => sequence)).toEqual([5, 9])
  expect(unreadable).toBe(1)
})

test.each(['[]', '{"sequence":1}', JSON.stringify({ ...aCheckpoint(1), signedAt: 'x' })])(
  'a line that is no checkpoint is counted: %s',
  async (line) => {
    await appendFile(file(), `${line}\n`)
    expect(await readWitness(folder, programmeId)).toEqual({ checkpoints: [], unreadable: 1 })
  },
)

test('no witness yet is an empty one', async () => {
  expect(await readWitness(join(folder, 'none'), programmeId)).toEqual({
    checkpoints: [],
    unreadable: 0,
  })
  expect(await listWitnessed(join(folder, 'none'))).toEqual([])
})
