import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

async function fill(page: Page, verb: string, say: (dialog: Locator) => Promise<void>) {
  await settle(page)
  await page.getByRole('button', { name: verb, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await say(dialog)
  await dialog.locator('button[type="submit"]').click()
  await dialog.waitFor({ state: 'detached' })
}

const alias = 'groene lantaarn'
const said = 'Zij wil binnen wonen; de huisarts schrijft mee.'
const corrected = 'Zij wil binnen wonen; zij schrijft zelf, de huisarts helpt.'
const decided = 'Vraag de woningcorporatie om een gesprek.'

test('the case meeting', async () => {
  // The process director plans it, and the agenda is proposed from what asks for somebody.
  const director = await openAs('Procesregisseur T. Ceder', '/meetings')
  await fill(director.page, 'Overleg plannen', async (dialog) => {
    await dialog.getByLabel('Casuïstiekoverleg').check()
    await dialog.getByLabel('Waarover, of met wie van buiten').fill('extra, met de opvang')
    await dialog.getByLabel('D. Olm, casemanager').check()
    await dialog.getByLabel('A. Linde, coördinator').check()
  })
  await director.page.getByRole('link', { name: 'Casuïstiekoverleg: extra, met de opvang' }).click()
  await settle(director.page)
  await director.page.getByRole('button', { name: `Op de agenda: ${alias}` }).click()
  await director.page.getByRole('link', { name: new RegExp(alias) }).waitFor()
  const { pathname } = new URL(director.page.url())

  // Who was there is recorded once: the coordinator did not come.
  await fill(director.page, 'Vastleggen wie er was', (dialog) =>
    dialog.getByLabel('A. Linde, coördinator').uncheck(),
  )
  await fill(director.page, 'Besluit vastleggen', async (dialog) => {
    await dialog.getByLabel('Wat is besloten?').fill(`Bel over ${alias}.`)
    await dialog.getByLabel('Wie doet het?').selectOption({ label: 'D. Olm' })
    await dialog.locator('button[type="submit"]').click()
    await dialog.getByText('Hierin staat een naam, een nummer of een alias').waitFor()
    await dialog.getByLabel('Wat is besloten?').fill(decided)
    await dialog.getByLabel('Over welke casus?').selectOption({ index: 1 })
  })
  await director.page.getByText(decided, { exact: true }).waitFor()

  // Her case manager sees who else will read it, and writes the minutes on a phone.
  const manager = await openAs('Casemanager D. Olm', pathname, 360)
  await manager.page.getByRole('button', { name: `Verslag schrijven over ${alias}` }).click()
  await manager.page.getByText('Dit leest ook wie stuurt en erbij was: T. Ceder.').waitFor()
  await manager.page.getByLabel('Wat is er over haar gezegd?').fill(said)
  await manager.page.getByRole('dialog').locator('button[type="submit"]').click()
  await manager.page.getByRole('button', { name: `Verslag lezen over ${alias}` }).waitFor()
  await manager.page
    .getByRole('link', { name: new RegExp(alias) })
    .first()
    .click()
  await manager.page.getByRole('heading', { name: 'Besluiten over haar' }).waitFor()
  await manager.page.getByText('Besproken in een overleg').first().waitFor()

  // The director was there and reads it; the coordinator was not.
  await director.page.reload()
  await settle(director.page)
  await director.page.getByRole('button', { name: `Verslag lezen over ${alias}` }).click()
  await director.page.getByText(said, { exact: true }).waitFor()
  const coordinator = await openAs('Coördinator A. Linde', pathname)
  await coordinator.page.getByText(decided, { exact: true }).waitFor()
  await settle(coordinator.page)
  expect(await coordinator.page.getByRole('button', { name: /Verslag/ }).count()).toBe(0)
  await coordinator.close()

  // What was decided comes back on the next agenda until it is done.
  await director.page.goto('/meetings')
  await settle(director.page)
  const next = director.page.getByRole('table', { name: 'Wat er komt' }).getByRole('link')
  await next
    .filter({ hasText: /^Casuïstiekoverleg$/ })
    .first()
    .click()
  const back = director.page.getByRole('list', { name: 'Besluiten die terugkomen' })
  await back.getByText(decided, { exact: true }).waitFor()
  await manager.page.goto(pathname)
  await settle(manager.page)
  const done = manager.page.getByRole('button', { name: new RegExp(`^Gedaan.*${decided}`) })
  await done.click()
  await done.waitFor({ state: 'detached' })
  await director.page.reload()
  await director.page.getByRole('heading', { name: 'Wie is uitgenodigd' }).waitFor()
  await settle(director.page)
  expect(await back.getByText(decided, { exact: true }).count()).toBe(0)

  // Her case manager corrects what she wrote: what stood there stays for who works with her alone.
  const read = (page: Page) =>
    page.getByRole('button', { name: `Verslag lezen over ${alias}` }).click()
  const before = (page: Page) => page.getByText('Wat er eerder stond (1)')
  await read(manager.page)
  await manager.page.getByRole('button', { name: 'Verbeteren' }).click()
  await manager.page.getByLabel('Wat is er over haar gezegd?').fill(corrected)
  await manager.page.getByRole('dialog').locator('button[type="submit"]').click()
  await manager.page.getByText(corrected, { exact: true }).waitFor()
  await before(manager.page).click()
  await manager.page.getByText(said, { exact: true }).waitFor()
  await director.page.goto(pathname)
  await settle(director.page)
  await read(director.page)
  await director.page.getByText(corrected, { exact: true }).waitFor()
  await settle(director.page)
  expect(await before(director.page).count()).toBe(0)
  await director.close()
  await manager.close()
})
