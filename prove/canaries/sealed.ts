import type { Admin } from '../../api/test/admin.ts'

/** How many bytes each column of ciphertext holds, by `table.column`. */
export type Sealed = Map<string, number>

/** Whatever room has brought a sealed column, the catalogue knows it. */
export async function countSealed(admin: Admin): Promise<Sealed> {
  const columns = await admin.sql<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' and column_name ~ 'sealed$'`,
  )
  const counted: Sealed = new Map()
  for (const { table, column } of columns) {
    const [row] = await admin.sql<{ bytes: string }>(
      `select coalesce(sum(octet_length("${column}")), 0) as bytes from "${table}"`,
    )
    counted.set(`${table}.${column}`, Number(row?.bytes ?? 0))
  }
  return counted
}

/** @returns the sealed columns into which nothing was written between the two */
export const notWritten = (before: Sealed, after: Sealed) =>
  [...after.keys()].filter((column) => after.get(column) === before.get(column))
