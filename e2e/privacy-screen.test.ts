import type { Browser, Page } from 'playwright-core'
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
  // Twice within a second, which a machine that others share may not do the first time.
  const pressTwice = async () => {
    await person.page.keyboard.press('Escape')
    await person.page.keyboard.press('Escape')
    return person.page.locator('.privacy-screen').isVisible()
  }
  await expect.poll(pressTwice, { timeout: 20_000 }).toBe(true)
  expect(await person.page.content()).not.toMatch(/STAP-\d|Linde|IrisZorg/)
  expect(await person.page.title()).not.toMatch(/overzicht|lijst|stap/i)
  await person.page.keyboard.press('Enter')
  await person.page.getByRole('heading', { level: 1 }).waitFor()
  await person.close()
})

test('codes that are shown once are still there after the screen was hidden, until she has kept them', async () => {
  const person = await openPerson(browser, product)
  const { page } = person
  await signInAs(person, 'Casemanager A. Linde')
  await page.goto('/sessions')
  await settle(page)
  await page.getByRole('button', { name: 'Nieuwe codes maken' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Nieuwe codes maken' }).click()
  const codes = page.locator('.recovery-codes li')
  await codes.first().waitFor()
  const shown = await codes.allTextContents()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await codes.first().waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  await codes.first().waitFor()
  expect(await codes.allTextContents()).toEqual(shown)
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
  await codes.first().waitFor({ state: 'detached' })
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

const happened = 'Kanarie bij de brug, zij liep weg.'

test('what was typed above a page is there again after Escape and the privacy screen, until it is thrown away', async () => {
  const person = await openPerson(browser, product)
  const { page } = person
  await signInAs(person, 'Casemanager B. Wilg')
  await page.goto(await firstCase(page))
  await openSafety(page)
  const form = page.getByRole('dialog', { name: 'Incident vastleggen' })
  const words = form.getByLabel('Wat is er gebeurd?')
  const open = async () => {
    await page.getByRole('button', { name: 'Incident vastleggen' }).click()
    await form.waitFor()
  }
  await open()
  await words.fill(happened)
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  await open()
  expect(await words.inputValue()).toBe(happened)

  await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Escape')])
  await page.waitForFunction(() => !document.body.textContent?.includes('Incident'))
  expect(await page.content()).not.toContain('Kanarie')
  await page.keyboard.press('Enter')
  await openSafety(page)
  expect(await form.count()).toBe(0)
  await open()
  expect(await words.inputValue()).toBe(happened)

  await form.getByRole('button', { name: 'Annuleren' }).click()
  await form.waitFor({ state: 'detached' })
  await open()
  expect(await words.inputValue()).toBe('')
  await person.close()
})

test('a form stays open where a colleague did the same first, and what is typed in it is kept', async () => {
  const person = await openPerson(browser, product)
  const { page } = person
  await signInAs(person, 'Casemanager B. Wilg')
  const path = await firstCase(page)
  await page.goto(path)
  await openSafety(page)
  await page.getByRole('button', { name: 'Melden als vermist' }).click()
  const form = page.getByRole('dialog', { name: 'Melden als vermist' })
  const words = form.getByLabel('Waar, en wat weet u verder?')
  await words.fill(happened)
  const answer = await page.evaluate(async (caseId) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
    const body = JSON.stringify({ lastSeenOn: '2024-01-07', words: 'Al gemeld.' })
    const asked = { method: 'POST', headers, body }
    return (await fetch(`/api/v1/cases/${caseId}/missing-reports`, asked)).status
  }, path.split('/')[2])
  expect(answer).toBe(201)
  await page.clock.install()
  await page.clock.fastForward(40_000)
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  })
  await page.getByText('Al gemeld.').first().waitFor({ state: 'attached' })
  expect(await words.inputValue()).toBe(happened)
  await person.close()
})

/** The first woman of her list. @returns the path of her case */
async function firstCase(page: Page): Promise<string> {
  await page.goto('/cases')
  const link = page.locator('main a[href^="/cases/"]').first()
  const [, , caseId] = (await link.getAttribute('href'))?.split('/') ?? []
  return `/cases/${caseId}`
}

async function openSafety(page: Page): Promise<void> {
  await settle(page)
  await page.getByRole('tab', { name: 'Veiligheid' }).click()
  await settle(page)
}
