import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeWindows, theBrowser } from './browser.ts'
import { settle } from './screens.ts'
import { watchTraffic } from './traffic.ts'

afterAll(closeWindows)

const origin = 'http://stage.test'
const bodies: Record<string, string> = {
  '/': '<h1>A page</h1>',
  '/hidden': '<main class="privacy-screen"><h1>New tab</h1></main>',
  '/loading': '<h1>A page</h1><p class="loading">Loading</p>',
}

/** A page of a site that answers what is asked at `/late` when it is told to. */
async function openPage(path = '/') {
  const page = await (await theBrowser()).newPage()
  watchTraffic(page)
  const late: (() => void)[] = []
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/late') await new Promise<void>((answer) => late.push(answer))
    await route.fulfill({ contentType: 'text/html', body: bodies[pathname] ?? '' })
  })
  await page.goto(`${origin}${path}`)
  const answer = () => {
    for (const one of late) one()
  }
  return { page, answer }
}

async function ask(page: Page): Promise<void> {
  const asked = page.waitForRequest('**/late')
  await page.evaluate(() => void fetch('/late'))
  await asked
}

test('a page that awaits an answer is not quiet, also when its address changes', async () => {
  const { page, answer } = await openPage()
  await settle(page)
  await ask(page)
  await page.evaluate(() => window.history.pushState({}, '', '/other'))
  await expect(settle(page, 500)).rejects.toThrow(`it awaits ${origin}/late`)
  answer()
  await settle(page)
})

test('what the page before asked is not awaited', async () => {
  const { page } = await openPage()
  await ask(page)
  await page.goto(`${origin}/?again`)
  await settle(page)
})

test('a page that goes on loading, or hid itself, is no page to judge', async () => {
  const loading = await openPage('/loading')
  await expect(settle(loading.page, 500)).rejects.toThrow('it loads')
  const hidden = await openPage('/hidden')
  await expect(settle(hidden.page)).rejects.toThrow('is hidden')
})
