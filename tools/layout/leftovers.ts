import type { Fault } from '../fault.ts'
import type { ProjectFile } from '../project.ts'
import { isTest, lineAt } from '../source.ts'

// Each pattern is written so that it does not match its own line here.
const left: { pattern: RegExp; why: string }[] = [
  {
    pattern: /\b(it|test|describe|suite|bench)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fails)\b/g,
    why: 'a test that does not always run',
  },
  { pattern: /\b[xf](it|describe|test)\(/g, why: 'a test that does not always run' },
  { pattern: /@ts-(ignor[e]|expect-erro[r]|nochec[k])/g, why: 'a type that is not checked' },
  { pattern: /biome-ignor[e]|eslint-disabl[e]/g, why: 'a rule that is switched off' },
  { pattern: /\b(TOD[O]|FIXM[E]|XX[X])\b/g, why: 'a note to oneself' },
  {
    pattern: /\.toMatchObject\([^\n]*:\s*\/[^/\n]+\//g,
    why: 'a regular expression here lets anything pass, use expect.stringMatching',
  },
]
const claims = /\b(expect|assert)\w*\s*[.(<]/

/** What someone meant to come back to, and tests that claim nothing. */
export function checkLeftovers(files: ProjectFile[]): Fault[] {
  return files.flatMap((file) => [...leftIn(file), ...claimless(file)])
}

function leftIn({ path, text }: ProjectFile): Fault[] {
  return left.flatMap(({ pattern, why }) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      why: `${why}: ${match[0]}`,
    })),
  )
}

function claimless({ path, text }: ProjectFile): Fault[] {
  if (!isTest(path) || claims.test(text)) return []
  return [{ path, why: 'a test file without any expectation' }]
}
