import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
const headers = { 'if-match': '"1"' }
const questionId = ({ nobodys }: Hand) => ({ questionId: nobodys })
// Of nothing: who may read it passes the gate and finds none.
const ofNothing: Sample = { ...once, params: questionId, passesAs: [404] }

const option = () => ({
  name: 'Tried',
  about: '',
  source: 'a test',
  isOpen: true,
  baseVersionId: null,
  organisationIds: [],
  assumptions: [],
  consequences: [],
  arguments: [],
})

/** Questions with their options, what was chosen, and what an option comes to. */
export const scenarioSamples: Record<string, Sample> = {
  listScenarioQuestions: once,
  openScenarioQuestion: {
    ...once,
    body: ({ actor }) => ({
      slug: `tried-${actor.id}`,
      name: 'Tried',
      about: '',
      decider: 'the council',
      source: 'a test',
      criteria: ['Safety'],
    }),
  },
  getScenarioQuestion: ofNothing,
  addScenarioCriterion: { ...ofNothing, body: () => ({ name: 'Safety' }) },
  recordScenarioChoice: {
    ...ofNothing,
    headers,
    body: () => ({
      kind: 'taken-back',
      optionId: null,
      decidedOn: '2024-01-08',
      decider: 'the council',
      reason: 'tried by a test',
    }),
  },
  addScenarioOption: { ...ofNothing, body: option },
  saveScenarioOption: {
    ...once,
    params: ({ nobodys }) => ({ optionId: nobodys }),
    headers,
    body: option,
    passesAs: [404],
  },
  getScenarioOutcomes: ofNothing,
  tryScenario: {
    ...once,
    body: () => ({ baseVersionId: null, assumptions: [], organisationIds: [] }),
  },
}
