import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { closeWindows, theBrowser } from './browser.ts'
import type { Person } from './person.ts'
import { openPerson, signInAs } from './person.ts'
import type { Product } from './product.ts'
import { startProduct } from './product.ts'
import { settle } from './screens.ts'

/** A product and a browser for all tests of a file, gone after the last one.
 *  @param env of the product; with nothing of it, a demonstration that was made before is copied
 *  @returns who signs somebody in, by name, and goes to a page */
export function setStage(env?: Record<string, string>) {
  let product: Product
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct(env)
    browser = await theBrowser()
  })
  afterAll(async () => {
    await closeWindows()
    await product.stop()
  })
  return async (name: string, path = '/', width = 1440): Promise<Person> => {
    const person = await openPerson(browser, product, { width })
    await signInAs(person, name)
    if (path !== '/') await person.page.goto(path)
    await settle(person.page)
    return person
  }
}
