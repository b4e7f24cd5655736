export { createWeb } from './app.tsx'
export { ASSETS, type AssetSource } from './assets.ts'
export type { Asset, WebDeps } from './deps.ts'
