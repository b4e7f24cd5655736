import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { makeDelivery } from './delivery.ts'
import { makeFoundation } from './foundation.ts'
import { readSettings } from './settings.ts'

/** Both stacks of a stage, checked against the rules of AwsSolutions whenever they are synthesised. */
export function buildApp(options: {
  readonly outdir?: string
  readonly context?: Readonly<Record<string, string>>
}) {
  const { outdir, context } = options
  const app = new App({
    analyticsReporting: false,
    ...(outdir ? { outdir } : {}),
    ...(context ? { context: { ...context } } : {}),
  })
  const settings = readSettings(app)
  const foundation = makeFoundation(app, settings)
  const delivery = makeDelivery(app, settings)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }))
  return { app, foundation, delivery }
}

if (import.meta.main) buildApp({}).app.synth()
