import { DomainError } from '@dunghan/core/errors'
import type { MiddlewareHandler } from 'hono'
import type { WebEnv } from '../web-env.ts'

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded']

/** Refuses a form that is none. */
export function formsOnly(): MiddlewareHandler<WebEnv> {
  return typesOnly(FORMS)
}

/** Refuses a body of any type but these; a program that names none is taken at its word. */
export function typesOnly(types: readonly string[]): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const [type = ''] = (c.req.header('Content-Type') ?? '').split(';')
    const given = type.trim().toLowerCase()
    if (c.req.method === 'POST' && given !== '' && !types.includes(given))
      throw new DomainError('wrong-type', 'body.wrong-type', { types: types.join(', ') })
    await next()
  }
}
