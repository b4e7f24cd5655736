import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { PLATFORM, ROOT, WORK } from './places.ts'

/**
 * Installs SST's platform (its components, their types and packages) with nothing but the package registry.
 * `sst install` wants the Pulumi engine and Bun beside it. Installing never runs the engine, it only asks for its
 * version, so a stand-in answers that; it lies where this script alone looks, so a real deployment never meets it.
 */
const ENGINE = 'v3.215.0'
const BUN = '@oven/bun-linux-x64'

const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/sst/package.json'), 'utf8'))
const began = performance.now()
if (isReady()) console.log(`SST platform ${version}: ready`)
else {
  install(makeTools())
  console.log(`SST platform ${version}: installed in ${seconds(performance.now() - began)} s`)
}

function isReady(): boolean {
  const stamp = join(PLATFORM, 'version')
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8').trim() === version &&
    existsSync(join(PLATFORM, 'node_modules/@pulumi/aws/package.json'))
  )
}

/** The folder in which SST finds the two programs it asks for. */
function makeTools(): string {
  const config = join(WORK, 'offline-config')
  const bin = join(config, 'sst', 'bin')
  mkdirSync(bin, { recursive: true })
  const engine = join(bin, 'pulumi')
  writeFileSync(
    engine,
    `#!/bin/sh\n[ "$1" = version ] && echo ${ENGINE} && exit 0\necho "only 'version' is answered here" >&2\nexit 70\n`,
  )
  chmodSync(engine, 0o755)
  const bun = join(ROOT, 'node_modules', BUN, 'bin/bun')
  if (!existsSync(bun))
    throw new Error(
      `${BUN} is not installed; it comes with npm ci on Linux x64. Elsewhere, with a network: npx sst install`,
    )
  copyFileSync(bun, join(bin, 'bun'))
  chmodSync(join(bin, 'bun'), 0o755)
  return config
}

function install(config: string): void {
  execFileSync(join(ROOT, 'node_modules/.bin/sst'), ['install', '--stage', 'offline'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: config,
      DO_NOT_TRACK: '1',
      SST_TELEMETRY_DISABLED: '1',
    },
  })
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
