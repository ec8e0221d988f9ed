/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './harness/browser.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import { settle } from './harness/screens.ts'

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

/** What a cold thumb hits, in pixels (WCAG 2.2 asks 24; a wet screen asks more). */
const leastHeight = 44
const mostSeconds = 20

const touched = (target: Locator) =>
  target.evaluate((element) => {
    const { height, top } = (element.closest('label') ?? element).getBoundingClientRect()
    return { height, top, within: window.innerHeight }
  })

async function thumb(target: Locator) {
  await target.tap()
  return 1
}

async function contactsToday(page: Page, caseId: string): Promise<unknown[]> {
  const { items } = await (await page.request.get(`/api/v1/cases/${caseId}/contacts`)).json()
  return items.filter(({ recordedAt }: { recordedAt: string }) => recordedAt >= '2024-01-08')
}

test('a street contact by phone in the rain', async () => {
  const person = await openPerson(browser, product, { width: 360 })
  const { page, context } = person
  await signInAs(person, 'Casemanager B. Wilg')
  await settle(page)
  const main = page.locator('main')
  const link = main.getByRole('link', { name: 'Contact vastleggen' }).first()
  const caseId = (await link.getAttribute('href'))?.split('/')[2] ?? ''
  const before = await contactsToday(page, caseId)
  const start = performance.now()
  let taps = await thumb(link)
  const spoken = main.getByRole('radio', { name: 'Gesproken' }).first()
  await spoken.waitFor()
  taps += await thumb(spoken)
  const street = main.getByRole('radio', { name: 'Op straat' }).first()
  taps += await thumb(street)
  // Under the viaduct the connection is gone when she presses save.
  await context.setOffline(true)
  const save = main.getByRole('button', { name: 'Bewaren' })
  taps += await thumb(save)
  await main.getByRole('alert').or(main.getByRole('status')).first().waitFor()
  expect(await main.getByText('is vastgelegd').count()).toBe(0)
  for (const target of [spoken, street, save]) {
    const { height } = await touched(target)
    expect(height).toBeGreaterThanOrEqual(leastHeight)
  }
  const { top, within } = await touched(save)
  expect(top).toBeGreaterThan(within / 2)
  await context.setOffline(false)
  await page.getByText('is vastgelegd').waitFor()
  expect((performance.now() - start) / 1000).toBeLessThan(mostSeconds)
  expect(taps).toBeLessThanOrEqual(5)
  expect(await contactsToday(page, caseId)).toHaveLength(before.length + 1)
  await person.close()
})
