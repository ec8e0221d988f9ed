import type { Sample } from './http-sample.ts'

// About a colleague and not about a woman, so no case has to be named. A path that is left as it is
// answers 400, but only to whoever passed the gate: the role is judged before the address.
const passed: Sample = { passesAs: [400] }
const first = { 'if-match': '"1"' }

/** The account of the person who is signed in, and everybody's for the administrator. */
export const identitySamples: Record<string, Sample> = {
  getSession: {},
  listSessions: {},
  switchMembership: { body: ({ actor }) => ({ membershipId: actor.id }) },
  endSession: passed,
  signOut: {},
  listPasskeys: {},
  beginPasskey: {},
  registerPasskey: passed,
  endPasskey: passed,
  countRecoveryCodes: {},
  makeRecoveryCodes: {},
  listNotices: {},
  readNotice: passed,
  getProgramme: {},
  changeProgramme: { body: () => ({ name: 'Elders' }), headers: first, passesAs: [412] },
  listOrganisations: {},
  addOrganisation: { body: () => ({ name: 'GGD', kind: 'care', chainFrom: '2023-01-01' }) },
  changeOrganisation: passed,
  listPeople: {},
  addPerson: { body: () => ({ name: 'Nora' }) },
  changePerson: passed,
  endAccount: passed,
  giveMembership: passed,
  endMembership: passed,
  invitePerson: passed,
  linkOidcSubject: passed,
  unlinkOidcSubject: passed,
}
