import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import { listBarriers, listPages, people, settle } from './harness/screens.ts'

let product: Product
let browser: Browser
beforeAll(async () => {
  product = await startProduct()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const looks = [
  { language: 'nl', theme: 'light', width: 1440 },
  { language: 'nl', theme: 'dark', width: 360 },
  { language: 'en', theme: 'light', width: 360 },
  { language: 'en', theme: 'dark', width: 1440 },
] as const

// A word of hers, or of the approach, on a tab gives it away to whoever looks over a shoulder.
const telling = /STAP-|stapteam|sekswerk|sex work|casus|case|cliënt|client|prostitu/i

describe.each(looks)('every screen in $language, $theme, $width px', (look) => {
  test('the way in has no barrier', async () => {
    const person = await openPerson(browser, product, look)
    await settle(person.page)
    expect(await listBarriers(person.page)).toEqual([])
    await person.close()
  })

  test.each(people)('what %s opens has no barrier and a tab that says nothing', async (who) => {
    const person = await openPerson(browser, product, { ...look, language: 'nl' })
    await signInAs(person, who)
    await person.page.evaluate((language) => {
      window.localStorage.setItem('language', language)
    }, look.language)
    await person.page.reload()
    await settle(person.page)
    const barriers: string[] = []
    for (const path of await listPages(person.page)) {
      await person.page.goto(path)
      await settle(person.page)
      barriers.push(...(await listBarriers(person.page)))
      expect(await person.page.title()).not.toMatch(telling)
    }
    expect(barriers).toEqual([])
    await person.close()
  })
})
