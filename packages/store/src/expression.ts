import type { Row } from './attributes.ts'

/** A condition or change in the words of DynamoDB: every attribute as `#name`, every value as `:name`. */
export interface Expression {
  readonly text: string
  readonly values?: Row
}

/** Holds only where nothing stands yet. */
export const ABSENT: Expression = { text: 'attribute_not_exists(#pk)' }

/** Holds only where the row still has the version it was read with. */
export function unmoved(version: number): Expression {
  return { text: '#v = :v', values: { ':v': version } }
}

/** Holds only where a row stands that no version counts yet. */
export const NEVER_CHANGED: Expression = {
  text: 'attribute_exists(#pk) AND attribute_not_exists(#v)',
}

/** Everything in one partition, or what of it begins with a text. */
export function partition(pk: string, begins?: string): Expression {
  return begins === undefined
    ? { text: '#pk = :p', values: { ':p': pk } }
    : { text: '#pk = :p AND begins_with(#sk, :b)', values: { ':p': pk, ':b': begins } }
}

/** The attribute names behind the `#names` of an expression; all are aliased, so none can be a reserved word. */
export function aliases({ text }: Expression): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/#(\w+)/g)].map(([alias, name]) => [alias, name ?? '']),
  )
}
