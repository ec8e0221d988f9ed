import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test, vi } from 'vitest'
import { testRoom } from '../api/test/room.ts'

vi.setConfig({ testTimeout: 240_000 })

const folder = mkdtempSync(join(testRoom(), 'stapteam-bench-test-'))
const rows = join(folder, 'rows')
const results = join(folder, 'results.md')
const small = '--rounds 1 --seconds 0.2 --connections 1'.split(' ')
const main = join(import.meta.dirname, 'main.ts')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a small run measures every request, all of them answered well, and leaves nothing running', async () => {
  const made = ['--programmes', '2', '--cases', '10', '--contacts', '200', '--keep', rows]
  const { code, err, out } = await endOf(start([...small, ...made, '--results', results]))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('generated 2 programmes, 20 cases, 400 contacts')
  const written = readFileSync(results, 'utf8')
  for (const server of ['product', 'bare', 'product, one programme'])
    expect(written.match(new RegExp(`\\| ${server} +\\| +[1-9]`, 'g'))).toHaveLength(3)
  expect(written.match(/\| (not )?met +\|/g)).toHaveLength(9)
  expect(written.match(/\| (caseload|open|log) +\| \d+ +\| \d+ +\| 1 +\| 1 +\|/g)).toHaveLength(3)
  expect(written.match(/\| \d+\.\d\d +\| [\d,]+ +\|/g)).toHaveLength(6)
  expect(serversIn(rows)).toEqual([])
})

test('whoever stops a run leaves nothing running either', async () => {
  const child = start([...small, '--data', rows])
  await spoken(child, 'measuring caseload')
  const children = childrenOf(child.pid)
  expect(children.length).toBeGreaterThan(2)
  child.kill('SIGTERM')
  const { code, err } = await endOf(child)
  expect({ code, err }).toEqual({ code: 1, err: 'Stopped by SIGTERM.\n' })
  expect(children.filter(isAlive)).toEqual([])
  expect(serversIn(rows)).toEqual([])
})

function start(words: string[]): ChildProcess {
  return spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
}

async function endOf(child: ChildProcess) {
  const [out, err, [code]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'exit'),
  ])
  return { out, err, code: code as number | null }
}

async function spoken({ stdout }: ChildProcess, words: string): Promise<void> {
  const heard: string[] = []
  while (stdout && !heard.join('').includes(words)) {
    const [piece] = await once(stdout, 'data')
    heard.push(String(piece))
  }
}

function childrenOf(parent: number | undefined): number[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid = 0, of]) => (of === parent ? [pid] : []))
}

/** What has ended and only waits for whoever adopted it to take note runs no more. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout.trim())
}

/** Databases that still hold their folder. */
const serversIn = (base: string) =>
  ['many', 'one'].filter((name) => existsSync(join(base, name, 'postgres/postmaster.pid')))
