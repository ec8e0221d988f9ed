import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { listNewBarriers } from './harness/barriers.ts'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()
const openScenarios = (name: string) => openAs(name, '/scenarios')

// Other tests share the machine.
const soon = { timeout: 20_000 }

test('the three ways to go on: the second was chosen, and the third comes to no team at all', async () => {
  const { page, close } = await openScenarios('Beleidsmedewerker P. Iep')
  await page.getByRole('link', { name: 'Hoe gaat de aanpak verder?' }).click()
  await page.getByRole('heading', { name: 'Hoe gaat de aanpak verder?', level: 1 }).waitFor()
  await page.getByText('Gekozen: Stapteam met twee zorgpartijen').waitFor()
  expect(await listNewBarriers(page)).toEqual([])
  await page.getByRole('link', { name: 'Naast elkaar' }).click()
  const money = page.getByRole('table', { name: 'Geld' })
  await money.waitFor()
  // What was chosen is the later note; without a team only the time-out is left.
  const total = await money.getByRole('row', { name: 'Totaal' }).textContent()
  expect(total).toContain('88.664,34')
  expect(total).toContain('5.849,34')
  const norms = page.getByRole('table', { name: 'Staat de aanpak dan?' })
  const wat = await norms.getByRole('row', { name: /WAT/ }).textContent()
  expect(wat).toContain('geen eigen casemanagers')
  // Outside care the caseload of today is a band, and the pool is not hers to read.
  const team = page.getByRole('table', { name: 'Team' })
  expect(await team.getByRole('row', { name: 'Casussen' }).textContent()).toContain('10–19')
  await team.getByText('niet voor uw rol').first().waitFor()
  expect(await listNewBarriers(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  await close()
})

test('two women more, on the caseload of today', async () => {
  const { page, close } = await openScenarios('Procesregisseur T. Ceder')
  await page.getByRole('link', { name: 'Uitproberen' }).click()
  await page.getByLabel('Casussen meer dan vandaag').fill('2')
  const team = page.getByRole('table', { name: 'Team' })
  // Ten open cases are twelve: 48 hours a week of case managers.
  await expect
    .poll(() => team.getByRole('row', { name: 'Casemanagers, gevraagd' }).textContent(), soon)
    .toMatch(/40 uur.*48 uur/s)
  const money = page.getByRole('table', { name: 'Geld' })
  expect(await money.getByRole('row', { name: 'Verschil met begroot' }).textContent()).toContain(
    '16.443,00',
  )
  await page.getByLabel('Casussen meer dan vandaag').fill('1,5')
  await page.getByText('Casussen zijn hele getallen.').waitFor()
  expect(await listNewBarriers(page)).toEqual([])
  await close()
})

test('if the zone closes', async () => {
  const { page, close } = await openScenarios('Beleidsmedewerker P. Iep')
  await page.getByRole('link', { name: 'Hoe gaat het verder met de tippelzone?' }).click()
  const zone = 'Hoe gaat het verder met de tippelzone?'
  await page.getByRole('heading', { name: zone, level: 1 }).waitFor()
  await page.getByText('Aangenomen, nog niet besloten: Zoals het nu is').waitFor()
  expect(await page.getByText('nog te onderzoeken').count()).toBe(3)

  // What the notes leave open is examined: the zone falls away, and more women ask for a case manager.
  await page.getByRole('link', { name: 'Tweede scenario (niet genoemd) bewerken' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('De zone sluit')
  await page
    .getByLabel('Casussen meer dan in de begroting (niet verplicht)', { exact: true })
    .fill('3')
  await page.getByLabel('Tippelzone (niet verplicht)', { exact: true }).selectOption('0')
  await page.getByRole('button', { name: 'Gevolg toevoegen' }).click()
  const part = page.getByRole('group', { name: 'Gevolg 1' })
  await part.getByLabel('Onderdeel').selectOption('zone')
  await part.getByLabel('Gelet op').selectOption({ label: 'Veiligheid' })
  await part.getByLabel('Gevolg', { exact: true }).selectOption('ends')
  await part.getByLabel('Toelichting').fill('Zie STAP-017.')
  await part.getByLabel('Bron', { exact: true }).fill('eigen onderzoek')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('Een scenario gaat nooit over een persoon').waitFor()
  await part.getByLabel('Toelichting').fill('Een plek met beveiliging is er dan niet meer.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('heading', { name: 'De zone sluit' }).waitFor()

  await page.getByRole('link', { name: 'Naast elkaar' }).click()
  const around = page.getByRole('table', { name: 'Wat staat er' })
  await around.waitFor()
  expect(await around.getByRole('row', { name: 'Tippelzone' }).textContent()).toContain(
    'staat niet',
  )
  const money = page.getByRole('table', { name: 'Geld' })
  // Three cases more of 87.5 and 35 hours each: € 24,664.50.
  expect(await money.getByRole('row', { name: 'Verschil met begroot' }).textContent()).toContain(
    '24.664,50',
  )
  expect(await listNewBarriers(page)).toEqual([])

  // The college decides, and comes back on it: both stay readable.
  await page.getByRole('link', { name: zone }).click()
  await settle(page)
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'De zone sluit' }).check()
  await dialog.getByLabel('Reden').fill('Zo besloot het college.')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('Gekozen: De zone sluit').waitFor()
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click()
  await dialog.getByRole('radio', { name: 'De keuze is teruggenomen' }).check()
  await dialog.getByLabel('Reden').fill('De raad vroeg om uitstel.')
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('nog niets gekozen').waitFor()
  const history = page.getByRole('table', { name: 'Hoe het is gekozen' })
  expect(await history.getByRole('row').count()).toBe(4)
  await close()
})

test('the note, live: whether the approach stands, what shows that, its course, its norms, on two pages', async () => {
  const { page, close } = await openAs('Beleidsmedewerker P. Iep', '/live-note')
  await page.getByRole('heading', { name: 'Buiten de kaders denken' }).waitFor()
  await expect.poll(() => page.getByRole('heading', { level: 2 }).count(), soon).toBe(13)
  const figure = (name: string) => page.getByRole('region', { name, exact: true })
  const sight = figure('Niemand raakt uit beeld')
  // Outside care she reads states and bands, and no count of women.
  const said = await sight.textContent()
  expect(said).toMatch(/^Niemand raakt uit beeld\s*niet geborgd/)
  expect(said).toContain('minder dan 10')
  await sight.getByText('Waaruit blijkt dat?').click()
  await sight.getByText('zien alleen wie met de casussen werkt').waitFor()

  // The course of half a year, week by week.
  await sight.getByText('Verloop', { exact: true }).click()
  const course = sight.getByRole('table', { name: 'Verloop van Niemand raakt uit beeld' })
  await expect.poll(() => course.getByRole('row').count(), soon).toBeGreaterThan(25)
  await page.locator('summary', { hasText: 'Normen van Casemanagement' }).click()
  const norms = page.getByRole('table', { name: 'Normen van Casemanagement' })
  expect(await norms.getByRole('row', { name: 'uit beeld vanaf' }).textContent()).toContain('28')
  expect(await norms.getByRole('button').count()).toBe(0)
  expect(await listNewBarriers(page)).toEqual([])

  // What she may open leads to its room.
  await figure('Er is flexbudget vrij').getByRole('link').click()
  await page.waitForURL('**/flex-budget')
  await page.goBack()
  await page.getByRole('heading', { name: 'Buiten de kaders denken' }).waitFor()
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  expect((await getDocumentProxy(new Uint8Array(paper))).numPages).toBeLessThanOrEqual(2)
  await close()

  // On a phone each element is a line until it is asked.
  const phone = await openAs('Beleidsmedewerker P. Iep', '/live-note', 360)
  await phone.page.getByRole('heading', { name: 'Flexbudget' }).waitFor()
  await settle(phone.page)
  const free = phone.page.getByRole('heading', { name: 'Er is flexbudget vrij' })
  expect(await free.count()).toBe(0)
  await phone.page.getByRole('heading', { name: 'Flexbudget' }).click()
  await free.waitFor()
  await settle(phone.page)
  expect(await phone.page.locator('.note-course table').count()).toBe(0)
  expect(await listNewBarriers(phone.page)).toEqual([])
  await phone.close()
})

test('a norm changes with a reason, and says before what stands otherwise', async () => {
  const { page, close } = await openAs('Procesregisseur T. Ceder', '/live-note')
  const sight = page.getByRole('region', { name: 'Niemand raakt uit beeld', exact: true })
  await sight.getByRole('button', { name: 'Waaruit blijkt dat?' }).click()
  await page.getByRole('dialog').getByText('U ziet alle casussen die meetellen.').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('summary', { hasText: 'Normen van Casemanagement' }).click()
  const norms = page.getByRole('table', { name: 'Normen van Casemanagement' })
  const row = norms.getByRole('row', { name: 'uit beeld vanaf' })
  await row.getByRole('button', { name: 'Wijzigen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nieuwe waarde').fill('60')
  await dialog.getByText('Niemand raakt uit beeld: van niet geborgd naar let op').waitFor()
  await dialog.getByRole('button', { name: 'Norm vastleggen' }).click()
  await dialog.getByText('Schrijf in ten minste tien tekens waarom.').waitFor()
  await dialog.getByLabel('Waarom').fill('Besproken in het casuïstiekoverleg.')
  await dialog.getByRole('button', { name: 'Norm vastleggen' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => row.textContent(), soon).toContain('Besproken in het casuïstiekoverleg.')
  await expect.poll(() => sight.textContent(), soon).toMatch(/^Niemand raakt uit beeld\s*let op/)
  await close()
})
