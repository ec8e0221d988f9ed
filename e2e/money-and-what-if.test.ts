import { expect, test } from 'vitest'
import { listNewBarriers } from './harness/barriers.ts'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()
const openMoney = (width?: number) => openAs('Beleidsmedewerker', '/finance', width)

test('from the earlier note to the later one', async () => {
  const { page, close } = await openMoney()
  const earlier = page.getByRole('row', { name: /Eerdere notitie/ })
  await expect.poll(() => earlier.textContent(), { timeout: 20_000 }).toContain('onbekend')
  expect(await page.getByRole('row', { name: /Latere notitie/ }).textContent()).toContain(
    '88.664,34',
  )

  // The earlier one as it stands: what is blacked out is unknown, and what can be read two ways says so.
  await page.getByRole('link', { name: 'Eerdere notitie' }).click()
  await page.getByRole('heading', { name: 'Eerdere notitie', level: 1 }).waitFor()
  await page.getByText('40 | 160').waitFor()

  // Beside the later one: what became known, what was dropped.
  await settle(page)
  await page.getByRole('link', { name: 'Vergelijken' }).click()
  await settle(page)
  await page
    .getByLabel('Vergelijk met')
    .selectOption({ label: 'Latere notitie (Borging Stapteam 2023)' })
  const table = page.getByRole('table', { name: 'Eerdere notitie – Latere notitie' })
  await table.waitFor()
  const row = (name: string) => table.getByRole('row', { name })
  expect(await row('Expertrol en coördinatie').textContent()).toContain('vervallen')
  expect(await row('Time-outvoorziening: Dagen of weken verblijf').textContent()).toMatch(/18.*6/s)
  expect(await row('Time-outvoorziening: Prijs per dag').textContent()).toContain('139,27')
  expect(await listNewBarriers(page)).toEqual([])

  // The later one, to the cent, with what was printed beside it.
  await page.goto('/finance')
  await settle(page)
  await page.getByRole('link', { name: 'Latere notitie' }).click()
  await page.getByText('€ 88.664,00').waitFor()
  await page.getByText('Verschil met wat hier is berekend: € 0,34').waitFor()
  await page.getByText('875 uur').first().waitFor()

  // What the daily work came to, and where it was going on a day in the period.
  const live = page.getByRole('table', { name: 'Uit het dagelijks werk' })
  for (const name of [/Casemanagers/, /Time-outvoorziening/, /doorbraakbudget/])
    await live.getByRole('row', { name }).waitFor()
  const day = page.getByRole('group', { name: 'Stand op' })
  await day.getByLabel('Maand').fill('11')
  await day.getByLabel('Dag').fill('15')
  await page.getByRole('button', { name: 'Bekijken' }).click()
  // Outside care the last month that was over.
  await page.getByText(/Geteld tot en met .*31 okt/).waitFor()
  await page.getByRole('heading', { name: 'Om binnen het geld te blijven' }).waitFor()
  expect(await listNewBarriers(page)).toEqual([])
  await close()
})

test('two women more', async () => {
  const { page, close } = await openMoney()
  await page.getByRole('link', { name: 'Latere notitie' }).click()
  await settle(page)
  await page.getByRole('link', { name: 'Wat als' }).click()
  await settle(page)
  await page.getByLabel('Casussen, hoog getypt').fill('12')
  await page.getByLabel('Casussen, laag getypt').fill('12')
  // 1,050 hours at € 76.96, 420 at € 42.50, the rest as it was.
  await page.getByText('€ 105.107,34').first().waitFor()
  const effects = page.getByRole('table', { name: 'Wat elk alleen doet' })
  expect(await effects.getByRole('row', { name: 'Casussen' }).textContent()).toContain('16.443,00')
  await page.getByLabel('Wat er te besteden is (€)').fill('90000')
  await page.getByText('0 van 1 combinaties blijven binnen € 90.000,00.').waitFor()
  expect(await listNewBarriers(page)).toEqual([])
  await close()
})

test('a version is typed, and its total stands beside it before anything is kept', async () => {
  const { page, close } = await openMoney()
  await page.getByRole('link', { name: 'Versie toevoegen' }).first().click()
  await settle(page)
  await page.getByLabel('Naam van de versie').fill('Voorstel 2024')
  await page.getByLabel('Bron').first().fill('eigen berekening')
  await page.getByRole('button', { name: 'Regel toevoegen' }).click()
  const line = page.getByRole('group', { name: 'Nieuwe regel' })
  await line.getByLabel('Naam van de regel').fill('Expertrol')
  const expert = page.getByRole('group', { name: 'Expertrol' })
  await expert.getByLabel('Uren per week (niet verplicht)').fill('12 – 16')
  await expert.getByLabel('Uurtarief (€) (niet verplicht)').fill('76,96')
  await page.getByText('€ 48.484,80 tot € 64.646,40').first().waitFor()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('heading', { name: 'Voorstel 2024', level: 1 }).waitFor()
  await close()
})

test('a grant is applied for, awarded and paid, and says what is due next', async () => {
  const manager = await openAs('Teamleider J. Beuk', '/grants/new')
  const form = manager.page
  await form.getByLabel('Naam', { exact: true }).fill('Borging 2024, IrisZorg')
  // The lines of a budget come over; what both organisations carry is divided by hand, and the rest goes.
  await form.getByLabel('Begroting waar dit bij hoort').selectOption({ label: 'Latere notitie' })
  await form.getByRole('button', { name: 'Regels van deze begroting overnemen' }).click()
  await form.getByText('€ 88.664,34').waitFor()
  for (const name of ['Time-outvoorziening', 'Flex- of doorbraakbudget', 'Ervaringsdeskundige'])
    await form.getByRole('button', { name: `${name} weghalen` }).click()
  await form.getByLabel('Hoeveel').fill('437,5')
  await form.getByLabel('Bedrag (€)').fill('33670')
  expect(await listNewBarriers(form)).toEqual([])
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await form.getByRole('heading', { name: 'Borging 2024, IrisZorg', level: 1 }).waitFor()
  await form.getByRole('button', { name: 'Aanvraag indienen' }).click()
  const dialog = form.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Aanvraag indienen' }).click()
  await form.getByText('Besluit op de aanvraag').first().waitFor()
  await manager.close()

  const { page, close } = await openMoney()
  await page.getByRole('link', { name: 'Borging 2024, IrisZorg' }).click()
  await settle(page)
  await page.getByRole('link', { name: 'Verlenen' }).click()
  await settle(page)
  await page.getByLabel('Bedrag (€)').fill('30000')
  await page.getByRole('button', { name: 'Voorschot toevoegen' }).click()
  const advance = page.getByRole('group', { name: 'Voorschot 1' })
  await advance.getByLabel('Bedrag (€)').fill('35000')
  await page.getByLabel('Reden').fill('Verleend in lijn met de begroting')
  await page.getByRole('button', { name: 'Verlenen' }).click()
  await page.getByText('Dit komt boven wat is verleend.').waitFor()
  await advance.getByLabel('Bedrag (€)').fill('15000')
  await page.getByRole('button', { name: 'Verlenen' }).click()
  const lines = page.getByRole('table', { name: 'Regels' })
  const row = lines.getByRole('row', { name: 'Casemanagers' })
  await expect.poll(() => row.textContent(), { timeout: 20_000 }).toMatch(/33\.670,00.*30\.000,00/)
  expect(await listNewBarriers(page)).toEqual([])

  // What is paid is recorded; what is due next stands at the top.
  await page.getByRole('button', { name: 'Betaald' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Betaald' }).click()
  await page.getByText('€ 15.000,00').first().waitFor()
  await expect
    .poll(() => page.getByText('Eerstvolgend').locator('xpath=..').textContent(), {
      timeout: 20_000,
    })
    .toContain('Verantwoording')
  await close()
})

test('accounting for the subsidy: the figures stand, what is off is explained, and then nothing moves', async () => {
  const manager = await openAs('Teamleider J. Beuk', '/finance')
  const { page } = manager
  await page.getByRole('link', { name: 'Borging Stapteam 2023, IrisZorg' }).click()
  await settle(page)
  await page.getByRole('link', { name: 'Naar de verantwoording' }).click()
  const lines = page.getByRole('table', { name: 'Gedaan tegenover verleend' })
  await lines.getByRole('row', { name: /Flexbudget/ }).waitFor()
  await page.getByRole('table', { name: 'Ingezette uren naar soort' }).waitFor()
  await page
    .getByText('minder dan 10')
    .or(page.getByText(/\d0 tot en met \d9/))
    .first()
    .waitFor()
  await page.getByText('Licht elke regel toe die te ver afwijkt').waitFor()
  expect(await listNewBarriers(page)).toEqual([])

  // Words that name somebody are refused; then each line says why it went as it went.
  const telling = page.getByLabel('Wat u wilt vertellen')
  await telling.fill('Met STAP-017 ging het goed.')
  await page.getByRole('button', { name: 'Concept opslaan' }).click()
  await page.getByText('Hier staat een casusnummer').waitFor()
  await telling.fill('Het team bleef bij elkaar.')
  for (const field of await page.getByLabel(/^Toelichting: /).all())
    await field.fill('Het was meer werk op straat dan vooraf gedacht.')
  await page.getByRole('button', { name: 'Concept opslaan' }).click()
  await page.getByText('Opgeslagen.').waitFor()
  await page.getByRole('button', { name: 'Indienen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Indienen' }).click()
  await page.getByText(/De cijfers staan vast\./).waitFor()
  await manager.close()

  // The municipality reads what was submitted, on screen and on paper.
  const officer = await openMoney()
  await officer.page.getByRole('link', { name: 'Borging Stapteam 2023, IrisZorg' }).click()
  await settle(officer.page)
  await officer.page.getByRole('link', { name: 'Naar de verantwoording' }).click()
  await officer.page.getByText('Het team bleef bij elkaar.').waitFor()
  const href = await officer.page
    .getByRole('link', { name: 'Op papier (PDF)' })
    .getAttribute('href')
  const paper = await officer.page.request.get(href ?? '')
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await officer.close()
})
