import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { build } from 'vite'
import { beforeAll, expect, test, vi } from 'vitest'

const limit = 170_000

let chunks: Map<string, Rolldown.OutputChunk>

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production') // else React's own checks are built in
  const root = fileURLToPath(new URL('.', import.meta.url))
  const built = await build({ root, logLevel: 'silent', build: { write: false } })
  vi.unstubAllEnvs()
  if (!('output' in built)) throw new Error('the build gave more than one bundle')
  const scripts = built.output.filter((file) => file.type === 'chunk')
  chunks = new Map(scripts.map((chunk) => [chunk.fileName, chunk]))
}, 120_000)

/** The chunk itself and all that it imports before it can run. */
function withImports(fileName: string, seen = new Set<string>()): Set<string> {
  if (seen.has(fileName)) return seen
  seen.add(fileName)
  for (const imported of chunks.get(fileName)?.imports ?? []) withImports(imported, seen)
  return seen
}

function chunkOf(source: string): string {
  const found = [...chunks.values()].find(({ facadeModuleId, isEntry }) =>
    source === 'entry' ? isEntry : facadeModuleId?.endsWith(source),
  )
  if (!found) throw new Error(`no chunk of its own for ${source}`)
  return found.fileName
}

test.each([
  ['the sign-in page', ['entry', '/sign-in/SignInPage.tsx']],
  ['the first page behind it', ['entry', '/src/routes.tsx', '/start/StartPage.tsx']],
])('%s loads at most 170 kB of compressed script', (_, sources) => {
  const files = new Set(sources.flatMap((source) => [...withImports(chunkOf(source))]))
  const code = [...files].map((fileName) => chunks.get(fileName)?.code ?? '')
  const bytes = code.reduce((sum, text) => sum + gzipSync(text).length, 0)
  expect(bytes).toBeGreaterThan(50_000) // the chunks were really found
  expect(bytes).toBeLessThanOrEqual(limit)
})
