import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { addDays, daysBetween } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import {
  listAgreements,
  listContacts,
  listGroups,
  listLastTalks,
  listOrganisations,
  listOwnOrganisations,
  listParts,
  listTalkDays,
} from './network.queries.ts'
import { isQuiet, isToReview, lastSpokenOn } from './network.rules.ts'
import type { Network } from './network.schema.ts'
import { quietAfterDays } from './network.settings.ts'

type Asking = { programmeId: string; today: string }

const quietAfterIn = (tx: Tx, { programmeId, today }: Asking) =>
  getSetting({ tx, programmeId }, quietAfterDays, today)

const quietAfterOf = ({ tx, actor, today }: Act) =>
  quietAfterIn(tx, { programmeId: actor.programmeId, today })

/** The whole network, with what was agreed and when somebody last spoke with whom. */
export async function getNetwork(act: Act): Promise<Network> {
  const quietAfter = await quietAfterOf(act)
  return {
    groups: await listDrawnGroups(act),
    organisations: await describeOrganisations(act, quietAfter),
    ownOrganisations: await listOwnOrganisations(act.tx),
    quietAfterDays: quietAfter,
    mayKeep: relationsOf(act.actor.role, 'network', 'write').length > 0,
  }
}

/** The groups of the diagram, each with its parts and when somebody last spoke with whose part it is. */
export async function listDrawnGroups({ tx }: Act): Promise<Network['groups']> {
  const parts = await listParts(tx)
  const talks = await listLastTalks(tx)
  const organisations = await listOrganisations(tx)
  return (await listGroups(tx)).map((group) => ({
    ...group,
    parts: parts
      .filter(({ groupId }) => groupId === group.id)
      .map((part) => ({
        ...part,
        organisation:
          organisations.find(({ id }) => id === part.networkOrganisationId)?.name ?? null,
        lastSpokenOn: lastSpokenOn(talks, part.networkOrganisationId),
      })),
  }))
}

async function describeOrganisations({ tx, today }: Act, quietAfter: number) {
  const talks = await listLastTalks(tx)
  const contacts = await listContacts(tx)
  const agreements = await listAgreements(tx)
  return (await listOrganisations(tx)).map((one) => {
    const mine = (of: { networkOrganisationId: string }) => of.networkOrganisationId === one.id
    const talk = talks.find(mine)
    return {
      ...one,
      lastSpoken: talk
        ? { spokenOn: talk.spokenOn, by: talk.name ?? '', days: daysBetween(talk.spokenOn, today) }
        : null,
      quiet: isQuiet(talk?.spokenOn ?? null, quietAfter, today),
      contacts: contacts.filter(mine),
      agreements: agreements
        .filter(mine)
        .map((kept) => ({ ...kept, toReview: isToReview(kept.reviewOn, today) })),
    }
  })
}

/** The organisations with which nobody has spoken for too long, and since when that is too long. */
export async function listGoneQuiet(act: Act) {
  const quietAfter = await quietAfterOf(act)
  const organisations = await describeOrganisations(act, quietAfter)
  return organisations
    .filter(({ quiet }) => quiet)
    .map(({ id, name, lastSpoken }) => ({
      id,
      name,
      sinceOn: lastSpoken && addDays(lastSpoken.spokenOn, quietAfter),
    }))
}

/** With how many nobody has spoken for too long, in a programme. @param tx of a job that may measure */
export async function countGoneQuiet(tx: Tx, asking: Asking): Promise<number> {
  const quietAfter = await quietAfterIn(tx, asking)
  const talks = await listTalkDays(tx)
  return talks.filter((spokenOn) => isQuiet(spokenOn, quietAfter, asking.today)).length
}

/** What was agreed and is to be looked at again today or earlier, with whom. */
export async function listAgreementsToReview({ tx, today }: Act) {
  const organisations = await listOrganisations(tx)
  return (await listAgreements(tx))
    .filter(({ reviewOn }) => isToReview(reviewOn, today))
    .flatMap(({ id, reviewOn, networkOrganisationId }) => {
      const of = organisations.find((one) => one.id === networkOrganisationId)
      return of ? [{ id, reviewOn, name: of.name }] : []
    })
}
