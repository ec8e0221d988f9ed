import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

let ofThisProcess: Promise<Browser> | undefined

/** One browser for all tests of a process, which ends with it; a person has a window of her own. */
export function theBrowser(): Promise<Browser> {
  ofThisProcess ??= launchBrowser()
  return ofThisProcess
}

/** What a test leaves open, another is not to carry. */
export async function closeWindows(): Promise<void> {
  for (const context of (await ofThisProcess)?.contexts() ?? []) await context.close()
}

/** Chromium as npm brings it; nothing of the machine's own is needed but a kernel. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackChromium()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox'],
    env: { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts'), HOME: folder },
  })
}

// Unpacked aside and put in place in one step: two first runs at once do not see each other's half.
async function unpackChromium(): Promise<string> {
  const folder = join(tmpdir(), `stapteam-browser-${readVersion()}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  const aside = mkdtempSync(join(tmpdir(), 'stapteam-unpack-'))
  const { TMPDIR } = process.env
  process.env.TMPDIR = aside
  try {
    const { default: bundled } = await import('@sparticuz/chromium')
    await bundled.executablePath()
    writeFileSync(join(aside, 'fonts', 'fonts.conf'), fontsIn(folder))
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  return folder
}

// What it brings looks for fonts in a folder that this machine may not have, and then draws no letter.
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

function readVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const text = readFileSync(join(dirname(entry), '../package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
