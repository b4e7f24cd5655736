import { Duration, type RemovalPolicy, Validations } from 'aws-cdk-lib'
import type { Key } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/** How a stage keeps its objects. */
export interface BucketsProps {
  readonly stage: string
  readonly account: string
  readonly key: Key | null
  readonly removalPolicy: RemovalPolicy
}

/** What a ward must be able to show for years, and what it has only just handed in. */
export interface Buckets {
  readonly evidence: Bucket
  readonly uploads: Bucket
}

const LARGEST_ANSWER_DAYS = 365
const UPLOAD_DAYS = 2

/** Evidence keeps every version; uploads leave by themselves once they have been read. */
export function makeBuckets(scope: Construct, props: BucketsProps): Buckets {
  const name = (kind: string): string => `dunghan-${props.stage}-${kind}-${props.account}`
  const evidence = closedBucket(scope, 'Evidence', props, {
    bucketName: name('evidence'),
    versioned: true,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(LARGEST_ANSWER_DAYS),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
  })
  const uploads = closedBucket(scope, 'Uploads', props, {
    bucketName: name('uploads'),
    eventBridgeEnabled: false,
    lifecycleRules: [{ expiration: Duration.days(UPLOAD_DAYS) }],
    // Files go from the browser straight into the bucket; the signed form says which, how large and until when.
    cors: [{ allowedMethods: [HttpMethods.POST], allowedOrigins: ['https://*'], maxAge: 3000 }],
  })
  return { evidence, uploads }
}

function closedBucket(
  scope: Construct,
  id: string,
  { key, removalPolicy }: BucketsProps,
  own: BucketProps,
): Bucket {
  const bucket = new Bucket(scope, id, {
    ...own,
    ...(key
      ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
      : { encryption: BucketEncryption.S3_MANAGED }),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy,
  })
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'Who reads an object is recorded by data events of CloudTrail, not by access logs.',
  })
  return bucket
}
