/// <reference path="./.sst/platform/config.d.ts" />
export default $config({
  app(input) {
    const production = input.stage === 'production'
    return {
      name: 'dunghan',
      home: 'aws',
      removal: production ? 'retain' : 'remove',
      protect: production,
      providers: { aws: { region: 'ap-southeast-1' } },
    }
  },
  async run() {
    const { app } = await import('./infra/app.ts')
    return app()
  },
})
