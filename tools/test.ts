/** `npm test`: the checks, then every test. Its last line is what both found together. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Count } from './check.ts'
import { check } from './check.ts'
import type { Report } from './count-tests.ts'
import { countTests } from './count-tests.ts'

const root = process.cwd()

function test(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'stapteam-test-'))
  const file = join(folder, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    return countTests(readReport(file), status === 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

const checks = await check(root)
const tests = test()
console.log(`checks: ${checks.passed} passed, ${checks.failed} failed`)
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed`)
const failed = checks.failed + tests.failed
console.log(`${checks.passed + tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
