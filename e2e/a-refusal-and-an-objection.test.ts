import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

async function doing(
  page: Page,
  verb: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await settle(page)
  await page.getByRole('button', { name: verb, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('a refusal and an objection', async () => {
  const lork = await openAs('Medewerker registratie R. Lork', '/', 1440)
  const { page } = lork

  // Somebody applies; the term of the law is computed.
  await page.goto('/zone-registrations')
  await doing(page, 'Aanvraag vastleggen', async (dialog) => {
    await dialog.getByLabel('Naam').fill('Aanvrager 40')
    const born = dialog.getByRole('group', { name: 'Geboortedatum' })
    await fillDay(born, ['5', '5', '1990'])
    await dialog.getByLabel('Adres voor brieven').fill('Postbus 40, Nijmegen')
  })
  const row = page.getByRole('row').filter({ hasText: 'Aanvrager 40' })
  await row.getByText('ma 4 mrt').waitFor()
  await row.getByRole('link').click()

  // It is refused on its ground, and the letter says until when one can object.
  await doing(page, 'Beslissen', async (dialog) => {
    await dialog.getByText('Geweigerd', { exact: true }).click()
    await dialog.getByText('Voldoet niet aan het aanwijzingsbesluit').click()
    await dialog.getByLabel('Motivering').fill('Niet eerder geregistreerd.')
  })
  await page.getByText('maandag 19 februari 2024').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Besluit', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('brief.pdf')

  // The objection runs its own term; who refused does not decide on it.
  await doing(page, 'Bezwaar vastleggen', async (dialog) => {
    await dialog.getByLabel('Bezwaren').fill('In strijd met de AVG.')
  })
  await page.getByText('Beslissen op het bezwaar uiterlijk').waitFor()
  const own = page.getByRole('button', { name: 'Op bezwaar beslissen' })
  expect(await own.getAttribute('aria-disabled')).toBe('true')
  await page.getByText('Wie de beslissing nam, beslist niet over het bezwaar').waitFor()
  const path = new URL(page.url()).pathname
  await lork.close()

  // A colleague does, on her phone: it is founded, and there is a registration.
  const gagel = await openAs('Medewerker registratie V. Gagel', '/', 360)
  await gagel.page.goto(path)
  await doing(gagel.page, 'Op bezwaar beslissen', async (dialog) => {
    await dialog.getByText('Gegrond', { exact: true }).click()
    await dialog.getByLabel('Motivering').fill('De voorwaarde geldt hier niet.')
  })
  await gagel.page.getByText('Geregistreerd', { exact: true }).waitFor()
  await gagel.close()

  // Care sees figures, and the case manager not even those.
  const director = await openAs('Procesregisseur T. Ceder', '/', 1440)
  await director.page.goto('/zone-registrations/counts')
  await director.page
    .getByRole('row')
    .filter({ hasText: 'Aanvragen ontvangen' })
    .getByText('21')
    .waitFor()
  await settle(director.page)
  expect(await director.page.getByText('Aanvrager').count()).toBe(0)
  await director.close()
  const manager = await openAs('Casemanager D. Olm', '/', 360)
  await manager.page.goto(path)
  await settle(manager.page)
  expect(await manager.page.getByText('Aanvrager').count()).toBe(0)
  await manager.close()
})

async function fillDay(group: ReturnType<Page['getByRole']>, parts: readonly string[]) {
  for (const [place, part] of parts.entries())
    await group.getByRole('textbox').nth(place).fill(part)
}
