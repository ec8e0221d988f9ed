import type { ClientBase } from 'pg'
import { listCells } from './matrix.ts'

/** Copies the matrix into the table that the policies read. Runs with the migrations, as owner. */
export async function writeCells(client: ClientBase): Promise<void> {
  await client.query('set local role stapteam_owner')
  await client.query('delete from access_cells')
  await client.query(
    `insert into access_cells (role, resource, operation, relations)
     select role, resource, operation, array(select jsonb_array_elements_text(relations))
     from jsonb_to_recordset($1::jsonb) as cell(role text, resource text, operation text, relations jsonb)`,
    [JSON.stringify(listCells())],
  )
}

/** @returns whether the database holds exactly this matrix */
export async function holdsMatrix(db: Pick<ClientBase, 'query'>): Promise<boolean> {
  const { rows } = await db.query('select role, resource, operation, relations from access_cells')
  const inOrder = (cells: readonly object[]) => cells.map((cell) => JSON.stringify(cell)).sort()
  return JSON.stringify(inOrder(rows)) === JSON.stringify(inOrder(listCells()))
}
