import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listNewBarriers } from './harness/barriers.ts'
import { closeWindows, theBrowser } from './harness/browser.ts'
import type { Person } from './harness/person.ts'
import { openPerson, signInAs } from './harness/person.ts'
import type { Product } from './harness/product.ts'
import { startProduct } from './harness/product.ts'
import { settle } from './harness/screens.ts'

let product: Product
let browser: Browser
let person: Person
beforeAll(async () => {
  product = await startProduct()
  browser = await theBrowser()
  person = await openPerson(browser, product, { width: 360 })
})
afterAll(async () => {
  await closeWindows()
  await product.stop()
})

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).tap()

/** The side of life that is at hand. */
const shown = (page: Page) => page.locator('.assessment__step--shown')

// The steps follow each other, as they do for who assesses.
describe('half-yearly assessment', () => {
  let path: string

  test('what is due stands on the first screen and leads to where it is done', async () => {
    const { page } = person
    await signInAs(person, 'Casemanager B. Wilg')
    await settle(page)
    const due = page.locator('.signal', { hasText: 'Meting te' }).first()
    await due.getByRole('link', { name: 'Meting doen' }).tap()
    await page.getByRole('heading', { name: 'Meting', exact: true }).waitFor()
    path = new URL(page.url()).pathname
    expect(await page.getByRole('radio', { name: 'Tussenmeting' }).isChecked()).toBe(true)
  })

  test('one side of life per step, the earlier score beside it', async () => {
    const { page } = person
    await settle(page)
    await press(page, 'Beginnen')
    await shown(page).getByRole('heading', { name: 'Financiën' }).waitFor()
    expect(await page.locator('.assessment__step:visible').count()).toBe(1)
    expect(await shown(page).textContent()).toMatch(/Vorige keer \(.+\): |Niet eerder/)
    await shown(page).getByRole('radio', { name: '3', exact: true }).first().tap()
    await shown(page).getByLabel('Waarom?').fill('De post is op orde.')
    await page.getByText('Bewaard', { exact: true }).waitFor()
    expect(await listNewBarriers(page)).toEqual([])
  })

  test('what was typed is still there after a reload', async () => {
    const { page } = person
    await page.goto(path)
    await page.getByText('U gaat verder waar u was').waitFor()
    await press(page, 'Beginnen')
    expect(await shown(page).getByLabel('Waarom?').inputValue()).toBe('De post is op orde.')
    expect(
      await shown(page).getByRole('radio', { name: '3', exact: true }).first().isChecked(),
    ).toBe(true)
  })

  test('not assessed is an answer, and a side left open is named at the end', async () => {
    const { page } = person
    await press(page, 'Volgende')
    for (let step = 2; step <= 13; step += 1) {
      await shown(page)
        .getByText(/Niet beoordeeld/)
        .first()
        .waitFor()
      if (step !== 5) await shown(page).getByRole('radio', { name: 'Niet beoordeeld' }).tap()
      if (step < 13) await press(page, 'Volgende')
    }
    await press(page, 'Meting vastleggen')
    await page.getByText('Er ontbreekt nog 1 leefgebied.').waitFor()
    await shown(page).getByRole('heading', { name: 'Huiselijke relaties' }).waitFor()
    await shown(page).getByRole('radio', { name: /^1/ }).first().tap()
    await shown(page).getByLabel('Waarom?').fill('Veel ruzie thuis.')
    for (let step = 5; step < 13; step += 1) await press(page, 'Volgende')
    await press(page, 'Meting vastleggen')
    await page.getByText('De meting is vastgelegd').waitFor()
  })

  test('at the end stands how it went, as a chart, in words and in a table', async () => {
    const { page } = person
    await settle(page)
    expect(await page.getByRole('img', { name: /eerste naar de laatste/ }).count()).toBe(1)
    const rows = page.getByRole('table').getByRole('row')
    expect(await rows.filter({ hasText: /^Financiën/ }).textContent()).toMatch(/3 \(ma 8 jan\)/)
    expect(await page.locator('main').textContent()).toMatch(
      /Lotsverbetering is: van de eerste naar de laatste meting/,
    )
    expect(await listNewBarriers(page)).toEqual([])
  })

  test('the plan asks for a goal where it went badly, and her draft is gone', async () => {
    const { page } = person
    await page.getByRole('link', { name: 'Naar het plan' }).tap()
    await page.getByRole('heading', { name: 'Doelen' }).waitFor()
    await settle(page)
    expect(await page.locator('main').textContent()).toContain('Huiselijke relaties')
    expect(await listNewBarriers(page)).toEqual([])
    await page.goto(path)
    await settle(page)
    expect(await page.getByText('U gaat verder waar u was').count()).toBe(0)
  })

  test('words of the programme’s own are loaded on a screen, and the next assessment asks them', async () => {
    const admin = await openPerson(browser, product)
    await signInAs(admin, 'Functioneel beheerder S. Acacia')
    await admin.page.goto('/instruments')
    await settle(admin.page)
    await admin.page.getByLabel('Naam').fill('Onze eigen lijst')
    await admin.page.getByLabel('Bron').fill('Eigen woorden van het team')
    const day = admin.page.getByRole('group', { name: 'Geldt vanaf' }).getByRole('textbox')
    for (const [nth, part] of ['8', '1', '2024'].entries()) await day.nth(nth).fill(part)
    const list = admin.page.getByLabel('Leefgebieden, één per regel')
    await admin.page.getByRole('button', { name: 'Begin met de versie van nu' }).click()
    const present = await list.inputValue()
    expect(present.split('\n')).toHaveLength(13)
    await list.fill(`${present}\nfinances;Nog eens geld`)
    await admin.page.getByText('Regel 14: deze code staat er al').waitFor()
    await list.fill(`${present}\nrest\tRust en slaap`)
    await admin.page.getByRole('button', { name: 'Versie laden' }).click()
    const row = admin.page.getByRole('row').filter({ hasText: 'Onze eigen lijst' })
    await row.getByText('geldt nu').waitFor()
    expect(await row.textContent()).toMatch(/14/)
    expect(await listNewBarriers(admin.page)).toEqual([])
    await admin.close()
    const { page } = person
    await page.goto(path)
    await settle(page)
    await press(page, 'Beginnen')
    // One step at a time shows on a phone; the last one waits its turn.
    const steps = page.locator('section.assessment__step')
    expect(await steps.count()).toBe(14)
    expect(await steps.filter({ hasText: 'Rust en slaap' }).count()).toBe(1)
  })
})
