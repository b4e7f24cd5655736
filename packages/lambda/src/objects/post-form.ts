import type { UploadForm, UploadTerms } from '@dunghan/core/upload'

/** One thing a policy demands of a field: its very value, how it begins, or how large the file may be. */
export type Condition =
  | Readonly<Record<string, string>>
  | readonly ['starts-with', string, string]
  | readonly ['content-length-range', number, number]

/** What a browser may send, as the policy of a form states it. */
export interface Policy {
  readonly expiration: string
  readonly conditions: readonly Condition[]
}

/** Every file lies there as bytes of no kind: nothing that a browser would show. */
export const OBJECT_TYPE = 'application/octet-stream'

/** What the object store writes the file's own name in the place of. */
export const FILE_NAME = '$' + '{filename}'

/** How a policy is signed: the fields that say by whom, and the field that proves it. */
export interface PolicySigner {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly bound: Readonly<Record<string, string>>
  sign(policy: string): Readonly<Record<string, string>>
}

/** The form of S3 for one file: what may be sent stands in a signed policy, so nobody has to be asked when it arrives. */
export function postForm(terms: UploadTerms, signer: PolicySigner): UploadForm {
  const fields = {
    'Content-Type': OBJECT_TYPE,
    success_action_redirect: terms.next,
    'x-amz-meta-by': terms.by,
    ...signer.fields,
  }
  const stated = Object.entries({ ...signer.bound, ...fields })
  const policy: Policy = {
    expiration: new Date(terms.expiresAt).toISOString(),
    conditions: [
      ['starts-with', '$key', terms.prefix],
      ['content-length-range', 1, terms.maxBytes],
      ...stated.map(([name, value]) => ({ [name]: value })),
    ],
  }
  const encoded = Buffer.from(JSON.stringify(policy)).toString('base64')
  return {
    action: signer.action,
    fields: [
      ['key', terms.prefix + FILE_NAME],
      ...Object.entries(fields),
      ['Policy', encoded],
      ...Object.entries(signer.sign(encoded)),
    ],
  }
}
