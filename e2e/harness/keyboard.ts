import type { Page } from 'playwright-core'

const enough = 120

/** Presses Tab until the thing with these words has the focus. @throws when it cannot be reached */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let pressed = 0; pressed < enough; pressed += 1) {
    await page.keyboard.press('Tab')
    if (words.test(await focusedWords(page))) return
  }
  throw new Error(`${words} is not reached by Tab.`)
}

const focusedWords = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
    const labels = field ? [...(focused.labels ?? [])] : []
    const said = labels.map((label) => label.textContent).join(' ')
    return said || focused?.getAttribute('aria-label') || focused?.textContent || ''
  })
