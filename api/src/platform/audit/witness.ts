import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkpoint } from './checkpoint.ts'
import { readLine, writeLine } from './witness.line.ts'

/** What the witness of one programme holds: a file outside the database, only ever added to.
 *  Who rewrites the database and its seals still disagrees with it. */
export interface Witness {
  readonly checkpoints: readonly Checkpoint[]
  /** Lines that are none of ours. */
  readonly unreadable: number
}

/** The database has less than the witness, or something else: it was put back or rewritten. */
export class WitnessDisagrees extends Error {
  override readonly name = 'WitnessDisagrees'
  constructor({ programmeId, sequence }: Checkpoint) {
    super(`the audit of ${programmeId} at ${sequence} is not what the witness saw`)
  }
}

const ENDING = '.log'

/** Adds a checkpoint after it was committed. Adding the last one again does nothing, so that the
 *  run after a crash heals what the crash left out.
 *  @param folder STAPTEAM_DATA/witness; better a mount on another machine
 *  @throws WitnessDisagrees */
export async function appendWitness(folder: string, checkpoint: Checkpoint) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, checkpoint.programmeId + ENDING)
  const text = await readText(path)
  const last = parseWitness(text).checkpoints.at(-1)
  if (last !== undefined && last.sequence >= checkpoint.sequence) {
    if (last.sequence === checkpoint.sequence && last.head.equals(checkpoint.head)) return
    throw new WitnessDisagrees(checkpoint)
  }
  const torn = text !== '' && !text.endsWith('\n')
  const handle = await open(path, 'a', 0o600)
  await handle
    .appendFile((torn ? '\n' : '') + writeLine(checkpoint))
    .then(() => handle.sync())
    .finally(() => handle.close())
}

export async function readWitness(folder: string, programmeId: string): Promise<Witness> {
  return parseWitness(await readText(join(folder, programmeId + ENDING)))
}

/** @returns the programmes with a witness, also one that has vanished from the database */
export async function listWitnessed(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(absent([]))
  return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length))
}

function parseWitness(text: string): Witness {
  const lines = text.split('\n').filter((line) => line !== '')
  const checkpoints = lines.map(readLine).filter((checkpoint) => checkpoint !== undefined)
  return { checkpoints, unreadable: lines.length - checkpoints.length }
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(absent(''))
}

function absent<Value>(instead: Value) {
  return (error: NodeJS.ErrnoException): Value => {
    if (error.code !== 'ENOENT') throw error
    return instead
  }
}
