import fp from 'fastify-plugin'
import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Ground } from '../config/index.ts'
import { Problem } from '../errors/index.ts'
import { problems } from '../http/shapes.ts'

/** `GET /healthz`: 200 when it works, else 503; says nothing more to whoever asks. */
export const health = fp<{ ground: Ground }>(async (app, { ground }) => {
  app.get(
    '/healthz',
    {
      config: { access: 'public' },
      logLevel: 'warn',
      schema: {
        hide: true,
        response: { 200: Type.Object({ status: Type.Literal('ok') }), ...problems(503) },
      },
    },
    async () => {
      if (await isHealthy(ground)) return { status: 'ok' as const }
      throw new Problem(503, 'not-ready')
    },
  )
})

async function isHealthy({ runtime, migrationsCurrent }: Ground): Promise<boolean> {
  try {
    await sql`select 1`.execute(runtime)
    return await migrationsCurrent()
  } catch {
    return false
  }
}
