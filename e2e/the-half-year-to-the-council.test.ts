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

async function openAs(role: string, path: string, width = 1440) {
  const person = await openPerson(browser, product, { width })
  await signInAs(person, role)
  await person.page.goto(path)
  await settle(person.page)
  return person
}

async function confirm(page: Page, verb: string) {
  await settle(page)
  await page.getByRole('button', { name: verb, exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Approved by the process director and the policy officer; published by the coordinator. */
async function sendOut(page: Page) {
  await settle(page)
  await page.getByRole('button', { name: 'Controleren' }).click()
  await page.getByText('veilig gebleken').waitFor()
  const { pathname } = new URL(page.url())
  for (const role of ['Procesregisseur T. Ceder', 'Beleidsmedewerker']) {
    const person = await openAs(role, pathname)
    await confirm(person.page, 'Akkoord geven')
    await person.close()
  }
  await page.reload()
  await confirm(page, 'Publiceren')
  await page.getByText('gepubliceerd', { exact: true }).waitFor()
}

test('a half-year beside the one before, with what the coordinator says of it', async () => {
  const words = 'De groep bleef even groot.'
  const { page, close } = await openAs('Coördinator A. Linde', '/monitor')
  await page.getByRole('button', { name: 'Vorig halfjaar' }).click()
  await page.getByText('zaterdag 1 juli 2023').waitFor()
  const stays = page.getByRole('table', { name: 'Time-out', exact: true })
  await stays.getByRole('columnheader', { name: 'Periode ervoor' }).waitFor()
  await page.getByRole('button', { name: 'Toelichting schrijven' }).click()
  await page.getByLabel('Wat zeggen deze cijfers?').fill(words)
  await page.getByText('Concept bewaard').waitFor({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Toelichting vastleggen' }).click()
  await page.getByText('versie 1').waitFor()
  await close()

  const director = await openAs('Procesregisseur T. Ceder', '/monitor')
  await director.page.getByRole('button', { name: 'Vorig halfjaar' }).click()
  await director.page.getByText(words).waitFor()
  // Scores are not hers to read: of the women assessed she reads a band.
  const change = director.page.getByRole('table', { name: 'Verandering per leefgebied' }).first()
  await change.getByText('minder dan 10').first().waitFor()
  await director.close()
})

test('the half-year to the council', async () => {
  const { page, close } = await openAs('Coördinator A. Linde', '/publications')
  await page.getByRole('button', { name: 'Editie opstellen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Periode').selectOption('2023-H2')
  await dialog.getByLabel('Tekst bij de cijfers').fill('Het eerste halfjaar na de borging.')
  await dialog.locator('button[type="submit"]').click()
  await page.getByRole('heading', { name: 'Wat er gezegd wordt' }).waitFor()

  // No figure is said exactly, and one that is withheld says why.
  await page.getByText('19 tot en met 28').waitFor()
  await page.getByRole('heading', { name: 'Wat een lezer kan uitrekenen' }).waitFor()

  // Who may not publish yet reads why.
  const publish = page.getByRole('button', { name: 'Publiceren', exact: true })
  expect(await publish.getAttribute('aria-disabled')).toBe('true')
  await sendOut(page)
  await close()
})

test('why a figure is withheld', async () => {
  const { page, close } = await openAs('Coördinator A. Linde', '/publications', 360)
  await page.getByRole('link', { name: 'Waarom editie 4 dit zo zegt' }).click()
  await page.getByText('niet gegeven').first().waitFor()
  const reasons = page.getByText(/^(Er zijn te weinig mensen|Hoe dit cijfer ook gezegd wordt)/)
  await expect.poll(() => reasons.count(), { timeout: 20_000 }).toBeGreaterThan(0)
  await close()
})

test('a correction, and anybody reads it without signing in', async () => {
  const { page, close } = await openAs('Coördinator A. Linde', '/publications')
  await page.getByRole('button', { name: 'Editie 4 verbeteren' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Wat was er mis?').fill('Een contact is later vastgelegd.')
  await dialog.locator('button[type="submit"]').click()
  await page.getByRole('heading', { name: 'Wat er gezegd wordt' }).waitFor()
  await sendOut(page)
  await page.goto('/publications')
  await page.getByText('verbeterd door 5').waitFor()
  await close()

  const context = await browser.newContext({ javaScriptEnabled: false })
  const reader = await context.newPage()
  await reader.goto(`${product.origin}/publicaties/nijmegen`)
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain('2023')
  await reader.getByText('Deze editie verbetert editie 4').waitFor()
  await reader.getByRole('link', { name: 'Editie 4' }).click()
  await reader.getByText('deze editie is verbeterd').waitFor()
  await context.close()
})
