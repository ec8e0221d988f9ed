import { sql } from 'kysely'
import { buildApp } from '../app.ts'
import { identity } from '../modules/identity/index.ts'
import { publications } from '../modules/publications/index.ts'
import type { Ground } from '../platform/config/index.ts'
import { openSetClock, publishEditions } from './editions.ts'
import { slugs } from './read.ts'

/** Publishes the editions of a demonstration that has none, while it is served already: it takes as long as a start
 *  does. A demonstration can do without them: what goes wrong is reported, and the server goes on. */
export async function publishDemonstration(ground: Ground): Promise<void> {
  const { config, runtime } = ground
  const { mode, demoDate: today } = config
  if (mode !== 'demonstration' || today === undefined) return
  try {
    if (!(await isPublished(runtime))) await publish(ground, today)
  } catch (error) {
    ground.report('editions of the demonstration', error)
  }
}

async function isPublished(runtime: Ground['runtime']): Promise<boolean> {
  const found = await Promise.all(
    slugs.map((slug) => sql`select number from app.published(${slug}) limit 1`.execute(runtime)),
  )
  return found.some(({ rows }) => rows.length > 0)
}

async function publish(ground: Ground, today: string): Promise<void> {
  const clock = openSetClock(today)
  // Of one's own asking nothing is too much.
  const config = { ...ground.config, busyAfterMs: 0, requestsPerMinute: 10_000 }
  const app = await buildApp({ ...ground, clock, config }, [identity, publications])
  try {
    await publishEditions({ app, clock, today })
  } finally {
    await app.close()
  }
}
