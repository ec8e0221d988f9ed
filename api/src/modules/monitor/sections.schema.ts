import { Type } from 'typebox'
import { Day, nullable } from '../../platform/http/index.ts'
import { byCode, figures, maybe } from './shapes.schema.ts'

/** What the elements of the approach came to in a period; persons are counted once, events each time. */
export const sections = {
  elements: nullable(
    Type.Object(
      {
        measuredOn: Day,
        ...figures({
          secured: 'Figures of the live note that stood at *geborgd* when it was measured last.',
          attention: 'At *let op*.',
          notSecured: 'At *niet geborgd*.',
          unknown: 'At *onbekend*.',
        }),
      },
      { description: 'Null where the live note was not measured in the period.' },
    ),
  ),
  domains: Type.Object({
    ...figures({
      assessments: 'Events: assessments of the period that count.',
      assessed: 'Persons assessed in the period.',
      compared: 'Persons of whom a domain was scored twice up to the end.',
      improved: 'Persons: of these, whose lot improved from the first to the last.',
      notImproved: 'Persons: of these, whose lot did not.',
    }),
    byDomain: Type.Array(
      Type.Object({
        domain: Type.String(),
        name: nullable(Type.String({ description: 'Of an instrument that a programme loaded.' })),
        ...figures({
          compared: 'Persons of whom it was scored twice up to the end.',
          rose: 'Persons: the last score is higher than the first.',
          same: 'Persons: the same.',
          fell: 'Persons: lower.',
        }),
      }),
    ),
  }),
  sight: Type.Object(
    figures({
      inSight: 'Persons with an open case at the end who were spoken with lately.',
      attention: 'Persons: not lately, and not too long ago.',
      outOfSight: 'Persons: too long ago.',
      whereaboutsKnown: 'Persons of whom it was known where they stayed.',
    }),
  ),
  timeOuts: Type.Object({
    ...figures({
      requested: 'Events: stays asked for.',
      approved: 'Events: stays approved.',
      declined: 'Events: stays declined.',
      cancelled: 'Events: stays cancelled.',
      notArrived: 'Events: she did not come.',
      arrived: 'Events: stays that began.',
      inCrisis: 'Events: of these, in a crisis.',
      returned: 'Events: stays that ended as planned.',
      endedEarly: 'Events: stays that ended early.',
      people: 'Persons who were there.',
      days: 'Days on which somebody was there; the day of departure does not count.',
    }),
    quotaStays: maybe('Stays granted for the quota period of the last day.'),
    quotaDays: maybe('Days granted for it.'),
  }),
  flexBudget: Type.Object({
    ...figures({
      expenses: 'Events: expenses that were made.',
      people: 'Persons for whom.',
      unfunded: 'Events: beyond the balance.',
      corrected: 'Events: expenses that were undone.',
    }),
    givenCents: Type.Integer({ description: 'What came from outside, less what went back.' }),
    spentCents: Type.Integer({ description: 'What was paid out of it, less what was undone.' }),
    byCategory: byCode('Cents by what was bought.'),
    byAim: byCode('Cents by what it was for.'),
  }),
}
