import { bundlePlugins } from '../packages/lambda/src/bundling.ts'

/** SST asks for the plugins of a bundle as the default of a module. */
export default bundlePlugins
