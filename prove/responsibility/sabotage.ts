import type { Admin } from '../../api/test/admin.ts'

/** What holds the claim in the database; without it a statement slipped in breaks the claim. */
const broken: Record<string, string> = {
  'a tiling that nobody checks': `
    drop trigger tiling on responsibilities; drop trigger tiling on case_openings`,
  'a move by handover that nobody checks': 'drop trigger handover on responsibilities',
}

export const sabotages = Object.keys(broken)

export async function breakOnPurpose(admin: Admin, sabotage: string): Promise<void> {
  await admin.sql(broken[sabotage] ?? '')
}
