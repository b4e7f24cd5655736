import type { DomainError, ErrorKind } from '@dunghan/core/errors'
import { sentenceOf } from './text/errors.ts'

/** The status of each kind of refusal; one table for pages and API. */
export const STATUS = {
  invalid: 422,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  'too-large': 413,
  'wrong-type': 415,
  'not-allowed': 405,
} as const satisfies Record<ErrorKind, number>

/** Every status an answer may have that is no success. */
export type ProblemStatus = (typeof STATUS)[ErrorKind] | 500

/** A refusal as the API tells it (RFC 9457). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly detail: string
  readonly status: ProblemStatus
  readonly params?: DomainError['params']
}

/** The problem document of a refusal. */
export function problemOf(error: DomainError): Problem {
  const { title, next } = sentenceOf(error)
  // The words of a reader inside are for logs; the sentence above says it to people.
  const { message: _, ...params } = error.params
  return {
    type: `/loi/${error.code}`,
    title,
    detail: next,
    status: STATUS[error.kind],
    ...(Object.keys(params).length > 0 ? { params } : {}),
  }
}

/** An answer of the API that is no success. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=UTF-8',
      'Cache-Control': 'no-store',
      ...allowed(problem),
    },
  })
}

/** The ways an address takes, as every answer 405 must name them. */
export function allowed({ params }: Pick<Problem, 'params'>): Record<string, string> {
  const { allow } = params ?? {}
  return allow === undefined ? {} : { Allow: String(allow) }
}

/** A bug as the outside may see it: that something failed, and the number under which it is logged. */
export function faultOf(requestId: string): Problem {
  return {
    type: '/loi/loi-may-chu',
    title: 'Máy chủ gặp lỗi nên chưa làm được việc này.',
    detail: `Thử lại sau một phút. Nếu vẫn vậy, báo mã ${requestId} cho người phụ trách.`,
    status: 500,
  }
}
