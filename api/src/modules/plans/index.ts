/** Plans: how she is doing per side of her life, what is to change, and who does what by when (note,
 *  2a). Scores, headings and states are plain; what is told of her, and her own words, are sealed. */
export {
  countOpenActions,
  listOpenActions,
  type OpenAction,
  reassignOpenActions,
} from './open-actions.queries.ts'
