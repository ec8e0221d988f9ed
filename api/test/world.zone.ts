import type { Client } from './world.client.ts'
import { ifMatch } from './world.client.ts'
import type { World } from './world.ts'

/** The register of the street zone of this programme, switched on as it should be: advised by one, switched
 *  on by another. @returns who works with it */
export async function aZoneRegister(world: World) {
  const municipal = { organisation: 'municipality' } as const
  const as = async (role: 'zone_officer' | 'privacy_officer' | 'administrator') =>
    world.as(await world.aMember({ role, ...municipal }))
  const privacy = await as('privacy_officer')
  const administrator = await as('administrator')
  const advised = await privacy.post('/zone-registrations/mandates', {
    advice: 'positive-if',
    adviceText: 'Alleen wat nodig is, en niet langer dan nodig.',
  })
  const on = await administrator.post(
    `/zone-registrations/mandates/${advised.json().id}/_switch-on`,
    switchingOn,
    ifMatch(1),
  )
  if (on.statusCode !== 200) throw new Error(`The register stays off: ${on.body}`)
  return {
    mandateId: advised.json().id as string,
    privacy,
    administrator,
    officer: await as('zone_officer'),
    colleague: await as('zone_officer'),
  }
}

const switchingOn = {
  basis: 'Artikel 3:9 van de verordening',
  decidedBy: 'het college',
  decidedOn: '2024-01-05',
  departsBecause: null,
}

/** Somebody who applied. @returns the id of the application */
export async function anApplication(
  officer: Client,
  { receivedOn = '2023-12-04', birthDate = '1990-05-05', representative = null }: Wish = {},
): Promise<string> {
  const details = {
    name: 'Aanvrager 12',
    birthDate,
    address: 'Postbus 12, Nijmegen',
    representative,
  }
  const response = await officer.post('/zone-registrations/applications', { receivedOn, details })
  if (response.statusCode !== 201) throw new Error(`Not received: ${response.body}`)
  return response.json().id
}

type Wish = { receivedOn?: string; birthDate?: string; representative?: string | null }
