import type { Client } from '../../api/test/world.client.ts'
import { openClient } from '../../api/test/world.client.ts'
import type { Member, Programme } from '../../api/test/world.people.ts'
import { aMember, aProgramme } from '../../api/test/world.people.ts'
import type { Place } from '../place.ts'

/** Somebody who is signed in. */
export type Worker = Member & { client: Client }

/** Who watches over every sequence; the case managers are new in each. */
export type Team = {
  place: Place
  programme: Programme
  coordinator: Worker
  director: Worker
  manager: Worker
  administrator: Worker
  /** A new case manager, signed in. */
  hire(): Promise<Worker>
}

export async function openTeam(place: Place, slug: string): Promise<Team> {
  const { admin } = place
  const programme = await aProgramme(admin, slug)
  const signIn = async (role: Member['role']): Promise<Worker> => {
    const member = await aMember(admin, { role, programme })
    return { ...member, client: await openClient(place.app, place.ground, member) }
  }
  return {
    place,
    programme,
    coordinator: await signIn('coordinator'),
    director: await signIn('process_director'),
    manager: await signIn('organisation_manager'),
    administrator: await signIn('administrator'),
    hire: () => signIn('case_manager'),
  }
}
