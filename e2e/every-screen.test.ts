import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeWindows, theBrowser } from './harness/browser.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import {
  findFirstBehind,
  goWithin,
  listBarriers,
  listCutWords,
  listKinds,
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

  test.each(people)('what %s opens has no barrier and a tab that says nothing', async (who) => {
    const person = await openPerson(browser, product, { ...look, language: 'nl' })
    await signInAs(person, who)
    const cut = await listCutWords(person.page)
    await speak(person.page, look.language)
    expect([...cut, ...(await listCutWords(person.page))]).toEqual([])
    const barriers: string[] = []
    const seen = new Set<string>()
    const visit = async (path: string): Promise<boolean> => {
      if (seen.has(path)) return false
      seen.add(path)
      await goWithin(person.page, path)
      await settle(person.page)
      if (await showsNew(person.page, look.language))
        barriers.push(...(await listBarriers(person.page)))
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
// again only where a role finds something there that nobody before it did.
const judged = new Map<string, Set<string>>()
async function showsNew(page: Page, language: string): Promise<boolean> {
  const screen = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'one')
  const known = judged.get(language + screen) ?? new Set<string>()
  judged.set(language + screen, known)
  const before = known.size
  for (const kind of await listKinds(page)) known.add(kind)
  return known.size > before
}
