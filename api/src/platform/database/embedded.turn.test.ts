import { execFileSync } from 'node:child_process'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { inTurn } from './embedded.turn.ts'
import { clearScratch, scratchFolder } from './scratch.ts'

afterAll(clearScratch)

const did = async () => 'did'

test('one at a time: another is told that it is not their turn, and has it afterwards', async () => {
  const folder = scratchFolder()
  const inside = await inTurn(folder, () => inTurn(folder, did))
  expect(inside).toBeUndefined()
  expect(await inTurn(folder, did)).toBe('did')
  expect(readdirSync(folder)).toEqual([])
})

test('of many who come at once no two are ever in turn together, and each has a turn', async () => {
  const folder = scratchFolder()
  const seen = { now: 0, most: 0, turns: 0 }
  const work = async () => {
    seen.most = Math.max(seen.most, ++seen.now)
    await pause(1)
    seen.now -= 1
    seen.turns += 1
    return 'did'
  }
  const come = async () => {
    while (!(await inTurn(folder, work))) await pause(Math.random() * 20)
  }
  await Promise.all(Array.from({ length: 20 }, come))
  expect(seen).toEqual({ now: 0, most: 1, turns: 20 })
})

test('work that fails ends the turn', async () => {
  const folder = scratchFolder()
  await expect(inTurn(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await inTurn(folder, did)).toBe('did')
})

test('the turn of a process that was killed in it passes, and so does one that is too old', async () => {
  const folder = scratchFolder()
  const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }))
  writeFileSync(join(folder, `launching-${dead}-a`), '')
  const old = join(folder, `launching-${process.pid}-b`)
  writeFileSync(old, '')
  expect(await inTurn(folder, did)).toBeUndefined()
  const long = Date.now() / 1000 - 3600
  utimesSync(old, long, long)
  expect(await inTurn(folder, did)).toBe('did')
  expect(readdirSync(folder)).toEqual([])
})
