import { renameSync, rmSync } from 'node:fs'
import { preparedIn, startProduct } from './product.ts'

/** One first start for the whole run, with its demonstration; each journey begins with a copy. */
export default async function prepare(): Promise<() => void> {
  const product = await startProduct()
  const folder = `${product.folder}-prepared`
  await product.stop((left) => renameSync(left, folder))
  process.env[preparedIn] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
