import type { paths } from './api.gen.ts'

type Json<Body> = { content: { 'application/json': Body } }

/** The JSON that a path answers: `AnswerOf<'/session', 'get'>`. */
export type AnswerOf<
  Path extends keyof paths,
  Method extends keyof paths[Path],
> = paths[Path][Method] extends { responses: infer Responses }
  ? Responses extends { 200: Json<infer Answer> } | { 201: Json<infer Answer> }
    ? Answer
    : never
  : never

/** The JSON that a path wants to be told: `BodyOf<'/session/_switch', 'post'>`. */
export type BodyOf<
  Path extends keyof paths,
  Method extends keyof paths[Path],
> = paths[Path][Method] extends { requestBody: Json<infer Body> } ? Body : never

export type Session = AnswerOf<'/session', 'get'>
export type Membership = Session['membership']
export type Role = Membership['role']
