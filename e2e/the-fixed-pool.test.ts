import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listNewBarriers } from './harness/barriers.ts'
import { closeWindows, theBrowser } from './harness/browser.ts'
import type { Look } from './harness/person.ts'
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

async function openAs(name: string, path: string, look: Look = {}) {
  const person = await openPerson(browser, product, look)
  await signInAs(person, name)
  await person.page.goto(path)
  await settle(person.page)
  return person
}

const inPool = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(name) })

async function fillDay(group: Locator, [day, month, year]: readonly [string, string, string]) {
  const parts = group.getByRole('textbox')
  await parts.nth(0).fill(day)
  await parts.nth(1).fill(month)
  await parts.nth(2).fill(year)
}

async function save(page: Page, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await settle(page)
}

// The steps follow each other, as they do for who leads a team.
describe('a fixed pool of case managers who meet a profile', () => {
  test('hours by period: two at once are refused, and the next begin when the first have ended', async () => {
    const { page, close } = await openAs('Teamleider J. Beuk', '/staffing')
    const own = inPool(page, 'B. Wilg, casemanager')
    const record = async () => {
      await own.getByRole('button', { name: 'Uren vastleggen' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Uren per week').fill('24')
      await fillDay(dialog.getByRole('group', { name: 'Vanaf' }), ['15', '1', '2024'])
    }
    await record()
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Voor die dagen zijn al uren vastgelegd.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click()
    await own
      .getByRole('listitem')
      .filter({ hasText: /^20 uur per week/ })
      .getByRole('button', { name: 'Beëindigen' })
      .click()
    const last = page.getByRole('dialog').getByRole('group', { name: 'Laatste dag' })
    await fillDay(last, ['14', '1', '2024'])
    await save(page, 'Opslaan')
    await record()
    await save(page, 'Opslaan')
    expect(await own.textContent()).toMatch(/24 uur per week, vanaf ma 15 jan/)
    await close()
  })

  test('the profile is a list of the programme’s own, changed from a day on and with its reason', async () => {
    const look = { width: 360, language: 'en' } as const
    const { page, close } = await openAs('Process director T. Ceder', '/staffing/profile', look)
    await page.getByRole('button', { name: 'Change the list' }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Add a point' }).tap()
    const added = dialog.getByRole('group', { name: 'Point 6' })
    await added.getByLabel('In Dutch').fill('Kent de straten waar zij komt')
    await dialog.getByRole('button', { name: 'Save the list' }).tap()
    await dialog.getByText('Write the point down, in 3 to 200 signs.').waitFor()
    await added.getByLabel('In English').fill('Knows the streets where she goes')
    await dialog.getByLabel('Why').fill('Asked for by the team after this autumn.')
    expect(await listNewBarriers(page)).toEqual([])
    await save(page, 'Save the list')
    const now = page.getByRole('region', { name: 'Counts now' })
    expect(await now.getByRole('listitem').count()).toBe(6)
    const versions = page.getByRole('region', { name: 'Earlier lists' })
    expect(await versions.textContent()).toMatch(
      /after this autumn.*T\. Ceder.*from the beginning/s,
    )
    expect(await listNewBarriers(page)).toEqual([])
    await close()
  })

  test('somebody else confirms a point of hers, and never she herself', async () => {
    const point = 'Kent de straten waar zij komt'
    const worker = await openAs('Casemanager B. Wilg', '/staffing', { width: 360 })
    const hers = worker.page.getByRole('listitem').filter({ hasText: point })
    expect(await hers.textContent()).toMatch(/niet vastgesteld/)
    expect(await worker.page.getByRole('button', { name: 'Vaststellen' }).count()).toBe(0)
    const lead = await openAs('Teamleider J. Beuk', '/staffing')
    const own = inPool(lead.page, 'B. Wilg, casemanager')
    const row = own.getByRole('listitem').filter({ hasText: point })
    await row.getByRole('button', { name: 'Vaststellen' }).click()
    await row.getByText('vastgesteld door J. Beuk op ma 8 jan').waitFor()
    await worker.page.reload()
    await hers.getByText('vastgesteld door J. Beuk').waitFor()
    await worker.close()
    await lead.close()
  })

  test('capacity stands against the caseload, and matches come with their reasons', async () => {
    const { page, close } = await openAs('Coördinator A. Linde', '/staffing')
    const hours = page.getByRole('region', { name: 'Uren en casussen' })
    expect(await hours.getByRole('row').filter({ hasText: 'B. Wilg' }).textContent()).toMatch(
      /Gevraagd.*(genoeg|te weinig)/s,
    )
    await page.goto('/cases')
    await settle(page)
    const path = await page.locator('main a[href^="/cases/"]').first().getAttribute('href')
    await page.goto(`${path}/matches`)
    await settle(page)
    const rows = page.getByRole('row')
    expect(await rows.filter({ hasText: 'B. Wilg' }).textContent()).toMatch(
      /(vrij|te weinig).*6 van 6 punten.*organisatie/s,
    )
    expect(await rows.count()).toBeGreaterThan(2)
    expect(await listNewBarriers(page)).toEqual([])
    await close()
  })

  test('a vacancy has a day to fill it by, and is filled', async () => {
    const { page, close } = await openAs('Teamleider J. Beuk', '/staffing', { width: 360 })
    await page.getByRole('button', { name: 'Vacature openen' }).tap()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Uren per week').fill('8')
    await fillDay(dialog.getByRole('group', { name: 'Vervuld vóór of op' }), ['7', '1', '2024'])
    await dialog.getByRole('button', { name: 'Vacature openen' }).tap()
    await dialog.getByText('Die dag is al geweest.').waitFor()
    await fillDay(dialog.getByRole('group', { name: 'Vervuld vóór of op' }), ['15', '1', '2024'])
    await save(page, 'Vacature openen')
    const row = page.getByRole('row').filter({ hasText: 'ma 15 jan' })
    await row.getByText('open, bijna tijd').waitFor()
    await row.getByRole('button', { name: 'Vervuld', exact: true }).tap()
    await save(page, 'Opslaan')
    await row.getByText('op tijd vervuld').waitFor()
    await close()
  })
})
