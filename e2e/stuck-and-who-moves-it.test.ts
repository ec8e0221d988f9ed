import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

const question = 'Wie laat iemand toe die haar hond niet achterlaat?'

async function fill(page: Page, verb: string, say: (dialog: Locator) => Promise<void>) {
  await settle(page)
  await page.getByRole('button', { name: verb, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await say(dialog)
  await dialog.locator('button[type="submit"]').click()
  await dialog.waitFor({ state: 'detached' })
}

test('stuck, and who moves it', async () => {
  // A case manager is stuck, and asks: the question, and not the case.
  const manager = await openAs('Casemanager', '/cases', 360)
  await manager.page.getByRole('main').getByRole('link').first().click()
  await manager.page.getByRole('heading', { name: 'Opschaling' }).waitFor()
  await fill(manager.page, 'Vraag opschalen', async (dialog) => {
    await dialog.getByLabel('Aan wie vraagt u het?').selectOption({ label: 'de procesregisseur' })
    await dialog.getByLabel('Wat is de vraag?').fill(question)
    await dialog.getByLabel('Wat is al geprobeerd?').fill('Alle huizen gebeld.')
  })
  await manager.page.getByRole('link', { name: 'Ligt bij de procesregisseur' }).first().click()
  await manager.page.getByRole('heading', { name: 'De niveaus' }).waitFor()
  const { pathname } = new URL(manager.page.url())

  // The process director sees first what waits, reads the question, and decides.
  const director = await openAs('Procesregisseur T. Ceder', '/')
  await director.page.getByRole('heading', { name: 'Opschaling' }).waitFor()
  await settle(director.page)
  expect(await director.page.getByText(question).count()).toBe(0)
  await director.page.goto(pathname)
  await director.page.getByText(question).waitFor()
  await fill(director.page, 'Beantwoorden', async (dialog) => {
    await dialog.getByLabel('Een besluit').check()
    await dialog.getByLabel('Wat is het antwoord?').fill('De opvang maakt een uitzondering.')
  })
  await director.page.getByText('Besloten door de procesregisseur').waitFor()
  await director.close()

  // The answer is there, and it goes back down.
  await manager.page.reload()
  await manager.page.getByText('De opvang maakt een uitzondering.').waitFor()
  await fill(manager.page, 'Afschalen', async () => undefined)
  await manager.page.getByText('Afgeschaald naar het team').waitFor()
  await manager.close()
})
