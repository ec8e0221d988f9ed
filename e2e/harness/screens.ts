import type { Page } from 'playwright-core'
import { listAsked } from './traffic.ts'

/** One person for each role, as the demonstration offers them. */
export const people = [
  'Casemanager A. Linde',
  'Ervaringsdeskundige I. Vlier',
  'Coördinator A. Linde',
  'Procesregisseur T. Ceder',
  'Beleidsmedewerker P. Iep',
  'Teamleider J. Beuk',
  'Begeleider time-out L. Mispel',
  'Medewerker huiskamer M. Kers',
  'Verpleegkundige O. Lavendel',
  'Medewerker registratie R. Lork',
  'Functionaris gegevensbescherming N. Esdoorn',
  'Functioneel beheerder S. Acacia',
] as const

/** Waits until the page has said what it has to say.
 *  @param patience milliseconds
 *  @throws when it does not become quiet, or when it hid itself: a page that says nothing has no faults */
export async function settle(page: Page, patience = 30_000): Promise<void> {
  await page.locator('h1').first().waitFor()
  const until = Date.now() + patience
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(50)
    const asked = listAsked(page)
    quiet = asked.length > 0 || (await isLoading(page)) ? 0 : quiet + 1
    if (quiet === 0 && Date.now() > until) throw new Error(sayWhatLasts(page, asked))
  }
  if (await page.locator('.privacy-screen').isVisible()) throw new Error(`${page.url()} is hidden.`)
}

const sayWhatLasts = (page: Page, asked: readonly string[]) =>
  `${page.url()} does not become quiet: ${asked.length > 0 ? `it awaits ${asked.join(', ')}` : 'it loads'}.`

const isLoading = (page: Page) => page.locator('.loading').first().isVisible()

/** Goes to another page of the product as a link on the page does, without loading all of it again. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.history.pushState({}, '', to), path)
  await page.waitForFunction((to) => window.location.pathname === to, path)
}

/** Every page that the navigation leads to. */
export const listPages = (page: Page) => hrefsIn(page, 'nav a[href]')

/** @returns the words in the navigation that do not fit where they stand */
export const listCutWords = (page: Page): Promise<string[]> =>
  page.locator('nav .navigation__list > li').evaluateAll((items) =>
    items.flatMap((item) => {
      const box = item.getBoundingClientRect()
      return [...item.querySelectorAll('.navigation__word')].flatMap((word) => {
        const range = document.createRange()
        range.selectNodeContents(word)
        const { left, right, width } = range.getBoundingClientRect()
        const fits = left >= box.left && right <= box.right
        return width === 0 || fits ? [] : [word.textContent ?? '']
      })
    }),
  )

/** The first thing behind a list on this page, if there is one; what is published is no page of the product. */
export async function findFirstBehind(page: Page): Promise<string | undefined> {
  const paths = await hrefsIn(page, 'main table a[href^="/"], main li a[href^="/"]')
  return paths.find((path) => !path.startsWith('/publicaties/'))
}

async function hrefsIn(page: Page, selector: string): Promise<string[]> {
  const paths = await page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  return [...new Set(paths)]
}
