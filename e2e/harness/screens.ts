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

/** Waits until the page has said what it has to say. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}

/** Every page that the navigation leads to, and the first thing behind each list. */
export async function listPages(page: Page): Promise<string[]> {
  const here = await hrefsIn(page, 'nav a[href]')
  const found = new Set(here)
  for (const path of here) {
    await page.goto(path)
    await settle(page)
    const [first] = await hrefsIn(page, 'main table a[href^="/"], main li a[href^="/"]')
    if (first !== undefined) found.add(first)
  }
  return [...found]
}

const hrefsIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))

/** @returns what axe finds against WCAG 2.2 AA, one line each */
export async function listBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} on ${new URL(page.url()).pathname}`),
  )
}
