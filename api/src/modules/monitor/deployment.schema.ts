import { Type } from 'typebox'
import { nullable } from '../../platform/http/index.ts'

const hours = (description: string) => Type.Number({ minimum: 0, description })
const share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description })

/** Hours of one role over a period. */
export const Deployment = Type.Object({
  direct: hours('Hours with her.'),
  indirect: hours('Hours for her without her: preparing, reporting.'),
  travel: hours('Hours on the way.'),
  thirdParties: hours('Hours with others about her.'),
  total: hours('Hours of all four.'),
  withoutCase: hours('Hours beside the four: team, supervision, training and such.'),
  onNoShows: hours('Of the total: on contacts at which she did not appear.'),
  perCasePerWeek: nullable(
    hours(
      'Total, of a peer expert with the hours without a case, divided by case-weeks; null without an open case.',
    ),
  ),
  shares: nullable(
    Type.Object(
      {
        direct: share('With her.'),
        indirect: share('For her without her.'),
        travel: share('On the way.'),
        thirdParties: share('With others about her.'),
        withoutCase: share('Beside cases.'),
        noShows: share('Of the first four: where she did not appear.'),
      },
      { description: 'Parts of all hours, the first five the whole; null where none was worked.' },
    ),
  ),
})
