import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

async function chooseDay(form: Locator, label: string, day: string) {
  const [year = '', month = '', date = ''] = day.split('-')
  const parts = form.getByRole('group', { name: label }).locator('input')
  await parts.nth(0).fill(date)
  await parts.nth(1).fill(month)
  await parts.nth(2).fill(year)
}

async function open(page: Page, verb: string): Promise<Locator> {
  await settle(page)
  await page.getByRole('button', { name: verb, exact: true }).first().click()
  return page.getByRole('dialog')
}

async function send(dialog: Locator) {
  await dialog.locator('button[type="submit"]').click()
  await dialog.waitFor({ state: 'detached' })
}

test('two weeks of rest', async () => {
  // Her case manager asks; fifteen days are refused with the rule, the numbers and the way out.
  const manager = await openAs('Casemanager D. Olm', '/cases')
  await manager.page
    .getByRole('row', { name: /STAP-014/ })
    .getByRole('link')
    .first()
    .click()
  await manager.page.getByRole('heading', { name: 'Time-out', exact: true }).waitFor()
  const ask = await open(manager.page, 'Time-out aanvragen')
  await chooseDay(ask, 'Eerste dag', '2024-01-08')
  await chooseDay(ask, 'Dag van vertrek', '2024-01-23')
  await ask.getByLabel('Waarvoor?').selectOption({ label: 'Rust' })
  await ask.getByLabel(/^Wat heeft zij daar nodig/).fill('Graag een nachtlampje.')
  await ask.locator('button[type="submit"]').click()
  await ask.getByText('ten hoogste 14 dagen; dit zijn er 15').waitFor()
  await ask.getByText('maandag 22 januari 2024').waitFor()
  await chooseDay(ask, 'Dag van vertrek', '2024-01-22')
  await send(ask)
  await manager.page.getByText('Aangevraagd', { exact: true }).first().waitFor()

  // The coordinator decides: a place that is taken is refused with who is there, another is given.
  const coordinator = await openAs('Coördinator A. Linde', '/')
  await coordinator.page.getByRole('heading', { name: 'Time-out', exact: true }).waitFor()
  await coordinator.page.goto('/time-outs')
  await settle(coordinator.page)
  await coordinator.page.getByText('2 van 6 verblijven').waitFor()
  const waiting = coordinator.page.getByRole('list', { name: 'Wacht op een besluit' })
  const hers = waiting.getByRole('listitem').filter({ hasText: 'STAP-014' })
  await hers.getByRole('button', { name: 'Goedkeuren' }).click()
  const decide = coordinator.page.getByRole('dialog')
  await decide.getByLabel(/^Welke plek/).selectOption({ label: 'Plek 1' })
  await decide.locator('button[type="submit"]').click()
  await decide.getByText('bezet door STAP-003').waitFor()
  await decide.getByLabel(/^Welke plek/).selectOption({ label: 'Plek 2' })
  await send(decide)
  await coordinator.page.getByText('3 van 6 verblijven').waitFor()
  await coordinator.page
    .getByRole('button', { name: 'Wat is gereserveerd, gebruikt en teruggegeven' })
    .first()
    .click()
  const ledger = coordinator.page.getByRole('dialog')
  await ledger.getByRole('row', { name: /STAP-014/ }).waitFor()
  await coordinator.close()

  // The host knows who comes and what she needs, lets her in, and out again, with one hand.
  const host = await openAs('Begeleider time-out L. Mispel', '/', 360)
  const guest = host.page.getByRole('listitem').filter({ hasText: 'STAP-014' })
  await guest.getByText('Graag een nachtlampje.').waitFor()
  await guest.getByRole('button', { name: 'Zij is er' }).tap()
  const here = host.page.getByRole('list', { name: 'Wie er is' })
  await here.getByText('STAP-014').waitFor()
  await here
    .getByRole('listitem')
    .filter({ hasText: 'STAP-014' })
    .getByRole('button', { name: 'Eerder vertrokken' })
    .tap()
  const leave = host.page.getByRole('dialog')
  await leave.getByLabel('Waarom?').selectOption({ label: 'Zij wilde weg' })
  await send(leave)
  await here.getByText('STAP-014').waitFor({ state: 'detached' })
  await settle(host.page)
  expect(await host.page.getByText('Graag een nachtlampje.').count()).toBe(0)
  await host.close()

  // How it was: the signal leads there, and ends with it.
  await manager.page.goto('/signals')
  await manager.page.getByText('Time-out nog niet geëvalueerd').first().waitFor()
  await manager.page.goto('/time-outs')
  await settle(manager.page)
  const over = manager.page.getByRole('list', { name: 'Voorbij' })
  await over
    .getByRole('listitem')
    .filter({ hasText: 'STAP-014' })
    .getByRole('button', { name: 'Evalueren' })
    .first()
    .click()
  const told = manager.page.getByRole('dialog')
  await told.getByLabel('Wat bracht het?').selectOption({ label: 'Het hielp een beetje' })
  await told.getByLabel('En daarna?').selectOption({ label: 'Verder met het plan' })
  await told.getByLabel('Zou een verblijf weer helpen?').selectOption({ label: 'Ja' })
  await send(told)
  await over.getByText('Het hielp een beetje').first().waitFor()
  await manager.close()
}, 180_000)
