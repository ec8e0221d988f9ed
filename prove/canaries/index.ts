import type { Amount, Harness, Report } from '../harness.ts'
import { makeAviary } from './canary.ts'
import type { Deployment } from './deployment.ts'
import { deploy } from './deployment.ts'
import { plantLeaks, unseenKinds } from './leaks.ts'
import type { Spot } from './places.ts'
import { filesOf, spotOf, tablesOf } from './places.ts'
import { plantEverywhere } from './planters.ts'
import { countSealed, notWritten } from './sealed.ts'
import { faultsOf, search } from './search.ts'

/** What is told of her, searched for in everything that the product leaves behind. */
export const canaries: Harness = {
  name: 'canaries',
  claim: 'what is sealed stands nowhere in plain: no file, no log, no job, no mail, no address',
  small: { count: 30, seconds: 60 },
  full: { count: 600, seconds: 300 },
  sabotages: ['a leak in every kind of place'],
  run,
}

async function run({ count, seconds }: Amount, sabotage?: string): Promise<Report> {
  const aviary = makeAviary()
  const deployment = await deploy()
  const { origin, admin, adminUrl, folder, post } = deployment
  try {
    const until = Date.now() + seconds * 1000
    const before = await countSealed(admin)
    const addresses = await plantEverywhere({ origin, admin, aviary, until }, count)
    const after = await countSealed(admin)
    await deployment.runJobs()
    const leaks =
      sabotage === undefined ? undefined : await plantLeaks({ aviary, adminUrl, folder })
    const spots = [...(await leave(deployment, addresses)), ...(leaks?.spots ?? [])]
    const { sightings, counts } = await search(aviary.canaries, allOf(folder, spots))
    await leaks?.close()
    const left = notWritten(before, after)
    const blind = leaks ? unseenKinds(sightings) : []
    return {
      harness: 'canaries',
      did: `planted, provoked errors, ran the jobs, stopped the server, searched; nothing was planted in ${left.join(', ') || 'no sealed column'}`,
      counts: {
        'canaries planted': aviary.canaries.length,
        ...counts,
        'sealed columns': after.size,
        'of them planted in': after.size - left.length,
        'sightings where they belong': sightings.length,
        letters: post.letters.length,
      },
      // A leak that one kind of place hides makes the whole search blind.
      faults: blind.length > 0 ? [] : faultsOf(aviary.canaries, sightings),
    }
  } finally {
    await deployment.close()
  }
}

// The server first, so that nothing of it is still to be written; then all that stands in memory.
async function leave(deployment: Deployment, addresses: string[]): Promise<Spot[]> {
  const { out, err } = await deployment.stopServer()
  const tables = await tablesOf(deployment.admin)
  await deployment.admin.sql('checkpoint')
  return [
    ...tables,
    spotOf('output of the server', 'standard output', [out]),
    spotOf('output of the server', 'standard error', [err]),
    spotOf(
      'mail',
      'letters',
      deployment.post.letters.map(({ source }) => source),
    ),
    spotOf('addresses', 'asked and answered', addresses),
  ]
}

function* allOf(folder: string, spots: readonly Spot[]): Generator<Spot> {
  yield* spots
  yield* filesOf(folder)
}
