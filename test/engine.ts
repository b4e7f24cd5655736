import { type Engine, startEngine } from '@dunghan/local/dynamo'
import type {} from '@dunghan/store/testing'
import type { TestProject } from 'vitest/node'

let engine: Engine | undefined

/** Starts the one engine of a test run, in memory; every test file makes a table of its own on it. */
export async function setup(project: TestProject): Promise<void> {
  const { DYNAMODB_ENDPOINT: endpoint, DYNOXIDE_BIN: bin } = process.env
  engine = await startEngine({ endpoint, bin, platform: process.platform, arch: process.arch })
  project.provide('dynamodbEndpoint', engine.endpoint)
}

/** Ends it with the run. */
export async function teardown(): Promise<void> {
  await engine?.stop()
}
