import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Product } from './product.ts'
import { watchTraffic } from './traffic.ts'

export type Look = {
  /** Pixels; the height follows from it. */
  width?: number
  language?: 'nl' | 'en'
  theme?: 'light' | 'dark'
}

/** Somebody at a screen. */
export type Person = { page: Page; context: BrowserContext; close(): Promise<void> }

/** Opens a window on the product, not signed in. */
export async function openPerson(
  browser: Browser,
  product: Product,
  { width = 1440, language = 'nl', theme = 'light' }: Look = {},
): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width, height: width < 900 ? 800 : 900 },
    hasTouch: width < 900,
    timezoneId: 'Europe/Amsterdam',
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    baseURL: product.origin,
  })
  // What is chosen later, on a page, stays.
  await context.addInitScript(
    ([chosenLanguage, chosenTheme]) => {
      const { localStorage } = window
      if (!localStorage.getItem('language'))
        localStorage.setItem('language', String(chosenLanguage))
      if (!localStorage.getItem('theme')) localStorage.setItem('theme', String(chosenTheme))
    },
    [language, theme],
  )
  // Somebody sits there: a page that nobody touches for a minute hides itself, however long a test takes.
  // Of all signs of life nothing but that listens to this one; a scroll would close a menu.
  await context.addInitScript(() => {
    window.setInterval(() => window.dispatchEvent(new Event('wheel')), 5_000)
  })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  watchTraffic(page)
  await page.goto('/')
  return { page, context, close: () => context.close() }
}

/** Takes one of the demonstration's offers, by the name under it. @param name such as `A. Linde` */
export async function signInAs({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  // The way in has a navigation of its own, of languages.
  await page.locator('nav a[href="/"]').first().waitFor()
}

/** Somebody else sits down at the screen of who was there, who leaves nothing of hers. */
export async function changePlaces({ page, context }: Person): Promise<void> {
  await context.clearCookies()
  await page.evaluate(() => {
    window.localStorage.clear()
    window.sessionStorage.clear()
  })
  await page.goto('/')
}
