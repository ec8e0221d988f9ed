import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from './harness/browser.ts'
import { tabTo } from './harness/keyboard.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import { goWithin, settle } from './harness/screens.ts'

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

const firstRow = (page: Page) => page.locator('main table tbody tr').first()

test('a contact on the street is logged from the caseload in five taps', async () => {
  const person = await openPerson(browser, product, { width: 360 })
  const { page } = person
  await signInAs(person, 'Casemanager B. Wilg')
  await settle(page)
  let taps = 0
  const tap = async (name: string, role: 'link' | 'radio' | 'button') => {
    await page.locator('main').getByRole(role, { name }).first().tap()
    taps += 1
  }
  await tap('Contact vastleggen', 'link')
  await page.getByRole('heading', { name: 'Contact vastleggen' }).waitFor()
  await tap('Gesproken', 'radio')
  await tap('Op straat', 'radio')
  await tap('Bewaren', 'button')
  await page.getByText('is vastgelegd').waitFor()
  expect(taps).toBeLessThanOrEqual(5)
  await page.getByRole('link', { name: 'Naar de lijst' }).tap()
  await page.getByRole('heading', { name: 'Contact vastleggen' }).waitFor({ state: 'detached' })
  await settle(page)
  const rows = await page.locator('main table tbody tr').allTextContents()
  expect(rows.filter((row) => /Gesproken\s*vandaag/i.test(row))).toHaveLength(1)
  await person.close()
})

test('an attempt takes two taps, and does not count as spoken with', async () => {
  const person = await openPerson(browser, product, { width: 360 })
  const { page } = person
  await signInAs(person, 'Casemanager E. Hazelaar')
  await settle(page)
  const spoken = await firstRow(page).textContent()
  expect(spoken).toMatch(/\d+ dagen/)
  await page.locator('main').getByRole('button', { name: 'Niet bereikt' }).first().tap()
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button').last().tap()
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor({ state: 'detached' })
  await settle(page)
  expect((await firstRow(page).textContent())?.match(/\d+ dagen/)).toEqual(
    spoken?.match(/\d+ dagen/),
  )
  await person.close()
})

test('the keyboard alone logs a contact', async () => {
  const person = await openPerson(browser, product)
  const { page } = person
  await signInAs(person, 'Casemanager D. Olm')
  await settle(page)
  await tabTo(page, /Contact vastleggen/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Contact vastleggen' }).waitFor()
  await tabTo(page, /Gesproken/)
  await page.keyboard.press('Space')
  await tabTo(page, /Op straat/)
  await page.keyboard.press('Space')
  await tabTo(page, /Notitie|Alleen haar eigen team/)
  await page.keyboard.type('Kort gesproken. 🙂')
  await tabTo(page, /Bewaren/)
  await page.keyboard.press('Enter')
  await page.getByText('is vastgelegd').waitFor()
  await tabTo(page, /Naar de casus/)
  await page.keyboard.press('Enter')
  await page.getByText('Kort gesproken. 🙂').first().waitFor()
  await person.close()
})

test('what another wrote of her while a form was open is said, and not overwritten', async () => {
  const people = [await openPerson(browser, product), await openPerson(browser, product)] as const
  for (const person of people) {
    await signInAs(person, 'Casemanager B. Wilg')
    await settle(person.page)
    await firstRow(person.page).getByRole('link').first().click()
  }
  const [one, other] = people.map(({ page }) => ({ page, form: page.getByRole('dialog') }))
  if (!one || !other) throw new Error('There are two.')
  const wish = (page: Page) => page.locator('.safe-contact')
  for (const { page } of [one, other]) {
    await settle(page)
    await wish(page).getByRole('button', { name: 'Wijzigen' }).click()
  }
  await other.form.getByLabel('Wanneer').fill('Nooit na achten.')
  await other.form.getByRole('button', { name: 'Bewaren' }).click()
  await other.form.waitFor({ state: 'detached' })

  // Back at a tab that she left for a while, everything on it is read anew.
  await one.page.clock.install()
  await one.page.clock.fastForward(40_000)
  await one.page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  })
  await one.page.getByText('Nooit na achten.').first().waitFor({ state: 'attached' })
  await one.form.getByLabel('Wanneer').fill('Altijd.')
  await one.form.getByRole('button', { name: 'Bewaren' }).click()
  await one.form.getByText('Iemand anders heeft dit net veranderd.').waitFor()
  await other.page.reload()
  await wish(other.page).getByText('Nooit na achten.').waitFor()
  for (const person of people) await person.close()
})

test('a form that is open for one woman does not stay open over another', async () => {
  const person = await openPerson(browser, product, { width: 360 })
  const { page } = person
  await signInAs(person, 'Casemanager B. Wilg')
  await settle(page)
  const links = await page.locator('main a[href^="/cases/"]').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  const [one, other] = [
    ...new Set(hrefs.filter((href) => /^\/cases\/[0-9a-f-]{36}$/.test(href ?? ''))),
  ]
  if (!one || !other) throw new Error('She has two.')
  await page.goto(one)
  await settle(page)
  await goWithin(page, other)
  await settle(page)
  await page.locator('.safe-contact').getByRole('button').first().click()
  await page.getByRole('dialog').getByLabel('Wanneer').fill('Alleen haar.')
  // As a phone goes back: to the case that she had open before, of which all is known still.
  await page.goBack()
  await page.waitForURL(`**${one}`)
  await settle(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.locator('.safe-contact').getByRole('button').first().click()
  expect(await page.getByRole('dialog').getByLabel('Wanneer').inputValue()).not.toBe('Alleen haar.')
  await person.close()
})
