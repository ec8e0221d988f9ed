import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
const headers = { 'if-match': '"1"' }

// Of nothing: who may change it passes the gate and finds none.
const absent: Sample = { ...once, headers, passesAs: [404] }
const ofNothing: Sample = { ...absent, params: ({ nobodys }) => ({ keptId: nobodys }) }
const ofNoRequest: Sample = { ...absent, params: ({ nobodys }) => ({ requestId: nobodys }) }

const group = () => ({ code: 'tried', name: 'Tried', does: '', place: 5 })
const organisation = () => ({
  organisationId: null,
  name: 'Tried',
  does: '',
  uncertainBecause: null,
  endedOn: null,
})
// A group and an organisation that do not exist: the database says so after every gate.
const part = ({ nobodys }: Hand) => ({
  groupId: nobodys,
  networkOrganisationId: null,
  kind: 'service',
  name: 'Tried',
  does: '',
  uncertainBecause: null,
  place: 5,
  endedOn: null,
})
const of = ({ nobodys }: Hand) => ({ networkOrganisationId: nobodys, name: 'Tried', endedOn: null })
const contact = (hand: Hand) => ({ ...of(hand), does: 'advises', phone: null, mail: null })
const agreement = (hand: Hand) => ({
  ...of(hand),
  does: '',
  agreedOn: '2024-01-05',
  reviewOn: '2024-06-01',
})
const added = { ...once, passesAs: [409] } as const

/** The network and what the municipality asks. */
export const networkSamples: Record<string, Sample> = {
  getNetwork: once,
  getNetworkDiagram: once,
  saveNetworkDiagram: once,
  printNetworkDiagram: once,
  addNetworkGroup: { ...once, body: group },
  changeNetworkGroup: { ...ofNothing, body: group },
  addNetworkOrganisation: { ...once, body: organisation },
  changeNetworkOrganisation: { ...ofNothing, body: organisation },
  addNetworkPart: { ...added, body: part },
  changeNetworkPart: { ...ofNothing, body: part },
  addNetworkContact: { ...added, body: contact },
  changeNetworkContact: { ...ofNothing, body: contact },
  addNetworkAgreement: { ...added, body: agreement },
  changeNetworkAgreement: { ...ofNothing, body: agreement },
  recordNetworkTalk: {
    ...absent,
    params: ({ nobodys }) => ({ networkOrganisationId: nobodys }),
    body: () => ({ spokenOn: '2024-01-05' }),
  },
  listMunicipalRequests: once,
  askMunicipalRequest: {
    ...once,
    body: () => ({
      kind: 'other',
      askedBy: 'a department',
      question: 'how many',
      dueOn: '2024-02-01',
    }),
  },
  answerMunicipalRequest: { ...ofNoRequest, body: () => ({ answer: 'nobody knows' }) },
  withdrawMunicipalRequest: ofNoRequest,
}
