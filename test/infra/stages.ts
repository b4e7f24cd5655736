import { evaluate } from '../../infra/testing/evaluated.ts'
import { ssmOfTemplate } from '../../infra/testing/ssm-of-template.ts'
import { type AppView, viewOf } from './app-view.ts'
import { templateOf } from './synthesise.ts'

/** Every secret a stage is told by hand. */
export const SECRETS = {
  FeedKey: 'f'.repeat(64),
  ResendApiKey: 're_test',
  MailFrom: 'thu@dunghan.example',
  PublicOrigin: 'https://dunghan.example',
  EdgeKey: 'e'.repeat(32),
}

/** The app of a stage upon the parameters which that stage's own template writes. */
export async function stageOf(
  stage: string,
  options: { readonly build: boolean; readonly label?: string },
): Promise<AppView> {
  const parameters = ssmOfTemplate(templateOf(stage).toJSON())
  return viewOf(await evaluate({ stage, parameters, secrets: SECRETS, ...options }))
}
