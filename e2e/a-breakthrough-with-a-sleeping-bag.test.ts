import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

const jpeg = { name: 'bon.jpg', mimeType: 'image/jpeg' }
// What the screen shows is a picture as good as any.
const photo = async (of: Page) => ({ ...jpeg, buffer: await of.screenshot({ type: 'jpeg' }) })
const webPage = { ...jpeg, buffer: Buffer.from('<!doctype html>') }

/** How much and for what; the rest of the form stands as it is. */
async function fill(on: Page, euros: string): Promise<void> {
  await settle(on)
  await on.getByLabel('Bedrag in euro').fill(euros)
  await on.getByRole('radio', { name: 'Slaapzak' }).check({ force: true })
  await on.getByRole('radio', { name: 'Doorbraak' }).check({ force: true })
}

const save = (on: Page) => on.getByRole('button', { name: 'Vastleggen', exact: true }).click()

test('a breakthrough with a sleeping bag', async () => {
  // On a phone, from the caseload, without opening the case; what is no picture is not taken.
  const street = await openAs('Casemanager A. Linde', '/cases', 360)
  await street.page
    .getByRole('link', { name: /^Uitgave vastleggen/ })
    .first()
    .click()
  await fill(street.page, '49,95')
  await street.page.getByLabel('Foto van de bon').setInputFiles(webPage)
  await save(street.page)
  await street.page.getByText('Dit is geen foto en geen PDF').waitFor()
  await street.page.getByLabel('Foto van de bon').setInputFiles(await photo(street.page))
  await street.page.getByRole('button', { name: 'Toevoegen' }).click()
  await street.page.getByText('De uitgave is vastgelegd').waitFor()

  // On the case it stands with its receipt; the picture is seen and not saved.
  await street.page.getByRole('link', { name: 'Naar de casus' }).click()
  await settle(street.page)
  await street.page.getByRole('tab', { name: 'Flexbudget' }).click()
  const bag = street.page.locator('li', { hasText: '49,95' }).first()
  await bag.getByText('Slaapzak, doorbraak').waitFor()
  await bag.getByRole('button', { name: 'Bon bekijken' }).click()
  const picture = street.page.getByRole('img', { name: /^Bon van/ })
  await picture.waitFor()
  const widthOf = () => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)
  await expect.poll(widthOf, { timeout: 20_000 }).toBe(360)
  await street.page.keyboard.press('Escape')

  // What is to be spent never exceeds what is free; money that was spent beyond it is on record.
  const dialog = street.page.getByRole('dialog')
  await street.page.getByRole('button', { name: 'Uitgave vastleggen' }).click()
  await fill(street.page, '2500')
  await street.page.getByRole('radio', { name: 'Nee, dit is het plan' }).check({ force: true })
  await save(street.page)
  await dialog.getByText(/te weinig\. Kies een lager bedrag/).waitFor()
  await street.page.getByRole('radio', { name: 'Ja, uitgegeven' }).check({ force: true })
  await save(street.page)
  await dialog.waitFor({ state: 'detached' })
  await street.page.getByText('Nog geen dekking').first().waitFor()
  await street.close()

  // Her organisation manager decides, sees the receipt, and accounts for it without her.
  const manager = await openAs('Teamleider J. Beuk', '/flex-budget', 1440)
  const waiting = manager.page.locator('li', { hasText: '2.500,00' }).first()
  await waiting.getByRole('button', { name: 'Beslissen' }).click()
  const decision = manager.page.getByRole('dialog')
  await decision
    .getByRole('radio', { name: 'Voor eigen rekening van de organisatie' })
    .check({ force: true })
  await decision.getByLabel('Waarom').fill('Het was nodig.')
  await decision.getByRole('button', { name: 'Vastleggen', exact: true }).click()
  await decision.waitFor({ state: 'detached' })
  await manager.page.getByText('Beslist door J. Beuk: Het was nodig.').waitFor()
  await manager.page.getByRole('link', { name: 'Verantwoording 2024' }).click()
  await manager.page
    .getByRole('cell', { name: /Uitgegeven, Slaapzak, doorbraak/ })
    .first()
    .waitFor()
  expect(await manager.page.locator('main').textContent()).not.toMatch(/STAP-|A\. Linde/)
  const [download] = await Promise.all([
    manager.page.waitForEvent('download'),
    manager.page.getByRole('link', { name: 'Opslaan als CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('flexbudget.csv')
  await manager.close()
}, 180_000)
