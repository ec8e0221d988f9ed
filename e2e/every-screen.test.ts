import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listBarriers, listNewBarriers } from './harness/barriers.ts'
import { closeWindows, theBrowser } from './harness/browser.ts'
import type { Person } from './harness/person.ts'
import { changePlaces, openPerson, signInAs } from './harness/person.ts'
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

// Wide, a kind of page is opened by everybody who has it; narrow by the first two who have it. What each
// begins with, which is a page of its own, is opened by everybody in both.
const looks = [
  { language: 'nl', width: 1440, times: people.length },
  { language: 'en', width: 360, times: 2 },
] as const

// A word of hers, or of the approach, on a tab gives it away to whoever looks over a shoulder.
const telling = /STAP-|stapteam|sekswerk|sex work|casus|case|cliënt|client|prostitu/i

describe.each(looks)('every screen in $language, $width px, light and dark', (look) => {
  const opened = new Map<string, number>()
  // One screen for all: what it has loaded and understood, it has.
  let person: Person
  beforeAll(async () => {
    person = await openPerson(browser, product, { ...look, language: 'nl' })
  })
  afterAll(() => person.close())

  test('the way in has no barrier, nor what anybody reads without a way in', async () => {
    const { page } = person
    await speak(page, look.language)
    expect(await listBarriers(page)).toEqual([])
    await page.goto(`/publicaties/nijmegen/2/${look.language}`)
    expect(await listBarriers(page)).toEqual([])
  })

  test('a text that is too pale is seen in light and in dark', async () => {
    const { page } = person
    await changePlaces(person)
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
  })

  test.each(people)('what %s opens has no barrier and a tab that says nothing', async (who) => {
    const { page } = person
    await changePlaces(person)
    await signInAs(person, who)
    const cut = await listCutWords(page)
    if (look.language !== 'nl') {
      await speak(page, look.language)
      await page.locator('nav a[href]').first().waitFor()
      cut.push(...(await listCutWords(page)))
    }
    expect(cut).toEqual([])
    // What several roles share is judged once; again only what a role finds that nobody before it did.
    const barriers: string[] = []
    const seen = new Set<string>()
    const visit = async (path: string): Promise<boolean> => {
      const times = opened.get(kindOf(path)) ?? 0
      if (seen.has(path) || (path !== '/' && times >= look.times)) return false
      seen.add(path)
      opened.set(kindOf(path), times + 1)
      await goWithin(page, path)
      await settle(page)
      barriers.push(...(await listNewBarriers(page)))
      expect(await page.title()).not.toMatch(telling)
      return true
    }
    for (const path of await listPages(page)) {
      if (!(await visit(path))) continue
      const behind = await findFirstBehind(page)
      if (behind !== undefined) await visit(behind)
    }
    expect(seen.size).toBeGreaterThan(0)
    expect(barriers).toEqual([])
  })
})

const kindOf = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one')

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => window.localStorage.setItem('language', chosen), language)
  await page.reload()
  await settle(page)
  expect(await page.locator('html').getAttribute('lang')).toBe(language)
}
