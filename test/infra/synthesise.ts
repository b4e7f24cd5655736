import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import { buildApp } from '../../stacks/app.ts'

const CONTEXT = { alarms: 'ops@dunghan.example', repository: 'dunghan/dunghan' }

/** The stacks of a stage in a folder of their own; `remove` takes the folder away again. */
export function synthesised(stage: string) {
  const outdir = mkdtempSync(join(tmpdir(), 'dunghan-cdk-'))
  const made = buildApp({ outdir, context: { ...CONTEXT, stage } })
  return { ...made, remove: () => rmSync(outdir, { recursive: true, force: true }) }
}

/** The template of a stage's foundation. */
export function templateOf(stage: string): Template {
  const { foundation, remove } = synthesised(stage)
  try {
    return Template.fromStack(foundation)
  } finally {
    remove()
  }
}
