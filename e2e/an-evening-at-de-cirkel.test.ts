import { expect, test } from 'vitest'
import { settle } from './harness/screens.ts'
import { setStage } from './harness/stage.ts'

const openAs = setStage()

const tablet = 820

test('an evening at De Cirkel', async () => {
  const { page, close } = await openAs('Medewerker huiskamer', '/', tablet)
  const alias = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) })
  const count = (visits: number) => page.getByText(`Hier vanavond: ${visits}`).waitFor()

  // One tap for each, large enough for a thumb; another takes a wrong one back.
  await count(0)
  const box = await alias('Toffee').boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
  await alias('Toffee').tap()
  await count(1)
  await page.getByLabel('Zoek een alias').fill('kat')
  await alias('Zwarte Kat').tap()
  await count(2)
  await alias('Zwarte Kat').tap()
  await count(1)
  await page.getByLabel('Zoek een alias').fill('')

  // Somebody new, by the alias that she chooses; and what was offered to her.
  await page.getByRole('button', { name: 'Nieuw iemand' }).tap()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Haar alias').fill('Zilver')
  await dialog.getByRole('button', { name: 'Bewaren' }).tap()
  await dialog.waitFor({ state: 'detached' })
  await count(2)
  const offered = page.getByRole('group', { name: 'Geboden aan Zilver' })
  await offered.getByText('advies over veilig werken').tap()
  await settle(page)
  expect(await offered.getByRole('checkbox', { checked: true }).count()).toBe(1)
  // A second tap while the first is on its way counts too.
  const { promise: goOn, resolve: letGo } = Promise.withResolvers<void>()
  await page.route(/_offer$/, (route) => goOn.then(() => route.continue()))
  const rest = await offered.getByRole('checkbox', { checked: false }).all()
  const all = rest.length + 1
  for (const box of rest.toReversed()) await box.tap({ force: true })
  expect(await offered.getByRole('checkbox', { checked: true }).count()).toBe(all)
  letGo()
  await settle(page)
  await page.reload()
  await settle(page)
  expect(await offered.getByRole('checkbox', { checked: true }).count()).toBe(all)
  await close()

  // The nurse meets who is here, on her phone, and says only that it took place.
  const ggd = await openAs('Verpleegkundige', '/', 360)
  await ggd.page.getByRole('button', { name: /^Zilver / }).tap()
  await ggd.page.getByText('Consulten vanavond: 1').waitFor()
  await settle(ggd.page)
  expect(await ggd.page.getByRole('button', { name: 'Zwarte Kat' }).count()).toBe(0)

  // One way to her case manager; whether she is known by that number is not shown.
  await ggd.page.getByRole('button', { name: 'Bericht schrijven' }).tap()
  const message = ggd.page.getByRole('dialog')
  await message.getByLabel('Nummer of alias').fill('stap 010')
  await message.getByLabel('Zij is in gevaar').check()
  await message
    .getByRole('textbox', { name: 'Bericht', exact: true })
    .fill('Zij durft niet naar huis.')
  await message.getByRole('button', { name: 'Versturen' }).tap()
  await ggd.page.getByText('Het bericht is verstuurd.').waitFor()
  await ggd.close()

  // There it stands on top, and ends when somebody has read it.
  const manager = await openAs('Casemanager D. Olm', '/', 1440)
  await manager.page.getByText('De Cirkel meldt gevaar').first().waitFor()
  await manager.page.goto('/cases')
  await settle(manager.page)
  await manager.page
    .getByRole('row', { name: /STAP-010/ })
    .getByRole('link')
    .first()
    .click()
  await manager.page.getByText('Zij durft niet naar huis.').waitFor()
  await settle(manager.page)
  const waiting = () => manager.page.getByRole('button', { name: 'Gelezen', exact: true })
  const before = await waiting().count()
  await waiting().first().click()
  await manager.page.getByText(/Eerdere berichten van De Cirkel/).waitFor()
  await settle(manager.page)
  expect(await waiting().count()).toBe(before - 1)
  await manager.close()

  // Direction sees how many, and no alias.
  const director = await openAs('Procesregisseur T. Ceder', '/', 1440)
  await director.page.goto('/drop-in')
  await director.page.getByRole('table').waitFor()
  await settle(director.page)
  expect(await director.page.getByText('Zilver').count()).toBe(0)
  await director.close()
}, 180_000)
