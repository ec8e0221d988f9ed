/** Whether the product works: the database answers and its migrations are current. */
export { health } from './health.ts'
