/** What S3 tells of an object that has arrived, as far as it is looked at. */
export interface ObjectEvent {
  readonly Records?: readonly {
    readonly eventName: string
    readonly s3: { readonly object: { readonly key: string } }
  }[]
}

/** The keys of the objects that a message tells of: in events they are written as in a form. */
export function keysOf(message: ObjectEvent): string[] {
  return (message.Records ?? [])
    .filter(({ eventName }) => eventName.startsWith('ObjectCreated:'))
    .map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
}

/** The message of one object that a form has brought. */
export function arrived(bucket: string, key: string, size: number, eTag: string) {
  const written = encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/')
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Post',
        s3: {
          s3SchemaVersion: '1.0',
          bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
          object: { key: written, size, eTag },
        },
      },
    ],
  }
}
