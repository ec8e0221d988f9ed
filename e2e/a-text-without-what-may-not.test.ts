import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

test('a copy is begun from an edition, which still shows what it takes out', async () => {
  const { page, close } = await openAs('Beleidsmedewerker', '/publications', 360)
  await page.getByRole('button', { name: 'Woo-kopie van editie 1' }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByLabel('Naam van het stuk').inputValue()).toContain('Editie 1')
  await dialog.locator('button[type="submit"]').click()
  await page.getByText('Vrouwen ooit in de aanpak').first().waitFor()
  await page.getByLabel('Woorden').fill('als project')
  await page.getByLabel('Grond').selectOption('5.1.2e')
  await page.getByRole('button', { name: 'Weghalen', exact: true }).click()
  await page.getByText('‘als project’ gaat hier weg, maar staat leesbaar in ‘Editie 1').waitFor()
  await close()
})

test('a text goes out without what may not be public', async () => {
  const { page, close } = await openAs('Coördinator A. Linde', '/publications')
  await page.getByRole('link', { name: /^Woo-kopieën/ }).click()
  await settle(page)
  await page.getByRole('button', { name: 'Woo-kopie maken' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Naam van het stuk').fill('Brief over de tuin')
  await dialog.locator('button[type="submit"]').click()
  await page.getByRole('heading', { name: 'Brief over de tuin' }).waitFor()
  await page
    .getByLabel('Of plak de tekst')
    .fill('Elke maandag werkt de tuinman Verbena om negen uur in de grote tuin achter het huis.')
  await page.getByRole('button', { name: 'Tekst toevoegen' }).click()

  // A version that is public already hides the name: it is said before it is too late.
  await page.getByRole('button', { name: 'Openbare versie toevoegen' }).click()
  const beside = page.getByRole('dialog')
  await beside.getByLabel('Naam van die versie').fill('Eerste brief')
  await beside
    .getByLabel('Of plak de tekst')
    .fill('Elke maandag werkt de tuinman 5.1.2e om negen uur in de grote tuin achter het huis.')
  await beside.getByRole('button', { name: 'Tekst toevoegen' }).click()
  await page.getByText('‘Verbena’ staat hier leesbaar, maar is weg in ‘Eerste brief’.').waitFor()

  await page.getByLabel('Woorden').fill('Verbena')
  await page.getByLabel('Grond').selectOption('5.1.2e')
  await page.getByRole('button', { name: 'Weghalen', exact: true }).click()
  await page.getByText('Geen andere versie laat iets anders zien').waitFor()
  const decide = page.getByRole('button', { name: 'Besluiten', exact: true })
  expect(await decide.getAttribute('aria-disabled')).toBe('true')
  const { pathname } = new URL(page.url())
  await close()

  const second = await openAs('Beleidsmedewerker', pathname, 360)
  await second.page.getByRole('button', { name: 'Besluiten', exact: true }).click()
  const asked = second.page.getByRole('alertdialog')
  await asked.getByRole('button', { name: 'Besluiten', exact: true }).click()
  await asked.waitFor({ state: 'detached' })
  await second.page.getByRole('heading', { name: 'Wat naar buiten gaat' }).waitFor()
  await settle(second.page)
  expect(await second.page.getByText('Verbena').count()).toBe(1)
  const saved = second.page.waitForEvent('download')
  await second.page.getByRole('button', { name: 'Kopie als PDF' }).click()
  expect((await saved).suggestedFilename()).toBe('woo-kopie.pdf')
  await second.close()
})
