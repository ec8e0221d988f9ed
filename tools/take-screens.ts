/// <reference lib="dom" />
/** `npm run screens`: pictures of the main screens, taken from the product as a person finds it in the
 *  demonstration programme, and written to docs/screens/. It shows the web as it was built last. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser } from '../e2e/harness/browser.ts'
import type { Look } from '../e2e/harness/person.ts'
import { openPerson, signInAs } from '../e2e/harness/person.ts'
import type { Product } from '../e2e/harness/product.ts'
import { startProduct } from '../e2e/harness/product.ts'
import { settle } from '../e2e/harness/screens.ts'

type Screen = {
  name: string
  /** Who looks, as the demonstration offers them; without it nobody is signed in. */
  as?: string
  /** Where the screen is; a function finds it from the list it stands in. Absent: the start page. */
  at?: string | ((page: Page) => Promise<string>)
  looks?: readonly Look[]
}

type Studio = { browser: Browser; product: Product }

const folder = join(import.meta.dirname, '../docs/screens')
/** Bytes that a picture may have. */
const limit = 250_000

const deskAndPhone: readonly Look[] = [
  { width: 1440, theme: 'light' },
  { width: 360, theme: 'dark' },
]
const phoneAndDesk: readonly Look[] = [
  { width: 360, theme: 'light' },
  { width: 1440, theme: 'dark' },
]

const caseManager = 'Casemanager D. Olm'

const screens: readonly Screen[] = [
  { name: 'sign-in', looks: deskAndPhone.slice(0, 1) },
  { name: 'start', as: caseManager },
  { name: 'caseload', as: caseManager, at: '/cases', looks: phoneAndDesk },
  { name: 'case', as: caseManager, at: findCase },
  {
    name: 'log-contact',
    as: caseManager,
    at: async (page) => `${await findCase(page)}/log-contact`,
    looks: phoneAndDesk,
  },
  { name: 'live-note', as: 'Procesregisseur T. Ceder', at: '/live-note' },
  { name: 'publication', as: 'Coördinator A. Linde', at: findEdition },
  { name: 'people', as: 'Functioneel beheerder S. Acacia', at: '/people', looks: phoneAndDesk },
]

async function findCase(page: Page): Promise<string> {
  return behind(page, '/cases', (links) => links.first())
}

async function findEdition(page: Page): Promise<string> {
  return behind(page, '/publications', (links) => links.last())
}

/** What a list leads to. */
async function behind(page: Page, list: string, choose: (links: Locator) => Locator) {
  await page.goto(list)
  const link = choose(page.locator(`main a[href^="${list}/"]`))
  await link.waitFor()
  return (await link.getAttribute('href')) ?? list
}

async function take(studio: Studio, { name, as, at = '/', looks = deskAndPhone }: Screen) {
  for (const look of looks) {
    const person = await openPerson(studio.browser, studio.product, look)
    const { page } = person
    if (as !== undefined) await signInAs(person, as)
    await page.goto(typeof at === 'string' ? at : await at(page))
    await settle(page)
    const picture = `${name}-${look.width}-${look.theme}.png`
    const path = join(folder, picture)
    const { length } = await page.screenshot({ path, animations: 'disabled' })
    await person.close()
    if (length > limit) throw new Error(`${picture} has ${length} bytes, more than ${limit}.`)
    console.log(`${picture} ${Math.ceil(length / 1000)} kB`)
  }
}

function emptyFolder(): void {
  mkdirSync(folder, { recursive: true })
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
  for (const picture of pictures) rmSync(join(folder, picture))
}

const product = await startProduct()
const browser = await launchBrowser()
try {
  emptyFolder()
  for (const screen of screens) await take({ browser, product }, screen)
} finally {
  await browser.close()
  await product.stop()
}
