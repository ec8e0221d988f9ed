import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from './harness/browser.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import { settle } from './harness/screens.ts'

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

test('Escape twice leaves nothing of her on the page, and one key brings it back', async () => {
  const person = await openPerson(browser, product)
  await signInAs(person, 'Casemanager A. Linde')
  await person.page
    .getByText(/STAP-\d/)
    .first()
    .waitFor()
  expect(await person.page.content()).toMatch(/STAP-\d/)
  // Once does not, however soon after the page came.
  await person.page.reload()
  await person.page.keyboard.press('Escape')
  await person.page
    .getByText(/STAP-\d/)
    .first()
    .waitFor()
  await person.page.waitForTimeout(1000)
  await person.page.keyboard.press('Escape')
  await person.page.keyboard.press('Escape')
  await person.page.waitForFunction(() => !document.body.textContent?.includes('STAP-'))
  expect(await person.page.content()).not.toMatch(/STAP-\d|Linde|IrisZorg/)
  expect(await person.page.title()).not.toMatch(/overzicht|lijst|stap/i)
  await person.page.keyboard.press('Enter')
  await person.page.getByRole('heading', { level: 1 }).waitFor()
  await person.close()
})

test('? lists the keys of the page, and / finds a case', async () => {
  const person = await openPerson(browser, product)
  const { page } = person
  await signInAs(person, 'Casemanager A. Linde')
  await settle(page)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Toetsen' })
  await keys.waitFor()
  expect((await keys.locator('kbd').allTextContents()).sort()).toEqual(['/', '?', 'Esc', 'Esc'])
  await page.keyboard.press('Escape')
  await keys.waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('STAP-01')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('/')
  expect(await page.getByRole('searchbox').inputValue()).toBe('STAP-0/1')
  await person.close()
})

test('a session ended elsewhere shows the way in at the next request, and nothing else', async () => {
  const person = await openPerson(browser, product)
  await signInAs(person, 'Casemanager A. Linde')
  await settle(person.page)
  await person.context.clearCookies()
  await person.page.goto('/cases')
  await person.page.getByRole('button', { name: 'Casemanager A. Linde' }).waitFor()
  expect(await person.page.content()).not.toMatch(/STAP-\d/)
  await person.close()
})

test('signing out ends the session while another window of hers is open, and clears the device', async () => {
  const person = await openPerson(browser, product)
  await signInAs(person, 'Casemanager A. Linde')
  const other = await person.context.newPage()
  await other.goto('/cases')
  await other.getByRole('heading', { level: 1 }).waitFor()
  const { page } = person
  await settle(page)
  const held = () =>
    page.evaluate(async () => (await window.indexedDB.databases()).map(({ name }) => name))
  await expect.poll(held, { timeout: 20_000 }).toContain('kept')
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('menuitem', { name: 'Afmelden' }).click()
  await page.getByRole('button', { name: 'Casemanager A. Linde' }).waitFor()
  await other.reload()
  await other.getByRole('button', { name: 'Casemanager A. Linde' }).waitFor()
  await expect.poll(held, { timeout: 20_000 }).not.toContain('kept')
  await person.close()
})
