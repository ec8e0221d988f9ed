import type { Fault } from '../fault.ts'
import { partLimits } from '../house.ts'
import type { ProjectFile } from '../project.ts'
import { isTest } from '../source.ts'

const longest = { source: 250, test: 400 }
const spread = { median: 60, nineInTen: 150 }
const enoughToSpread = 20

/** Lengths: no file over its limit, and the body of the code in short files. Migrations are long
 *  where a room has many policies; they are read once, in order, and have no limit here. */
export function checkLengths(files: ProjectFile[]): Fault[] {
  const counted = files.filter(({ path }) => !path.endsWith('.sql'))
  const tooLong = counted.flatMap((file) => {
    const limit = limitOf(file.path)
    const lines = countLines(file.text)
    return lines > limit ? [{ path: file.path, why: `${lines} lines, at most ${limit}` }] : []
  })
  return [...tooLong, ...checkSpread(counted.filter(({ path }) => !isTest(path)))]
}

function checkSpread(files: ProjectFile[]): Fault[] {
  if (files.length < enoughToSpread) return []
  const lengths = files.map(({ text }) => countLines(text)).sort((a, b) => a - b)
  const at = (share: number) => lengths[Math.ceil(lengths.length * share) - 1] ?? 0
  const rows = [
    { name: 'half of the files', value: at(0.5), limit: spread.median },
    { name: 'nine in ten files', value: at(0.9), limit: spread.nineInTen },
  ]
  return rows
    .filter(({ value, limit }) => value > limit)
    .map(({ name, value, limit }) => ({
      path: '.',
      why: `${name} have at most ${value} lines, that should be ${limit}`,
    }))
}

function limitOf(path: string): number {
  if (isTest(path)) return longest.test
  const part = /^api\/src\/modules\/.*?([a-z]+)\.ts$/.exec(path)?.[1] ?? ''
  return partLimits[part] ?? longest.source
}

function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
