import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Judged } from './harness/barriers.ts'
import { listBarriers, listNewBarriers } from './harness/barriers.ts'
import { closeWindows, theBrowser } from './harness/browser.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import {
  findFirstBehind,
  goWithin,
  listCutWords,
  listPages,
  people,
  settle,
} from './harness/screens.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct()
  browser = await theBrowser()
})
afterAll(async () => {
  await closeWindows()
  await product.stop()
})

const looks = [
  { language: 'nl', width: 1440 },
  { language: 'en', width: 360 },
] as const

// A word of hers, or of the approach, on a tab gives it away to whoever looks over a shoulder.
const telling = /STAP-|stapteam|sekswerk|sex work|casus|case|cliënt|client|prostitu/i

describe.each(looks)('every screen in $language, $width px, light and dark', (look) => {
  test('the way in has no barrier, nor what anybody reads without a way in', async () => {
    const person = await openPerson(browser, product, look)
    await settle(person.page)
    expect(await listBarriers(person.page)).toEqual([])
    await person.page.goto(`/publicaties/nijmegen/2/${look.language}`)
    expect(await listBarriers(person.page)).toEqual([])
    await person.close()
  })

  test('a text that is too pale is seen in light and in dark', async () => {
    const { page, close } = await openPerson(browser, product, look)
    await settle(page)
    await page.evaluate(() => {
      const pale = document.createElement('p')
      pale.textContent = 'pale'
      Object.assign(pale.style, { color: 'rgb(120 120 120)', background: 'rgb(128 128 128)' })
      document.querySelector('main')?.append(pale)
    })
    expect(await listBarriers(page)).toEqual([
      expect.stringMatching(/^color-contrast: .* in light$/),
      expect.stringMatching(/^color-contrast: .* in dark$/),
    ])
    await close()
  })

  test.each(people)('what %s opens has no barrier and a tab that says nothing', async (who) => {
    const person = await openPerson(browser, product, { ...look, language: 'nl' })
    await signInAs(person, who)
    const cut = await listCutWords(person.page)
    if (look.language !== 'nl') {
      await speak(person.page, look.language)
      cut.push(...(await listCutWords(person.page)))
    }
    expect(cut).toEqual([])
    const barriers: string[] = []
    const seen = new Set<string>()
    const visit = async (path: string): Promise<boolean> => {
      if (seen.has(path)) return false
      seen.add(path)
      await goWithin(person.page, path)
      await settle(person.page)
      barriers.push(...(await listNewBarriers(person.page, known(person.page, look.language))))
      expect(await person.page.title()).not.toMatch(telling)
      return true
    }
    for (const path of await listPages(person.page)) {
      if (!(await visit(path))) continue
      const behind = await findFirstBehind(person.page)
      if (behind !== undefined) await visit(behind)
    }
    expect(seen.size).toBeGreaterThan(0)
    expect(barriers).toEqual([])
    await person.close()
  })
})

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => window.localStorage.setItem('language', chosen), language)
  await page.reload()
  await settle(page)
  await page.locator('nav a[href]').first().waitFor()
}

// Each role sees each of its screens in both languages. What several roles share is judged once in each:
// again only what a role finds there that nobody before it did.
const knownKinds = new Map<string, Set<string>>()
const knownLooks = new Map<string, Set<string>>()
const kept = (of: Map<string, Set<string>>, name: string) =>
  of.get(name) ?? of.set(name, new Set()).get(name) ?? new Set<string>()

function known(page: Page, language: string): Judged {
  const screen = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'one')
  return { kinds: kept(knownKinds, language + screen), looks: kept(knownLooks, language) }
}
