import { type DocumentInput, iamDocument } from './iam-document.ts'

export const ACCOUNT = '123456789012'
export const REGION = 'ap-southeast-1'

/** A question the program puts to AWS while it is evaluated. */
export interface ProviderCall {
  readonly token: string
  readonly inputs: Readonly<Record<string, unknown>>
}

/** Answers such questions; one that is not known here is an error, never an empty answer. */
export function answerTo(
  { token, inputs }: ProviderCall,
  parameters: Readonly<Record<string, string>>,
): Record<string, unknown> {
  switch (token) {
    case 'aws:index/getPartition:getPartition':
      return { id: 'aws', partition: 'aws', dnsSuffix: 'amazonaws.com' }
    case 'aws:index/getRegion:getRegion':
      return { id: REGION, name: REGION, region: REGION, description: REGION }
    case 'aws:index/getCallerIdentity:getCallerIdentity':
      return { id: ACCOUNT, accountId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:role/deploy` }
    case 'aws:iam/getPolicyDocument:getPolicyDocument':
      return policyDocument(inputs)
    case 'aws:ssm/getParameter:getParameter':
      return parameter(String(inputs['name']), parameters)
    case 'aws:cloudfront/getCachePolicy:getCachePolicy':
    case 'aws:cloudfront/getOriginRequestPolicy:getOriginRequestPolicy':
    case 'aws:cloudfront/getResponseHeadersPolicy:getResponseHeadersPolicy':
      return { ...inputs, id: `id:${inputs['name'] ?? inputs['id']}` }
    default:
      throw refusal(`provider function ${token} has no answer offline`)
  }
}

function policyDocument(inputs: DocumentInput): Record<string, unknown> {
  const json = JSON.stringify(iamDocument(inputs))
  return { ...inputs, id: String(json.length), json, minifiedJson: json }
}

function parameter(
  name: string,
  parameters: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const value = parameters[name]
  if (value === undefined) throw refusal(`ParameterNotFound: ${name}`)
  const arn = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter${name}`
  return { id: name, name, arn, type: 'String', value, insecureValue: value, version: 1 }
}

/** Pulumi prints the `details` of an error as gRPC errors have them. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { details: message })
}
