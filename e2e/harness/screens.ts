import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

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

/** Waits until the page has said what it has to say. A page that keeps asking is judged as it stands
 *  after a few seconds. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await Promise.race([page.waitForLoadState('networkidle'), page.waitForTimeout(2000)])
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const isQuiet = () => document.querySelector('.loading') === null
        setTimeout(() => resolve(isQuiet()), isQuiet() ? 100 : 0)
      }),
  )
}

/** Every page that the navigation leads to. */
export const listPages = (page: Page) => hrefsIn(page, 'nav a[href]')

/** The first thing behind a list on this page, if there is one. */
export async function findFirstBehind(page: Page): Promise<string | undefined> {
  const [first] = await hrefsIn(page, 'main table a[href^="/"], main li a[href^="/"]')
  return first
}

async function hrefsIn(page: Page, selector: string): Promise<string[]> {
  const paths = await page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  return [...new Set(paths)]
}

/** @returns what axe finds against WCAG 2.2 AA in light and in dark, one line each */
export async function listBarriers(page: Page): Promise<string[]> {
  const barriers: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen
    }, theme)
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    const where = `on ${new URL(page.url()).pathname} in ${theme}`
    barriers.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')} ${where}`),
      ),
    )
  }
  return barriers
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
