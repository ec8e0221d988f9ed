import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Reads again what stands under these keys. A first answer that is still on its way was made before
 *  whatever changed: invalidating alone would wait for it, and show it as if it were true now. */
export async function readAnew(client: QueryClient, keys: readonly QueryKey[]): Promise<void> {
  await Promise.all(
    keys.map(async (queryKey) => {
      await client.cancelQueries({ queryKey })
      await client.invalidateQueries({ queryKey })
    }),
  )
}
