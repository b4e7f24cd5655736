import type { Condition, Policy } from '@dunghan/lambda/objects/post-form'

/** Fields that belong to the signature itself and need no condition of their own. */
const OWN_FIELDS = ['policy', 'x-amz-signature', 'key']

/**
 * What in a form is not as its policy says; null when all is. As S3 does it: every condition holds, and no field comes
 * that no condition speaks of.
 */
export function breachOf(
  policy: Policy,
  fields: ReadonlyMap<string, string>,
  file: { readonly key: string; readonly size: number },
  now: number,
): 'expired' | 'too-large' | 'not-allowed' | null {
  if (!(Date.parse(policy.expiration) > now)) return 'expired'
  const spoken = new Set(OWN_FIELDS)
  for (const condition of policy.conditions) {
    const breach = breachOfOne(condition, fields, file, spoken)
    if (breach) return breach
  }
  return [...fields.keys()].every((name) => spoken.has(name)) ? null : 'not-allowed'
}

function breachOfOne(
  condition: Condition,
  fields: ReadonlyMap<string, string>,
  file: { readonly key: string; readonly size: number },
  spoken: Set<string>,
): 'too-large' | 'not-allowed' | null {
  if (!isList(condition)) {
    const wrong = Object.entries(condition).some(([name, value]) => {
      spoken.add(name.toLowerCase())
      return fields.get(name.toLowerCase()) !== value
    })
    return wrong ? 'not-allowed' : null
  }
  if (condition[0] === 'content-length-range') {
    const [, least, most] = condition
    return file.size < least ? 'not-allowed' : file.size > most ? 'too-large' : null
  }
  const [, name, begins] = condition
  const value = name === '$key' ? file.key : fields.get(name.slice(1).toLowerCase())
  return value?.startsWith(begins) ? null : 'not-allowed'
}

function isList(condition: Condition): condition is Extract<Condition, readonly unknown[]> {
  return Array.isArray(condition)
}
