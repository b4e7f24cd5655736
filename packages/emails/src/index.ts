export { renderDigest } from './render.ts'
