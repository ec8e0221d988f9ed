import type { FastifyRequest } from 'fastify'
import type { ControlledTransaction } from 'kysely'
import type { Act, Actor, Concern } from '../actor/index.ts'
import type { Ground } from '../config/index.ts'
import { openVault } from '../crypto/vault.ts'
import type { DB } from '../database/tables.gen.ts'
import { invalidAt } from '../errors/index.ts'
import { asJob } from '../jobs/job-session.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the request turned out to be about; kept for the audit of a refusal. */
    concerns: Concern[] | undefined
  }
}

type Made = { act: Act; concerns: Concern[]; afterwards: (() => Promise<unknown>)[] }

/** Builds what an action gets in hand. @returns the act, and the lists it fills */
export function makeAct(
  ground: Ground,
  request: FastifyRequest,
  { tx, actor }: { tx: ControlledTransaction<DB>; actor: Actor },
): Made {
  const concerns: Concern[] = []
  const afterwards: (() => Promise<unknown>)[] = []
  request.concerns = concerns
  const act: Act = {
    tx,
    actor,
    now: ground.clock.now(),
    today: ground.clock.today(),
    vault: openVault(tx, ground.keys, actor.programmeId),
    concerns: (...more) => void concerns.push(...more),
    afterCommit: (work) => void afterwards.push(work),
    expectedVersion: () => readVersion(request.headers['if-match']),
    measure: (purpose, work) =>
      asJob(ground.jobs, { programmeId: actor.programmeId, purpose }, work),
  }
  return { act, concerns, afterwards }
}

function readVersion(header: string | undefined): number {
  const [, version] = /^"(\d{1,9})"$/.exec(header ?? '') ?? []
  if (version === undefined)
    throw invalidAt('/headers/if-match', 'required', 'the version last read, such as "3"')
  return Number(version)
}
