import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { addCase } from './cases.ts'
import { addPeople } from './people.ts'
import type { DemonstrationData } from './read.ts'
import { readProgramme, slugs } from './read.ts'
import { addResponsibility } from './responsibility.ts'
import type { Rows } from './rows.ts'
import { newRows } from './rows.ts'
import { openScene } from './scene.ts'
import { trajectoryOf } from './trajectory.ts'

const seed = 'stapteam-1'

/** @returns all rows of all programmes, as they stand at the start of the day */
export async function makeDemonstration(today: string, keys: FolderKeyStore): Promise<Rows> {
  const rows = newRows()
  for (const slug of slugs) await addProgramme(readProgramme(slug), { rows, today, keys })
  return rows
}

type Making = { rows: Rows; today: string; keys: FolderKeyStore }

async function addProgramme(data: DemonstrationData, { rows, today }: Making): Promise<void> {
  const { scene, members } = openScene({ slug: data.programme.slug, today, seed, rows })
  addPeople(scene, data.programme, members)
  for (const woman of data.women) {
    const trajectory = trajectoryOf(scene, woman)
    if (trajectory === undefined) continue
    addCase(scene, trajectory)
    addResponsibility(scene, trajectory)
  }
}
