import { z } from 'zod'

const NAMES = ['TableName', 'BucketName', 'RoleName', 'TopicName', 'KeyId']
const resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
})
const template = z.object({ Resources: z.record(z.string(), resource) })
const reference = z.object({ Ref: z.string() })
const attribute = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
const joined = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })

/** The parameters a template writes, with names where it fixes them and `cfn:<logical id>` where only AWS will know. */
export function ssmOfTemplate(json: unknown): Record<string, string> {
  const { Resources } = template.parse(json)
  const textOf = (value: unknown): string => {
    if (typeof value === 'string') return value
    const parts = joined.safeParse(value)
    if (parts.success) return parts.data['Fn::Join'][1].map(textOf).join(parts.data['Fn::Join'][0])
    const ref = reference.safeParse(value)
    if (ref.success) return nameOf(ref.data.Ref)
    const [id, what] = attribute.parse(value)['Fn::GetAtt']
    return what === 'Arn' ? `arn:aws:cfn:::${nameOf(id)}` : `cfn:${id}.${what}`
  }
  const nameOf = (id: string): string => {
    if (id === 'AWS::Partition') return 'aws'
    const properties = Resources[id]?.Properties ?? {}
    const name = NAMES.map((each) => properties[each]).find((each) => each !== undefined)
    return name === undefined ? `cfn:${id}` : textOf(name)
  }
  return Object.fromEntries(
    Object.values(Resources)
      .filter(({ Type }) => Type === 'AWS::SSM::Parameter')
      .map(({ Properties }) => [textOf(Properties['Name']), textOf(Properties['Value'])]),
  )
}
