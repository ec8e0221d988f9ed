import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage({ STAPTEAM_DEMO_DATE: '2023-07-10' })

/** What a colleague reads who knows of her case and does not work on it. */
const thin = 'U werkt niet in haar team'

/** How many have passed on, as the coordinator reads it on her first screen. */
async function handedOver(): Promise<string> {
  const { page, close } = await openAs('Coördinator A. Linde')
  const progress = await page
    .getByText(/^\d+ van 10$/)
    .first()
    .textContent()
  await close()
  return progress ?? ''
}

/** Presses a verb and answers the question that it asks. */
async function sayYes(page: Page, verb: string): Promise<void> {
  await settle(page)
  await page.locator('main').getByRole('button', { name: verb }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: verb }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
}

/** Her list is read anew, as when she comes back to the page; the note is still there, and arrives. */
async function keepsWhatWasTyped(page: Page, note: string): Promise<void> {
  await page.clock.setFixedTime(Date.now() + 40_000)
  const read = page.waitForResponse(/\/cases\?scope=open/)
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  )
  await read
  await settle(page)
  expect(await page.getByLabel('Notitie').inputValue()).toBe(note)
  await page.locator('main').getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Deze casus is intussen overgedragen').waitFor()
}

test('a warm handover before 1 August', async () => {
  expect(await handedOver()).toBe('5 van 10')

  // Who leaves proposes it to somebody at IrisZorg, as was planned, and adds what the record lacks.
  const giver = await openAs('Casemanager G. Varen', '/cases')
  await giver.page
    .getByRole('link', { name: /verre toren/ })
    .first()
    .click()
  await settle(giver.page)
  await giver.page.getByRole('button', { name: 'Overdracht voorstellen' }).click()
  const dialog = giver.page.getByRole('dialog')
  await dialog.getByLabel('Aan wie').selectOption({ label: 'B. Wilg, IrisZorg' })
  await dialog.getByRole('button', { name: 'Voorstellen' }).click()
  await dialog.waitFor({ state: 'detached' })
  const casePath = new URL(giver.page.url()).pathname
  await giver.page.getByRole('link', { name: 'Naar de overdracht' }).click()
  await settle(giver.page)
  await giver.page.getByRole('button', { name: 'Aanvullen' }).click()
  await dialog.getByLabel('Afspraken').fill('Donderdag om elf uur, zij kiest de plek.')
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.waitFor({ state: 'detached' })
  const handoverPath = new URL(giver.page.url()).pathname

  // Who was asked sees the case only once she has accepted.
  const receiver = await openAs('Casemanager B. Wilg', casePath)
  await receiver.page.getByText(thin).waitFor()
  await receiver.page.goto('/handovers')
  await settle(receiver.page)
  await receiver.page
    .getByRole('link', { name: /verre toren/ })
    .first()
    .click()
  await sayYes(receiver.page, 'Aanvaarden')
  await receiver.page.getByText('Donderdag om elf uur').waitFor()

  // Both meet her together; the new one writes the contact down, and that it was the introduction.
  await receiver.page.goto(`${casePath}/log-contact`)
  await settle(receiver.page)
  await receiver.page.getByRole('radio', { name: 'Gesproken', exact: true }).check({ force: true })
  await receiver.page.locator('main').getByRole('button', { name: 'Bewaren' }).click()
  await receiver.page.getByText('is vastgelegd').waitFor()
  await receiver.page.goto(handoverPath)
  await settle(receiver.page)
  await receiver.page.getByRole('button', { name: 'Kennismaking vastleggen' }).click()
  const meeting = receiver.page.getByRole('dialog')
  await meeting.getByRole('radio', { name: 'Zij sprak met ons beiden' }).check({ force: true })
  await meeting
    .getByRole('radio', { name: /ma 10 jul/ })
    .first()
    .check({ force: true })
  await meeting.getByRole('button', { name: 'Vastleggen' }).click()
  await meeting.waitFor({ state: 'detached' })
  await sayYes(receiver.page, 'Gelezen en bevestigen')
  await receiver.page.getByText('Gelezen en bevestigd door B. Wilg').waitFor()
  const actions = receiver.page.getByRole('button', { name: 'Acties overdragen' })
  if (await actions.isVisible()) await sayYes(receiver.page, 'Acties overdragen')

  // Who leaves is writing a contact down when it passes.
  const note = 'Zij vroeg of ik haar nog eens bel.'
  await giver.page.goto(`${casePath}/log-contact`)
  await giver.page.getByRole('radio', { name: 'Gesproken', exact: true }).check({ force: true })
  await giver.page.getByLabel('Notitie').fill(note)

  // Then it passes, warmly, and the old one does not see the case any more.
  await sayYes(receiver.page, 'Overdracht voltooien')
  await receiver.page.getByText('voltooid, warm').first().waitFor()
  await keepsWhatWasTyped(giver.page, note)
  await giver.page.goto(casePath)
  await giver.page.getByText(thin).waitFor()
  expect(await handedOver()).toBe('6 van 10')
  await giver.close()
  await receiver.close()
})

test('on a phone the round stands as cards, with who is late and what is missing', async () => {
  const { page, close } = await openAs('Coördinator A. Linde', '/handovers', 360)
  await page.getByRole('link', { name: 'Vóór 1 augustus 2023' }).click()
  await settle(page)
  const late = page.getByRole('row').filter({ hasText: 'te laat' })
  expect(await late.count()).toBe(1)
  expect(await late.textContent()).toMatch(/gele vlieger.*kennismaking/s)
  await close()
})
