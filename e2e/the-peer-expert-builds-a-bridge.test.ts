import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

const note = 'Zij vroeg of ik de eerste keer naast haar zit.'

/** Presses a verb and answers the question that it asks. */
async function sayYes(page: Page, verb: string): Promise<void> {
  await settle(page)
  await page.getByRole('button', { name: verb }).first().click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: verb }).click()
  await question.waitFor({ state: 'detached' })
}

/** What her case manager finds among the notes of the peer expert. */
async function herTeamReads(casePath: string): Promise<boolean> {
  const { page, close } = await openAs(manager, casePath, 1440)
  await page.getByRole('tab', { name: 'Notities' }).click()
  await page.getByText('Wat de ervaringsdeskundige met haar team heeft gedeeld').waitFor()
  await settle(page)
  const seen = await page.getByText(note).isVisible()
  await close()
  return seen
}

let manager = ''

test('the peer expert builds a bridge', async () => {
  const { page, close } = await openAs('Ervaringsdeskundige', '/', 360)

  // Her first screen: how to approach her before anything else; a name only when she asks for it.
  const card = page.locator('.case-cards__card').first()
  await card.getByText(/Roepnaam:/).waitFor({ state: 'detached' })
  await card.getByRole('button', { name: 'Roepnaam tonen' }).click()
  await card.getByText(/Roepnaam:/).waitFor()
  manager = await responsibleOn(card)
  await card.getByRole('link').first().click()
  await page.waitForURL('**/cases/*')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const casePath = new URL(page.url()).pathname

  // What she writes is hers, until she shares it; and hers again once she withdraws that.
  await settle(page)
  await page.getByRole('tab', { name: 'Notities' }).click()
  await page.getByRole('button', { name: 'Notitie schrijven' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Notitie').fill(note)
  await dialog.getByRole('button', { name: 'Bewaren' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(note).waitFor()
  expect(await herTeamReads(casePath)).toBe(false)
  await sayYes(page, 'Delen met haar team')
  expect(await herTeamReads(casePath)).toBe(true)
  await sayYes(page, 'Delen intrekken')
  expect(await herTeamReads(casePath)).toBe(false)

  // Care broke off before; she goes with her, and what came of it is known.
  await page.getByRole('button', { name: 'Brug leggen' }).click()
  await dialog.getByLabel('Waar begon het?').selectOption({ label: 'Op straat' })
  await dialog.getByLabel('Naar welke zorg').selectOption({ label: 'Rechtshulp' })
  await dialog.getByLabel('Welke zorg brak eerder af?').selectOption({ label: 'Schuldhulp' })
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.goto('/')
  await settle(page)
  const bridge = page.locator('li', { hasText: 'Op straat naar rechtshulp' })
  await bridge.getByText('Loopt').waitFor()
  await bridge.getByRole('button', { name: 'Wat kwam ervan?' }).click()
  await dialog.getByRole('radio', { name: 'Zij bleef in zorg' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Vastleggen' }).click()
  await bridge.waitFor({ state: 'detached' })
  await page.goto(casePath)
  await bridge.getByText(/Zij bleef in zorg op/).waitFor()
  await close()
}, 180_000)

// As people sign in here: by role and name.
async function responsibleOn(card: ReturnType<Page['locator']>): Promise<string> {
  const words = await card.getByText(/^Verantwoordelijk:/).textContent()
  return `Casemanager ${words?.replace('Verantwoordelijk: ', '') ?? ''}`
}
